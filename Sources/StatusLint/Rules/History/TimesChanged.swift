import Diagnostics
import StatusHistory
import StatusModel

/// The times of repeating work that have begun stay as they were published, and none is added to them.
struct TimesChanged: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        guard subject.maintenance.occurrence == nil,
            let work = context.work(subject.maintenance.slug),
            let log = context.revisions,
            let versions = PublishedVersions(of: work.file.path, in: log, grace: context[graceOption], isStrict: true)
        else { return [] }
        return versions.seen.reversed().compactMap { finding(work, as: $0, versions, context) }.prefix(1).map { $0 }
    }

    /// What is not as one version had it when it was changed.
    private func finding(
        _ work: Maintenance, as version: PublishedVersions.Version, _ versions: PublishedVersions, _ context: RuleContext
    ) -> Finding? {
        // Another window is the business of history/window-changed.
        guard version.facts.time(.starts) == work.starts.value, version.facts.time(.ends) == work.ends.value,
            let changed = versions.end(of: version, { $0.repetition }),
            let before = work.repeating(as: version.facts)
        else { return nil }
        let (then, now) = (begun(before, by: changed.at, context), begun(work, by: changed.at, context))
        let (gone, new) = (then.subtracting(now).sorted(), now.subtracting(then).sorted())
        guard let first = gone.first ?? new.first else { return nil }
        let wayOut =
            gone.isEmpty
            ? "nobody was told of it before it began; let the work begin with the next time, or name those days under 'except'"
            : "put it back as it was; 'until' and 'except' are for days to come, and a time that is under way ends with 'daymark maintenance complete'"
        let others = gone.isEmpty ? new.count : gone.count
        let more = others > 1 ? ", with \(others - 1) more" : ""
        let what = "the time on \(context.day(first))\(more) \(gone.isEmpty ? "is on the page now" : "was published and is gone now")"
        return Finding(
            "\(what); \(wayOut)", at: work.repeats?.rhythm.place ?? .start(of: work.file),
            notes: context.notes(published: version.revision, changed: changed),
            level: context.levelOfChange(changed, isOpen: false))
    }

    /// When those times begin that had begun by a moment. A folder of its own takes the place of one.
    private func begun(_ work: Maintenance, by moment: Instant, _ context: RuleContext) -> Set<Instant> {
        let taken = Set(context.history.page.maintenance.map(\.slug))
        return Set(work.occurrences(context.zone, until: moment, taken: taken).map(\.starts.value).filter { $0 <= moment })
    }

    let documentation = RuleDocumentation(
        .history, "times-changed", level: .error,
        summary: "The times of repeating work that have begun stay as they were published",
        rationale:
            "Each time is on the page, in the bars and in people's calendars. Another rhythm, or a day left out afterwards, would take it away "
            + "as if it had never been. It is a warning once the change is older than `lint.fresh`. Outside a git repository this rule is silent.",
        source: "Daymark: what was published stays as it was told.",
        options: [graceOption],
        good: [changed("weekly\nexcept: [2026-12-30]"), changed("{every: weekly, until: 2026-12-31}")],
        bad: [changed("↓weekly\nexcept: [2026-12-09]"), changed("↓2 weeks"), changed("↓daily")])

    private static func changed(_ rhythm: String) -> Example {
        let path = "maintenance/2026-12-02-database-upgrade/maintenance.yml"
        func text(_ rhythm: String) -> String {
            "title: Slower card payments\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:30 UTC\nannounced: 2026-11-24 09:00 UTC\n"
                + "components: {card-payments: under-maintenance}\nimpact: Card payments may take ten seconds longer.\nrepeat: \(rhythm)"
        }
        return Example.file(path, text(rhythm)).committed(
            .on(path, .added, at: "2026-11-24 09:00 UTC", text: text("weekly")),
            .on(path, .changed, at: "2026-12-17 09:00 UTC", id: "83be701"), now: "2026-12-17 09:05 UTC")
    }
}

extension Maintenance {
    /// The same work, coming again as a version of its file said. Nil where that can't be read.
    fileprivate func repeating(as facts: PublishedFacts) -> Maintenance? {
        var work = self
        (work.updates, work.repeats) = ([], nil)
        guard let rhythm = facts.text(.rhythm) else { return work }
        let place = starts.place
        func located<Value>(_ value: Value) -> Located<Value> { Located(value, place) }
        guard let rhythm = try? readRhythm(rhythm) else { return nil }
        work.repeats = Repetition(
            rhythm: located(rhythm), until: facts.text(.until).flatMap { try? readDate($0) }.map(located),
            zone: facts.text(.zone).flatMap(Zone.init(identifier:)).map(located),
            exceptions: (facts.text(.except) ?? "").split(separator: " ").compactMap { try? readDate(String($0)) }.map(located))
        return work
    }
}
