import Diagnostics
import StatusModel

/// What an update said stays as it was; a correction is an update of its own.
struct Rewritten: Rule {
    func check(_ subject: StatusEvent, _ context: RuleContext) -> [Finding] {
        guard let log = context.revisions else { return [] }
        return switch subject {
        case .incident(let incident): findings(incident.updates, log, context) + review(incident, log, context)
        case .maintenance(let maintenance): findings(maintenance.updates, log, context)
        }
    }

    private func review(_ incident: Incident, _ log: RevisionLog, _ context: RuleContext) -> [Finding] {
        let path = "\(incident.file.path.dropLast("incident.yml".count))review.md"
        guard let versions = PublishedVersions(of: path, in: log, grace: context[graceOption]) else { return [] }
        let told = lastTold(incident.updates) { $0.corrects != nil }
        guard let first = versions.known(told: told).first(where: { $0.facts.text(.publish) != nil }), first.facts != versions.present,
            let change = versions.lastChange(of: { $0 })
        else { return [] }
        let what =
            versions.present.text(.publish) == nil
            ? "the review of this incident was published and is not any more"
            : Self.whatHappened("this review", first.revision, change, context)
        let says = incident.updates.last.map {
            ", or add an update with 'status: \(incident.status.rawValue)' and 'corrects: \($0.id)' that says what changed"
        }
        return [
            Finding(
                "\(what); put it back\(says ?? "")", at: .start(of: incident.review?.file ?? incident.file),
                notes: context.notes(published: first.revision, changed: change))
        ]
    }

    private func findings<Status>(_ updates: [Update<Status>], _ log: RevisionLog, _ context: RuleContext) -> [Finding] {
        updates.flatMap { update -> [Finding] in
            guard let versions = PublishedVersions(of: update.file.path, in: log, grace: context[graceOption]) else { return [] }
            let told = lastTold(updates) { $0.corrects?.value == update.id }
            return words(update, versions, told, context) + facts(update, versions, told, context)
        }
    }

    private func words<Status>(_ update: Update<Status>, _ versions: PublishedVersions, _ told: Instant?, _ context: RuleContext)
        -> [Finding]
    {
        guard let first = versions.known(told: told).first, first.facts.words != versions.present.words,
            let change = versions.lastChange(of: { $0.words })
        else { return [] }
        let what = Self.whatHappened("this text", first.revision, change, context)
        let wayOut = "put the first words back and add an update with 'corrects: \(update.id)'"
        let notes = context.notes(published: first.revision, changed: change)
        return [Finding("\(what); \(wayOut)", at: .start(of: update.file), notes: notes)]
    }

    private static func whatHappened(_ text: String, _ published: Revision, _ change: Revision, _ context: RuleContext) -> String {
        let later = (change.at - published.at).words
        return change.commit == nil
            ? "\(text) was published \(later) ago and is being rewritten"
            : "\(text) was rewritten on \(context.moment(change.at)), \(later) after it was published"
    }

    private func facts<Status>(_ update: Update<Status>, _ versions: PublishedVersions, _ told: Instant?, _ context: RuleContext)
        -> [Finding]
    {
        let single = [PublishedFacts.Key.status, .at, .nextUpdate, .expectedEnd, .corrects].compactMap {
            versions.change(of: $0, told: told)
        }
        let components = versions.componentKeys.compactMap { versions.change(of: $0, told: told, countsAbsence: true) }
        // A promise or an estimate such as '30m' moves with the update's time.
        let isMoved = single.contains { $0.key == .at }
        return (single.filter { $0.key != .nextUpdate && $0.key != .expectedEnd || !isMoved } + components).map { change in
            change.finding(
                at: update.place(of: change.key), "put it back, or add an update with 'corrects: \(update.id)' that says so", context)
        }
    }

    let documentation = RuleDocumentation(
        .history, "rewritten", level: .warning,
        summary: "What an update or a published review said stays as it was",
        rationale:
            "Readers and machines have seen the first words. Whoever changes them without saying so is not believed the next time. "
            + "Text, status, time, components, the promise, the expected end and what it corrects count; white space doesn't, nor a promise, "
            + "an expected end or a 'corrects' that was added. An update that corrects this one makes the change an open one. "
            + "A review that was published stays, too, unless a correcting update of its incident says what changed. Outside a git repository this rule is silent.",
        source: "Daymark: one large provider silently rewrote 60 % of its incidents.",
        options: [graceOption],
        good: [
            published.committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC", text: text("About one in four card payments is failing.")),
                .on(Example.updatePath, .changed, at: "2026-11-20 14:12 UTC", id: "83be701"), now: "2026-11-20 14:30 UTC"),
            published.committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC", text: text("About one in five  card payments\nis failing.")),
                .on(Example.updatePath, .changed, at: "2026-11-20 14:28 UTC", id: "83be701"), now: "2026-11-20 14:30 UTC"),
            Example(published.files + [correction]).committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC", text: text("About one in ten card payments is failing.")),
                .on(Example.updatePath, .changed, at: "2026-11-20 14:28 UTC", id: "83be701"), now: "2026-11-20 14:31 UTC"),
            review(reviewText("About 40 payments failed."), was: reviewText("Payments failed.", publish: false)),
        ],
        bad: [
            Example.file(Example.updatePath, "↓" + text("About one in ten card payments is failing.")).committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC", text: text("About one in five card payments is failing.")),
                .on(Example.updatePath, .changed, at: "2026-11-20 14:28 UTC", id: "83be701"), now: "2026-11-20 14:30 UTC"),
            Example.file(
                Example.updatePath,
                text("Some card payments are failing.").replacing("partial-outage", with: "↓degraded-performance")
            ).committed(
                .on(Example.updatePath, .added, at: "2026-11-20 14:08 UTC", text: text("Some card payments are failing.")),
                .on(Example.updatePath, .changed, at: "2026-11-20 18:00 UTC", id: "83be701"), now: "2026-11-20 18:20 UTC"),
            review("↓" + reviewText("About 40 payments failed."), was: reviewText("About 400 payments failed.")),
            review("↓" + reviewText("Some payments failed.", publish: false), was: reviewText("Some payments failed.")),
        ])

    private static func review(_ now: String, was before: String) -> Example {
        let path = Example.incidentFolder + "review.md"
        return Example(Example.resolved("Some payments failed.").files + [Example.File(path: path, text: now)]).committed(
            .on(path, .added, at: "2026-11-23 09:00 UTC", text: before),
            .on(path, .changed, at: "2026-11-24 09:00 UTC", id: "83be701"), now: "2026-11-24 09:30 UTC")
    }
    private static func reviewText(_ summary: String, publish: Bool = true) -> String {
        "---\nstatus: final\npublish: \(publish)\n---\n## Summary\n\(summary)\n"
    }
    private static func text(_ words: String) -> String { Example.updateFrontMatter + words }
    private static let published = Example.update("About one in five card payments is failing.")
    private static let correction = Example.File(
        path: Example.incidentFolder + "2026-11-20-1430-investigating.md",
        text: "---\nstatus: investigating\nat: 2026-11-20 14:30 UTC\nnext-update: 30m\ncorrects: 2026-11-20-1408-investigating\n---\n"
            + "We said one in ten at first. About one in five card payments is failing.\n")
}

extension Update {
    /// Where a fact is written; the file's start where it is not.
    fileprivate func place(of key: PublishedFacts.Key) -> Place {
        let place: Place? =
            switch key {
            case .status: status.place
            case .at: at.place
            case .nextUpdate: nextUpdate?.place
            case .expectedEnd: expectedEnd?.place
            case .corrects: corrects?.place
            case .component(let id): components.first { $0.component.value == id }?.status.place
            default: nil
            }
        return place ?? .start(of: file)
    }
}
