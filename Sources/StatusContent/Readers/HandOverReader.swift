import Diagnostics
import StatusModel

enum HandOverKey: String, ContentKeys {
    case at, role, from, to
}

/// Reads `hand-overs`: `{at: 2026-11-20 16:02 UTC, role: commander, from: ana, to: ben}`.
func readHandOvers(_ fields: Fields<IncidentKey>) -> [HandOver] {
    fields.list(.handOvers).compactMap { node in
        guard let fields = Fields(node, of: "a hand-over", HandOverKey.self, fields.problems) else { return nil }
        let at = fields.required(.at, such: "2026-11-20 16:02 UTC", fields.time)
        let role = fields.required(.role, such: Role.commander.rawValue) { fields.word($0, of: Role.self) }
        let from = fields.required(.from, such: "ana", fields.words)
        let to = fields.required(.to, such: "ben", fields.words)
        guard let at, let role, let from, let to else { return nil }
        return HandOver(at: at, role: role, from: from, to: to)
    }
}
