/// Bars as inline SVG. Lengths are shares of the width and letters keep their size, so that it is as good at 320 pixels as at 1,000.
struct ReportPlot {
    private let plot: ReportTable.Plot
    private let title: String
    private let most: Int

    /// Nil where no bar has any length.
    init?(_ plot: ReportTable.Plot, title: String) {
        most = plot.bars.map(\.total).max() ?? 0
        guard most > 0 else { return nil }
        (self.plot, self.title) = (plot, title)
    }

    var html: String {
        """
        <figure>
        \(plot.parts.count > 1 ? key : "<figcaption>\(escaped(plot.unit))</figcaption>\n")<svg role="img" aria-label="\(escaped("\(title). \(plot.unit), as in the table below."))" height="\(plot.bars.count * Self.step)">
        \(plot.bars.enumerated().map { bar($1, top: $0 * Self.step) }.joined(separator: "\n"))
        </svg>
        </figure>

        """
    }

    /// Pixels from one bar to the next: a line of text and the bar below it.
    private static let step = 46

    private func bar(_ bar: ReportTable.Bar, top: Int) -> String {
        var start = 0
        let parts = zip(bar.values, plot.parts.indices).compactMap { value, part -> String? in
            defer { start += value }
            if value == 0 { return nil }
            let colour = plot.parts.count > 1 ? part : 3
            return "<rect class=\"p\(colour)\" x=\"\(percent(start))\" y=\"\(top + 22)\" width=\"\(percent(value))\" height=\"14\"/>"
        }
        // A gap between parts shows where one ends in any colour.
        return "<text x=\"0\" y=\"\(top + 16)\">\(escaped("\(bar.label): \(bar.text)"))</text>" + parts.joined()
    }

    /// "37.5%"
    private func percent(_ value: Int) -> String {
        let tenths = value * 1_000 / most
        return "\(tenths / 10).\(tenths % 10)%"
    }

    private var key: String {
        let parts = plot.parts.enumerated().map { number, part in
            "<li><svg aria-hidden=\"true\" viewBox=\"0 0 8 8\"><rect class=\"p\(number)\" width=\"8\" height=\"8\"/></svg>\(escaped(part))</li>"
        }
        return "<ul class=\"key\">\(parts.joined())</ul>\n"
    }
}
