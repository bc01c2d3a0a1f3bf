import Diagnostics
import StatusModel

enum ReviewKey: String, ContentKeys {
    case status, owner, due, held, finished, followedUp = "followed-up", publish, actions, lintAllow = "lint-allow"
}

enum ActionKey: String, ContentKeys {
    case id, action, owner, priority, due, doneWhen = "done-when", status, done, ticket, why
}

enum TimelineKey: String, ContentKeys {
    case at, event, by, role, written
}

/// Reads `review.md`. Nil where its front matter can't be read; that has been reported.
func readReview(_ file: SourceFile, _ problems: Problems) -> Review? {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems), let frontMatter = FrontMatter(of: file, problems) else { return nil }
    let node = readYAML(frontMatter.yaml, of: file, problems)
    guard let fields = Fields(node, of: "a review", ReviewKey.self, problems) else { return nil }
    let status = fields.required(.status, such: "draft") { fields.word($0, of: ReviewStatus.self) }
    let owner = fields.line(.owner)
    let due = fields.date(.due)
    let isPublished = fields.flag(.publish) ?? false
    let actions = readActions(fields)
    let allowances = fields.allowances(.lintAllow)
    let body = readProse(frontMatter.body, of: file, headings: .belowTitle, problems)
    let sections = body.blocks.filter { $0.kind == .heading(level: 2) }.map { heading in
        ReviewSection(title: Located(String(decoding: heading.text, as: UTF8.self), heading.place(of: 0..<heading.text.count)))
    }
    let (held, finished, followedUp) = (fields.date(.held), fields.date(.finished), fields.date(.followedUp))
    return status.map {
        var review = Review(
            file: file, status: $0, owner: owner, due: due, isPublished: isPublished, sections: sections, actions: actions,
            allowances: allowances, body: body)
        (review.held, review.followedUp) = (held, followedUp)
        review.finished = finished.flatMap { isFinal($0, review.status.value, problems) ? $0 : nil }
        return review
    }
}

/// Only what is final has a day on which it became so.
private func isFinal(_ finished: Located<CivilDate>, _ status: ReviewStatus, _ problems: Problems) -> Bool {
    if status == .final { return true }
    problems.add(
        .unknownValue, "'finished' says when, but 'status' says \(status.rawValue); write 'status: final', or leave 'finished' out",
        at: finished.place)
    return false
}

private func readActions(_ fields: Fields<ReviewKey>) -> [ReviewAction] {
    var places: [String: Place] = [:]
    return fields.list(.actions).compactMap { node in
        guard let action = readAction(node, fields.problems) else { return nil }
        if let first = places[action.id.value] {
            fields.problems.add(
                .duplicateID, "two actions have the id '\(action.id.value)'; give this one another", at: action.id.place,
                notes: [Diagnostic.Note("first used here", at: first)])
        }
        places[action.id.value] = action.id.place
        return action
    }
}

private func readAction(_ node: YAMLNode, _ problems: Problems) -> ReviewAction? {
    guard let fields = Fields(node, of: "an action", ActionKey.self, problems) else { return nil }
    let id = fields.required(.id, such: "1", fields.line)
    let action = fields.required(.action, such: "Alert 21 days before any certificate expires", fields.words)
    let (status, done) = readStatus(of: fields)
    let due = fields.date(.due)
    let (ticket, why) = (fields.words(.ticket), fields.words(.why))
    guard let id, let action else { return nil }
    var read = ReviewAction(
        id: id, action: action, owner: fields.line(.owner), priority: fields.line(.priority), due: due,
        doneWhen: fields.words(.doneWhen), status: status, done: done)
    (read.ticket, read.why) = (ticket, why)
    return read
}

/// Whoever says when it was done needn't say that it was.
private func readStatus(of action: Fields<ActionKey>) -> (ActionStatus, Located<CivilDate>?) {
    let done = action.date(.done)
    let status = action.word(.status, of: ActionStatus.self)?.value ?? (done == nil ? .open : .done)
    if let done, status != .done {
        action.problems.add(
            .unknownValue, "'done' says when, but 'status' says \(status.rawValue); write 'status: done', or leave 'done' out",
            at: done.place)
    }
    return (status, status == .done ? done : nil)
}

/// Reads `timeline.yml`, the responders' log.
func readTimeline(_ file: SourceFile, _ problems: Problems) -> [TimelineEntry] {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems),
        let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    else { return [] }
    guard case .sequence(let elements, _) = node else {
        if case .mapping(let pairs, _) = node, pairs.isEmpty { return [] }
        problems.add(.wrongType, "timeline.yml is a list; start each entry with '- at:'", at: node.place)
        return []
    }
    return elements.compactMap { element in
        guard let fields = Fields(element, of: "a timeline entry", TimelineKey.self, problems) else { return nil }
        let at = fields.required(.at, such: "2026-11-20 14:12 UTC", fields.time)
        let event = fields.required(.event, such: "Rolled back the certificate change", fields.words)
        let written = fields.time(.written)
        guard let at, let event else { return nil }
        if let written, written.value < at.value {
            problems.add(
                .unknownValue, "'written' is before 'at', and nothing is written down before it happens; correct one of them",
                at: written.place)
        }
        return TimelineEntry(at: at, event: event, by: fields.line(.by), role: fields.word(.role, of: Role.self), written: written)
    }
}
