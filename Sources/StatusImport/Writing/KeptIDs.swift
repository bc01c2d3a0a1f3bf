import Basics
import Diagnostics
import StatusModel

/// The ids that go on in the content: each belongs to one thing, and an address can have it.
struct KeptIDs {
    private var events = Set<String>()
    private var updates: Set<String>

    /// - Parameter content: what is there, whose ids nothing else gets.
    init(_ content: StatusPage?) {
        let ofIncidents = (content?.incidents ?? []).flatMap { $0.updates.compactMap(\.earlierID?.value) }
        let ofWork = (content?.maintenance ?? []).flatMap { $0.updates.compactMap(\.earlierID?.value) }
        updates = Set(ofIncidents + ofWork)
    }

    /// The same each time: by it a second run finds what the first one wrote.
    mutating func event(_ id: String, _ remarks: inout ImportRemarks, at place: String) -> String {
        var kept = id
        if earlierIDProblem(id) != nil {
            kept = "id-" + hexText(SHA256.hash(Array(id.utf8)).prefix(6))
            remarks.add(.rewritten, "no address can have its id: it gets another, and old links to it lead nowhere", at: place)
        }
        var (candidate, number) = (kept, 2)
        while !events.insert(candidate).inserted { (candidate, number) = ("\(kept)-\(number)", number + 1) }
        if candidate != kept { remarks.add(.rewritten, "another event has its id too: it gets another", at: place) }
        return candidate
    }

    /// Nil where the update goes without one.
    mutating func update(_ id: String?, _ remarks: inout ImportRemarks, at place: String) -> String? {
        guard let id else { return nil }
        if earlierIDProblem(id) == nil, updates.insert(id).inserted { return id }
        remarks.add(.leftOut, "the id of an update that another one has too, or that no address can have", at: place)
        return nil
    }
}
