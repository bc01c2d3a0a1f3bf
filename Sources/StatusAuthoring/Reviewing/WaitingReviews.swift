import StatusModel

extension StatusPage {
    /// Serious incidents that are over and have no review yet, oldest first.
    package var incidentsWithoutReview: [Incident] {
        incidents.filter { incident in
            let path = "incidents/\(incident.slug)/review.md"
            return !incident.isOpen && incident.severity.value >= .sev2 && !files.contains { $0.path == path }
        }
    }
}
