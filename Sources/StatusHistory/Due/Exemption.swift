import StatusModel

extension History {
    /// From when on `lint.since` exempts nothing that started; what started before is under no rules but those that keep the page readable
    /// and private.
    package var exemptBefore: Instant? { page.settings.lint.since.map(page.settings.zone.startOfDay) }

    /// The incidents that `lint.since` doesn't exempt, by start, oldest first.
    package var incidentsUnderRules: [Incident] {
        guard let start = exemptBefore else { return page.incidents }
        return page.incidents.filter { $0.started.value >= start }
    }

    /// The planned work that `lint.since` doesn't exempt, by start, oldest first.
    package var maintenanceUnderRules: [Maintenance] {
        let work = maintenance.map(\.maintenance)
        guard let start = exemptBefore else { return work }
        return work.filter { $0.starts.value >= start }
    }
}
