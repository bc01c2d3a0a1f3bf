import Basics
import StatusModel

/// What is open while another incident is to be declared: two people who notice one thing declare it once.
package struct OpenIncidents: Sendable {
    private let open: [Incident]

    package init(_ page: StatusPage) { open = page.incidents.filter(\.isOpen) }

    /// What is asked of whoever has not said yet what customers notice; nil where nothing is open.
    package var question: String? {
        open.isEmpty ? nil : "\(listed(open.map { "'\($0.title.value)'" })) is open already. Is this something else?"
    }

    /// What is asked of whoever has typed a title; nil where nobody else has just declared something that is open.
    ///
    /// - Parameter folders: of what is new here, the newest last.
    package func question(afterNewsOf folders: [String]) -> String? {
        folders.lazy.reversed().compactMap { folder in open.first { "incidents/" + $0.slug == folder } }.first
            .map { "'\($0.title.value)' has just been declared. Is this something else?" }
    }

    /// Where it is nothing else.
    package static let refusal = AuthoringError("add to what is open with 'daymark update'")
}

extension Severity {
    /// What an incident may be declared as, the worst first: a SEV4 is never on the page.
    package static var declared: [Severity] { allCases.sorted(by: >).filter { $0 != .sev4 } }
    /// Those that an incident may have, the worst first. What customers hardly notice is never on the page.
    package static func declared(internally isInternal: Bool) -> [Severity] { isInternal ? allCases.sorted(by: >) : declared }
}
