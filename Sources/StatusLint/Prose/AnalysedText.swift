import Basics
import Diagnostics
import StatusModel

/// A text cut into sentences, words and phrases once, for all rules.
package final class AnalysedText: Sendable {
    package let blocks: [ProseBlock]
    package let sentences: [Sentence]
    let words: [Word]
    let tokens: [Token]
    let matches: [PhraseMatch]
    let terms: [Term]
    /// Whether a sentence says that all its times are in one zone: "All times are UTC."
    let saysZoneForAll: Bool
    private let loss = Deferred<Bool>()

    /// Whether a sentence says that data may be lost or seen by others. It is asked again for each later update of the incident.
    var tellsOfLoss: Bool { loss.value { hasSentence { $0.suspectedLoss != nil } } }

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
        var reading = Reading(length: blocks.reduce(0) { $0 + $1.text.count })
        for (index, block) in blocks.enumerated() where block.kind != .code {
            for range in sentenceRanges(block.text, hardBreaks: block.hardBreaks) {
                reading.add(range, of: block.text, block: index, phrases)
            }
        }
        self.blocks = blocks
        (sentences, words, tokens) = (reading.sentences, reading.words, reading.tokens)
        (matches, terms, saysZoneForAll) = (reading.matches, reading.terms, reading.saysZoneForAll)
    }
}

/// A text while it is read.
private struct Reading {
    var sentences: [Sentence] = []
    var words: [Word] = []
    var tokens: [Token] = []
    var matches: [PhraseMatch] = []
    var terms: [Term] = []
    var saysZoneForAll = false

    /// - Parameter length: the bytes there are to read.
    init(length: Int) {
        words.reserveCapacity(length / 5)
        tokens.reserveCapacity(length / 5)
    }

    mutating func add(_ range: Range<Int>, of text: [UInt8], block: Int, _ phrases: PhraseTable) {
        let (firstWord, firstToken, firstMatch, firstTerm) = (words.count, tokens.count, matches.count, terms.count)
        StatusLint.words(text, in: range, into: &words)
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
    /// Indices into the text's words.
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
