import StatusModel

/// What others have said of an incident or maintenance after an update of it was committed here, and before it was pushed.
package struct LateArrival: Sendable, Equatable {
    private let step: EventStep
    private let event: ToldEvent

    /// Nil where they said nothing of it.
    ///
    /// - Parameters:
    ///   - folder: relative to the content directory.
    ///   - seen: the page as the update's author knew it.
    ///   - page: what it says now up to the update's minute, without the update.
    package init?(in folder: String, _ page: StatusPage, since seen: StatusPage) {
        let known = Set(seen.told(folder)?.steps.map(\.id) ?? [])
        guard let event = page.told(folder), let latest = event.steps.last, !known.contains(latest.id) else { return nil }
        (step, self.event) = (latest, event)
    }

    /// For the update's author.
    package var came: String { "'\(step.id)' came in meanwhile" }

    /// Why an update that tells of all that was before it can't follow.
    package var isUntold: String { "\(came), and your last update does not know of it" }

    /// Why an update with that status can't follow; nil where it can.
    package func takesBack(to status: String) -> String? {
        event.isTakenBack(by: status, after: step) ? "\(came), and yours would take the page back to '\(status)'" : nil
    }
}
