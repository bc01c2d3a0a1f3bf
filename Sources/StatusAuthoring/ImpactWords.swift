import Diagnostics
import StatusContent
import StatusModel

/// What customers notice, in plain words, from how components are.
package struct ImpactWords {
    /// Public names by status, worst first.
    private let names: [(status: ComponentStatus, names: String)]
    private let isPlanned: Bool

    /// - Parameters:
    ///   - statuses: by component id.
    ///   - components: in page order.
    ///   - isPlanned: whether it is about maintenance.
    package init(_ statuses: [String: ComponentStatus], _ components: [Component], isPlanned: Bool = false) {
        self.isPlanned = isPlanned
        names = ComponentStatus.allCases.sorted(by: >).compactMap { status in
            let affected = components.filter { statuses[$0.id] == status }.map(\.name)
            return affected.isEmpty ? nil : (status, shortList(affected))
        }
    }

    /// "Some customers cannot use Card payments. Customers can use Payouts again."
    package var present: String { names.map { sentence($0.status, $0.names) }.joined(separator: " ") }

    /// "Some customers could not use Card payments."
    package var past: String {
        names.filter { $0.status != .operational }.map { Self.past($0.status, $0.names) }.joined(separator: " ")
    }

    /// One sentence about what is over.
    ///
    /// - Parameter length: " for 40 minutes, from 14:02 GMT to 14:42 GMT", where the sentence is to say it.
    static func past(_ status: ComponentStatus, _ names: String, for length: String = "") -> String {
        switch status {
        case .operational: "Customers could use \(names) as usual\(length)."
        case .underMaintenance: "Customers could not always use \(names)\(length)."
        case .degradedPerformance: "Customers found \(names) slower or less reliable than usual\(length)."
        case .partialOutage: "Some customers could not use \(names)\(length)."
        case .majorOutage: "Customers could not use \(names)\(length)."
        }
    }

    private func sentence(_ status: ComponentStatus, _ names: String) -> String {
        switch status {
        case .operational: "Customers can use \(names) again."
        case .underMaintenance: "You may not be able to use \(names) during the work."
        case .degradedPerformance: "\(isPlanned ? "You" : "Customers") may find \(names) slower or less reliable than usual."
        case .partialOutage: "Some customers cannot use \(names)."
        case .majorOutage: "Customers cannot use \(names)."
        }
    }
}
