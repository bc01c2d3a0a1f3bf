import Basics
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusHistory
import StatusModel

/// Adds an update to a maintenance.
struct MaintenanceUpdating {
    let maintenance: Maintenance
    let flags: UpdateFlags
    let desk: Authoring

    func run() throws {
        let folder = "maintenance/" + maintenance.slug
        if flags.corrects == nil { try desk.lookAtNews(of: folder, typed: flags.status, isTyped: !flags.words.message.isEmpty) }
        let status = try status()
        try check(status)
        let statements = try desk.statements(flags.component, usual: .underMaintenance)
        let text = try desk.text(flags.words, for: status.rawValue, nil, values(statements, status))
        let drafted = UpdateDraft(
            status: status.rawValue, at: desk.now, nextUpdate: try promise(), components: statements, corrects: try corrected(), body: text)
        let draft = try desk.settled(drafted, in: folder)
        let file = try desk.files.add(draft, to: folder)
        let summary = "\(status.rawValue.asHeading): \(maintenance.title.value)"
        try desk.finish(
            WrittenContent(
                paths: [file.path], summary: summary, talk: "Updated '\(maintenance.title.value)'.",
                update: WrittenUpdate(folder: folder, draft: draft) { _ in summary }))
    }

    /// Work goes forward, and not before its time.
    private func check(_ status: MaintenanceStatus) throws {
        if let last = maintenance.updates.last, last.at.value > desk.now {
            throw AuthoringError("the latest update is from \(desk.clock.text(last.at.value)), which is ahead; check the clock")
        }
        if flags.corrects != nil { return }
        let now = maintenance.updates.last?.status.value ?? .scheduled
        if now == .completed || (status == .scheduled && now != .scheduled) {
            throw AuthoringError("the work is '\(now.rawValue)' already; put an update right with --corrects, or schedule new work")
        }
        if status.isUnderWay, desk.now < maintenance.starts.value - .minutes(15) {
            throw AuthoringError(
                "the work starts at \(desk.clock.text(maintenance.starts.value)); where it has been moved, write 'starts' and 'moved' in maintenance.yml first"
            )
        }
    }

    private func status() throws -> MaintenanceStatus {
        let all = MaintenanceStatus.allCases
        let now = maintenance.status(at: desk.now)
        guard let typed = flags.status else {
            guard desk.questions.areAsked, flags.words.message.isEmpty else { return now }
            return all[
                try desk.questions.choice("Where does the work stand?", all.map { ($0.rawValue, "") }, suggestion: all.firstIndex(of: now))]
        }
        if let status = MaintenanceStatus(rawValue: typed) { return status }
        throw AuthoringError("'\(typed)' is not a status of maintenance\(didYouMeanOneOf(all.map(\.rawValue), typed))")
    }

    /// Planned work promises nothing by itself; its window says when it ends.
    private func promise() throws -> String? {
        guard let next = flags.next else { return nil }
        if let span = try? readDuration(next) { return span.shorthand }
        do throws(AuthoringError) { return try desk.ahead(next).contentText } catch { throw AuthoringError("--next: \(error.message)") }
    }

    private func corrected() throws -> String? {
        guard let id = flags.corrects else { return nil }
        return try correctedID(id, among: maintenance.updates.map(\.id))
    }

    private func values(_ statements: [ComponentStatement], _ status: MaintenanceStatus) -> [Wording.Placeholder: String] {
        var statuses: [String: ComponentStatus] = [:]
        for change in maintenance.components { statuses[change.component.value] = change.status.value }
        for statement in statements { statuses[statement.component] = statement.status }
        let impact = ImpactWords(statuses, desk.page.components, isPlanned: true)
        let (range, length) = window(status)
        return [
            .components: shortList(desk.page.components.filter { statuses[$0.id] != nil }.map(\.name)),
            .impact: maintenance.impact.map { $0.file.text(in: $0.range) }.map(Self.unquoted).map { sentence($0, desk.page.components) }
                ?? impact.present,
            .pastImpact: impact.past, .since: desk.clock.text(range.lowerBound), .until: desk.clock.text(range.upperBound),
            .duration: length,
        ]
    }

    /// What is planned; once it is complete, what it had.
    private func window(_ status: MaintenanceStatus) -> (Range<Instant>, length: String) {
        if status == .completed, let had = maintenance.extent(until: desk.now) { return (had.range, had.words) }
        let (start, end) = (maintenance.starts.value, maintenance.ends.value)
        return (start..<max(start, end), max(.zero, end - start).words)
    }

    /// The impact stands in a YAML file, where it may be in quotes.
    private static func unquoted(_ text: String) -> String {
        let text = text.trimmedOfWhiteSpace
        guard let quote = text.first, quote == "\"" || quote == "'", text.last == quote, text.count > 1 else { return text }
        return String(text.dropFirst().dropLast())
    }
}
