/// `<date>-<hhmm>-<status>[-N].md`, in UTC.
package struct UpdateFileName: Equatable {
    /// Where its minute starts.
    private var start: Instant
    package var status: String
    /// 1 where the name has no `-N`.
    package var sequence: Int

    package init(at instant: Instant, status: String, sequence: Int = 1) {
        start = instant.startOfMinute
        self.status = status
        self.sequence = sequence
    }

    /// The minute as a moment, where that is one that a time can say.
    package var at: Instant? { start.seconds < 0 ? nil : start }

    /// `2026-11-20-1431`.
    package var minute: String { start.fileMinute }

    /// Nil where the name has another shape.
    package init?(_ name: String) {
        guard name.hasSuffix(".md") else { return nil }
        var scanner = ByteScanner(String(name.dropLast(3)))
        let hyphen = UInt8(ascii: "-")
        guard let year = scanner.number(digits: 4), scanner.take(hyphen), let month = scanner.number(digits: 2), scanner.take(hyphen),
            let day = scanner.number(digits: 2), scanner.take(hyphen), let clock = scanner.number(digits: 4), scanner.take(hyphen),
            let date = CivilDate(year: year, month: month, day: day), clock / 100 < 24, clock % 100 < 60
        else { return nil }
        var status = scanner.rest
        var sequence = 1
        if let last = status.utf8.lastIndex(of: hyphen), let number = Int(status[status.utf8.index(after: last)...]) {
            guard number > 1, status.hasSuffix("-\(number)") else { return nil }
            sequence = number
            status = String(status[..<last])
        }
        self.init(at: Instant(date, secondsIntoDay: clock / 100 * 3_600 + clock % 100 * 60), status: status, sequence: sequence)
    }

    package var text: String { "\(minute)-\(status)\(sequence > 1 ? "-\(sequence)" : "").md" }
}

extension Instant {
    /// As the names of files and folders say a minute, in UTC: `2026-11-20-1431`.
    package var fileMinute: String {
        let civil = civil(offset: 0)
        return civil.date.text + "-" + civil.clockText.replacing(":", with: "")
    }
}
