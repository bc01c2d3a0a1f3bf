import Basics
import Diagnostics
import StatusModel

// What incidents, maintenance, updates and reviews have in common.

extension Fields {
    /// `components: {card-payments: partial-outage}`.
    func componentChanges(_ key: Key, among known: [String]) -> [ComponentChange] {
        pairs(key).compactMap { pair in
            let status = scalar(pair.value, of: pair.key.value).flatMap { word($0, of: ComponentStatus.self, for: "component status") }
            guard known.contains(pair.key.value) else {
                let nearest = nearestName(to: pair.key.value, among: known)
                let wayOut =
                    nearest.map { "did you mean '\($0)'?" }
                    ?? (known.isEmpty ? "components.yml lists none" : "components.yml lists \(known.shortList)")
                problems.add(.unknownComponent, "unknown component '\(pair.key.value)'; \(wayOut)", at: pair.key.place, suggestion: nearest)
                return nil
            }
            return status.map { ComponentChange(component: pair.key, status: $0) }
        }
    }

    /// `lint-allow: {plain/jargon: API customers use this term}`. Whether rule and reason are sound is for the linter to say.
    func allowances(_ key: Key) -> [Allowance] {
        pairs(key).compactMap { pair in
            reportCutOff(pair.value, of: pair.key.value)
            let reason = pair.value.isEmpty ? Located("", pair.value.place) : scalar(pair.value, of: pair.key.value)
            return reason.map { Allowance(rule: pair.key, reason: $0) }
        }
    }
}

extension [String] {
    /// The first six, for messages.
    fileprivate var shortList: String {
        count <= 6 ? joined(separator: ", ") : prefix(6).joined(separator: ", ") + " and \(count - 6) more"
    }
}
