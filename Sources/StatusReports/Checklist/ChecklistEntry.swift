import StatusHistory
import StatusModel

/// One point of a checklist, in words.
struct ChecklistEntry: Sendable {
    /// What kind of thing it is, as programs name it.
    let kind: String
    let what: String
    /// When, by whom, why: what is known of it.
    let note: String
    let state: State
    let at: Instant?
    let day: CivilDate?
    let by: String?
    let due: Instant?
    let way: DueEntry.Way

    /// As programs name it.
    enum State: String, Sendable, CaseIterable {
        case done, late, due, open, missed
    }

    init(_ point: Checklist.Point, of checklist: Checklist, _ terms: DueTerms) {
        kind = point.part.rawValue
        let words = ChecklistWords(point.subject, checklist, terms)
        switch point.state {
        case .owed(let obligation, let urgency):
            let entry = DueEntry(obligation, urgency, terms)
            (what, note, way, due) = (entry.what, entry.why, entry.way, obligation.due)
            state = urgency == .overdue ? .late : urgency == .due ? .due : .open
            (at, day, by) = (nil, nil, nil)
        case .done(let deed):
            (what, state) = (words.done, .done)
            (at, day, by, due, way) = (deed.at, deed.day, deed.by, nil, .none)
            note = words.note(deed)
        case .open(let from):
            (what, state) = (words.open, .open)
            (at, day, by, due, way) = (nil, nil, nil, nil, words.way)
            note = from.map { "from \(terms.time.text($0)) on" } ?? words.remark
        case .missed:
            (what, state) = (words.open, .missed)
            (at, day, by, due, way) = (nil, nil, nil, nil, words.wayAfterwards)
            note = words.missed
        }
    }
}
