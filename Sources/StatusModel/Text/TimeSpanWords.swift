import Basics

extension TimeSpan {
    /// As people say it, with the two largest units and minutes as the smallest: "2 days 3 hours", "1 hour 18 minutes", "45 minutes".
    /// Rounded down; what is shorter than a minute is "less than a minute".
    package var words: String {
        let parts = self.parts
        if parts.isEmpty { return "less than a minute" }
        return parts.map { counted($0.count, $0.unit.rawValue) }.joined(separator: " ")
    }

    /// A unit that people tell a duration in.
    package enum Unit: String, Sendable {
        case day, hour, minute
    }

    /// The two largest units that tell it, largest first, without those that are zero; empty for less than a minute.
    package var parts: [(count: Int, unit: Unit)] {
        let minutes = seconds / 60
        let units: [(count: Int, unit: Unit)] = [(minutes / 1_440, .day), (minutes % 1_440 / 60, .hour), (minutes % 60, .minute)]
        guard let first = units.firstIndex(where: { $0.count > 0 }) else { return [] }
        return units[first..<min(first + 2, 3)].filter { $0.count > 0 }
    }
}
