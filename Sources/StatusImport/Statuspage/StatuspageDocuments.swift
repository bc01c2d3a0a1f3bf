import Basics
import Diagnostics

/// What the documents of one page hold, in the order in which they were given. One thing may be there several times.
struct StatuspageDocuments {
    private(set) var pages: [StatuspageObject] = []
    private(set) var components: [StatuspageObject] = []
    private(set) var groups: [StatuspageObject] = []
    /// Planned work too.
    private(set) var incidents: [StatuspageObject] = []
    /// Whether a list of the page's components was among them and could be read to its end.
    private(set) var hasComponents = false
    private(set) var remarks = ImportRemarks()

    init(_ files: [SourceFile]) {
        for file in files { read(file) }
    }

    var isEmpty: Bool { pages.isEmpty && components.isEmpty && groups.isEmpty && incidents.isEmpty }

    // MARK: Files

    private mutating func read(_ file: SourceFile) {
        let bytes = file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(file.bytes.dropFirst(3)) : file.bytes
        if let reason = noJSON(bytes) {
            remarks.add(.unreadable, reason, at: file.path)
            return
        }
        do throws(JSONFault) {
            take(try JSONValue.read(bytes), file, isWhole: true)
        } catch {
            if let whole = wholePart(ofTruncatedJSON: bytes), let value = try? JSONValue.read(whole) {
                remarks.add(.unreadable, "the file ends in the middle: what is whole before that was read; get it again", at: file.path)
                take(value, file, isWhole: false)
            } else {
                remarks.add(.unreadable, fault(error), at: "\(file.path):\(error.text(in: SourceFile(path: file.path, bytes: bytes)))")
            }
        }
    }

    /// What this is instead of JSON, where that can be told from its beginning.
    private func noJSON(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "the file is UTF-16: save it as UTF-8" }
        guard let first = bytes.first(where: { !$0.isSpace }) else {
            return bytes.isEmpty ? "the file is empty: get it again" : "the file has only white space: get it again"
        }
        if first == UInt8(ascii: "<") {
            return "this is a web page and not JSON, whatever its status was: get it again from below /api/v2/"
        }
        return nil
    }

    private func fault(_ error: JSONFault) -> String {
        if error.message.contains("stands twice") {
            return "one name stands twice in an object, so nobody knows which counts: delete one of them and import again"
        }
        return "this is no whole JSON text: get it again"
    }

    // MARK: Documents

    private mutating func take(_ value: JSONValue, _ file: SourceFile, isWhole: Bool) {
        switch value {
        case .list(let values):
            let found = values.map { takeElement($0, file.path) }
            if found.contains(.component), isWhole { hasComponents = true }
        case .object(let object): takeDocument(StatuspageObject(object: object, file: file.path), isWhole: isWhole)
        default: remarks.add(.unreadable, "this is no document of Statuspage", at: file.path)
        }
    }

    /// A document of the public API, or one thing by itself.
    private mutating func takeDocument(_ document: StatuspageObject, isWhole: Bool) {
        if document.has("activeIncidents") || document.has("activeMaintenances") {
            remarks.add(.unreadable, "this is a document of Instatus and not of Statuspage", at: document.file)
            return
        }
        let lists = ["components", "incidents", "scheduled_maintenances", "component_groups"]
        let isDocument =
            ["page", "incident"].contains { document[$0]?.object != nil }
            || (kind(of: document) == nil && lists.contains { document[$0]?.list != nil })
        guard isDocument
        else {
            // Of one thing alone no half is taken.
            if isWhole { takeElement(.object(document.object), document.file) }
            return
        }
        for name in ["page", "incident"] {
            if let one = document[name]?.object { takeElement(.object(one), document.file, as: name == "page" ? .page : .incident) }
        }
        takeList("components", of: document, as: .component)
        takeList("component_groups", of: document, as: .group)
        takeList("incidents", of: document, as: .incident)
        takeList("scheduled_maintenances", of: document, as: .planned)
        if isWhole, document["components"]?.list != nil { hasComponents = true }
    }

    private static let mostOfPublicAPI = 50

    private mutating func takeList(_ name: String, of document: StatuspageObject, as kind: Kind) {
        guard let value = document[name], !value.isNull else { return }
        guard let list = value.list else {
            remarks.add(.unreadable, "'\(name)' is no list", at: document.file)
            return
        }
        if list.count == Self.mostOfPublicAPI, kind == .incident || kind == .planned {
            remarks.add(
                .leftOut,
                "a list has \(list.count) entries, the most that the public API gives: older ones come by the management API alone",
                at: document.file)
        }
        for element in list { takeElement(element, document.file, as: kind) }
    }

    // MARK: Things

    private enum Kind { case page, component, group, incident, planned }

    @discardableResult
    private mutating func takeElement(_ value: JSONValue, _ file: String, as known: Kind? = nil) -> Kind? {
        guard let object = value.object else {
            remarks.add(.unreadable, "an entry of a list is \(value.kindName), and not an object", at: file)
            return nil
        }
        var found = StatuspageObject(object: object, file: file)
        // A group among components is one too.
        let kind = known == .component && isGroup(found) ? .group : known ?? kind(of: found)
        switch kind {
        case .page: pages.append(found)
        case .component: components.append(found)
        case .group: groups.append(found)
        case .incident: incidents.append(found)
        case .planned:
            found.isPlanned = true
            incidents.append(found)
        case nil: remarks.add(.unreadable, strangeness(of: found), at: file)
        }
        return kind
    }

    /// What an object without a name is: lists of the management API have none.
    private func kind(of object: StatuspageObject) -> Kind? {
        if object["incident_updates"]?.list != nil { return .incident }
        let hasName = object.has("name") && object.has("id")
        if hasName, ["impact", "shortlink", "resolved_at", "scheduled_for"].contains(where: object.has) { return .incident }
        if object.has("subdomain") || object.has("time_zone") { return .page }
        if hasName, isGroup(object) { return .group }
        if hasName, ["status", "position", "group_id", "showcase"].contains(where: object.has) { return .component }
        return nil
    }

    private func isGroup(_ object: StatuspageObject) -> Bool {
        object.isTrue("group") || (object["components"]?.list != nil && !object.has("status") && !object.has("group_id"))
    }

    private func strangeness(of object: StatuspageObject) -> String {
        let error = object["error"] ?? object["message"]
        let words = error?.text ?? error?["message"]?.text
        return words.map { "this is an error message and no data: '\($0.onOneLine.prefix(80))'" } ?? "this is no document of Statuspage"
    }
}
