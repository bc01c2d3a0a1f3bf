import Basics
import Diagnostics

/// A piece of CommonMark: once as finished HTML, once as plain text that knows where it came from.
///
/// What it says is shared by all copies. Of what is known from an earlier run it is read when somebody asks for it: most of what happened
/// is old, and nobody does.
package struct Prose: Sendable {
    package let file: SourceFile
    /// Where the text stands in its file.
    package let range: Range<Int>
    private let content: Content

    private enum Content: Sendable {
        case read(Reading)
        case toBeRead(Deferred<Reading>, @Sendable () -> Prose)
        /// Its words, where nobody may ask for markup.
        case words([ProseBlock], Deferred<Reading>, @Sendable () -> Prose)
    }

    private final class Reading: Sendable {
        let html: String
        let plainText: String
        let blocks: [ProseBlock]

        init(_ html: String, _ plainText: String, _ blocks: [ProseBlock]) {
            (self.html, self.plainText, self.blocks) = (html, plainText, blocks)
        }
    }

    package init(file: SourceFile, range: Range<Int>, html: String = "", plainText: String = "", blocks: [ProseBlock] = []) {
        (self.file, self.range, content) = (file, range, .read(Reading(html, plainText, blocks)))
    }

    /// - Parameter read: gives the same prose each time.
    package init(file: SourceFile, range: Range<Int>, read: @escaping @Sendable () -> Prose) {
        (self.file, self.range, content) = (file, range, .toBeRead(Deferred(), read))
    }

    /// - Parameters:
    ///   - blocks: without their places in the markup.
    ///   - read: gives the same prose each time, with its markup.
    package init(file: SourceFile, range: Range<Int>, blocks: [ProseBlock], read: @escaping @Sendable () -> Prose) {
        (self.file, self.range, content) = (file, range, .words(blocks, Deferred(), read))
    }

    private var reading: Reading {
        switch content {
        case .read(let reading): reading
        case .toBeRead(let reading, let read), .words(_, let reading, let read): reading.value { read().reading }
        }
    }

    /// Safe to publish as it is: no raw HTML, no link but http, https and mailto, no image.
    package var html: String { reading.html }
    /// For readers who see no markup: a blank line between paragraphs, a dash before list items, addresses after the words that link there.
    package var plainText: String { reading.plainText }
    /// The text block by block, for those who judge the words.
    package var blocks: [ProseBlock] { if case .words(let blocks, _, _) = content { blocks } else { reading.blocks } }

    package var place: Place { Place(file, range) }
    package var isEmpty: Bool { blocks.isEmpty }
}

/// A paragraph, heading, list item's paragraph or code block as plain text.
package struct ProseBlock: Sendable {
    package enum Kind: Sendable, Equatable {
        case paragraph
        case heading(level: Int)
        /// A paragraph inside a list.
        case listItem
        case code
    }

    package var kind: Kind
    package var file: SourceFile
    /// UTF-8, without markup. A line break inside the block is one line feed.
    package var text: [UInt8]
    /// The pieces of `text`, in order and without gaps.
    package var runs: [ProseRun]
    /// For a list item: the index, among the prose's blocks, of the paragraph that leads into the list.
    package var leadIn: Int?
    /// Whether it stands in a block quotation.
    package var isQuotation: Bool
    /// Offsets into `text` of the line feeds that its author asked for, with two spaces or a backslash before them; the others are only
    /// where a line in the file ended.
    package var hardBreaks: [Int] = []
    /// Where in the prose's HTML something fits that is about this block: behind it, or in a tight list behind its words.
    package var markupEnd = 0

    package init(
        kind: Kind, file: SourceFile, text: [UInt8] = [], runs: [ProseRun] = [], leadIn: Int? = nil, isQuotation: Bool = false
    ) {
        self.isQuotation = isQuotation
        self.kind = kind
        self.file = file
        self.text = text
        self.runs = runs
        self.leadIn = leadIn
    }

    /// Where a stretch of `text` was written.
    package func place(of range: Range<Int>) -> Place {
        let start = sourceOffset(range.lowerBound, endOfRun: false)
        let end = range.isEmpty ? start : sourceOffset(range.upperBound, endOfRun: true)
        return Place(file, start..<max(start, end))
    }

    private func sourceOffset(_ offset: Int, endOfRun: Bool) -> Int {
        let run = runs.last { endOfRun ? $0.text.lowerBound < offset : $0.text.lowerBound <= offset }
        guard let run else { return runs.first?.source.lowerBound ?? 0 }
        if run.isVerbatim { return min(run.source.lowerBound + (offset - run.text.lowerBound), run.source.upperBound) }
        return offset >= run.text.upperBound ? run.source.upperBound : run.source.lowerBound
    }
}

/// A piece of a block's text that was written in one go.
package struct ProseRun: Sendable, Equatable {
    package enum Style: Sendable, Equatable {
        case plain
        /// Between backticks, or in a code block.
        case code
        case strong
        /// The visible words of a link.
        case link
        /// An address written out: `<https://…>`.
        case address
    }

    package var style: Style
    /// Offsets into the block's text.
    package var text: Range<Int>
    /// Offsets into the file.
    package var source: Range<Int>
    /// Whether the source is the text byte for byte, and not an escape, an entity or a line end.
    package var isVerbatim: Bool
    /// Where it begins in the prose's HTML; nil where it is not published.
    package var markup: Int?

    package init(style: Style, text: Range<Int>, source: Range<Int>, isVerbatim: Bool) {
        self.style = style
        self.text = text
        self.source = source
        self.isVerbatim = isVerbatim
    }
}
