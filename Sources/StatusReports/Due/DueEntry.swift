import Diagnostics
import StatusHistory
import StatusModel

/// One thing that is owed, in words.
package struct DueEntry: Sendable {
    let kind: DueKind
    /// Tells apart what has one kind and one incident; the same as long as it is owed.
    let id: String
    let obligation: Obligation
    let urgency: Obligation.Urgency
    /// What to do: "Post an update on 'Some card payments are failing'".
    let what: String
    /// Why and since or by when: "promised for 14:38 GMT, 2 minutes ago".
    let why: String
    let place: Place
    /// What to type, or else what to change in the file.
    let way: Way

    enum Way: Sendable {
        case command(String)
        case edit(String)
        case none

        var command: String? {
            if case .command(let command) = self { command } else { nil }
        }

        var edit: String? {
            if case .edit(let edit) = self { edit } else { nil }
        }
    }

    /// - Parameter terms: how this list says times and commands.
    init(_ obligation: Obligation, _ urgency: Obligation.Urgency, _ terms: DueTerms) {
        let words = DueWords(obligation, terms)
        (self.obligation, self.urgency) = (obligation, urgency)
        (what, place, way) = (words.what, words.place, words.way)
        kind = DueKind(obligation.matter)
        why = words.why(obligation.due)
        id = kind.rawValue + (obligation.matter.event.map { "-\($0.slug)" } ?? "") + (words.detail.map { "-\($0)" } ?? "")
    }

    package var isOverdue: Bool { urgency == .overdue }
}
