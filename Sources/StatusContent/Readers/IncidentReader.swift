import Basics
import Diagnostics
import StatusModel

/// Reads an incident's folder. Nil where `incident.yml` lacks what nothing can do without; that has been reported.
func readIncident(_ folder: ContentLayout.Folder, components: [String], _ problems: Problems) -> Incident? {
    checkSlug(folder, problems)
    let updates = folder.updates.compactMap { readUpdate($0, status: IncidentStatus.self, components: components, problems) }
    let review = folder.review.flatMap { readReview($0, problems) }
    let timeline = folder.timeline.map { readTimeline($0, problems) } ?? []
    guard let file = folder.main else {
        problems.leaveOut(folder.anyFile)
        updates.map(StrayText.init).forEach(problems.keep)
        if folder.isMainReported { return nil }
        problems.add(
            .missingFile, "incidents/\(folder.slug) has no incident.yml; add one with title, severity and started",
            at: .start(of: folder.anyFile))
        return nil
    }
    guard var incident = readIncidentFile(file, slug: folder.slug, problems) else {
        problems.leaveOut(file)
        updates.map(StrayText.init).forEach(problems.keep)
        return nil
    }
    incident.updates = updates.inOrder()
    incident.review = review
    incident.record.timeline = timeline.inOrder
    let isPublishable = incident.publishableReview != nil
    incident.review?.isFoundPublishable = isPublishable
    return incident
}

func checkSlug(_ folder: ContentLayout.Folder, _ problems: Problems) {
    guard let problem = slugProblem(folder.slug) else { return }
    problems.add(.slug, "the folder's name is its address: \(problem)", at: .start(of: folder.main ?? folder.anyFile))
}

extension [IncidentUpdate] {
    func inOrder() -> [IncidentUpdate] { sorted(by: comesBefore) }
}

/// By time; within a minute, by the number in the file's name.
func comesBefore<Status>(_ a: Update<Status>, _ b: Update<Status>) -> Bool {
    if a.at.value != b.at.value { return a.at.value < b.at.value }
    if a.sequence != b.sequence { return a.sequence < b.sequence }
    return a.id.precedes(b.id)
}

enum IncidentKey: String, ContentKeys {
    case title, titleAfter = "title-after", severity, started, ended, customerReported = "customer-reported", publish,
        severityChanges = "severity-changes", severityUnsure = "severity-unsure", detected, acknowledged, mitigated, cause, roles,
        handOvers = "hand-overs", workaround, reportable, alerts, drafted, id, impact, wasAt = "was-at", lintAllow = "lint-allow"
}

enum SeverityChangeKey: String, ContentKeys {
    case at, from, to, reason, told
}

private func readIncidentFile(_ file: SourceFile, slug: String, _ problems: Problems) -> Incident? {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems) else { return nil }
    let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    guard let fields = Fields(node, of: "an incident", IncidentKey.self, problems) else { return nil }
    let title = fields.required(.title, such: "Some card payments are failing", fields.title)
    let severity = fields.required(.severity, such: "SEV2") { fields.word($0, of: Severity.self) }
    let started = fields.required(.started, such: "2026-11-20 14:02 UTC", fields.time)
    let titleAfter = fields.title(.titleAfter)
    let ended = fields.time(.ended)
    let customerReported = fields.flag(.customerReported) ?? false
    let changes = fields.list(.severityChanges).compactMap { readSeverityChange($0, problems) }
    var record = ResponseRecord(
        detected: fields.time(.detected), acknowledged: fields.time(.acknowledged), mitigated: fields.time(.mitigated),
        cause: fields.slug(.cause), roles: readRoles(fields))
    record.workaround = fields.words(.workaround)
    record.alerts = fields.texts(.alerts)
    record.handOvers = readHandOvers(fields)
    record.unsure = fields.locatedFlag(.severityUnsure).flatMap { $0.value ? $0 : nil }
    record.reportable = readReportable(fields)
    let allowances = fields.allowances(.lintAllow)
    let earlier = EarlierNames(id: fields.earlierID(.id), wasAt: fields.earlierAddresses(.wasAt))
    let toldImpact = fields.word(.impact, of: Impact.self)
    // What can't be read there may have been meant to keep it internal.
    let doubt = fields.mentions(.publish) ? Located(false, fields.keyPlace(.publish) ?? fields.place) : nil
    let draft = fields.has(.publish) ? fields.text(.publish).flatMap { $0.value == Incident.draftWord ? $0 : nil } : nil
    let publish = draft.map { Located(false, $0.place) } ?? fields.locatedFlag(.publish) ?? doubt
    guard let title, let severity, let started else { return nil }
    var incident = Incident(
        slug: slug, file: file, title: title, severity: severity, started: started, ended: ended, customerReported: customerReported,
        severityChanges: changes, allowances: allowances, record: record)
    incident.titleAfter = titleAfter
    incident.publish = publish
    incident.earlier = earlier
    incident.toldImpact = toldImpact
    incident.isDraft = draft != nil
    incident.drafted = readDrafted(fields, problems)
    return incident
}

/// What a version of the file says that was or is.
func readStatements(ofIncident file: SourceFile, _ problems: Problems) -> [Statement] {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems) else { return [] }
    let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    guard let fields = Fields(node, of: "an incident", IncidentKey.self, problems) else { return [] }
    let changes = fields.list(.severityChanges).compactMap { readSeverityChange($0, problems) }
    let turns = readHandOvers(fields)
    let parts: [Statement] =
        changes.map { .severityChange(at: $0.at.value, to: $0.to.value) } + turns.map { .handOver(at: $0.at.value, $0.role.value) }
    return parts + changes.map(\.facts) + turns.map(\.facts) + (readIncidentFile(file, slug: "", Problems())?.statements ?? [])
}

private func readSeverityChange(_ node: YAMLNode, _ problems: Problems) -> SeverityChange? {
    guard let fields = Fields(node, of: "a severity change", SeverityChangeKey.self, problems) else { return nil }
    let at = fields.required(.at, such: "2026-11-20 14:25 UTC", fields.time)
    let from = fields.required(.from, such: "SEV3") { fields.word($0, of: Severity.self) }
    let to = fields.required(.to, such: "SEV2") { fields.word($0, of: Severity.self) }
    let reason = fields.required(.reason, such: "Failures spread to every card type", fields.words)
    let told = fields.texts(.told)
    guard let at, let from, let to, let reason else { return nil }
    return SeverityChange(at: at, from: from, to: to, reason: reason, told: told)
}

enum DraftedKey: String, ContentKeys {
    case components, text
}

/// Whether its components are there is looked at when somebody publishes it.
private func readDrafted(_ fields: Fields<IncidentKey>, _ problems: Problems) -> DraftedUpdate? {
    guard let node = fields.node(.drafted), let drafted = Fields(node, of: "what is drafted", DraftedKey.self, problems) else { return nil }
    let components = drafted.pairs(.components).compactMap { pair in
        drafted.scalar(pair.value, of: pair.key.value).flatMap { drafted.word($0, of: ComponentStatus.self, for: "component status") }
            .map { ComponentChange(component: pair.key, status: $0) }
    }
    return DraftedUpdate(components: components, text: drafted.sentences(.text), place: node.place)
}

private func readRoles(_ fields: Fields<IncidentKey>) -> [RoleAssignment] {
    fields.pairs(.roles).compactMap { pair in
        guard let role = fields.word(pair.key, of: Role.self, for: "role"), let person = fields.scalar(pair.value, of: pair.key.value)
        else {
            return nil
        }
        return RoleAssignment(role: role.value, person: person)
    }
}
