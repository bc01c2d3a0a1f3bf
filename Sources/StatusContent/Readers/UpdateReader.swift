import Diagnostics
import StatusModel

/// Reads one update of an incident or a maintenance. Nil where it lacks what nothing can do without; that has been reported.
func readUpdate<Status>(
    _ file: SourceFile, status type: Status.Type, components: [String], _ problems: Problems
) -> Update<Status>? where Status: RawRepresentable & CaseIterable & Sendable, Status.RawValue == String {
    let update = readUpdateFile(file, status: type, components: components, problems)
    if update == nil { problems.leaveOut(file) }
    return update
}

enum UpdateKey: String, ContentKeys {
    case status, at, nextUpdate = "next-update", expectedEnd = "expected-end", components, corrects, occurrence, id,
        lintAllow = "lint-allow"
}

private func readUpdateFile<Status>(
    _ file: SourceFile, status type: Status.Type, components: [String], _ problems: Problems
) -> Update<Status>? where Status: RawRepresentable & CaseIterable & Sendable, Status.RawValue == String {
    guard isReadableText(file, atMost: ContentLimits.markdown, problems), let frontMatter = FrontMatter(of: file, problems) else {
        return nil
    }
    let node = readYAML(frontMatter.yaml, of: file, problems)
    let body = readBody(frontMatter, of: file, problems)
    let name = UpdateFileName(file.name)
    guard let fields = Fields(node, of: "an update", UpdateKey.self, problems) else {
        if let moment = name?.at { problems.keep(StrayText(body: body, at: moment, allowances: [])) }
        return nil
    }
    let status = fields.required(.status, such: "investigating") { fields.word($0, of: type) }
    let at = fields.required(.at, such: "2026-11-20 14:31 UTC", fields.time)
    let nextUpdate = readNextUpdate(fields, after: at?.value)
    let changes = fields.componentChanges(.components, among: components)
    let corrects = fields.text(.corrects)
    let allowances = fields.allowances(.lintAllow)
    guard let status, let at else {
        if let moment = at?.value ?? name?.at { problems.keep(StrayText(body: body, at: moment, allowances: allowances)) }
        return nil
    }
    checkFileName(name, of: file, status: status, at: at, problems)
    var update = Update(
        id: file.stem, sequence: name?.sequence ?? 1, status: status, at: at, nextUpdate: nextUpdate, components: changes,
        corrects: corrects,
        allowances: allowances, body: body)
    update.occurrence = fields.date(.occurrence)
    update.earlierID = fields.earlierID(.id)
    if Status.self == IncidentStatus.self, let place = fields.keyPlace(.occurrence) {
        problems.add(.unknownKey, "'occurrence' is for planned work that repeats; delete the line", at: place)
    }
    update.expectedEnd = readExpectedEnd(fields, after: at.value)
    if Status.self == MaintenanceStatus.self { refuseExpectedEnd(fields) }
    update.hasUnreadablePromise = nextUpdate == nil && fields.mentions(.nextUpdate)
    return update
}

private func refuseExpectedEnd(_ fields: Fields<UpdateKey>) {
    guard let place = fields.keyPlace(.expectedEnd) else { return }
    fields.problems.add(
        .unknownKey, "'expected-end' is for incidents, and the window says when planned work ends; delete the line", at: place)
}

/// What the update says; without a word in it, nothing could stand on the page.
func readBody(_ frontMatter: FrontMatter, of file: SourceFile, _ problems: Problems) -> Prose {
    let before = problems.diagnostics.count
    let body = readProse(frontMatter.body, of: file, headings: .bold, problems)
    if body.isEmpty, problems.diagnostics.count == before {
        let fence = frontMatter.yaml.upperBound..<frontMatter.yaml.upperBound + 3
        problems.add(.missingKey, "the update has no text; write below this line what customers experience", at: Place(file, fence))
    }
    return body
}

func readNextUpdate(_ fields: Fields<UpdateKey>, after at: Instant?) -> Located<Instant>? {
    fields.text(.nextUpdate).flatMap { readTimeOrSpan($0, fields, after: at) }
}

func readExpectedEnd(_ fields: Fields<UpdateKey>, after at: Instant?) -> Located<ExpectedEnd>? {
    guard let text = fields.text(.expectedEnd) else { return nil }
    if text.value == ExpectedEnd.unknownWord { return Located(.unknown, text.place) }
    return readTimeOrSpan(text, fields, after: at).map { Located(.at($0.value), $0.place) }
}

/// A duration from `at`, or a time.
private func readTimeOrSpan(_ text: Located<String>, _ fields: Fields<UpdateKey>, after at: Instant?) -> Located<Instant>? {
    if text.value.utf8.contains(UInt8(ascii: "-")) || text.value.utf8.contains(UInt8(ascii: ":")) {
        return fields.converted(text, .time, readTime)
    }
    guard let span = fields.converted(text, .duration, readDuration), let at else { return nil }
    return Located(at + span.value, span.place)
}

/// The name repeats what the front matter says, so that a folder listing reads as the story.
private func checkFileName<Status>(
    _ name: UpdateFileName?, of file: SourceFile, status: Located<Status>, at: Located<Instant>, _ problems: Problems
) where Status: RawRepresentable & Sendable, Status.RawValue == String {
    let right = UpdateFileName(at: at.value, status: status.value.rawValue, sequence: name?.sequence ?? 1)
    guard name != right else { return }
    let place: Place
    let reason: String
    switch name {
    case nil: (place, reason) = (.start(of: file), "'\(file.name)' doesn't say when and what this update is")
    case let name? where name.at != right.at:
        (place, reason) = (at.place, "the file's name says \(name.minute), 'at' says \(right.minute) in UTC")
    case let name?: (place, reason) = (status.place, "the file's name says \(name.status), 'status' says \(right.status)")
    }
    problems.add(.fileName, "\(reason); rename it to '\(right.text)', or correct '\(place == status.place ? "status" : "at")'", at: place)
}

extension SourceFile {
    /// The last part of the path.
    var name: String {
        guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
        return String(path[path.utf8.index(after: slash)...])
    }
    /// The name without `.md`.
    var stem: String { name.withoutExtension }
}

extension String {
    /// A file's name without `.md`.
    fileprivate var withoutExtension: String {
        hasSuffix(".md") ? String(self[..<utf8.index(endIndex, offsetBy: -3)]) : self
    }
}
