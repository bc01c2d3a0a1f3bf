import Basics
import StatusModel

/// Where words of a prose stand in the markup that was made of it.
struct MarkedProse {
    /// Stretches of the prose's HTML, none of which has a tag in it.
    let spans: [Range<Int>]
    /// Where a note about them fits: behind their paragraph; at the start where the words can't be found.
    let end: Int

    /// - Parameter source: what is looked for, as a stretch of the file.
    init(_ source: Range<Int>, in prose: Prose) {
        for block in prose.blocks {
            let found = block.runs.compactMap { block.markup(of: $0, writtenIn: source) }
            if found.isEmpty { continue }
            let html = Array(prose.html.utf8)
            spans = Self.joined(found).map { $0.clamped(to: html.indices) }.filter { !html[$0].allSatisfy(\.isSpace) }
            end = spans.isEmpty ? 0 : block.markupEnd
            return
        }
        (spans, end) = ([], 0)
    }

    private static func joined(_ found: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for span in found {
            if let last = result.last, last.upperBound == span.lowerBound {
                result[result.count - 1] = last.lowerBound..<span.upperBound
            } else {
                result.append(span)
            }
        }
        return result
    }
}

extension ProseBlock {
    /// Where in the HTML the part of a run stands that was written in a stretch of the file; nil where none was, or it isn't published.
    fileprivate func markup(of run: ProseRun, writtenIn stretch: Range<Int>) -> Range<Int>? {
        let common = run.source.clamped(to: stretch)
        guard let start = run.markup, !common.isEmpty else { return nil }
        let part =
            run.isVerbatim ? common.lowerBound - run.source.lowerBound..<common.upperBound - run.source.lowerBound : 0..<run.text.count
        let words = text[run.text]
        let before = words.prefix(part.lowerBound).escapedLength
        return start + before..<start + before + words.dropFirst(part.lowerBound).prefix(part.count).escapedLength
    }
}
