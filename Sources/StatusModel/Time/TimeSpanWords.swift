extension TimeSpan {
    /// As people say it, with the two largest units and minutes as the smallest: "2 days 3 hours", "1 hour 18 minutes", "45 minutes".
    /// Rounded down; what is shorter than a minute is "less than a minute".
    package var words: String {
        let minutes = seconds / 60
        if minutes < 1 { return "less than a minute" }
        let (days, hours, rest) = (minutes / 1_440, minutes % 1_440 / 60, minutes % 60)
        let units = [(days, "day"), (hours, "hour"), (rest, "minute")]
        guard let first = units.firstIndex(where: { $0.0 > 0 }) else { return "less than a minute" }
        return units[first..<min(first + 2, 3)]
            .filter { $0.0 > 0 }
            .map { "\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")" }
            .joined(separator: " ")
    }

    /// As content files write it: "30m", "1h30m", "3d".
    package var shorthand: String {
        let minutes = seconds / 60
        if minutes > 0, minutes % 1_440 == 0 { return "\(minutes / 1_440)d" }
        let (hours, rest) = (minutes / 60, minutes % 60)
        if hours == 0 { return "\(rest)m" }
        return rest == 0 ? "\(hours)h" : "\(hours)h\(rest)m"
    }
}
