import Basics
@testable import Disk
import Foundation
import StatusSite
import Testing

/// A page that is known by its key and lies as it was left need not be made; any other is.
@Suite struct KnownPagesTests {
    @Test func onlyWhatIsAsItWasLeftIsKnown() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        let content = folder.appendingPathComponent("content")
        try FileManager.default.createDirectory(at: content, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let made = Counter()
        let files = { (key: UInt8) in
            [
                SiteFile(path: "index.html", text: "now"),
                SiteFile(path: "old/index.html", key: SHA256.digest(of: [key])) {
                    made.count += 1
                    return Array("over".utf8)
                },
            ]
        }
        let site = folder.appendingPathComponent("site").path
        let publisher = Publisher(directory: site, force: false, contentDirectory: content.path)
        var known = KnownPages().holding(for: SHA256.digest(of: [0]))
        // What was touched this very moment is not known: another touch might not show.
        _ = try publisher.publish(files(1), known: &known)
        Thread.sleep(forTimeInterval: 0.05)
        _ = try publisher.publish(files(1), known: &known)
        let before = made.count
        #expect(try publisher.publish(files(1), known: &known).text == "2 files: nothing changed" && made.count == before)

        // As it comes back from a cache.
        var packing = Packing()
        known.pack(into: &packing)
        var unpacking = Unpacking(packing.bytes)
        var kept = try KnownPages(unpacking: &unpacking)
        #expect(kept == known && unpacking.isAtEnd)
        #expect(kept.holding(for: SHA256.digest(of: [0])) == known && kept.holding(for: SHA256.digest(of: [9])) != known)
        #expect(try publisher.publish(files(1), known: &kept).text == "2 files: nothing changed" && made.count == before)

        // Another key, and a file that somebody changed.
        _ = try publisher.publish(files(2), known: &kept)
        #expect(made.count > before)
        let page = folder.appendingPathComponent("site/old/index.html")
        try Data("0ver".utf8).write(to: page)
        #expect(try publisher.publish(files(2), known: &kept).text == "2 files: 1 changed, 1 unchanged")
        #expect(try String(contentsOf: page, encoding: .utf8) == "over")
    }

    private final class Counter: @unchecked Sendable {
        var count = 0
    }
}
