extension Instant {
    /// RFC 3339: `2026-11-20T14:31:00Z`.
    package var internetText: String {
        let utc = civil(offset: 0)
        return fixedText(20) { text in
            text.date(utc.date)
            text.sign("T")
            text.clock(utc)
            text.sign(":")
            text.number(utc.second, digits: 2)
            text.sign("Z")
        }
    }

    /// RFC 5545: `20261202T090000Z`.
    package var calendarText: String { internetText.filter { $0 != "-" && $0 != ":" } }
}
