/// A table of a report as plain words: every format draws the same ones.
package struct ReportTable: Sendable {
    package let title: String
    /// A sentence that says what it counts and what is not known.
    package let note: String?
    package let columns: [String]
    /// Each as long as `columns`; the first cell names the row.
    package let rows: [[String]]
    /// What a plot of it draws; nil where there is nothing to draw.
    package let plot: Plot?

    /// Bars with a row each, of one or more parts.
    package struct Plot: Sendable {
        package let unit: String
        /// What the parts of a bar are, in their order.
        package let parts: [String]
        package let bars: [Bar]
    }

    package struct Bar: Sendable {
        package let label: String
        /// As long as the plot's parts.
        package let values: [Int]
        /// What stands behind the bar.
        package let text: String

        package var total: Int { values.reduce(0, +) }
    }

    package init(_ title: String, note: String? = nil, columns: [String], rows: [[String]], plot: Plot? = nil) {
        (self.title, self.note, self.columns, self.rows, self.plot) = (title, note, columns, rows, plot)
    }
}
