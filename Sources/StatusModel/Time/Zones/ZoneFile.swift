/// The clock changes of a zone as a file of the zone database has them, in the format TZif (RFC 8536).
struct ZoneFile: Sendable {
    /// How clocks were set before the first change.
    var first: ClockSetting
    /// In order.
    var changes: [ClockChange]
    /// What holds after the last change; nil where all stays as it is then.
    var rule: ClockRule?

    init(_ bytes: [UInt8]) throws(ZoneFault) {
        var reader = ZoneReader(bytes)
        var header = try reader.header()
        // What machines with 32 bits read stands first, and again behind it for all others.
        if header.version > 0 {
            try reader.skip(header.length(timeSize: 4))
            header = try reader.header()
        }
        self = try reader.block(header, timeSize: header.version > 0 ? 8 : 4)
        guard header.version > 0 else { return }
        let footer = try reader.footer()
        guard !footer.isEmpty else { return }
        guard let rule = ClockRule(footer) else { throw .damaged("its last line, '\(footer)', is no rule for clocks") }
        self.rule = rule
    }

    fileprivate init(first: ClockSetting, changes: [ClockChange]) { (self.first, self.changes) = (first, changes) }
}

/// Why the rules of a zone can't be used.
package enum ZoneFault: Error, Equatable {
    /// It has no file in the folder that was named.
    case missing
    /// What is wrong in the zone's file.
    case damaged(String)
    /// Times in files below `right/` count leap seconds, which clocks on walls don't show.
    case countsLeapSeconds
}

private struct ZoneHeader {
    /// 0 for the first version, else its digit in ASCII.
    var version: UInt8
    var utcMarks = 0
    var standardMarks = 0
    var leaps = 0
    var times = 0
    var types = 0
    /// Bytes of names, with a zero behind each.
    var letters = 0

    /// Bytes of the block that follows.
    func length(timeSize: Int) -> Int {
        times * (timeSize + 1) + types * 6 + letters + leaps * (timeSize + 4) + standardMarks + utcMarks
    }
}

private struct ZoneReader {
    private var rest: ArraySlice<UInt8>

    init(_ bytes: [UInt8]) { rest = bytes[...] }

    mutating func header() throws(ZoneFault) -> ZoneHeader {
        guard rest.starts(with: "TZif".utf8) else { throw .damaged("it does not begin with 'TZif', as zone files do") }
        try skip(4)
        guard let version = rest.popFirst(), version == 0 || version >= UInt8(ascii: "2") else {
            throw .damaged("its version is unknown")
        }
        try skip(15)
        var header = ZoneHeader(version: version)
        header.utcMarks = try number(4)
        header.standardMarks = try number(4)
        header.leaps = try number(4)
        header.times = try number(4)
        header.types = try number(4)
        header.letters = try number(4)
        let areMarked = [header.utcMarks, header.standardMarks].allSatisfy { $0 == 0 || $0 == header.types }
        guard (1...256).contains(header.types), header.letters > 0, areMarked else { throw .damaged("its counts contradict each other") }
        return header
    }

    mutating func block(_ header: ZoneHeader, timeSize: Int) throws(ZoneFault) -> ZoneFile {
        guard rest.count >= header.length(timeSize: timeSize) else { throw .cutShort }
        if header.leaps > 0 { throw .countsLeapSeconds }
        let times = try numbers(header.times, of: timeSize)
        guard times.allSatisfy({ Self.possible.contains($0) }) else { throw .damaged("a change is farther away than any zone's") }
        for (earlier, later) in zip(times, times.dropFirst()) where earlier >= later { throw .damaged("its times are not in order") }
        let kinds = try numbers(header.times, of: 1)
        var types: [(offset: Int, letters: Int)] = []
        for _ in 0..<header.types {
            let offset = try signed(4)
            try skip(1)
            types.append((offset, try number(1)))
        }
        let letters = Array(rest.prefix(header.letters))
        try skip(header.letters + header.standardMarks + header.utcMarks)
        var settings: [ClockSetting] = []
        for type in types { settings.append(try setting(type.offset, type.letters, letters)) }
        var changes: [ClockChange] = []
        for (time, kind) in zip(times, kinds) {
            guard kind < settings.count else { throw .damaged("a change leads to a setting that it does not have") }
            changes.append(ClockChange(at: Instant(seconds: time), setting: settings[kind]))
        }
        return ZoneFile(first: settings[0], changes: changes)
    }

    /// Seconds since 1970. RFC 8536 has none before -2^59, which stands for the beginning of time.
    private static let possible = -(1 << 59)...(1 << 59)

    private func setting(_ offset: Int, _ start: Int, _ letters: [UInt8]) throws(ZoneFault) -> ClockSetting {
        // RFC 8536 allows more than 24 hours ahead, and a little more behind.
        guard abs(offset) <= 26 * 3_600 else { throw .damaged("a clock is more than a day away from UTC") }
        guard start < letters.count, let end = letters[start...].firstIndex(of: 0) else {
            throw .damaged("a setting's name is not in it")
        }
        return ClockSetting(offset: offset, letters: String(decoding: letters[start..<end], as: UTF8.self))
    }

    /// The text between the two ends of line behind the last block.
    mutating func footer() throws(ZoneFault) -> String {
        guard rest.popFirst() == UInt8(ascii: "\n"), let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { throw .cutShort }
        return String(decoding: rest[..<end], as: UTF8.self)
    }

    mutating func skip(_ count: Int) throws(ZoneFault) {
        guard count <= rest.count else { throw .cutShort }
        rest = rest.dropFirst(count)
    }

    private mutating func numbers(_ count: Int, of size: Int) throws(ZoneFault) -> [Int] {
        var numbers: [Int] = []
        for _ in 0..<count { numbers.append(size == 1 ? try number(1) : try signed(size)) }
        return numbers
    }

    /// The most significant byte first.
    private mutating func number(_ size: Int) throws(ZoneFault) -> Int {
        guard size <= rest.count else { throw .cutShort }
        let value = rest.prefix(size).reduce(0) { $0 << 8 | Int($1) }
        rest = rest.dropFirst(size)
        return value
    }

    private mutating func signed(_ size: Int) throws(ZoneFault) -> Int {
        let value = try number(size)
        return size == 4 ? Int(Int32(truncatingIfNeeded: value)) : value
    }
}

extension ZoneFault {
    fileprivate static let cutShort = ZoneFault.damaged("it ends too soon")
}
