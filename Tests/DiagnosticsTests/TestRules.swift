@testable import Diagnostics

/// A rule for a test: `plain/a`, or `a` alone.
func testRule(_ text: String) -> RuleID {
    let parts = text.split(separator: "/")
    return RuleID(parts.first.flatMap { RuleFamily(rawValue: String($0)) } ?? .plain, String(parts.last ?? "a"))
}
