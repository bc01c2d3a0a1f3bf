import Diagnostics
import StatusModel

/// A text cut into sentences once, for all rules.
package struct AnalysedText: Sendable {
    package let blocks: [ProseBlock]
    package let sentences: [Sentence]
    /// Whether a sentence says that all its times are in one zone: "All times are UTC."
    let saysZoneForAll: Bool

    package init(_ prose: Prose) { self.init(blocks: prose.blocks) }

    /// A title, or any other single line that is not Markdown.
    package init(title: Located<String>) {
        let text = Array(title.value.utf8)
        // The quotation marks of a quoted title are part of its place.
        var source = title.place.range
        if source.count == text.count + 2 { source = source.lowerBound + 1..<source.upperBound - 1 }
        let isVerbatim = title.place.file.bytes[source].elementsEqual(text)
        let run = ProseRun(style: .plain, text: 0..<text.count, source: source, isVerbatim: isVerbatim)
        self.init(blocks: [ProseBlock(kind: .heading(level: 1), file: title.place.file, text: text, runs: [run])])
    }

    private init(blocks: [ProseBlock]) {
        self.blocks = blocks
        var sentences: [Sentence] = []
        for (index, block) in blocks.enumerated() where block.kind != .code {
            sentences += sentenceRanges(block.text).map { Sentence(block: index, range: $0, words: wordRanges(block.text, in: $0)) }
        }
        self.sentences = sentences
        saysZoneForAll = sentences.contains { namesZoneForAll(blocks[$0.block].text[$0.range]) }
    }
}

/// A sentence of a text.
package struct Sentence: Sendable {
    /// Index among the text's blocks.
    package var block: Int
    /// Offsets into the block's text.
    package var range: Range<Int>
    /// What stands between white space and has a letter or digit in it: an address counts as one word.
    package var words: [Range<Int>]
}
