import Diagnostics
import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusSite

/// Calendars keep an entry until one with a higher number comes (RFC 5545, 3.8.7.4).
@Suite struct CalendarRevisionTests {
    /// Stories of twenty steps each, told as they happen: work overruns, is moved, is called off, and updates are dated back. With git, updates
    /// are deleted too, and the window is changed without a word.
    @Test(arguments: [false, true]) func whatChangesAnEntryRaisesItsNumber(_ hasGit: Bool) throws {
        for seed in rounds(0..<500) {
            var story = try StoryOfWork(seed: UInt64(seed), hasGit: hasGit)
            var last = try story.entry()
            for step in 0..<20 {
                let deed = story.goOn()
                let next = try story.entry()
                let place: Comment = "story \(seed), step \(step): \(deed) at \(story.now.yamlText): \(last) then \(next)"
                try #require(next.number >= last.number, place)
                if next.facts != last.facts { try #require(next.number > last.number, place) }
                if hasGit { try #require(next.stamp >= last.stamp, place) }
                last = next
            }
        }
    }

    @Test func aCompletionThatIsDatedBackHasAHigherNumberThanTheHoursThatItTakesBack() throws {
        var story = try StoryOfWork(seed: 1, hasGit: false)
        story.say(.inProgress, at: story.start)
        story.now = story.start + .hours(30)
        let told = try story.entry()
        story.say(.completed, at: story.start + .hours(3))
        let over = try story.entry()
        #expect(told.number == 10_028 && over.number == 20_001 && over.facts[1] == (story.start + .hours(3)).calendarText)
    }

    @Test func forgottenWorkGoesOnForAYear() throws {
        var story = try StoryOfWork(seed: 1, hasGit: false)
        story.say(.inProgress, at: story.start)
        story.now = story.start + .hours(20_000)
        let entry = try story.entry()
        #expect(entry.number == 18_760 && entry.facts[1] == (story.start + .hours(2 + 8_760)).calendarText)
    }
}

/// What becomes of one piece of work, as its people write it down.
private struct StoryOfWork {
    var now: Instant
    let start: Instant
    private var page: StatusPage
    private var work: Maintenance
    private var log: [String: [Revision]]?
    private var dice: StoryDice
    private var count = 0

    struct Entry {
        var number: Int
        /// Start, end and status.
        var facts: [String]
        var stamp: String
    }

    init(seed: UInt64, hasGit: Bool) throws {
        let loaded = loadContent([
            SourceFile(path: "site.yml", text: "name: Pay\nurl: https://a.example\ntime-zone: UTC\n"),
            SourceFile(path: "components.yml", text: "- id: pay\n  name: Payments\n"),
            SourceFile(
                path: "maintenance/w/maintenance.yml",
                text: "title: Slow\nstarts: 2026-06-20 10:00 UTC\nends: 2026-06-20 12:00 UTC\nannounced: 2026-06-01 09:00 UTC\n"
                    + "components: {pay: under-maintenance}\nimpact: Payments are slow.\n"),
        ])
        page = try #require(loaded.page)
        work = try #require(page.maintenance.first)
        start = work.starts.value
        now = start - .hours(48)
        dice = StoryDice(state: seed)
        log = hasGit ? [:] : nil
        commit(work.file.path, .added)
    }

    /// Something happens, or only time passes.
    mutating func goOn() -> String {
        now = now + .minutes(dice.one(of: [0, 1, 20, 59, 61, 300, 1_500]))
        switch dice.number(0...(log == nil ? 5 : 7)) {
        case 0, 1: return "time passes"
        case 2: return say(dice.one(of: MaintenanceStatus.allCases), at: now)
        case 3: return say(dice.one(of: MaintenanceStatus.allCases), at: now - .minutes(dice.number(0...600)))
        case 4, 5: return move(isTold: true)
        case 6: return move(isTold: false)
        default: return takeBack()
        }
    }

    @discardableResult
    mutating func say(_ status: MaintenanceStatus, at: Instant) -> String {
        count += 1
        let file = SourceFile(path: "maintenance/w/\(count)-\(status.rawValue).md", text: "Text.")
        let place = Place.start(of: file)
        work.updates.append(
            Update(
                id: "\(count)-\(status.rawValue)", status: Located(status, place), at: Located(at, place), components: [],
                body: Prose(file: file, range: 0..<0)))
        work.updates.sort { $0.at.value < $1.at.value }
        commit(file.path, .added)
        return "\(status.rawValue) of \(at.yamlText)"
    }

    private mutating func move(isTold: Bool) -> String {
        let place = Place.start(of: work.file)
        if isTold { work.moves.append(MaintenanceMove(at: Located(now, place), starts: work.starts, ends: work.ends)) }
        let starts = now + .minutes(dice.number(-300...3_000))
        work.starts = Located(starts, place)
        work.ends = Located(starts + .minutes(dice.number(1...300)), place)
        commit(work.file.path, .changed)
        return "moved to \(starts.yamlText) to \(work.ends.value.yamlText)\(isTold ? "" : " without a word")"
    }

    private mutating func takeBack() -> String {
        guard !work.updates.isEmpty else { return "nothing" }
        let gone = work.updates.remove(at: dice.number(0...work.updates.count - 1))
        commit(gone.body.file.path, .deleted)
        return "\(gone.id) is deleted"
    }

    private mutating func commit(_ path: String, _ change: Revision.Change) {
        var facts = PublishedFacts()
        if path == work.file.path { facts.values = [.starts: .time(work.starts.value), .ends: .time(work.ends.value)] }
        let told = change == .deleted ? nil : facts
        log?[path, default: []].append(Revision(change, commit: "\(count)", author: "Ana", at: now, facts: told))
    }

    func entry() throws -> Entry {
        var page = page
        page.maintenance = [work]
        let site = Site(History(page, now: now, revisions: log.map { RevisionLog($0) }))
        let file = try #require(MaintenanceCalendars().files(for: site).first { $0.path == "maintenance/w/event.ics" })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\r\n").map { $0.split(separator: ":", maxSplits: 1) }
        let values = Dictionary(lines.filter { $0.count == 2 }.map { ($0[0], String($0[1])) }) { first, _ in first }
        return Entry(
            number: try #require(Int(values["SEQUENCE"] ?? "")), facts: ["DTSTART", "DTEND", "STATUS"].map { values[$0] ?? "" },
            stamp: values["DTSTAMP"] ?? "")
    }
}

/// The same numbers in each run.
private struct StoryDice {
    var state: UInt64

    mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }

    mutating func one<Value>(of values: [Value]) -> Value { values[number(0...values.count - 1)] }
}
