import Basics
import Diagnostics
import StatusModel

/// Changes of `components.yml` in its own lines: comments and layout stay as they were.
///
/// Each is nil where the file is written in a way that can't be changed line by line, or would not read back as it was meant.
package struct ComponentListEdit {
    private let file: SourceFile
    private let entries: [YAMLNode]

    /// Nil where the file can't be read.
    package init?(_ file: SourceFile) {
        let problems = Problems()
        _ = readComponents(file, problems)
        guard problems.diagnostics.isEmpty, let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems) else {
            return nil
        }
        self.file = file
        if case .sequence(let entries, _) = node { self.entries = entries } else { entries = [] }
    }

    /// - Parameter group: the public name of one that is there or is made; nil for a component that stands alone.
    package func adding(_ component: Component, to group: String?) -> SourceFile? {
        let list = group.flatMap(components(ofGroup:))
        let edit = list?.isEmpty == false ? insertion(of: component, behind: list ?? []) : appendix(component, in: group)
        var wanted = read
        if let index = wanted.firstIndex(where: { $0.group == group && group != nil }) {
            let end = wanted[index...].firstIndex { $0.group != group } ?? wanted.count
            wanted.insert(Listed(component, group), at: end)
        } else {
            wanted.append(Listed(component, group))
        }
        return edit.flatMap { result([$0], wanted) }
    }

    package func renaming(_ id: String, to name: String) -> SourceFile? {
        guard let pair = entry(id)?.pair("name") else { return nil }
        return result([replacement(of: pair.value, by: name, in: id)], changed(id) { $0.name = name })
    }

    package func retiring(_ id: String, on day: CivilDate) -> SourceFile? {
        let edit =
            entry(id)?.pair("until").map { replacement(of: $0.value, by: day.text, in: id) } ?? addition("until: \(day.text)", to: id)
        return edit.flatMap { result([$0], changed(id) { $0.until = day }) }
    }

    /// The same component under another id, which takes its history over.
    package func replacing(_ id: String, by new: String, name: String?) -> SourceFile? {
        guard let entry = entry(id), let own = entry.pair("id"), let old = read.first(where: { $0.component.id == id }) else { return nil }
        let all = old.component.replaces + [id]
        let list = "[\(all.joined(separator: ", "))]"
        let before = entry.pair("replaces").map { Edit(range: $0.value.place.range, text: list) } ?? addition("replaces: \(list)", to: id)
        var edits = [replacement(of: own.value, by: new, in: id), before].compactMap { $0 }
        if let name, let pair = entry.pair("name") { edits.append(replacement(of: pair.value, by: name, in: id)) }
        return result(
            edits,
            changed(id) {
                ($0.id, $0.replaces) = (new, all)
                if let name { $0.name = name }
            })
    }

    // MARK: Where things stand

    private struct Edit {
        var range: Range<Int>
        var text: String
    }

    private func entry(_ id: String) -> YAMLNode? {
        (entries + entries.flatMap(\.elements)).first { $0.pair("id")?.value.text == id }
    }

    private func components(ofGroup name: String) -> [YAMLNode]? {
        entries.first { $0.pair("group")?.value.text == name }?.elements
    }

    private func isInFlow(_ node: YAMLNode) -> Bool { file.bytes[node.place.range].first == UInt8(ascii: "{") }

    private func replacement(of value: YAMLNode, by text: String, in id: String) -> Edit {
        Edit(range: value.place.range, text: yamlValue(text, inFlow: entry(id).map(isInFlow) ?? false))
    }

    /// A line more below the component's name; in braces, one entry more behind it.
    private func addition(_ line: String, to id: String) -> Edit? {
        guard let entry = entry(id), let name = entry.pair("name") else { return nil }
        let end = name.value.place.range.upperBound
        if isInFlow(entry) { return Edit(range: end..<end, text: ", " + line) }
        let indent = name.key.place.range.lowerBound - file.line(around: name.key.place.range.lowerBound).lowerBound
        let lineEnd = file.line(around: end).upperBound
        return Edit(range: lineEnd..<lineEnd, text: lineBreak + String(repeating: " ", count: indent) + line)
    }

    /// Behind the last of a group.
    private func insertion(of component: Component, behind list: [YAMLNode]) -> Edit? {
        guard let last = list.last, let key = last.firstKey else { return nil }
        if isInFlow(last) {
            let end = last.place.range.upperBound
            return Edit(range: end..<end, text: ", " + component.flow)
        }
        let start = file.line(around: key.range.lowerBound).lowerBound
        let dash = file.bytes[start...].prefix { $0 == UInt8(ascii: " ") }.count
        guard file.bytes[start + dash] == UInt8(ascii: "-") else { return nil }
        let end = file.line(around: max(last.end - 1, 0)).upperBound
        return Edit(range: end..<end, text: component.lines.map { lineBreak + String(repeating: " ", count: dash) + $0 }.joined())
    }

    /// At the end of the file.
    private func appendix(_ component: Component, in group: String?) -> Edit? {
        let end = file.bytes.count
        let isEnded = file.bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
        let head = group.map { ["- group: \(yamlValue($0))", "  components:"] } ?? []
        let lines = head + component.lines.map { group == nil ? $0 : "    " + $0 }
        let indent = entries.first?.firstKey.map { key in
            file.bytes[file.line(around: key.range.lowerBound)].prefix { $0 == UInt8(ascii: " ") }.count
        }
        let margin = String(repeating: " ", count: indent ?? 0)
        return Edit(range: end..<end, text: (isEnded ? "" : lineBreak) + lines.map { margin + $0 + lineBreak }.joined())
    }

    private var lineBreak: String {
        let isWindows = file.bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 > 0 && file.bytes[$0 - 1] == UInt8(ascii: "\r") } ?? false
        return isWindows ? "\r\n" : "\n"
    }

    // MARK: Whether it reads back as it was meant

    private struct Listed: Equatable {
        var component: Component
        var group: String?

        init(_ component: Component, _ group: String?) { (self.component, self.group) = (component, group) }

        static func == (a: Listed, b: Listed) -> Bool {
            let (one, other) = (a.component, b.component)
            return a.group == b.group && one.id == other.id && one.name == other.name && one.description == other.description
                && one.since == other.since && one.until == other.until && one.replaces == other.replaces
                && one.internalNames == other.internalNames
        }
    }

    private var read: [Listed] { Self.read(file, Problems()) }

    private static func read(_ file: SourceFile, _ problems: Problems) -> [Listed] {
        readComponents(file, problems).flatMap { entry in
            switch entry {
            case .component(let component): [Listed(component, nil)]
            case .group(let group): group.components.map { Listed($0, group.name) }
            }
        }
    }

    private func changed(_ id: String, _ change: (inout Component) -> Void) -> [Listed] {
        read.map { listed in
            var listed = listed
            if listed.component.id == id { change(&listed.component) }
            return listed
        }
    }

    private func result(_ edits: [Edit], _ wanted: [Listed]) -> SourceFile? {
        var bytes = file.bytes
        // The later place first, so that the others still hold.
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
        let new = SourceFile(path: file.path, bytes: bytes)
        let problems = Problems()
        return Self.read(new, problems) == wanted && problems.diagnostics.isEmpty ? new : nil
    }
}

extension Component {
    /// As an entry of the list, a line each.
    package var lines: [String] {
        ["- id: \(id)"] + values(inFlow: false).dropFirst().map { "  " + $0 }
    }

    fileprivate var flow: String { "{\(values(inFlow: true).joined(separator: ", "))}" }

    private func values(inFlow: Bool) -> [String] {
        [
            "id: \(id)", "name: \(yamlValue(name, inFlow: inFlow))", description.map { "description: \(yamlValue($0, inFlow: inFlow))" },
            since.map { "since: \($0.text)" }, until.map { "until: \($0.text)" },
        ].compactMap { $0 } + EarlierNamesDraft(id: apiID, wasAt: wasAt).lines("api-id")
    }
}

extension ComponentGroup {
    /// The lines above its components, which stand four spaces further in.
    package var heading: [String] {
        ["- group: \(yamlValue(name))"] + (apiID.map { ["  api-id: \(yamlValue($0))"] } ?? []) + ["  components:"]
    }
}

extension YAMLNode {
    fileprivate func pair(_ key: String) -> YAMLPair? {
        if case .mapping(let pairs, _) = self { pairs.first { $0.key.value == key } } else { nil }
    }

    fileprivate var text: String? { if case .scalar(let text, _) = self { text.value } else { nil } }

    fileprivate var firstKey: Place? { if case .mapping(let pairs, _) = self { pairs.first?.key.place } else { nil } }

    /// The components of a group.
    fileprivate var elements: [YAMLNode] {
        if case .sequence(let elements, _)? = pair("components")?.value { elements } else { [] }
    }

    /// Where its last word ends: libyaml has the end of what is written in lines where the next thing begins.
    fileprivate var end: Int {
        switch self {
        case .scalar(let text, _): text.place.range.upperBound
        case .mapping(let pairs, let place): pairs.last.map { max($0.value.end, $0.key.place.range.upperBound) } ?? place.range.upperBound
        case .sequence(let elements, let place): elements.last?.end ?? place.range.upperBound
        }
    }
}
