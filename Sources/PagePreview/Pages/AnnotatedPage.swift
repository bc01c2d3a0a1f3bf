import Diagnostics

/// A page of the site with the preview's bar on it, and findings beside the text they concern.
struct AnnotatedPage {
    private let page: [UInt8]
    private let path: String
    private var edits = PageEdits()
    /// Where each update starts, by its anchor: a page may have thousands, and is looked through once.
    private let updates: [String: Int]

    init(_ page: [UInt8], path: String) {
        self.page = page
        self.path = path
        var updates: [String: Int] = [:]
        var offset = 0
        while let start = page.firstOffset(of: Self.updateAnchor, from: offset) {
            offset = start + Self.updateAnchor.utf8.count
            guard let end = page.firstOffset(of: "\"", from: offset) else { break }
            updates[String(decoding: page[start...end], as: UTF8.self)] = start
        }
        self.updates = updates
    }

    private static let updateAnchor = "id=\"update-"

    /// - Parameters:
    ///   - notes: findings in prose that the page shows.
    ///   - head: findings that concern the page as a whole.
    func bytes(with bar: PreviewBar, notes: [PageNotes.OfProse], head: [PreviewNote] = []) -> [UInt8] {
        var copy = self
        var unplaced = head
        for prose in notes { unplaced += copy.place(prose) }
        let main = copy.end(ofTag: "<main") ?? copy.end(ofTag: "<body") ?? page.count
        copy.edits.insert(unplaced.map(\.markup).joined(), at: main)
        copy.keepMoment(bar.moment.query)
        copy.admit(bar)
        return copy.edits.applied(to: page)
    }

    /// Puts findings beside their text.
    ///
    /// - Returns: those whose text the page does not show.
    private mutating func place(_ prose: PageNotes.OfProse) -> [PreviewNote] {
        let isUpdate = prose.anchor.hasPrefix(Self.updateAnchor)
        guard let anchor = isUpdate ? updates[prose.anchor] : page.firstOffset(of: prose.anchor) ?? 0 else { return prose.notes }
        guard !prose.prose.html.isEmpty, let start = page.firstOffset(of: prose.prose.html, from: anchor) else { return prose.notes }
        var marks: [(span: Range<Int>, level: Level)] = []
        for note in prose.notes {
            let marked = MarkedProse(note.range, in: prose.prose)
            marks += marked.spans.map { ($0, note.diagnostic.level) }
            edits.insert(note.markup, at: start + marked.end)
        }
        mark(marks, from: start)
        return []
    }

    /// Marks each stretch once, as what is worst there.
    private mutating func mark(_ marks: [(span: Range<Int>, level: Level)], from start: Int) {
        let cuts = Set(marks.flatMap { [$0.span.lowerBound, $0.span.upperBound] }).sorted()
        for (from, to) in zip(cuts, cuts.dropFirst()) {
            guard let level = marks.filter({ $0.span.contains(from) }).map(\.level).max() else { continue }
            edits.insert("<mark class=\"daymark-\(level.rawValue)\">", at: start + from)
            edits.insert("</mark>", at: start + to)
        }
    }

    /// Has links within the site keep the moment that somebody chose.
    private mutating func keepMoment(_ query: String) {
        guard !query.isEmpty else { return }
        var offset = 0
        while let start = page.firstOffset(of: "<a ", from: offset) {
            let end = page.firstOffset(of: ">", from: start) ?? page.count
            offset = end
            guard let href = page.firstOffset(of: "href=\"", from: start), href < end,
                let close = page.firstOffset(of: "\"", from: href + 6)
            else { continue }
            let address = page[href + 6..<close]
            let ends = address.firstIndex(of: UInt8(ascii: "#")) ?? close
            let isElsewhere = address.contains(UInt8(ascii: ":")) || address.isEmpty || ends == href + 6 || address.starts(with: "//".utf8)
            if !isElsewhere { edits.insert(query, at: ends) }
        }
    }

    /// The bar with what it needs, and leave for it in the page's policy.
    private mutating func admit(_ bar: PreviewBar) {
        edits.insert(bar.style, at: page.firstOffset(of: "</head>") ?? 0)
        edits.insert(bar.markup, at: end(ofTag: "<body") ?? page.count)
        let start = "http-equiv=\"Content-Security-Policy\" content=\""
        guard let policy = page.firstOffset(of: start).map({ $0 + start.utf8.count }), let end = page.firstOffset(of: "\"", from: policy)
        else { return }
        let text = String(decoding: page[policy..<end], as: UTF8.self).replacing("&#39;", with: "'")
        edits.replace(policy..<end, by: PreviewPolicy.admitting(text).replacing("'", with: "&#39;"))
    }

    /// Where an element's content starts.
    private func end(ofTag tag: String) -> Int? {
        page.firstOffset(of: tag).flatMap { page.firstOffset(of: ">", from: $0) }.map { $0 + 1 }
    }
}
