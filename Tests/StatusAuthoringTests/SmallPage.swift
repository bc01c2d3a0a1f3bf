import Diagnostics
import StatusContent
import StatusModel
import Testing

@testable import StatusAuthoring

/// A page in London with two components and at most one incident and one maintenance, for tests of what is decided about them.
struct SmallPage {
    /// 2026-11-20 15:00 in London, which then goes by UTC.
    var now = "2026-11-20 15:00"
    var incident = ""
    /// `14:02 investigating card-payments=partial-outage`: updates of 20 November.
    var updates: [String] = []
    var work = ""
    var steps: [String] = []

    static let start = "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:00 UTC\n"
    static let plan =
        "title: Faster card payments\nstarts: 2026-11-20 16:00 UTC\nends: 2026-11-20 17:30 UTC\ncomponents:\n  card-payments: under-maintenance\n"

    var page: StatusPage { loadContent(files).judged }

    var files: [SourceFile] {
        [
            SourceFile(path: "site.yml", text: "name: Harbour\nurl: https://harbour.example\ntime-zone: Europe/London\n"),
            SourceFile(path: "components.yml", text: "- id: card-payments\n  name: Card payments\n- id: payouts\n  name: Payouts\n"),
        ] + event("incidents/2026-11-20-cards", "incident.yml", incident, updates)
            + event("maintenance/2026-11-20-faster", "maintenance.yml", work, steps)
    }

    var clock: ClockWords {
        get throws { ClockWords(try #require(Zone(identifier: "Europe/London")), now: try readTime(now + " UTC")) }
    }

    private func event(_ folder: String, _ name: String, _ text: String, _ updates: [String]) -> [SourceFile] {
        if text.isEmpty { return [] }
        return [SourceFile(path: "\(folder)/\(name)", text: text)]
            + updates.map { line in
                let words = line.split(separator: " ").map(String.init)
                let components = words.dropFirst(2).filter { $0.contains("=") }.map { "  \($0.replacing("=", with: ": "))\n" }.joined()
                let corrects = words.dropFirst(2).first { !$0.contains("=") }.map { "corrects: \($0)\n" } ?? ""
                return SourceFile(
                    path: "\(folder)/2026-11-20-\(words[0].replacing(":", with: ""))-\(words[1]).md",
                    text: "---\nstatus: \(words[1])\nat: 2026-11-20 \(words[0]) UTC\n\(corrects)"
                        + (components.isEmpty ? "" : "components:\n\(components)") + "---\nIt is so.\n")
            }
    }
}

extension SmallPage {
    /// One incident, with the clock at `now`.
    static func incident(
        _ updates: [String], now: String = "2026-11-20 15:00", and lines: String = ""
    ) throws -> (incident: Incident, page: StatusPage, clock: ClockWords) {
        let small = SmallPage(now: now, incident: start + lines, updates: updates)
        return (try #require(small.page.incidents.first), small.page, try small.clock)
    }

    /// One maintenance, planned from 16:00 to 17:30.
    static func maintenance(
        _ steps: [String], now: String, and lines: String = ""
    ) throws -> (maintenance: Maintenance, page: StatusPage, clock: ClockWords) {
        let small = SmallPage(now: now, work: plan + lines, steps: steps)
        return (try #require(small.page.maintenance.first), small.page, try small.clock)
    }
}

func utc(_ text: String) throws -> Instant { try readTime(text + " UTC") }
