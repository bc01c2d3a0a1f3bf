/// `--format junit`: a suite for each file and a failed test for each finding, for servers that show test results.
package struct JUnitReport: ReportFormat {
    /// What stands before a path, so that it is relative to the working directory.
    package var pathPrefix: String

    package init(pathPrefix: String = "") { self.pathPrefix = pathPrefix }

    package func text(for report: Report) -> String {
        let counts = { (count: Int) in "tests=\"\(max(count, 1))\" failures=\"\(count)\" errors=\"0\" skipped=\"0\"" }
        let suites = report.byFile.map { file, diagnostics in
            "  <testsuite name=\"\(escaped(pathPrefix + file.path))\" \(counts(diagnostics.count))>\n"
                + diagnostics.map(testCase).joined() + "  </testsuite>\n"
        }
        // Servers take a report without any test for a broken one.
        let passed = """
              <testsuite name="daymark lint" \(counts(0))>
                <testcase name="nothing to report" classname="daymark lint"/>
              </testsuite>

            """
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"daymark lint\" \(counts(report.diagnostics.count))>\n"
            + (suites.isEmpty ? passed : suites.joined()) + "</testsuites>\n"
    }

    private func testCase(_ diagnostic: Diagnostic) -> String {
        let file = diagnostic.place.file
        let start = file.position(at: diagnostic.place.range.lowerBound)
        let name = "\(diagnostic.rule.text) at \(start.line):\(start.column)"
        let line = ConciseReport(pathPrefix: pathPrefix).line(for: diagnostic)
        return """
                <testcase name="\(escaped(name))" classname="\(escaped(pathPrefix + file.path))">
                  <failure type="\(escaped(diagnostic.rule.text))" message="\(escaped(diagnostic.message))">\(escaped(line))</failure>
                </testcase>

            """
    }

    /// Text for an attribute or between tags. What XML 1.0 has no way to write becomes U+FFFD.
    private func escaped(_ text: String) -> String {
        text.unicodeScalars.map { scalar in
            switch scalar.value {
            case 0x26: "&amp;"
            case 0x3C: "&lt;"
            case 0x3E: "&gt;"
            case 0x22: "&quot;"
            // A reader would turn these into spaces or line feeds.
            case 0x09, 0x0A, 0x0D: "&#\(scalar.value);"
            case 0xFFFE, 0xFFFF: "\u{FFFD}"
            case _ where scalar.steersTerminal: "\u{FFFD}"
            default: String(scalar)
            }
        }.joined()
    }
}
