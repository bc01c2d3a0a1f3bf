import Basics
import Diagnostics

/// Which program's folder this is, by its marks; nil where none is known. So a folder that can't be imported is refused by name.
func programOfFolder(_ files: [SourceFile]) -> String? {
    let names = Set(files.map { folderAndName(of: $0.path).name })
    func has(_ name: String) -> Bool { names.contains(name) }
    func mentions(_ word: String, in name: String) -> Bool {
        files.contains { folderAndName(of: $0.path).name == name && $0.bytes.firstRange(ofBytes: word.utf8) != nil }
    }
    func hasFolder(_ name: String) -> Bool { files.contains { $0.path.hasPrefix(name + "/") || $0.path.contains("/\(name)/") } }
    if has("statusfy.config.js") || mentions("statusfy", in: "package.json") { return "a Statusfy site" }
    if has(".upptimerc.yml") || has(".upptimerc.yaml") { return "an Upptime site" }
    if mentions("cachethq", in: "composer.json") { return "a Cachet installation" }
    if mentions("issue-status", in: "package.json") { return "a site of Issue Status" }
    if mentions("clearstatus", in: "config.toml") || mentions("clearstatus", in: "config.yml") { return "a ClearStatus site" }
    if mentions("statuskit", in: "config.toml") || mentions("statuskit", in: "package.json") { return "a site of Netlify StatusKit" }
    if files.contains(where: { $0.startsLine(with: "version: incident/v1") || $0.startsLine(with: "version: stactus/v1") }) {
        return "a stactus site"
    }
    if files.contains(where: { $0.path.hasSuffix(".json") && $0.isBackupOfUptimeKuma }) { return "a backup of Uptime Kuma" }
    if files.contains(where: { $0.path.hasSuffix(".json") && $0.isOfStatuspage }) { return "made of files of Statuspage's API" }
    if files.contains(where: { ($0.path.hasSuffix(".yml") || $0.path.hasSuffix(".yaml")) && $0.startsLine(with: "endpoints:") }) {
        return "a configuration of Gatus"
    }
    if has("_config.yml"), hasFolder("_posts") || hasFolder("_layouts") || hasFolder("_incidents") { return "a Jekyll site" }
    if has("site.yml"), has("components.yml") { return "a content folder of Daymark" }
    if has("hugo.toml") || has("hugo.yaml") || has("hugo.yml") || hasFolder("archetypes") || hasFolder("content") && hasFolder("layouts") {
        return "a Hugo site without cState"
    }
    return nil
}

extension SourceFile {
    fileprivate func startsLine(with words: String) -> Bool {
        var rest = bytes[...]
        while let found = rest.firstRange(ofBytes: words.utf8) {
            if found.lowerBound == 0 || bytes[found.lowerBound - 1] == UInt8(ascii: "\n") { return true }
            rest = rest[found.upperBound...]
        }
        return false
    }

    fileprivate var isBackupOfUptimeKuma: Bool {
        bytes.firstRange(ofBytes: "\"monitorList\"".utf8) != nil && bytes.firstRange(ofBytes: "\"notificationList\"".utf8) != nil
    }

    fileprivate var isOfStatuspage: Bool {
        bytes.firstRange(ofBytes: "\"incident_updates\"".utf8) != nil || bytes.firstRange(ofBytes: "\"scheduled_maintenances\"".utf8) != nil
    }
}
