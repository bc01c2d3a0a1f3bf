import Basics

/// Reads how often work comes again: `daily`, `weekly`, `monthly`, `2 weeks`, `first Sunday`.
package func readRhythm(_ text: String) throws(ValueError) -> Repetition.Rhythm {
    let words = text.lowercased().split(separator: " ").map(String.init)
    switch (words.count, words.first ?? "") {
    case (1, "daily"), (1, "day"): return .days(1)
    case (1, "weekly"), (1, "week"): return .weeks(1)
    case (1, "monthly"), (1, "month"): return .months(1)
    case (2, let number):
        if let count = Int(number), (1...99).contains(count) {
            switch words[1] {
            case "day", "days": return .days(count)
            case "week", "weeks": return .weeks(count)
            case "month", "months": return .months(count)
            default: break
            }
        }
        if let number = numbers[number], let weekday = weekdays.firstIndex(of: words[1]) {
            return .weekday(number: number, weekday: weekday)
        }
    default: break
    }
    throw ValueError(
        message: "'\(text)' is no rhythm that can be read; write daily, weekly, monthly, '2 weeks', 'first Sunday' or 'last Friday'")
}

extension Repetition.Rhythm {
    /// As content files may write it.
    package var text: String {
        switch self {
        case .days(let count): "\(count) days"
        case .weeks(let count): "\(count) weeks"
        case .months(let count): "\(count) months"
        case .weekday(let number, let weekday): "\(numbers.first { $0.value == number }?.key ?? "last") \(weekdays[weekday])"
        }
    }
}

private let numbers = ["first": 1, "second": 2, "third": 3, "fourth": 4, "last": -1]
/// From Monday, as `CivilDate.weekday` counts.
private let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
