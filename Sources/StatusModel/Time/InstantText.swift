extension Instant {
    /// RFC 3339: `2026-11-20T14:31:00Z`.
    package var internetText: String {
        let utc = civil(offset: 0)
        let second = utc.second
        return "\(utc.date.text)T\(utc.clockText):\(second < 10 ? "0" : "")\(second)Z"
    }

    /// RFC 5545: `20261202T090000Z`.
    package var calendarText: String { internetText.filter { $0 != "-" && $0 != ":" } }
}
