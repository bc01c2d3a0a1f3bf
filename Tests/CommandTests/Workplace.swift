import Foundation

/// A folder with a small content directory in it, deleted with its owner.
final class Workplace {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("daymark-\(UUID().uuidString)")
        try write("content/site.yml", "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: UTC\n")
        try write("content/components.yml", "- id: cards\n  name: Cards\n")
        try write(
            "content/incidents/cards-fail/incident.yml",
            "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n")
        try write(
            "content/incidents/cards-fail/2026-11-20-1408-investigating.md",
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\ncomponents: {cards: partial-outage}\n---\nSome card payments are failing.\n"
        )
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }
    func read(_ name: String) throws -> Data { try Data(contentsOf: url.appendingPathComponent(name)) }

    func write(_ name: String, _ text: String) throws {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
    }
}
