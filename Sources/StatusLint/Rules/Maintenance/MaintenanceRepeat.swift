import Diagnostics
import StatusHistory
import StatusModel

/// Work that repeats means every time it could mean.
struct MaintenanceRepeat: Rule {
    func check(_ subject: MaintenanceSubject, _ context: RuleContext) -> [Finding] {
        guard subject.maintenance.occurrence == nil else { return [] }
        // With its updates: which time each is about is judged here.
        let work = context.work(subject.maintenance.slug) ?? subject.maintenance
        guard let repeats = work.repeats else {
            return work.updates.compactMap(\.occurrence).map {
                Finding("this work doesn't repeat; delete the line, or write 'repeat' in maintenance.yml", at: $0.place)
            }
        }
        let zone = repeats.zone?.value ?? context.zone
        return ofRhythm(repeats, work, zone) + ofExceptions(repeats, work, zone) + ofUpdates(repeats, work, zone)
            + work.moves.map {
                Finding(
                    "work that repeats isn't moved as a whole; move one time of it with 'daymark maintenance move'",
                    at: $0.at.place)
            }
    }

    private func ofRhythm(_ repeats: Repetition, _ work: Maintenance, _ zone: Zone) -> [Finding] {
        let first = zone.date(at: work.starts.value)
        var found: [Finding] = []
        if let until = repeats.until, until.value < first {
            found.append(Finding("it ends before it first begins, on \(first.text); write a later day", at: until.place))
        }
        if work.ends.value - work.starts.value > repeats.shortest {
            found.append(
                Finding(
                    "it begins again before it is over; make it shorter, or the rhythm longer", at: repeats.rhythm.place,
                    notes: [.init("it takes \((work.ends.value - work.starts.value).words)", at: work.ends.place)]))
        }
        if Repetition.days(repeats.rhythm.value, from: first).first(where: { _ in true }) != first {
            found.append(
                Finding(
                    "the first day, \(first.text), is none of these; write a start that is one of them", at: repeats.rhythm.place,
                    notes: [.init("the first start", at: work.starts.place)]))
        }
        return found
    }

    private func ofExceptions(_ repeats: Repetition, _ work: Maintenance, _ zone: Zone) -> [Finding] {
        repeats.exceptions.filter { !isDay($0.value, of: repeats, work, zone) }.map {
            Finding("there is no work on \($0.value.text) that this could leave out; write a day on which it begins", at: $0.place)
        }
    }

    /// Which time an update is about is not guessed.
    private func ofUpdates(_ repeats: Repetition, _ work: Maintenance, _ zone: Zone) -> [Finding] {
        let exceptions = Set(repeats.exceptions.map(\.value))
        return work.updates.compactMap { update in
            guard let day = update.occurrence else {
                let day = zone.date(at: update.at.value).text
                return Finding("the work repeats; say which time this is about, such as 'occurrence: \(day)'", at: update.status.place)
            }
            if isDay(day.value, of: repeats, work, zone), !exceptions.contains(day.value) { return nil }
            return Finding("there is no work on \(day.value.text); write the day on which that time of it begins", at: day.place)
        }
    }

    private func isDay(_ day: CivilDate, of repeats: Repetition, _ work: Maintenance, _ zone: Zone) -> Bool {
        if let until = repeats.until, until.value < day { return false }
        let days = Repetition.days(repeats.rhythm.value, from: zone.date(at: work.starts.value))
        return days.first { $0 >= day } == day
    }

    let documentation = RuleDocumentation(
        .maintenance, "repeat", level: .error,
        summary: "Work that repeats has days that there are",
        rationale:
            "An exception on a day without work leaves out nothing, and an update that doesn't say which time it is about would be about any. "
            + "Readers plan around days, so none is guessed.",
        source: "RFC 5545, 3.8.5: the first start is one of the set; Daymark's content format.",
        good: [
            work("repeat: weekly\nexcept: [2026-12-16]"), work("repeat: {every: first Wednesday, until: 2027-06-30}"),
            work("repeat: weekly", update: "occurrence: 2026-12-02"),
        ],
        bad: [
            work("repeat: weekly\nexcept: [↓2026-12-17]"), work("repeat: {every: week, until: ↓2026-12-01}"),
            work("repeat: ↓first Sunday"), work("repeat: ↓daily", ends: "2026-12-04 10:30 UTC"),
            work("repeat: weekly\nmoved: [{at: ↓2026-11-26 09:00 UTC, starts: 2026-12-02 08:00 UTC, ends: 2026-12-02 09:00 UTC}]"),
            work("repeat: weekly", update: "occurrence: ↓2026-12-03"), work("repeat: weekly", update: "", mark: "↓"),
            work("", update: "occurrence: ↓2026-12-02"),
        ])

    /// Work on Wednesdays.
    private static func work(_ lines: String, ends: String = "2026-12-02 10:30 UTC", update: String? = nil, mark: String = "") -> Example {
        let folder = "maintenance/2026-12-02-care-of-the-database/"
        let main = Example.File(
            path: folder + "maintenance.yml",
            text: "title: Slower card payments\nstarts: 2026-12-02 09:00 UTC\nends: \(ends)\nannounced: 2026-11-25 09:00 UTC\n"
                + "components: {card-payments: under-maintenance}\nimpact: Card payments may take ten seconds longer.\n\(lines)\n")
        let own = update.map { line in
            Example.File(
                path: folder + "2026-12-02-0900-in-progress.md",
                text:
                    "---\nstatus: \(mark)in-progress\nat: 2026-12-02 09:00 UTC\n\(line.isEmpty ? "" : line + "\n")---\nCard payments are slower now.\n"
            )
        }
        return Example([main] + [own].compactMap { $0 }, now: own == nil ? "2026-11-26 09:00 UTC" : "2026-12-02 09:01 UTC")
    }
}
