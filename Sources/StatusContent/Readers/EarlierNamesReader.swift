import Diagnostics
import StatusModel

// What was called something else on another page.

extension Fields {
    func earlierID(_ key: Key) -> Located<String>? {
        value(key, .slug) { text throws(ValueError) in
            if let problem = earlierIDProblem(text) { throw ValueError(message: problem) }
            return text
        }
    }

    func earlierAddresses(_ key: Key) -> [Located<String>] {
        texts(key).compactMap { text in
            converted(text, .wrongType) { text throws(ValueError) in
                if let problem = earlierAddressProblem(text) { throw ValueError(message: problem) }
                return text
            }
        }
    }
}

extension StatusPage {
    /// Nothing is called what another thing is called, or lies where another lies: clients and links would find one of them.
    func reportTwins(_ problems: Problems) {
        var (ids, updateIDs, addresses) = ([String: Place](), [String: Place](), [String: Place]())
        for earlier in incidents.map(\.earlier) + maintenance.map(\.earlier) {
            if let id = earlier.id { problems.report(id, "the id", among: &ids) }
            for address in earlier.wasAt { problems.report(address, "the address", among: &addresses) }
        }
        let ofUpdates =
            incidents.flatMap { $0.updates.compactMap(\.earlierID) } + maintenance.flatMap { $0.updates.compactMap(\.earlierID) }
            + maintenance.compactMap(\.earlier.announcementID)
        for id in ofUpdates {
            problems.report(id, "the id", among: &updateIDs)
        }
    }
}

extension Problems {
    fileprivate func report(_ name: Located<String>, _ kind: String, among names: inout [String: Place]) {
        guard let first = names.updateValue(name.place, forKey: name.value) else { return }
        add(
            .duplicateID, "'\(name.value)' is \(kind) of something else too; delete one of the two lines", at: name.place,
            notes: [Diagnostic.Note("it stands here first", at: first)])
    }
}
