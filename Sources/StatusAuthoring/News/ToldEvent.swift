import StatusModel

/// An update, whatever it is of.
package struct EventStep: Sendable, Equatable {
    package var id: String
    /// Relative to the content directory.
    package var path: String
    /// As files write it.
    package var status: String
    package var at: Instant

    init<Status: RawRepresentable<String>>(_ update: Update<Status>) {
        (id, path, status, at) = (update.id, update.file.path, update.status.value.rawValue, update.at.value)
    }
}

/// An incident or maintenance as its updates tell it.
package struct ToldEvent: Sendable, Equatable {
    /// Relative to the content directory.
    package var folder: String
    /// Its main file.
    package var file: String
    package var title: String
    /// In the order they happened.
    package var steps: [EventStep]
    /// The statuses that follow one another there, the first first.
    private let phases: [String]

    init(_ incident: Incident) {
        (folder, file, title) = ("incidents/" + incident.slug, incident.file.path, incident.title.value)
        (steps, phases) = (incident.updates.map { EventStep($0) }, IncidentStatus.allCases.map(\.rawValue))
    }

    init(_ maintenance: Maintenance) {
        (folder, file, title) = ("maintenance/" + maintenance.slug, maintenance.file.path, maintenance.title.value)
        (steps, phases) = (maintenance.updates.map { EventStep($0) }, MaintenanceStatus.allCases.map(\.rawValue))
    }

    /// Whether an update with that status would take the page back to a phase that the step has left.
    func isTakenBack(by status: String, after step: EventStep) -> Bool { phase(of: status) < phase(of: step.status) }

    private func phase(of status: String) -> Int { phases.firstIndex(of: status) ?? 0 }
}

extension StatusPage {
    /// Everything that updates are of, in the order of the content.
    package var told: [ToldEvent] { incidents.map { ToldEvent($0) } + maintenance.map { ToldEvent($0) } }

    /// The incident or maintenance in a folder.
    package func told(_ folder: String) -> ToldEvent? { told.first { $0.folder == folder } }

    /// The same without the updates after a moment.
    package func told(upTo moment: Instant) -> StatusPage {
        var page = self
        for index in page.incidents.indices { page.incidents[index].updates.removeAll { $0.at.value > moment } }
        for index in page.maintenance.indices { page.maintenance[index].updates.removeAll { $0.at.value > moment } }
        return page
    }
}
