import Basics
import Diagnostics
import StatusContent
import StatusModel

/// A file in Upptime's folder `history`: how one monitor is now, and since when it is watched.
struct MonitorHistory {
    /// Compared with others and never shown: it may be a secret.
    var url: String?
    var status: String?
    var started: Instant?
    var updated: Instant?

    init(_ node: YAMLNode, _ file: SourceFile, _ remarks: inout ImportRemarks) {
        // Early versions wrote a list with one key in each element.
        let nodes = [node] + node.elements
        func value(_ key: String) -> String? { nodes.lazy.compactMap { $0[key]?.text?.trimmedOfWhiteSpace }.first }
        url = value("url")
        status = value("status")
        for key in ["startTime", "lastUpdated"] {
            guard let text = value(key) else { continue }
            guard let time = UpptimeTime(text) else {
                remarks.add(.unreadable, "'\(key)' is no time that can be read", at: file.path)
                continue
            }
            if !time.hasZone { remarks.add(.guessed, "a time has no zone: read in UTC, where GitHub's machines are", at: file.path) }
            if key == "startTime" { started = time.instant } else { updated = time.instant }
        }
    }
}

/// What `history/summary.json` says of one monitor.
struct SummaryEntry {
    var name: String
    var slug: String
    /// Compared with others and never shown.
    var url: String?
    var minutesDown: [(day: CivilDate, minutes: Int)]

    /// Nil where the object is something else.
    init?(_ object: JSONValue) {
        guard let name = object["name"]?.text?.onOneLine, let slug = object["slug"]?.text, !slug.isEmpty,
            object["dailyMinutesDown"] != nil || object["uptime"] != nil
        else { return nil }
        (self.name, self.slug, url) = (name, slug, object["url"]?.text?.trimmedOfWhiteSpace)
        minutesDown = (object["dailyMinutesDown"]?.object?.members ?? []).compactMap { member in
            guard let day = try? readDate(member.name), let minutes = member.value.double, minutes > 0 else { return nil }
            return (day, Int(min(minutes, 1_000_000).rounded()))
        }
    }
}
