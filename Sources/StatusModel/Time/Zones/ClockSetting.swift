/// How the clocks of a zone are set for a while.
struct ClockSetting: Sendable, Hashable {
    /// Seconds ahead of UTC.
    var offset: Int
    /// As the zone database has it: "GMT", "+0530", "LMT".
    var letters: String

    /// "GMT", "CEST", or "UTC+05:30" where there are no letters for it.
    var name: String {
        let isWord = !letters.isEmpty && letters.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
        return isWord && letters != "LMT" ? letters : "UTC" + offsetText(offset)
    }
}

/// A moment from which the clocks of a zone are set otherwise.
struct ClockChange: Sendable, Hashable {
    var at: Instant
    var setting: ClockSetting
}

/// "+05:30", "-08:00".
package func offsetText(_ offset: Int) -> String {
    let minutes = abs(offset) / 60
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
    return (offset < 0 ? "-" : "+") + two(minutes / 60) + ":" + two(minutes % 60)
}
