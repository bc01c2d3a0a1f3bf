import Basics

/// A table of a page for responders. A wide one scrolls in a box of its own, which the keyboard reaches.
struct PageTable {
    /// Of what names it.
    var id: String
    /// What names it; nil where that is a heading, which has the id.
    var caption: String?
    var columns: [String]
    /// Markup.
    var rows: [String]
    var kind: String

    init(_ id: String, caption: String?, columns: [String], rows: [String], kind: String? = nil) {
        (self.id, self.caption, self.columns, self.rows) = (id, caption, columns, rows)
        self.kind = kind ?? (columns.count > Self.mostColumns ? "wide" : "plain")
    }

    /// - Parameter table: its cells are words.
    init(_ table: ReportTable, id: String, caption: String?) {
        self.init(id, caption: caption, columns: table.columns, rows: table.rows.map(Self.row))
    }

    /// With more columns than these, letters are smaller.
    private static let mostColumns = 9

    var html: String {
        let head = columns.map { "<th scope=\"col\">\(escaped($0))</th>" }.joined()
        return """
            <div class="scroll" role="region" aria-labelledby="\(id)" tabindex="0">
            <table class="\(kind)">
            \(caption.map { "<caption id=\"\(id)\">\(escaped($0))</caption>\n" } ?? "")<thead><tr>\(head)</tr></thead>
            <tbody>
            \(rows.joined())</tbody>
            </table>
            </div>
            """
    }

    private static func row(_ cells: [String]) -> String {
        "<tr>" + cells.enumerated().map { cell($1, isFirst: $0 == 0, isLast: $0 == cells.count - 1) }.joined() + "</tr>\n"
    }

    private static func cell(_ text: String, isFirst: Bool, isLast: Bool) -> String {
        // A date is not broken at its hyphens.
        let isDay = text.unicodeScalars.first.map { ("0"..."9").contains($0) } ?? false
        if isFirst { return "<th scope=\"row\"\(isDay ? " class=\"day\"" : "")>\(escaped(text))</th>" }
        // Titles may be broken, figures and times are not.
        let isWords = isLast && text.count > 24
        return isWords ? "<td class=\"words\">\(escaped(text))</td>" : "<td>\(escaped(text))</td>"
    }
}
