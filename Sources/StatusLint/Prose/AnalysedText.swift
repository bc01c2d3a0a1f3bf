import Diagnostics
import StatusModel

/// A text cut into sentences, words and phrases once, for all rules.
package final class AnalysedText: Sendable {
    package let blocks: [ProseBlock]
    package let sentences: [Sentence]
    let words: [Range<Int>]
    let tokens: [Token]
    let matches: [PhraseMatch]
    let terms: [Term]
    /// Whether a sentence says that all its times are in one zone: "All times are UTC."
    let saysZoneForAll: Bool

    convenience init(_ prose: Prose, _ phrases: PhraseTable) { self.init(blocks: prose.blocks, phrases) }

    /// A title, or any other single line that is not Markdown.
    convenience init(line: Located<String>, _ phrases: PhraseTable) {
        let text = Array(line.value.utf8)
        // The quotation marks of a quoted value are part of its place.
        var source = line.place.range
        if source.count == text.count + 2 { source = source.lowerBound + 1..<source.upperBound - 1 }
        let isVerbatim = line.place.file.bytes[source].elementsEqual(text)
        let run = ProseRun(style: .plain, text: 0..<text.count, source: source, isVerbatim: isVerbatim)
        self.init(blocks: [ProseBlock(kind: .heading(level: 1), file: line.place.file, text: text, runs: [run])], phrases)
    }

    private init(blocks: [ProseBlock], _ phrases: PhraseTable) {
        var reading = Reading()
        for (index, block) in blocks.enumerated() where block.kind != .code {
            for range in sentenceRanges(block.text) { reading.add(range, of: block.text, block: index, phrases) }
        }
        self.blocks = blocks
        (sentences, words, tokens) = (reading.sentences, reading.words, reading.tokens)
        (matches, terms, saysZoneForAll) = (reading.matches, reading.terms, reading.saysZoneForAll)
    }
}

/// A text while it is read.
private struct Reading {
    var sentences: [Sentence] = []
    var words: [Range<Int>] = []
    var tokens: [Token] = []
    var matches: [PhraseMatch] = []
    var terms: [Term] = []
    var saysZoneForAll = false

    mutating func add(_ range: Range<Int>, of text: [UInt8], block: Int, _ phrases: PhraseTable) {
        let (firstWord, firstToken, firstMatch, firstTerm) = (words.count, tokens.count, matches.count, terms.count)
        wordRanges(text, in: range, into: &words)
        StatusLint.tokens(text, in: range, into: &tokens)
        phrases.matches(tokens, in: firstToken..<tokens.count, of: text, into: &matches)
        StatusLint.terms(among: matches[firstMatch...], in: firstToken..<tokens.count, of: tokens, into: &terms)
        var cues = CueSet()
        for match in matches[firstMatch...] {
            if case .cue(let cue) = match.meaning { cues.insert(CueSet(cue)) }
        }
        let signs = SignSet(text, range)
        sentences.append(
            Sentence(
                block: block, range: range, words: firstWord..<words.count, tokens: firstToken..<tokens.count,
                matches: firstMatch..<matches.count, terms: firstTerm..<terms.count, cues: cues, signs: signs))
        saysZoneForAll = saysZoneForAll || namesZoneForAll(text, words[firstWord...])
    }
}

/// A sentence of a text.
package struct Sentence: Sendable {
    /// Index among the text's blocks.
    package var block: Int
    /// Offsets into the block's text.
    package var range: Range<Int>
    /// Indices into the text's words: what stands between white space and has a letter or digit in it, so that an address is one word.
    var words: Range<Int>
    /// Indices into the text's tokens.
    var tokens: Range<Int>
    /// Indices into the text's phrase matches.
    var matches: Range<Int>
    /// Indices into the text's terms.
    var terms: Range<Int>
    var cues: CueSet
    var signs: SignSet
}

/// Which signs a sentence has that are not letters of ordinary words: most rules about shapes have nothing to look for without them.
struct SignSet: OptionSet, Sendable {
    let rawValue: UInt8

    static let digit = SignSet(rawValue: 1)
    static let at = SignSet(rawValue: 2)
    static let underscore = SignSet(rawValue: 4)
    /// A full stop or colon inside a word.
    static let innerPoint = SignSet(rawValue: 8)
    static let hyphen = SignSet(rawValue: 16)
    /// A capital behind a letter: `NoOp`, `ABC`.
    static let innerCapital = SignSet(rawValue: 32)

    init(rawValue: UInt8) { self.rawValue = rawValue }

    init(_ text: [UInt8], _ range: Range<Int>) {
        var signs: SignSet = []
        text.withUnsafeBufferPointer { text in
            var before: UInt8 = 0x20
            for index in range {
                let byte = text[index]
                if byte.isDigit {
                    signs.insert(.digit)
                } else if byte.isUppercase {
                    if before.isLetter { signs.insert(.innerCapital) }
                } else if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ":") {
                    if index + 1 < range.upperBound, !text[index + 1].isSpace { signs.insert(.innerPoint) }
                } else if byte == UInt8(ascii: "-") {
                    signs.insert(.hyphen)
                } else if byte == UInt8(ascii: "_") {
                    signs.insert(.underscore)
                } else if byte == UInt8(ascii: "@") {
                    signs.insert(.at)
                }
                before = byte
            }
        }
        self = signs
    }
}
