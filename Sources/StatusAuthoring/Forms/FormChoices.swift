import Basics
import Diagnostics
import StatusModel

/// What can be chosen in forms: this page's components, severities and statuses, each as people read it.
package struct FormChoices: Sendable {
    /// What stands in a list from which something has to be chosen.
    static let none = "Choose one"
    /// What stays as it is.
    static let unchanged = "As it was"
    /// What the severity says of a component already.
    static let usual = "As the severity says"
    static let worksAgain = "Everything works again"
    /// For who can't say yet how bad it is.
    static let unsure = "Not sure yet: \(ResponseRules.unsureSeverity.rawValue) stands in until somebody can say"
    static let spans = ["As the policy has it", "15m", "30m", "1h", "2h", "4h", "1d"]

    package let components: [String]
    private let idsByLabel: [String: String]
    /// The same, as forms of somebody's own name them.
    let ids: [String]

    /// - Parameter today: components that have left the page by then are no choice.
    package init(_ page: StatusPage, today: CivilDate) {
        let present = page.componentsToldApart.filter { $0.isThere(on: today) }
        let names = Dictionary(grouping: present, by: \.name)
        let labelled = present.map { component in
            let isAlone = names[component.name]?.count == 1 && !Self.taken.contains(component.name)
            return (label: Self.label(isAlone ? component.name : "\(component.name) (\(component.id))"), id: component.id)
        }
        components = labelled.map(\.label)
        ids = present.map(\.id)
        let policy = page.settings.policy.inForce(on: today)
        severities = Severity.declared(internally: false).map { Self.label("\($0.rawValue): \(policy.meaning(of: $0))") }
        // A label that is another one's id is what people see.
        idsByLabel = Dictionary((labelled + ids.map { ($0, $0) }).map { ($0.0, $0.1) }) { first, _ in first }
    }

    /// GitHub keeps "None" for itself.
    private static let taken = [none, unchanged, usual, worksAgain, "None"]

    /// With what the policy says that each means.
    let severities: [String]
    let phases = IncidentStatus.open.map { "\($0.rawValue.asHeading): \($0.meaning)" }
    let troubles = Self.said([.degradedPerformance, .partialOutage, .majorOutage])
    let statuses = Self.said([.operational, .degradedPerformance, .partialOutage, .majorOutage])

    /// A component's id; nil where the form is older than the list of components.
    func id(_ label: String) -> String? { idsByLabel[label] }

    /// Which of these a field of several choices names, as GitHub joins them: with commas, which a name may have too.
    func chosen(_ text: String, of all: [String]) -> [String]? {
        if text.isEmpty { return [] }
        for label in all where text.hasPrefix(label) {
            let rest = text.dropFirst(label.count)
            if rest.isEmpty { return [label] }
            if rest.hasPrefix(", "), let others = chosen(String(rest.dropFirst(2)), of: all) { return [label] + others }
        }
        return nil
    }

    private static func said(_ statuses: [ComponentStatus]) -> [String] { statuses.map { "\($0.rawValue.asHeading): \($0.meaning)" } }

    /// A name that a workflow takes as it is: one line, in which no expression begins.
    private static func label(_ name: String) -> String { name.onOneLine.replacing("${{", with: "$ {{") }
}
