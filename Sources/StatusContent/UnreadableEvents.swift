import Diagnostics
import StatusModel

/// What of the page's incidents and maintenance can't be shown, by what can't be read.
///
/// - Parameters:
///   - leftOut: paths of what can't be read, in order.
///   - page: what could be read.
func unreadableEvents(_ leftOut: [String], of page: StatusPage) -> [UnreadableEvent] {
    var events: [UnreadableEvent] = []
    for path in leftOut {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count > 1, let name = parts.dropFirst().first else { continue }
        let kind: StatusEvent.Kind = parts.first == StatusEvent.Kind.maintenance.folder ? .maintenance : .incident
        // A file that stands where a folder should is named as an update would be.
        let slug = parts.count == 2 ? String(name.prefix { $0 != "." }) : name
        if events.contains(where: { $0.kind == kind && $0.slug == slug }) { continue }
        let folder = parts.prefix(2).joined(separator: "/") + "/"
        let own = page.files.filter { $0.path == path || $0.path.hasPrefix(folder) }
        let isOnDisk = leftOut.allSatisfy { left in !left.hasPrefix(folder) || own.contains { $0.path == left } }
        events.append(
            UnreadableEvent(
                kind: kind, slug: slug, title: page.title(of: .init(kind, slug)) ?? writtenTitle(folder, in: page.files) ?? words(of: slug),
                isWhole: page.title(of: .init(kind, slug)) == nil, isOver: own.contains(where: \.tellsAnEnd),
                components: isOnDisk ? mentioned(page.components, in: own) : nil,
                isInternal: kind == .incident && own.contains { $0.path == folder + "incident.yml" && $0.saysInternal }))
    }
    return events
}

extension SourceFile {
    /// Whether a line of it keeps the incident from readers, whatever else in it can't be read. Where that is in doubt, it does.
    fileprivate var saysInternal: Bool {
        String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline).contains { line in
            let parts = line.split(separator: ":", maxSplits: 1).map { String($0).trimmedOfWhiteSpace }
            return parts.count == 2 && parts[0] == "publish" && !parts[1].hasPrefix("true")
        }
    }

    fileprivate var tellsAnEnd: Bool {
        let status = UpdateFileName(name)?.status
        return status.flatMap { IncidentStatus(rawValue: $0) }?.endsIncident ?? false || status == MaintenanceStatus.completed.rawValue
    }
}

/// The components that any of these files names by id, whatever else can't be read in it; nil where none does.
private func mentioned(_ components: [Component], in files: [SourceFile]) -> Set<String>? {
    let words = files.flatMap { file in
        file.bytes.split { byte in !isPartOfID(byte) }.map { String(decoding: $0, as: UTF8.self) }
    }
    let found = components.filter { ([$0.id] + $0.replaces).contains(where: Set(words).contains) }.map(\.id)
    return found.isEmpty ? nil : Set(found)
}

private func isPartOfID(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
}

/// The title that a folder's main file gives, where that much of it can be read.
private func writtenTitle(_ folder: String, in files: [SourceFile]) -> String? {
    guard let file = files.first(where: { $0.path == folder + "incident.yml" || $0.path == folder + "maintenance.yml" }) else { return nil }
    let unheard = Problems()
    guard isReadableText(file, atMost: ContentLimits.yaml, unheard) else { return nil }
    let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, unheard)
    return Fields(node, of: "an incident", IncidentKey.self, unheard)?.line(.title)?.value
}

/// "Card payments failing" of `2026-11-20-card-payments-failing`.
private func words(of slug: String) -> String {
    let words = slug.split(separator: "-").drop { $0.allSatisfy(\.isNumber) }
    let text = words.isEmpty ? slug : words.joined(separator: " ")
    return text.prefix(1).uppercased() + text.dropFirst()
}
