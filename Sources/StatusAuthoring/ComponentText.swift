import Basics
import Diagnostics
import StatusContent
import StatusModel

/// Reads `card-payments=partial-outage` as people type it: an id, a public name or any part that fits one component, and the status or its
/// start. A component alone has the usual status.
///
/// - Throws: `AuthoringError` with the nearest name.
package func readStatement(
    _ text: String, _ components: [Component], usual: ComponentStatus
) throws(AuthoringError) -> ComponentStatement {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map { String($0).trimmedOfWhiteSpace }
    let component = try component(parts.first ?? "", components)
    guard parts.count > 1 else { return ComponentStatement(component.id, usual) }
    return ComponentStatement(component.id, try status(parts[1]))
}

/// Several of them, each about another component.
///
/// - Throws: `AuthoringError` where one can't be read or is named twice.
package func readStatements(
    _ typed: [String], _ components: [Component], usual: ComponentStatus
) throws(AuthoringError) -> [ComponentStatement] {
    var statements: [ComponentStatement] = []
    for text in typed {
        let statement = try readStatement(text, components, usual: usual)
        if statements.contains(where: { $0.component == statement.component }) {
            throw AuthoringError("'\(statement.component)' is named twice; say once how it is")
        }
        statements.append(statement)
    }
    return statements
}

/// - Throws: `AuthoringError` with the nearest id.
package func component(_ typed: String, _ components: [Component]) throws(AuthoringError) -> Component {
    if components.isEmpty {
        throw AuthoringError("components.yml lists no component that can be read; add what customers recognise first")
    }
    switch NameMatch(typed, among: components.map { Named(names: [$0.id, $0.name] + $0.replaces) }) {
    case .one(let index): return components[index]
    case .several(let indices):
        throw AuthoringError("'\(typed)' fits \(listed(indices.map { "'\(components[$0].id)'" })); write one of them")
    case .none(let nearest?): throw AuthoringError("there is no component '\(typed)'; did you mean '\(components[nearest].id)'?")
    case .none: throw AuthoringError("there is no component '\(typed)'; there are \(listed(components.map { "'\($0.id)'" }))")
    }
}

private func status(_ typed: String) throws(AuthoringError) -> ComponentStatus {
    let all = ComponentStatus.allCases
    let name = typed.lowercased()
    let fitting = all.filter { !name.isEmpty && $0.rawValue.hasPrefix(name) }
    if fitting.count == 1 { return fitting[0] }
    throw AuthoringError("'\(typed)' is not a status\(didYouMeanOneOf(all.map(\.rawValue), name))")
}

extension ComponentStatus {
    /// What an incident of a severity usually means for what it hits.
    package init(usualFor severity: Severity) {
        switch severity {
        case .sev1: self = .majorOutage
        case .sev2: self = .partialOutage
        case .sev3, .sev4: self = .degradedPerformance
        }
    }

    /// What it means for customers, for those who choose one.
    package var meaning: String {
        switch self {
        case .operational: "works as usual"
        case .underMaintenance: "planned work"
        case .degradedPerformance: "slower or less reliable than usual"
        case .partialOutage: "some customers cannot use it"
        case .majorOutage: "nobody can use it"
        }
    }
}

extension IncidentStatus {
    /// For those who choose one.
    package var meaning: String {
        switch self {
        case .investigating: "we do not know the cause yet"
        case .identified: "we know the cause and are putting it right"
        case .monitoring: "it is put right, and we are watching"
        case .resolved: "it is over"
        case .withdrawn: "it was a false alarm"
        }
    }
}
