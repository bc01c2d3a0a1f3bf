import Diagnostics
import StatusContent
import StatusModel
import Testing

@testable import StatusAuthoring

/// A new window is written into the file as it is; all else in it stays.
@Suite struct WindowChangeDraftTests {
    private static let old = "{at: 2026-11-20 15:00 UTC, starts: 2026-11-20 16:00 UTC, ends: 2026-11-20 17:30 UTC}"
    private static let earlier = "{at: 2026-11-19 09:00 UTC, starts: 2026-11-19 16:00 UTC, ends: 2026-11-19 17:30 UTC}"
    private static let head = "# ours\ntitle: \"Faster: cards\"  # as agreed\n"
    private static let was = "starts: 2026-11-20 16:00 Europe/London # GMT\nends: '2026-11-20 17:30 UTC'\n"
    private static let new = "starts: 2026-11-21 16:00 UTC # GMT\nends: 2026-11-21 18:00 UTC\n"
    private static let tail = "impact: >\n  Cards\n  wait.\n"

    private func changed(_ text: String) throws -> String? {
        let page = SmallPage(work: text).page
        let work = try #require(page.maintenance.first)
        let window = try utc("2026-11-21 16:00")..<utc("2026-11-21 18:00")
        return WindowChangeDraft(at: try utc("2026-11-20 15:00"), window: window).file(of: work).map { $0.text(in: 0..<$0.bytes.count) }
    }

    @Test(arguments: [
        (head + was + tail, head + new + tail + "moved:\n  - \(old)\n"),
        (head + was + "impact: Cards wait.", head + new + "impact: Cards wait.\nmoved:\n  - \(old)\n"),
        (
            head + was + "moved:\n    - \(earlier) # late\n" + tail,
            head + new + "moved:\n    - \(earlier) # late\n    - \(old)\n" + tail
        ),
        (
            "moved:\n- at: 2026-11-19 09:00 UTC\n  starts: 2026-11-19 16:00 UTC\n  ends: 2026-11-19 17:30 UTC\n" + head + was + tail,
            "moved:\n- at: 2026-11-19 09:00 UTC\n  starts: 2026-11-19 16:00 UTC\n  ends: 2026-11-19 17:30 UTC\n- \(old)\n" + head + new
                + tail
        ),
        (head + was + "moved: [\(earlier)]\n" + tail, head + new + "moved: [\(earlier), \(old)]\n" + tail),
        (head + was + "moved: [\n  \(earlier)\n]\n", head + new + "moved: [\n  \(earlier), \(old)\n]\n"),
        (
            "title: A\r\nstarts: 2026-11-20 16:00 UTC\r\nends: 2026-11-20 17:30 UTC\r\n",
            "title: A\r\nstarts: 2026-11-21 16:00 UTC\r\nends: 2026-11-21 18:00 UTC\r\nmoved:\r\n  - \(old)\r\n"
        ),
    ])
    func allElseStays(_ before: String, _ after: String) throws {
        #expect(try changed(before) == after)
    }

    /// Nothing is written where it would not read back as it was meant.
    @Test(arguments: [
        "{title: A, starts: 2026-11-20 16:00 UTC, ends: 2026-11-20 17:30 UTC}\n", head + was + "moved: []\n", head + was + "---\n",
    ])
    func whatIsLeftToPeople(_ text: String) throws {
        let page = SmallPage(now: "2026-11-20 15:00", work: text).page
        guard let work = page.maintenance.first else { return }
        #expect(try changed(text) == nil)
        let clock = try SmallPage().clock
        let window = try utc("2026-11-21 16:00")..<utc("2026-11-21 18:00")
        #expect(
            throws: AuthoringError(
                "'maintenance/2026-11-20-faster/maintenance.yml' can't be changed line by line as it is written; write by hand 'starts: "
                    + "2026-11-21 16:00 UTC', 'ends: 2026-11-21 18:00 UTC', and '\(Self.old)' in the list 'moved'")
        ) { try NewWindow(window, of: work, clock).file() }
    }
}
