import Basics
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusModel

/// Puts lines at the end of an incident's log.
struct TimelineWriting {
    let desk: Authoring
    let incident: Incident
    let drafts: [TimelineDraft]

    func run() throws {
        let path = StatusEvent.incident(incident).folder + "/timeline.yml"
        let text = drafts.map(\.text).joined()
        let before = desk.page.files.first { $0.path == path } ?? SourceFile(path: path, bytes: [])
        // One that can't be read takes no entry at all, and says so below.
        if timelineEntries(before.bytes) != nil { try desk.refuseErrors(in: [before.with(text)]) }
        try desk.files.append(text, to: path) { bytes in
            timelineEntries(bytes)?.suffix(drafts.count).map(\.event.value) == drafts.map(\.event.onOneLine)
        }
        try desk.finish(
            WrittenContent(
                paths: [path], summary: "Log: \(incident.title.value)", talk: talk, isForReaders: false, isInternal: incident.isInternal))
    }

    private var talk: String {
        let clock = desk.clock
        let late = drafts.count { $0.written != nil }
        let note =
            late == 0 ? "" : late == drafts.count ? ", and noted as written afterwards" : ", \(late) of them noted as written afterwards"
        if drafts.count == 1 { return "Logged at \(clock.text(drafts[0].at))\(note)." }
        return "Logged \(counted(drafts.count, "line"))\(note):\n" + Self.shown(drafts, clock)
    }

    /// "  14:12 GMT  ana, commander  War room is open", a line each.
    static func shown(_ drafts: [TimelineDraft], _ clock: ClockWords) -> String {
        let rows = drafts.map { draft in
            [
                clock.text(draft.at), displayableLine([draft.by, draft.role?.rawValue].compactMap { $0 }.joined(separator: ", ")),
                displayableLine(draft.event.onOneLine),
            ]
        }
        return inColumns(rows).map { "  \($0)" }.joined(separator: "\n")
    }
}
