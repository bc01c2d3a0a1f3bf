import Foundation
import StatusModel
import Testing
import ZoneData

@testable import StatusModel

/// Zone files (RFC 8536): read as Python's `zoneinfo` reads the same ones, and damaged in every place.
@Suite struct ZoneFileTests {
    /// Every zone from 1800 to 2200: a second before each change and at it, each thirty days from there, and a thousand moments by chance.
    @Test(arguments: [Copy.system, .builtIn]) func isReadAsPythonReadsIt(_ copy: Copy) throws {
        let folder = try copy.folder()
        defer { copy.remove(folder) }
        var table = ""
        var known: Set<Data> = []
        for name in builtInZoneNames {
            guard let bytes = FileManager.default.contents(atPath: "\(folder)/\(name)"), known.insert(bytes).inserted else { continue }
            let clock = ZoneClock(try ZoneFile([UInt8](bytes)))
            table += "\(name)\n"
            for change in clock.settings(from: Self.from, to: Self.to) {
                table += "\(change.at.seconds) \(change.setting.offset) \(change.setting.letters)\n"
            }
        }
        let answer = try python(Self.check, folder, table)
        #expect(answer.hasSuffix(" 0 wrong\n"), "\(answer)")
        let zones = try #require(Int(answer.split(separator: " ").first ?? ""))
        #expect(zones > 300)
    }

    static let from = Instant(seconds: -5_364_662_400)  // 1800
    static let to = Instant(seconds: 7_258_118_400)  // 2200

    /// Zones that an older database has an hour wrong, in the copy that is built in; the values are IANA's of 2026f.
    @Test(arguments: [
        ("America/Vancouver", "2026-12-15 18:00", "11:00 MST"), ("America/Edmonton", "2026-12-15 18:00", "12:00 CST"),
        ("America/Winnipeg", "2026-12-15 18:00", "13:00 EST"), ("America/Havana", "2026-12-15 18:00", "14:00 CDT"),
        ("Africa/Casablanca", "2026-12-15 18:00", "18:00 UTC+00:00"),
    ])
    func theCopyInsideKnowsNewRules(zone: String, at: String, clock: String) throws {
        let bytes = try #require(builtInZoneFile(zone))
        let setting = ZoneClock(try ZoneFile(bytes)).setting(at: time(at))
        #expect("\(time(at).civil(offset: setting.offset).clockText) \(setting.name)" == clock)
    }

    @Test func aFileWithoutItsEndOrWithAnyByteChangedIsRefusedOrReadAndNeverTraps() throws {
        for name in ["Europe/London", "Africa/Casablanca", "Asia/Kathmandu", "America/Godthab"] {
            let whole = try #require(builtInZoneFile(name))
            for count in 0..<whole.count { #expect(throws: ZoneFault.self) { try ZoneFile(Array(whole[..<count])) } }
            for index in whole.indices {
                for change in [0x00, 0x01, 0x7F, 0x80, 0xFF] as [UInt8] {
                    var damaged = whole
                    damaged[index] ^= change
                    guard let file = try? ZoneFile(damaged) else { continue }
                    #expect(!ZoneClock(file).setting(at: time("2026-11-20 12:00")).name.isEmpty)
                }
            }
        }
    }

    /// Older files begin with a change at the beginning of time.
    @Test(arguments: [-(1 << 59), -(1 << 59) - 1, Int.min, Int.max, 1 << 59]) func aChangeAtTheBeginningOfTimeIsReadAndNoneBefore(_ at: Int)
    {
        var file =
            Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + [
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 4,
            ]
        file += [UInt8](repeating: 0, count: 6) + Array("GMT\0".utf8)
        file +=
            Array("TZif2".utf8) + [UInt8](repeating: 0, count: 15) + [
                0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 4,
            ]
        file +=
            (0..<8).map { UInt8(truncatingIfNeeded: at >> (56 - $0 * 8)) } + [0] + [UInt8](repeating: 0, count: 6)
            + Array("GMT\0\nGMT0BST,M3.5.0/1,M10.5.0\n".utf8)
        let clock = (try? ZoneFile(file)).map { ZoneClock($0) }
        #expect((clock != nil) == (-(1 << 59)...(1 << 59)).contains(at))
        if at < 0 { #expect(clock?.setting(at: time("2026-07-01 12:00")).offset ?? 3_600 == 3_600) }
    }

    @Test(arguments: [
        ("GMT0BST,M3.5.0/1,M10.5.0", "2026-03-29 00:59", 0), ("GMT0BST,M3.5.0/1,M10.5.0", "2026-03-29 01:00", 3_600),
        ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29 00:59", -7_200), ("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2026-03-29 01:00", -3_600),
        ("AEST-10AEDT,M10.1.0,M4.1.0/3", "2026-01-01 00:00", 39_600), ("<+0530>-5:30", "2026-01-01 00:00", 19_800),
        ("EST5EDT,0/0,J365/25", "2026-01-01 05:00", -14_400), ("EST5EDT,0/0,J365/25", "2026-12-31 23:59", -14_400),
        ("XXX3YYY,J60,J300", "2024-03-01 04:59", -10_800), ("XXX3YYY,J60,J300", "2024-03-01 05:00", -7_200),
        ("XXX3YYY,59,300", "2024-02-29 05:00", -7_200),
    ])
    func aRuleSaysHowClocksAreSetInEveryYear(rule: String, at: String, offset: Int) throws {
        #expect(try #require(ClockRule(rule)).setting(at: time(at)).offset == offset)
    }

    @Test(arguments: [
        "", "GMT", "GM0", "GMT0BST", "GMT0BST,M3.5.0", "GMT0BST,M13.5.0,M10.5.0", "GMT0BST,M3.6.0,M10.5.0", "GMT0BST,M3.5.7,M10.5.0",
        "GMT0BST,J0,J1", "GMT25", "GMT0:60", "<GMT0", "GMT0BST,M3.5.0/168,M10.5.0", "GMT0BST,M3.5.0,M10.5.0,", "GMT0 ",
    ])
    func whatIsNoRuleIsRefused(_ text: String) { #expect(ClockRule(text) == nil) }

    @Test func anUnusableFileIsNamedWithTheWayOut() throws {
        let place = ZoneDatabase.Place(name: "/zones", file: { $0 == "Europe/London" ? Array("TZif2".utf8) : nil }, version: { nil })
        let zones = ZoneDatabase([place])
        let found = #expect(throws: UnusableZone.self) { try zones.clock(of: "Europe/London") }
        #expect(
            found?.message
                == "the file of 'Europe/London' in '/zones' can't be used: it ends too soon; install the zone files again, or name another "
                + "folder with --zoneinfo")
        #expect(try zones.clock(of: "Europe/Paris") != nil, "what a place has not comes from the next")
    }

    @Test func aFolderThatWasNamedIsTheOnlyOne() throws {
        let london = try #require(builtInZoneFile("Europe/London"))
        let place = ZoneDatabase.Place(
            name: "/zones", isTheOnlyOne: true, file: { $0 == "Europe/London" ? london : nil }, version: { "2020a" })
        let zones = ZoneDatabase([place])
        #expect(try zones.clock(of: "Europe/London") != nil)
        let found = #expect(throws: UnusableZone.self) { try zones.clock(of: "Europe/Paris") }
        #expect(found?.message == "'Europe/Paris' is not in '/zones'; name another folder with --zoneinfo, or none")
        #expect(try zones.clock(of: "Europe/Pariss") == nil, "a name that is none is told otherwise")
        #expect(zones.inForce.version() == "2020a")
    }

    @Test func thePlaceInForceIsTheFirstWithZones() {
        let none = ZoneDatabase.Place(name: "/none", file: { _ in nil }, version: { "2001a" })
        let some = ZoneDatabase.Place(name: "/some", file: { _ in [1] }, version: { "2002a" })
        #expect(ZoneDatabase([none, some]).inForce.version() == "2002a")
        #expect(ZoneDatabase([none]).inForce.version() == builtInZonesVersion)
    }

    @Test(arguments: [
        "posix/Europe/London", "right/Europe/London", "../Europe/London", "Europe//London", "/etc/passwd", "Europe/", "a b/c",
    ])
    func whatIsNoNameOfAZoneIsNotLookedFor(_ name: String) throws {
        let zones = ZoneDatabase([ZoneDatabase.Place(name: "/zones", file: { _ in Array("anything".utf8) }, version: { nil })])
        #expect(try zones.clock(of: name) == nil)
    }
}

enum Copy: String, Sendable {
    case system, builtIn

    /// Where its files are; those that are built in are written out first.
    func folder() throws -> String {
        if self == .system { return "/usr/share/zoneinfo" }
        let folder = FileManager.default.temporaryDirectory.appending(path: "zones-\(UUID().uuidString)")
        for name in builtInZoneNames {
            let file = folder.appending(path: name)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(#require(builtInZoneFile(name))).write(to: file)
        }
        return folder.path
    }

    func remove(_ folder: String) { if self == .builtIn { try? FileManager.default.removeItem(atPath: folder) } }
}

extension ZoneClock {
    /// How clocks are set from a moment on, and each change until another; those that the rule makes beyond its table too.
    fileprivate func settings(from: Instant, to: Instant) -> [ClockChange] {
        let years = Self.end.civil(offset: 0).date.year...to.civil(offset: 0).date.year
        let later = (rule?.changes(inYears: years) ?? []).filter { $0.at >= Self.end }
        var settings = [ClockChange(at: from, setting: setting(at: from))]
        for change in changes + later where change.at > from && change.at < to && change.setting != settings[settings.count - 1].setting {
            #expect(setting(at: change.at) == change.setting)
            #expect(setting(at: change.at - TimeSpan(seconds: 1)) == settings[settings.count - 1].setting)
            settings.append(change)
        }
        return settings
    }
}

extension ZoneFileTests {
    /// Reads the table from standard input; says how many zones and moments it asked, and which were otherwise.
    private static let check = """
        import random, sys, zoneinfo
        from datetime import datetime, timedelta, timezone
        zoneinfo.reset_tzpath([sys.argv[1]])
        START = datetime(1970, 1, 1, tzinfo=timezone.utc)
        zones = asked = wrong = 0
        def ask(zone, name, seconds, offset, letters):
            global asked, wrong
            there = (START + timedelta(seconds=seconds)).astimezone(zone)
            asked += 1
            if (int(there.utcoffset().total_seconds()), there.tzname()) != (offset, letters):
                wrong += 1
                if wrong < 10: print(name, seconds, offset, letters, there.utcoffset(), there.tzname())
        def judge(name, rows):
            zone = zoneinfo.ZoneInfo(name)
            chance = random.Random(name)
            ends = [start for start, _, _ in rows[1:]] + [7258118400]
            for (start, offset, letters), end in zip(rows, ends):
                months = range(start, end, 2592000)
                by_chance = [chance.randrange(start, end) for _ in range(1 + 1000 * (end - start) // 12622780800)]
                for moment in [*months, *by_chance, end - 1]: ask(zone, name, moment, offset, letters)
        name, rows = None, []
        for line in sys.stdin.read().splitlines() + [None]:
            if line is None or " " not in line:
                if name: judge(name, rows); zones += 1
                name, rows = line, []
            else:
                start, offset, letters = line.split(" ")
                rows.append((int(start), int(offset), letters))
        print(f"{zones} zones, {asked} moments, {wrong} wrong")
        """

    private func python(_ script: String, _ folder: String, _ input: String) throws -> String {
        let table = FileManager.default.temporaryDirectory.appending(path: "zones-\(UUID().uuidString).txt")
        try input.write(to: table, atomically: true, encoding: .utf8)
        defer { try? FileManager.default.removeItem(at: table) }
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-c", script, folder]
        process.standardInput = try FileHandle(forReadingFrom: table)
        process.standardOutput = output
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: data, as: UTF8.self)
    }
}
