import Basics
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// An action that an author means: "card-payments#2".
package struct NamedAction {
    package let incident: Incident
    package let action: ReviewAction
    private let review: Review
    private let today: CivilDate
    private let began: CivilDate

    /// - Throws: `AuthoringError` where none is meant, or several.
    package init(_ typed: String, _ history: History) throws(AuthoringError) {
        guard let sign = typed.lastIndex(of: "#") else {
            throw AuthoringError("'\(typed)' names no action; write its incident, '#' and its id, such as card-payments#2")
        }
        let (name, id) = (String(typed[..<sign]), String(typed[typed.index(after: sign)...]))
        let choice = EventChoice(actionsOf: history.page)
        guard case .incident(let incident) = try choice.event(name.isEmpty ? nil : name) else {
            throw AuthoringError("only incidents have actions")
        }
        guard let review = incident.known(on: history.today).review else {
            throw AuthoringError("'\(incident.slug)' has no review that can be read; 'daymark review' starts one")
        }
        let ids = review.actions.map(\.id.value)
        guard let action = review.actions.first(where: { $0.id.value == id }) else {
            let known = ids.isEmpty ? "it has none" : "there is \(ids.map { "'\($0)'" }.joined(separator: ", "))"
            throw AuthoringError("the review of '\(incident.slug)' has no action '\(id)'; \(known)")
        }
        self.init(action, of: incident, review, history)
    }

    private init(_ action: ReviewAction, of incident: Incident, _ review: Review, _ history: History) {
        (self.incident, self.action, self.review) = (incident, action, review)
        today = history.today
        began = history.page.settings.zone.date(at: incident.started.value)
    }

    /// The open actions, what can least wait first, for who chooses one.
    package static func open(_ history: History) -> [(name: String, action: String)] {
        let names = EventNames(actionsOf: history.page)
        return history.actionEntries.filter(\.isOpen).map { entry in
            ("\(names.shortName(of: .incident(entry.incident.slug)))#\(entry.action.id.value)", entry.action.action.value)
        }
    }

    /// - Parameter day: on which it was done.
    package func done(on day: CivilDate) throws(AuthoringError) -> ChangedAction {
        try checkIsOpen()
        if day < began { throw AuthoringError("\(day.text) is before the incident began; say on which day it was done") }
        if day > today { throw AuthoringError("\(day.text) is still to come; say on which day it was done") }
        let late = action.due.map { day > $0.value } ?? false
        return try changed(.done(day), "done", "Action \(action.id.value) is done\(late ? ", later than its day" : "").")
    }

    package func dropped(why: String) throws(AuthoringError) -> ChangedAction {
        try checkIsOpen()
        return try changed(.dropped(why: told(why)), "dropped", "Action \(action.id.value) is dropped.")
    }

    /// - Parameter day: by which it is to be done now.
    package func moved(to day: CivilDate, why: String) throws(AuthoringError) -> ChangedAction {
        try checkIsOpen()
        if day < today { throw AuthoringError("\(day.text) is over; name a day that is still to come") }
        if day == action.due?.value { throw AuthoringError("action \(action.id.value) is due on \(day.text) already") }
        // On which day it was to be done is not lost.
        let before = action.due.map { "due on \($0.value.text) before: " } ?? ""
        return try changed(
            .moved(to: day, why: before + told(why)), "due on \(day.text)", "Action \(action.id.value) is due on \(day.text).")
    }

    /// The new reason, and those before it.
    private func told(_ why: String) -> String { why.onOneLine + (action.why.map { "; \($0.value)" } ?? "") }

    private func checkIsOpen() throws(AuthoringError) {
        switch action.status {
        case .open: break
        case .done:
            throw AuthoringError("action \(action.id.value) is done already" + (action.done.map { ", on \($0.value.text)" } ?? ""))
        case .dropped:
            throw AuthoringError("action \(action.id.value) was dropped; write 'status: open' there first, if it is to be done after all")
        }
    }

    private func changed(_ change: ActionChange, _ word: String, _ talk: String) throws(AuthoringError) -> ChangedAction {
        guard let new = ReviewActionEdit(review.file)?.changing(action.id.value, change) else {
            let line = review.file.position(at: action.id.place.range.lowerBound).line
            throw AuthoringError(
                "'\(review.file.path)' is written in a way that can't be changed safely; write \(change.lines) into action "
                    + "\(action.id.value) by hand, at line \(line)")
        }
        return ChangedAction(
            old: review.file, new: new, summary: "Action \(action.id.value) \(word): \(action.action.value)", talk: talk)
    }
}

/// A review in which one action has changed, before it is written.
package struct ChangedAction {
    package let old: SourceFile
    package let new: SourceFile
    /// What the commit's first line says.
    package let summary: String
    package let talk: String
}
