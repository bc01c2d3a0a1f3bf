import Basics
import StatusModel

/// Reads several of them, with spaces or commas between.
///
/// - Throws: `AuthoringError` with the nearest role.
package func readRoles(_ text: String) throws(AuthoringError) -> [(role: Role, person: String)] {
    try text.split { $0 == " " || $0 == "," }.map { part throws(AuthoringError) in try readRole(String(part)) }
}

/// Reads `commander=ana`: who does what.
///
/// - Throws: `AuthoringError` with the nearest role.
package func readRole(_ text: String) throws(AuthoringError) -> (role: Role, person: String) {
    let parts = text.split(separator: "=", maxSplits: 1).map { String($0).trimmedOfWhiteSpace }
    guard parts.count == 2, !parts[1].isEmpty else { throw AuthoringError("'\(text)' says no role; write it as commander=ana") }
    guard let role = Role(rawValue: parts[0].lowercased()) else {
        throw AuthoringError("there is no role '\(parts[0])'\(didYouMeanOneOf(Role.allCases.map(\.rawValue), parts[0]))")
    }
    if let problem = problem(ofHolder: parts[1], role) { throw AuthoringError("'\(text)': \(problem)") }
    return (role, parts[1])
}

private func problem(ofHolder name: String, _ role: Role) -> String? {
    switch RoleHolder(name) {
    case .person: nil
    case .nobody: "'\(name)' is nobody. To empty a role, delete '\(role.rawValue)' from 'roles' in incident.yml"
    case .several: "a role is held by one person, so that nobody waits for another; name one, as in \(role.rawValue)=ana"
    case .group: "'\(name)' is not one person, and a role is held by one. Name who it is, as in \(role.rawValue)=ana"
    }
}

/// Several of them, each role once.
///
/// - Throws: `AuthoringError` where one can't be read or is given to two.
package func readRoles(_ typed: [String]) throws(AuthoringError) -> [(role: Role, person: String)] {
    var roles: [(role: Role, person: String)] = []
    for text in typed {
        let new = try readRole(text)
        if roles.contains(where: { $0.role == new.role }) {
            throw AuthoringError("'\(new.role.rawValue)' is given twice; name one person")
        }
        roles.append(new)
    }
    return roles
}
