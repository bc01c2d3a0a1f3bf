import Diagnostics
import StatusModel

/// Where the words of a prose stand in the markup that was made of it.
struct RenderedProse {
    private let prose: Prose
    private let html: [UInt8]
    /// What a reader sees, and for each byte of it where in the markup it starts and ends.
    private var text: [UInt8] = []
    private var spans: [Range<Int>] = []
    /// Where in `text` each run of each of the prose's blocks starts; nil where it can't be found.
    private var runs: [[Int?]] = []

    init(_ prose: Prose) {
        self.prose = prose
        html = Array(prose.html.utf8)
        readText()
        var cursor = 0
        for block in prose.blocks { runs.append(starts(of: block, from: &cursor)) }
    }

    /// Where the runs of a block start: in the block as a whole or, where the markup shows more than that, each for itself.
    private func starts(of block: ProseBlock, from cursor: inout Int) -> [Int?] {
        if let start = text.firstOffset(of: block.text, from: cursor) {
            cursor = start + block.text.count
            return block.runs.map { start + $0.text.lowerBound }
        }
        return block.runs.map { run in
            let start = text.firstOffset(of: block.text[run.text], from: cursor)
            cursor = start.map { $0 + run.text.count } ?? cursor
            return start
        }
    }

    /// A stretch of the file as stretches of the markup, none of which has a tag in it; empty where it can't be told.
    func spans(of source: Range<Int>) -> [Range<Int>] {
        for (block, starts) in zip(prose.blocks, runs) {
            let found = zip(block.runs, starts).flatMap { run, start -> [Range<Int>] in
                guard let start, let part = run.part(writtenIn: source) else { return [] }
                return joined(start + part.lowerBound..<start + part.upperBound)
            }
            if !found.isEmpty { return found }
        }
        return []
    }

    /// Where a note fits that is about what ends at this offset: behind its paragraph.
    func end(ofBlockAround offset: Int) -> Int {
        let ends: [(tag: String, isBehind: Bool)] = [
            ("</p>", true), ("</pre>", true), ("</h2>", true), ("</h3>", true), ("</h4>", true), ("</h5>", true), ("</h6>", true),
            ("</li>", false),
            ("<ul>", false), ("<ol", false),
        ]
        let found = ends.compactMap { end in
            html.firstOffset(of: end.tag, from: offset).map { (start: $0, end: $0 + (end.isBehind ? end.tag.utf8.count : 0)) }
        }
        return found.min { $0.start < $1.start }?.end ?? html.count
    }

    private mutating func readText() {
        var offset = 0
        while offset < html.count {
            let start = offset
            switch html[offset] {
            case UInt8(ascii: "<"): offset = (html.firstOffset(of: ">", from: offset) ?? html.count - 1) + 1
            case UInt8(ascii: "&"):
                let entity = Self.entities.first { html[start...].starts(with: $0.name.utf8) }
                offset += entity?.name.utf8.count ?? 1
                text.append(entity?.byte ?? html[start])
                spans.append(start..<offset)
            case let byte:
                offset += 1
                text.append(byte)
                spans.append(start..<offset)
            }
        }
    }

    /// Those that CommonMark writes.
    private static let entities: [(name: String, byte: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")), ("&quot;", UInt8(ascii: "\"")),
    ]

    private func joined(_ range: Range<Int>) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for span in spans[range.clamped(to: 0..<spans.count)] {
            if let last = result.last, last.upperBound == span.lowerBound {
                result[result.count - 1] = last.lowerBound..<span.upperBound
            } else {
                result.append(span)
            }
        }
        return result.filter { !html[$0].allSatisfy { $0 == 0x0A || $0 == 0x20 } }
    }
}

extension ProseRun {
    /// The part of the run, counted from its start, that was written in a stretch of the file; nil where none was.
    fileprivate func part(writtenIn stretch: Range<Int>) -> Range<Int>? {
        let common = source.clamped(to: stretch)
        if common.isEmpty { return nil }
        guard isVerbatim else { return 0..<text.count }
        return common.lowerBound - source.lowerBound..<common.upperBound - source.lowerBound
    }
}
