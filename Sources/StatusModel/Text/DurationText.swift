/// Reads a duration: `45m`, `2h`, `1h30m`, `3d`. Units come largest first and each once; the whole is more than nothing and at most 366 days.
package func readDuration(_ text: String) throws(ValueError) -> TimeSpan {
    let span = try readSpan(text)
    guard span > .zero else { throw ValueError(message: "'\(text)' is no time at all; write how long it is, such as 30m") }
    return span
}

/// Reads a duration that may be nothing: `0m`.
package func readSpan(_ text: String) throws(ValueError) -> TimeSpan {
    var shape: ValueError { ValueError(message: "'\(text)' is not a duration that can be read; write it as 45m, 2h, 1h30m or 3d") }
    var scanner = ByteScanner(text)
    var units: [(letter: UInt8, seconds: Int)] = [(UInt8(ascii: "d"), 86_400), (UInt8(ascii: "h"), 3_600), (UInt8(ascii: "m"), 60)]
    var seconds = 0
    repeat {
        guard let number = scanner.number(atMost: 12) else { throw shape }
        guard let unit = units.firstIndex(where: { scanner.take($0.letter) }) else { throw shape }
        seconds += number * units[unit].seconds
        units.removeSubrange(...unit)
    } while !scanner.isAtEnd
    guard seconds <= 366 * 86_400 else {
        throw ValueError(message: "'\(text)' is more than a year; write how long it is, such as 30m")
    }
    return TimeSpan(seconds: seconds)
}

extension TimeSpan {
    /// As content files write it: "30m", "1h30m", "3d".
    package var shorthand: String {
        let minutes = seconds / 60
        if minutes > 0, minutes % 1_440 == 0 { return "\(minutes / 1_440)d" }
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return "\(rest)m" }
        return rest == 0 ? "\(hours)h" : "\(hours)h\(rest)m"
    }
}
