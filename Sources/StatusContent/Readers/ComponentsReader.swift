import Diagnostics
import StatusModel

/// Reads `components.yml`: groups and components, in page order.
func readComponents(_ file: SourceFile, _ problems: Problems) -> [ComponentEntry] {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems),
        let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    else { return [] }
    guard case .sequence(let elements, _) = node else {
        if case .mapping(let pairs, _) = node, pairs.isEmpty { return [] }
        problems.add(.wrongType, "components.yml is a list; start each entry with '- id:' or '- group:'", at: node.place)
        return []
    }
    var reader = ComponentsReader(problems)
    let entries = elements.compactMap { reader.entry($0) }
    reader.reportTwinsAlone(entries)
    reader.reportDoubtfulIDs()
    reader.reportDoubtfulGroups()
    return reader.withGroupIDs(entries)
}

private enum GroupKey: String, ContentKeys {
    case group, id, apiID = "api-id", components
}

private enum ComponentKey: String, ContentKeys {
    case id, name, description, since, until, replaces, apiID = "api-id", wasAt = "was-at", internalNames = "internal-names"
}

private struct ComponentsReader {
    private let problems: Problems
    private var idPlaces: [String: Place] = [:]
    private var oldIDs: [Located<String>] = []
    private var groupIDs: [Located<String>] = []

    init(_ problems: Problems) { self.problems = problems }

    mutating func entry(_ node: YAMLNode) -> ComponentEntry? {
        guard case .mapping(let pairs, _) = node, pairs.contains(where: { $0.key.value == GroupKey.group.rawValue }) else {
            return component(node).map(ComponentEntry.component)
        }
        guard let fields = Fields(node, of: "a group", GroupKey.self, problems) else { return nil }
        let name = fields.required(.group, such: "Payments", fields.words)
        let id = fields.slug(.id)
        if let id { groupIDs.append(id) }
        let nodes = fields.has(.components) ? fields.list(.components) : nil
        if nodes?.isEmpty ?? true {
            let place = fields.keyPlace(.components) ?? fields.place
            problems.add(.missingKey, "the group has no 'components'; list at least one below it", at: place)
        }
        let components = (nodes ?? []).compactMap { component($0) }
        reportTwins(components)
        return name.map { name in
            var group = ComponentGroup(id: id?.value ?? "", name: name.value, components: components)
            group.texts = [name]
            group.apiID = fields.earlierID(.apiID)?.value
            return .group(group)
        }
    }

    /// Readers can't tell two components of one group apart by anything but their names.
    private func reportTwins(_ components: [Component], _ which: String = "of this group") {
        for (index, component) in components.enumerated() {
            guard components[..<index].contains(where: { $0.isTwin(of: component) }), let place = idPlaces[component.id] else { continue }
            problems.add(.duplicateID, "two components \(which) are called '\(component.name)'; give this one another name", at: place)
        }
    }

    /// The same of those that stand alone.
    func reportTwinsAlone(_ entries: [ComponentEntry]) {
        let alone = entries.compactMap { entry in if case .component(let component) = entry { component } else { nil } }
        reportTwins(alone, "that stand alone")
    }

    /// An old id leads to one component, and not to one that is listed under it still.
    func reportDoubtfulIDs() {
        var seen = idPlaces
        for old in oldIDs {
            guard let first = seen.updateValue(old.place, forKey: old.value) else { continue }
            problems.add(
                .duplicateID, "'\(old.value)' is the id of another component too; 'replaces' names ids that nothing else has",
                at: old.place, notes: [Diagnostic.Note("named here", at: first)])
        }
    }

    /// Commands and addresses take an id for one thing alone.
    func reportDoubtfulGroups() {
        var seen = idPlaces
        for old in oldIDs { seen[old.value] = old.place }
        var groups: [String: Place] = [:]
        for id in groupIDs {
            let (kind, first) = seen[id.value].map { ("a component", $0) } ?? groups[id.value].map { ("another group", $0) } ?? ("", nil)
            if let first {
                problems.add(
                    .duplicateID, "'\(id.value)' is the id of \(kind); give the group another, such as '\(id.value)-group'", at: id.place,
                    notes: [Diagnostic.Note("first used here", at: first)])
            }
            groups[id.value] = groups[id.value] ?? id.place
        }
    }

    /// Groups without an id of their own get one that comes of their name.
    func withGroupIDs(_ entries: [ComponentEntry]) -> [ComponentEntry] {
        var taken = Set(idPlaces.keys).union(oldIDs.map(\.value)).union(groupIDs.map(\.value))
        return entries.map { entry in
            guard case .group(var group) = entry, group.id.isEmpty else { return entry }
            group.id = groupID(of: group.name, besides: taken)
            taken.insert(group.id)
            return .group(group)
        }
    }

    private mutating func component(_ node: YAMLNode) -> Component? {
        guard let fields = Fields(node, of: "a component", ComponentKey.self, problems) else { return nil }
        let id = fields.required(.id, such: "card-payments", fields.slug)
        let name = fields.required(.name, such: "Card payments", fields.words)
        let description = fields.words(.description)
        let since = fields.date(.since)
        let until = fields.date(.until)
        if let since, let until, until.value < since.value {
            problems.add(
                .time, "'until' is before 'since'; 'until' is the component's last day on the page", at: until.place,
                notes: [Diagnostic.Note("its first day is here", at: since.place)])
        }
        let replaced = fields.texts(.replaces).compactMap { fields.converted($0, .slug, readSlug) }
        let internalNames = fields.texts(.internalNames).map(\.value)
        guard let id, let name else { return nil }
        if let first = idPlaces[id.value] {
            problems.add(
                .duplicateID, "two components have the id '\(id.value)'; give this one another", at: id.place,
                notes: [Diagnostic.Note("first used here", at: first)])
            return nil
        }
        idPlaces[id.value] = id.place
        var component = Component(
            id: id.value, name: name.value, description: description?.value, since: since?.value, sincePlace: since?.place,
            until: until?.value,
            internalNames: internalNames)
        component.texts = [name, description].compactMap { $0 }
        component.replaces = replaced.map(\.value)
        component.apiID = fields.earlierID(.apiID)?.value
        component.wasAt = fields.earlierAddresses(.wasAt).map(\.value)
        oldIDs += replaced
        return component
    }
}

private func readSlug(_ text: String) throws(ValueError) -> String {
    if let problem = slugProblem(text) { throw ValueError(message: problem) }
    return text
}

extension Component {
    /// Whether nobody could tell them apart: both have one name, and neither ever leaves the page to the other.
    fileprivate func isTwin(of other: Component) -> Bool { name == other.name && until == nil && other.until == nil }
}
