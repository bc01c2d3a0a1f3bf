import StatusModel

/// A table of the evidence: a file for programs, and a section of the page.
package struct EvidenceTable: Sendable {
    /// The file's name without `.csv`.
    package let name: String
    package let title: String
    /// What is in it, and what is not known.
    package let note: String
    package let columns: [Column]
    /// Each as long as `columns`.
    package let rows: [[String]]

    package struct Column: Sendable {
        package var key: String
        /// What the page calls it; nil where the page goes without.
        package var heading: String?

        init(_ key: String, _ heading: String? = nil) { (self.key, self.heading) = (key, heading) }
    }

    init(_ name: String, _ title: String, note: String, _ columns: [Column], _ rows: [[String]]) {
        (self.name, self.title, self.note, self.columns, self.rows) = (name, title, note, columns, rows)
    }

    /// What the page shows of it.
    var shown: ReportTable {
        let indices = columns.indices.filter { columns[$0].heading != nil }
        return ReportTable(
            title, note: note, columns: indices.map { columns[$0].heading ?? "" },
            rows: rows.map { row in indices.map { Self.short(row[$0]) } })
    }

    /// On the page an id of 40 digits has ten, and a time in UTC no seconds.
    private static func short(_ text: String) -> String {
        if text.utf8.count == 40, text.utf8.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }) {
            return String(text.prefix(10))
        }
        let isTime = text.utf8.count == 20 && text.hasSuffix(":00Z") && text.dropFirst(10).first == "T"
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return isTime ? "\(text.prefix(10)) \(text.dropFirst(11).prefix(5))" : text.isEmpty ? ReportWords.unknown : line
    }
}
