/// Everything one run has to say, in report order.
package struct Report: Sendable {
    package let diagnostics: [Diagnostic]
    /// Content files that were looked at.
    package let fileCount: Int

    package init(_ diagnostics: [Diagnostic], fileCount: Int) {
        self.diagnostics = diagnostics.sorted(by: Diagnostic.reportOrder)
        self.fileCount = fileCount
    }

    package func count(_ level: Level) -> Int {
        diagnostics.reduce(0) { $0 + ($1.level == level ? 1 : 0) }
    }

    /// "2 errors, 1 warning in 112 files", naming only what there is.
    package var summary: String {
        let parts = [Level.error, .warning, .note].compactMap { level -> String? in
            let number = count(level)
            return number == 0 ? nil : "\(number) \(level.rawValue)\(number == 1 ? "" : "s")"
        }
        let files = fileCount == 1 ? "1 file" : "\(fileCount) files"
        return parts.isEmpty ? "nothing to report in \(files)" : parts.joined(separator: ", ") + " in \(files)"
    }
}

/// One way to write a report down. Adding a format is adding a file.
package protocol ReportFormat: Sendable {
    func text(for report: Report) -> String
}
