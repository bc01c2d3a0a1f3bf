import Basics
import Diagnostics
import StatusModel

/// What is learned later about the response to an incident, before it stands in `incident.yml`.
package struct ResponseDraft: Sendable {
    package var detected: Instant?
    package var acknowledged: Instant?
    package var mitigated: Instant?
    package var cause: String?
    /// What customers can do meanwhile, in a sentence.
    package var workaround: String?
    /// Who holds which role from now on, in the order given.
    package var roles: [(role: Role, person: String)] = []
    /// When they took them over from whoever held them; nil where that is not to be written down.
    package var takenOver: Instant?

    package init() {}

    package var isEmpty: Bool {
        detected == nil && acknowledged == nil && mitigated == nil && cause == nil && workaround == nil && roles.isEmpty
    }

    /// A version of the incident's file with all of it; the rest stays as it was written.
    ///
    /// - Returns: nil where it can't be read, or is written in a way that can't be changed line by line.
    package func file(after old: SourceFile) -> SourceFile? {
        guard var incident = readableIncident(old.bytes) else { return nil }
        var file = old
        func put(_ edit: (range: Range<Int>, text: String)) -> Bool {
            var bytes = file.bytes
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
            guard let new = readableIncident(bytes) else { return false }
            (file, incident) = (SourceFile(path: old.path, bytes: bytes), new)
            return true
        }
        for (key, text) in [
            ("detected", detected?.contentText), ("acknowledged", acknowledged?.contentText),
            ("mitigated", mitigated?.contentText), ("cause", cause),
            ("workaround", workaround.map { yamlValue($0.onOneLine) }),
        ] {
            guard let text else { continue }
            let places = [
                "detected": incident.record.detected?.place, "acknowledged": incident.record.acknowledged?.place,
                "mitigated": incident.record.mitigated?.place, "cause": incident.record.cause?.place,
                "workaround": incident.record.workaround?.place,
            ]
            guard put(Self.edit(key, places[key] ?? nil, text, in: file)) else { return nil }
        }
        let handOvers = handOvers(incident.record)
        for (role, person) in roles {
            guard put(Self.edit(role, person, incident.record.roles, in: file)) else { return nil }
        }
        for one in handOvers {
            let places = incident.record.handOvers.last.map { [$0.at.place, $0.role.place, $0.from.place, $0.to.place] } ?? []
            guard let (offset, text) = listAddition("hand-overs", one, behind: places, in: file), put((offset..<offset, text)) else {
                return nil
            }
        }
        return isRight(incident, handOvers: handOvers.count) ? file : nil
    }

    /// Entries of `hand-overs`: who takes which role over from whom. The same name in other letters is the same person.
    private func handOvers(_ record: ResponseRecord) -> [String] {
        guard let takenOver else { return [] }
        return roles.compactMap { role, person in
            guard let before = record.holder(of: role)?.value, before.lowercased() != person.onOneLine.lowercased() else { return nil }
            let names = [before, person.onOneLine].map { yamlValue($0, inFlow: true) }
            return "{at: \(takenOver.contentText), role: \(role.rawValue), from: \(names[0]), to: \(names[1])}"
        }
    }

    /// In the place of what stands there, or at the end.
    private static func edit(_ key: String, _ place: Place?, _ text: String, in file: SourceFile) -> (range: Range<Int>, text: String) {
        place.map { ($0.range, text) } ?? line("\(key): \(text)", in: file)
    }

    private static func line(_ text: String, in file: SourceFile) -> (range: Range<Int>, text: String) {
        let isEnded = file.bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
        return (file.bytes.count..<file.bytes.count, "\(isEnded ? "" : "\n")\(text)\n")
    }

    /// In the place of who held the role; else behind the last role, as that is written; else on a line of its own.
    private static func edit(
        _ role: Role, _ person: String, _ held: [RoleAssignment], in file: SourceFile
    ) -> (range: Range<Int>, text: String) {
        let inFlow = yamlValue(person.onOneLine, inFlow: true)
        if let same = held.first(where: { $0.role == role }) { return (same.person.place.range, inFlow) }
        guard let last = held.max(by: { $0.person.place.range.upperBound < $1.person.place.range.upperBound }) else {
            return line("roles: {\(role.rawValue): \(inFlow)}", in: file)
        }
        let end = last.person.place.range.upperBound
        let isInFlow = file.bytes[end...].first { $0 != UInt8(ascii: " ") }.map { "},".utf8.contains($0) } ?? false
        if isInFlow { return (end..<end, ", \(role.rawValue): \(inFlow)") }
        let lineOfLast = file.line(around: end)
        let indent = file.bytes[lineOfLast].prefix { $0 == UInt8(ascii: " ") }.count
        let text = "\n\(String(repeating: " ", count: indent))\(role.rawValue): \(yamlValue(person.onOneLine))"
        return (lineOfLast.upperBound..<lineOfLast.upperBound, text)
    }

    /// Whether it reads back as it was meant.
    private func isRight(_ incident: Incident, handOvers count: Int) -> Bool {
        let record = incident.record
        if count > 0, record.handOvers.count(where: { $0.at.value == takenOver }) < count { return false }
        let times = [
            (detected, record.detected?.value), (acknowledged, record.acknowledged?.value), (mitigated, record.mitigated?.value),
        ]
        return times.allSatisfy { $0 == nil || $0 == $1 }
            && (cause == nil || cause == record.cause?.value)
            && (workaround == nil || workaround?.onOneLine == record.workaround?.value)
            && roles.allSatisfy { wanted in
                record.roles.filter { $0.role == wanted.role }.map(\.person.value) == [wanted.person.onOneLine]
            }
    }
}
