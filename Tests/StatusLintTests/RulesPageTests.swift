import Foundation
import StatusLint
import Testing

/// `docs/rules.md` says what the rules say. `make rules` rewrites it, and the test fails all the same.
@Suite struct RulesPageTests {
    @Test func rulesPageIsCurrent() throws {
        let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../docs/rules.md")
            .standardizedFileURL
        let text = RulesPage.markdown(ruleCatalogue.rules)
        if ProcessInfo.processInfo.environment["DAYMARK_REWRITE_GOLDEN"] == "1" {
            try Data(text.utf8).write(to: page)
            Issue.record("docs/rules.md was rewritten; look at the difference and run again")
            return
        }
        #expect(try String(contentsOf: page, encoding: .utf8) == text, "docs/rules.md is not current; 'make rules' rewrites it")
    }
}
