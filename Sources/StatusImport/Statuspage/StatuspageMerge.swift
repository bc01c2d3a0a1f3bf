import Basics
import StatusModel

/// One of each thing, where several documents have it: the one that was changed last, whatever the order of the files.
struct StatuspageMerge {
    let times: StatuspageTimes
    /// What is no difference: how the components of an incident are at the time of the document.
    var besides: Set<String> = []

    /// In the order of their ids. What has no id can't be told from others, and isn't there.
    func merged(_ objects: [StatuspageObject], _ noun: String, _ remarks: inout ImportRemarks) -> [(id: String, object: StatuspageObject)] {
        var byID: [String: [StatuspageObject]] = [:]
        for object in objects {
            if let id = object.text("id") {
                byID[id, default: []].append(object)
            } else {
                remarks.add(.unreadable, "\(noun) has no id: it can't be told from others", at: place(object))
            }
        }
        return byID.sorted { $0.key < $1.key }.map { id, found in (id, winner(of: found, noun, id, &remarks)) }
    }

    private func place(_ object: StatuspageObject) -> String {
        object.text("name").map { "\(object.file), '\($0.onOneLine.prefix(40))'" } ?? object.file
    }

    private func winner(of found: [StatuspageObject], _ noun: String, _ id: String, _ remarks: inout ImportRemarks) -> StatuspageObject {
        guard let first = found.first, found.count > 1 else { return found[0] }
        let ranked = found.map { (object: $0, changed: changed($0), text: text(of: .object($0.object), isTop: true)) }
        let best = ranked.max { a, b in
            (a.changed, a.text.utf8.count, a.text) < (b.changed, b.text.utf8.count, b.text)
        }
        guard let best else { return first }
        for other in ranked where other.text != best.text {
            let twice = other.object.file == best.object.file ? "stands twice in one document" : "stands in two documents"
            let message =
                other.changed < best.changed
                ? "\(noun) \(twice): the later one counts"
                : "\(noun) \(twice) with other words, changed at one time: the longer one counts"
            let lost = lostWords(of: other.object, best.object).map { ": not kept: '\($0)'" } ?? ""
            remarks.add(.leftOut, message, at: "\(place(of: noun, id)) in \(other.object.file)\(lost)")
        }
        var winner = best.object
        winner.isPlanned = found.contains(where: \.isPlanned)
        return winner
    }

    /// The beginning of the first words of an update that only the other one has.
    private func lostWords(of other: StatuspageObject, _ kept: StatuspageObject) -> String? {
        let all = Set((kept.list("incident_updates") ?? []).compactMap { $0.text("body") })
        let lost = (other.list("incident_updates") ?? []).compactMap { $0.text("body") }.first { !all.contains($0) }
        return lost.map { String($0.onOneLine.prefix(60)) }
    }

    private func place(of noun: String, _ id: String) -> String {
        // "an incident", "a component".
        "\(noun.split(separator: " ").last.map(String.init) ?? noun) \(id)"
    }

    private func changed(_ object: StatuspageObject) -> StatuspageTime {
        var ignored = ImportRemarks()
        return times.read("updated_at", of: object, "", &ignored) ?? StatuspageTime(instant: Instant(seconds: 0))
    }

    /// What an object says, for comparing, whatever the order of its names.
    private func text(of value: JSONValue, isTop: Bool = false) -> String {
        switch value {
        case .null: return "null"
        case .bool(let bool): return bool ? "true" : "false"
        case .number(let digits): return digits
        case .text(let text): return "\"\(text)\""
        case .list(let list): return "[" + list.map { text(of: $0) }.joined(separator: ",") + "]"
        case .object(let object):
            let members = object.members.filter { !(isTop && besides.contains($0.name)) && !$0.value.isNull }
            return "{" + members.map { "\($0.name):\(text(of: $0.value))" }.sorted().joined(separator: ",") + "}"
        }
    }
}
