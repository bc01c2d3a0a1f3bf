import Basics
import Diagnostics
import StatusModel

/// A new incident's main file, before it is one.
package struct IncidentDraft: Sendable {
    package var title: String
    package var severity: Severity
    package var started: Instant
    package var isCustomerReported = false
    /// Whether nobody can say yet how bad it is, and the severity stands in for that.
    package var isUnsure = false
    /// Whether it stays with responders.
    package var isInternal = false
    /// Whether a person has yet to publish it.
    package var isDraft = false
    /// What is prepared of its first update, where it is a draft.
    package var drafted: DraftedUpdateDraft?
    /// The alerts that it is about.
    package var alerts: [String] = []
    package var detected: Instant?
    package var acknowledged: Instant?
    package var mitigated: Instant?
    /// When customers stopped feeling it, where that is known from the start.
    package var ended: Instant?
    package var cause: String?
    /// What customers can do meanwhile.
    package var workaround: String?
    /// By what it was known on another page, and how hard it hit customers as that page told it.
    package var earlier = EarlierNamesDraft()
    package var impact: Impact?
    /// Who holds which role, in the order given.
    package var roles: [(role: Role, person: String)] = []
    /// What the linter would find in it and its author stands by.
    package var allowed: [AllowedFinding] = []

    package init(title: String, severity: Severity, started: Instant) {
        (self.title, self.severity, self.started) = (title, severity, started)
    }

    package func file(in folder: String) -> SourceFile {
        var lines = ["title: \(yamlValue(title.onOneLine))", "severity: \(severity.rawValue)", "started: \(started.contentText)"]
        if let ended { lines.append("ended: \(ended.contentText)") }
        if let impact { lines.append("impact: \(impact.rawValue)") }
        lines += earlier.lines
        if isDraft { lines.append("publish: \(Incident.draftWord)") } else if isInternal { lines.append("publish: false") }
        if isCustomerReported { lines.append("customer-reported: true") }
        if isUnsure { lines.append("severity-unsure: true") }
        if let detected { lines.append("detected: \(detected.contentText)") }
        if let acknowledged { lines.append("acknowledged: \(acknowledged.contentText)") }
        if let mitigated { lines.append("mitigated: \(mitigated.contentText)") }
        if let drafted, !drafted.isEmpty { lines.append("drafted: \(drafted.value)") }
        if !alerts.isEmpty { lines.append("alerts: [\(alerts.joined(separator: ", "))]") }
        if let cause { lines.append("cause: \(cause)") }
        if let workaround { lines.append("workaround: \(yamlValue(workaround.onOneLine))") }
        if !roles.isEmpty {
            lines.append(
                "roles: {" + roles.map { "\($0.role.rawValue): \(yamlValue($0.person.onOneLine, inFlow: true))" }.joined(separator: ", ")
                    + "}")
        }
        lines += allowed.lines
        return SourceFile(path: folder + "/incident.yml", text: lines.joined(separator: "\n") + "\n")
    }
}

/// A new maintenance's main file, before it is one.
package struct MaintenanceDraft: Sendable {
    package var title: String
    package var starts: Instant
    package var ends: Instant
    /// Nil where nobody knows.
    package var announced: Instant?
    package var components: [ComponentStatement]
    /// How it comes again, as files write it.
    package var repeats: String?
    /// What `moved` lists, as files write it.
    package var moved: [String] = []
    /// CommonMark: what customers will notice.
    package var impact: String
    /// By what it was known on another page.
    package var earlier = EarlierNamesDraft()

    package init(
        title: String, starts: Instant, ends: Instant, announced: Instant?, components: [ComponentStatement], impact: String
    ) {
        self.title = title
        self.starts = starts
        self.ends = ends
        self.announced = announced
        self.components = components
        self.impact = impact
    }

    /// One time of work that repeats as work of its own, in another window.
    package init(_ time: Maintenance, in change: WindowChangeDraft) {
        self.init(
            title: time.title.value, starts: change.window.lowerBound, ends: change.window.upperBound,
            announced: min(time.occurrence?.announced ?? time.announced?.value ?? change.at, change.at),
            components: time.components.map { ComponentStatement($0.component.value, $0.status.value) }, impact: writtenImpact(of: time))
        moved = [change.entry(of: time)]
    }

    package func file(in folder: String) -> SourceFile {
        let statements = components.map { "\($0.component): \($0.status.rawValue)" }.joined(separator: ", ")
        let told = announced.map { ["announced: \($0.contentText)"] } ?? []
        let words = impact.trimmedOfWhiteSpace
        let again = repeats.map { ["repeat: \(yamlValue($0.onOneLine))"] } ?? []
        let window = ["starts: \(starts.contentText)", "ends: \(ends.contentText)"] + again
        let lines =
            ["title: \(yamlValue(title.onOneLine))"] + window + told + earlier.lines
            + (components.isEmpty ? [] : ["components: {\(statements)}"]) + (words.isEmpty ? [] : ["impact: \(yamlValue(words))"])
            + (moved.isEmpty ? [] : ["moved:"] + moved.map { "  - \($0)" })
        return SourceFile(path: folder + "/maintenance.yml", text: lines.joined(separator: "\n") + "\n")
    }
}

/// With its markup.
private func writtenImpact(of work: Maintenance) -> String {
    let fields = Fields(readYAML(0..<work.file.bytes.count, of: work.file, Problems()), of: "", MaintenanceKey.self, Problems())
    return fields?.text(.impact)?.value ?? work.impact?.plainText ?? ""
}

/// A folder's name from the day on which it began, by the page's clocks, and a title: `2026-11-20-some-card-payments-are-failing`, at most
/// 60 letters and cut between words.
/// Letters lose their accents; a title without any Latin letter leaves the time: `2026-11-20-1402`.
package func folderName(for title: String, at start: Instant, _ zone: Zone) -> String {
    let plain = title.withoutMarks
    guard plain.utf8.contains(where: { ("a"..."z").contains(Unicode.Scalar($0 | 0x20)) }) else {
        return start.fileMinute
    }
    var words = slug(from: plain).split(separator: "-")
    while words.count > 1, words.joined(separator: "-").utf8.count > 60 { words.removeLast() }
    return zone.date(at: start).text + "-" + words.joined(separator: "-").prefix(60)
}
