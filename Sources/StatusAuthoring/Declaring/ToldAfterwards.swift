import Diagnostics
import StatusContent
import StatusModel

/// When something that is told afterwards ended.
///
/// - Throws: `AuthoringError` where that can't be.
package func checkedEnd(_ end: Instant, after start: Instant, _ clock: ClockWords) throws(AuthoringError) -> Instant {
    if end > clock.now { throw AuthoringError("\(clock.text(end)) is still to come; leave --ended out while it goes on") }
    if end <= start {
        throw AuthoringError("\(clock.text(end)) is not after the start, \(clock.text(start)); name its day too, as in 'yesterday 15:30'")
    }
    return end
}

extension StatusPage {
    /// An incident as these files tell it, which are not written yet.
    package func told(_ main: SourceFile, _ update: SourceFile) -> Incident? {
        let basis = files.filter { ["site.yml", "components.yml"].contains($0.path) }
        return loadContent(basis + [main, update]).judged.incidents.first
    }
}
