import Diagnostics
import StatusModel

/// A text cut into sentences, words and phrases once, for all rules.
package struct AnalysedText: Sendable {
    package let blocks: [ProseBlock]
    package private(set) var sentences: [Sentence] = []
    private(set) var words: [Range<Int>] = []
    private(set) var tokens: [Token] = []
    private(set) var matches: [PhraseMatch] = []
    /// Whether a sentence says that all its times are in one zone: "All times are UTC."
    private(set) var saysZoneForAll = false

    init(_ prose: Prose, _ phrases: PhraseTable) { self.init(blocks: prose.blocks, phrases) }

    /// A title, or any other single line that is not Markdown.
    init(line: Located<String>, _ phrases: PhraseTable) {
        let text = Array(line.value.utf8)
        // The quotation marks of a quoted value are part of its place.
        var source = line.place.range
        if source.count == text.count + 2 { source = source.lowerBound + 1..<source.upperBound - 1 }
        let isVerbatim = line.place.file.bytes[source].elementsEqual(text)
        let run = ProseRun(style: .plain, text: 0..<text.count, source: source, isVerbatim: isVerbatim)
        self.init(blocks: [ProseBlock(kind: .heading(level: 1), file: line.place.file, text: text, runs: [run])], phrases)
    }

    private init(blocks: [ProseBlock], _ phrases: PhraseTable) {
        self.blocks = blocks
        for (index, block) in blocks.enumerated() where block.kind != .code {
            for range in sentenceRanges(block.text) { add(range, of: block.text, block: index, phrases) }
        }
    }

    private mutating func add(_ range: Range<Int>, of text: [UInt8], block: Int, _ phrases: PhraseTable) {
        let (firstWord, firstToken, firstMatch) = (words.count, tokens.count, matches.count)
        wordRanges(text, in: range, into: &words)
        StatusLint.tokens(text, in: range, into: &tokens)
        phrases.matches(tokens, in: firstToken..<tokens.count, of: text, into: &matches)
        var cues = CueSet()
        for match in matches[firstMatch...] {
            if case .cue(let cue) = match.meaning { cues.insert(CueSet(cue)) }
        }
        sentences.append(
            Sentence(
                block: block, range: range, words: firstWord..<words.count, tokens: firstToken..<tokens.count,
                matches: firstMatch..<matches.count, cues: cues))
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
    var cues: CueSet
}
