import Diagnostics

/// A role that went from one person to another. Never published.
package struct HandOver: Sendable {
    package var at: Located<Instant>
    package var role: Located<Role>
    package var from: Located<String>
    package var to: Located<String>

    package init(at: Located<Instant>, role: Located<Role>, from: Located<String>, to: Located<String>) {
        (self.at, self.role, self.from, self.to) = (at, role, from, to)
    }
}

extension ResponseRecord {
    /// Who holds a role now; nil where nobody is named.
    package func holder(of role: Role) -> Located<String>? { roles.first { $0.role == role }?.person }

    /// Who held it at a moment, as far as the hand-overs tell.
    package func holder(of role: Role, at moment: Instant) -> String? {
        let ofRole = handOvers.filter { $0.role.value == role }.sorted { $0.at.value < $1.at.value }
        if let next = ofRole.first(where: { $0.at.value > moment }) { return next.from.value }
        return holder(of: role)?.value
    }
}
