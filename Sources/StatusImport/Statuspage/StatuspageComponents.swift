import Basics
import StatusModel

/// The components of a page, as far as documents tell of them: those that are listed, and those that only incidents name.
struct StatuspageComponents {
    private struct Listed {
        let component: ImportedComponent
        let group: String?
        let position: Int
    }

    /// A component that is on no list any more.
    private struct Mention {
        var name: String?
        /// With its group's name in front.
        var fullName: String?
        var group: String?
        var since: CivilDate?
        var last: Instant?
        var isInOpen = false
    }

    private var listed: [String: Listed] = [:]
    /// By id, with their names and places.
    private var groups: [String: (name: String, position: Int)] = [:]
    private var groupOf: [String: String] = [:]
    private var mentions: [String: Mention] = [:]
    private var keyOfName: [String: String] = [:]
    /// What the page said of those that are listed, where it was trouble.
    private(set) var inTrouble: [String: ComponentStatus] = [:]
    /// Whether the list is whole, so that what isn't on it is off the page.
    private let isWhole: Bool

    init(
        _ components: [(id: String, object: StatuspageObject)], _ groups: [(id: String, object: StatuspageObject)], isWhole: Bool,
        _ remarks: inout ImportRemarks
    ) {
        self.isWhole = isWhole
        Self.remark(components, groups, &remarks)
        for (id, group) in groups {
            self.groups[id] = (Self.name(group) ?? "", group["position"]?.int ?? .max)
            for child in group["components"]?.list ?? [] { if let child = child.text { groupOf[child] = id } }
        }
        for (id, object) in components { add(id, object) }
        for (id, one) in listed.sorted(by: { $0.key < $1.key }) {
            let full = one.group.flatMap { self.groups[$0] }.map { "\($0.name) - \(one.component.name)" }
            // A whole name says more than one that several may have.
            if let full { keyOfName[full] = id }
            if keyOfName[one.component.name] == nil { keyOfName[one.component.name] = id }
        }
    }

    /// What a page of Daymark has otherwise.
    private static func remark(
        _ components: [(id: String, object: StatuspageObject)], _ groups: [(id: String, object: StatuspageObject)],
        _ remarks: inout ImportRemarks
    ) {
        for (id, group) in groups where group.has("description") {
            remarks.add(.leftOut, "a group has a description: here it has none", at: "group \(id)")
        }
        for (id, object) in components {
            let place = "component \(id)"
            if name(object) == nil { remarks.add(.guessed, "a component has no name: its id was taken", at: place) }
            if let word = object.word("status"), ComponentStatus(statuspage: word) == nil {
                remarks.add(
                    .leftOut,
                    "a component's status '\(word.prefix(40))' is unknown: here it works; declare an incident if it doesn't", at: place)
            }
            if object["showcase"]?.bool == false { remarks.add(.leftOut, "a component's uptime was hidden: here it is shown", at: place) }
            if object.isTrue("only_show_if_degraded") {
                remarks.add(.leftOut, "a component was only shown while it was in trouble: here it always is", at: place)
            }
        }
    }

    private mutating func add(_ id: String, _ object: StatuspageObject) {
        var component = ImportedComponent(key: id, name: Self.name(object) ?? id)
        component.description = object.text("description")?.onOneLine
        component.since = Self.since(object)
        component.takeID(id)
        listed[id] = Listed(
            component: component, group: object.text("group_id") ?? groupOf[id], position: object["position"]?.int ?? .max)
        if let status = ComponentStatus(statuspage: object.word("status")), status != .operational { inTrouble[id] = status }
    }

    private static func name(_ object: StatuspageObject) -> String? { object.text("name")?.onOneLine }

    private static func since(_ object: StatuspageObject) -> CivilDate? {
        object.text("start_date").flatMap { try? readDate(String($0.prefix(10))) }
    }

    // MARK: What incidents say

    /// The components that an entry of `affected_components` or of an incident's `components` means; none for the words that none is.
    mutating func keys(of entry: StatuspageObject, _ place: String, _ remarks: inout ImportRemarks) -> [String] {
        let name = Self.name(entry)
        guard let id = entry.text("code") ?? entry.text("id") else {
            guard let name else { return [] }
            if name.lowercased().hasPrefix("no components were affected") { return [] }
            if let known = keyOfName[name] { return [known] }
            remarks.add(.guessed, "a component is only named, and no list has that name: it gets an entry of its own", at: place)
            mention(name, entry)
            return [name]
        }
        if groups[id] != nil {
            let children = listed.filter { $0.value.group == id }.keys.sorted()
            remarks.add(.rewritten, "a group as a whole is named as affected: all of its components are", at: place)
            return children
        }
        mention(id, entry)
        return [id]
    }

    private mutating func mention(_ key: String, _ entry: StatuspageObject) {
        if listed[key] != nil { return }
        var mention = mentions[key, default: Mention()]
        if entry.has("code") || !entry.has("id") {
            mention.fullName = mention.fullName ?? Self.name(entry)
        } else {
            mention.name = mention.name ?? Self.name(entry)
            mention.group = mention.group ?? entry.text("group_id")
            mention.since = mention.since ?? Self.since(entry)
        }
        mentions[key] = mention
    }

    /// Takes note that something about a component went on until then.
    mutating func note(_ key: String, until end: Instant, isOpen: Bool) {
        guard listed[key] == nil else { return }
        var mention = mentions[key, default: Mention()]
        mention.last = max(mention.last ?? end, end)
        mention.isInOpen = mention.isInOpen || isOpen
        mentions[key] = mention
    }

    // MARK: The page

    /// In page order; what is off the page comes last in its group, or at the end.
    func entries(_ zone: Zone, _ remarks: inout ImportRemarks) -> [ImportedEntry] {
        var (children, alone): ([String: [(Int, ImportedComponent)]], [(Int, ImportedEntry)]) = ([:], [])
        var names = groups.mapValues(\.name)
        for one in listed.values.sorted(by: { $0.component.key < $1.component.key }) {
            if let group = one.group, groups[group] != nil {
                children[group, default: []].append((one.position, one.component))
            } else {
                alone.append((one.position, .component(one.component)))
            }
        }
        for (key, mention) in mentions.sorted(by: { $0.key < $1.key }) {
            let (component, group) = unlisted(key, mention, zone, &remarks)
            guard let group else {
                alone.append((.max, .component(component)))
                continue
            }
            names[group.id] = names[group.id] ?? group.name
            children[group.id, default: []].append((.max, component))
        }
        for (id, name) in names.sorted(by: { $0.key < $1.key }) {
            guard let members = children[id] else {
                remarks.add(.leftOut, "a group has no components", at: "group \(id)")
                continue
            }
            let sorted = members.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
            let isOfPage = groups[id] != nil
            let group = ImportedGroup(name: name.isEmpty ? id : name, apiID: isOfPage ? id : nil, components: sorted)
            alone.append((groups[id]?.position ?? .max, .group(group)))
        }
        return alone.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
    }

    /// A component that only incidents name, and its group.
    private func unlisted(
        _ key: String, _ mention: Mention, _ zone: Zone, _ remarks: inout ImportRemarks
    ) -> (ImportedComponent, group: (id: String, name: String)?) {
        let (name, group) = placed(key, mention)
        var component = ImportedComponent(key: key, name: name)
        component.since = mention.since
        if key != mention.fullName { component.takeID(key) }
        let place = "component \(key) '\(name)'"
        if !isWhole {
            remarks.add(.guessed, "a component is on no list that was given: what incidents say of it was taken", at: place)
        } else if mention.isInOpen {
            remarks.add(.guessed, "a component is on the list no longer, and in something that is open: it stays on the page", at: place)
        } else if let last = mention.last {
            let day = zone.date(at: last)
            component.until = day
            if let since = component.since, since > day { component.since = nil }
            remarks.add(
                .guessed, "a component is on the list no longer: its last day is the last one on which something is told of it", at: place)
        }
        return (component, group)
    }

    /// Its own name, and the group that it is in as far as that can be told.
    private func placed(_ key: String, _ mention: Mention) -> (name: String, group: (id: String, name: String)?) {
        if let name = mention.name {
            if let group = mention.group {
                if let known = groups[group] { return (name, (group, known.name)) }
                if let full = mention.fullName, full.hasSuffix(" - " + name) {
                    return (name, (group, String(full.dropLast(name.count + 3))))
                }
            }
            return (name, nil)
        }
        guard let full = mention.fullName else { return (key, nil) }
        let group = groups.sorted { $0.key < $1.key }.first { full.hasPrefix($0.value.name + " - ") && !$0.value.name.isEmpty }
        guard let group else { return (full, nil) }
        return (String(full.dropFirst(group.value.name.count + 3)), (group.key, group.value.name))
    }
}

extension ImportedComponent {
    /// One that an address can have.
    fileprivate mutating func takeID(_ id: String) {
        if earlierIDProblem(id) == nil { (apiID, wasAt) = (id, ["/uptime/\(id)"]) }
    }
}
