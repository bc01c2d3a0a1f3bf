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
    return (role, parts[1])
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
