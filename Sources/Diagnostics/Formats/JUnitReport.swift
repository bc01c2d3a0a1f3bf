import Basics

/// `--format junit`: a suite for each file and a failed test for each finding, for servers that show test results.
package struct JUnitReport: ReportFormat {
    package var paths: PathStyle

    package init(paths: PathStyle = "") { self.paths = paths }

    package func text(for report: Report) -> String {
        var xml = XML()
        xml.element("testsuites", counts("daymark lint", report.diagnostics.count)) { xml in
            for (file, diagnostics) in report.byFile {
                xml.element("testsuite", counts(paths.shown(file), diagnostics.count)) { xml in
                    for diagnostic in diagnostics { testCase(diagnostic, &xml) }
                }
            }
            // Servers take a report without any test for a broken one.
            if report.diagnostics.isEmpty {
                xml.element("testsuite", counts("daymark lint", 0)) {
                    $0.element("testcase", ["name": "nothing to report", "classname": "daymark lint"])
                }
            }
        }
        return xml.text
    }

    private func counts(_ name: String, _ failures: Int) -> KeyValuePairs<String, String> {
        ["name": shown(name), "tests": String(max(failures, 1)), "failures": String(failures), "errors": "0", "skipped": "0"]
    }

    private func testCase(_ diagnostic: Diagnostic, _ xml: inout XML) {
        let file = diagnostic.place.file
        let start = file.position(at: diagnostic.place.range.lowerBound)
        let rule = diagnostic.rule.text
        xml.element("testcase", ["name": "\(rule) at \(start.line):\(start.column)", "classname": shown(paths.shown(file))]) {
            $0.element(
                "failure", ["type": rule, "message": shown(diagnostic.message)],
                shown(ConciseReport(paths: paths).line(for: diagnostic)))
        }
    }

    /// Servers print it in their logs.
    private func shown(_ text: String) -> String { displayable(text, keeping: "\t\n\r") }
}
