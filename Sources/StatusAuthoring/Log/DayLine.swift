import Basics
import StatusModel

/// A line of a chat that says on which day the lines below it were written.
struct DayLine: Equatable {
    /// As it is written.
    let text: String
    private let meaning: Meaning

    private enum Meaning: Equatable {
        case date(CivilDate)
        case numbers(WrittenDay)
        /// Without a year.
        case dayOfYear(month: Int, day: Int)
        /// Such as 'Today': it depends on when the text was copied.
        case relative
    }
    /// From 0, Monday; nil where none is written.
    private let weekday: Int?

    /// Nil where the line is something else.
    init?(_ line: Substring) {
        let bare = line.withoutSpacesAround.trimmed(of: "-–—=_*# ")
        let isMarked = bare.count < line.withoutSpacesAround.count
        var words = bare.replacing(",", with: " ").split(separator: " ").map { $0.lowercased() }
        guard (1...5).contains(words.count) else { return nil }
        text = String(bare)
        let weekday = Self.index(of: words[0], in: ClockWords.weekdays)
        if weekday != nil { words.removeFirst() }
        self.weekday = weekday
        if weekday == nil, words == ["today"] || words == ["yesterday"] {
            meaning = .relative
        } else if let day = Self.numbers(words) {
            meaning = .numbers(day)
        } else if let date = Self.date(words) {
            meaning = .date(date)
        } else if let (month, day) = Self.dayOfYear(words) {
            meaning = .dayOfYear(month: month, day: day)
        } else if words.isEmpty, isMarked {
            meaning = .relative
        } else {
            return nil
        }
    }

    /// - Parameter days: those of the incident, which tell the year where the line doesn't.
    /// - Throws: `AuthoringError` where nobody can tell which day it is.
    func date(among days: ClosedRange<CivilDate>) throws(AuthoringError) -> CivilDate {
        let (first, last) = (days.lowerBound.text, days.upperBound.text)
        let wayOut = first == last ? "write it as \(first)" : "write the day that it was, such as \(first) or \(last)"
        switch meaning {
        case .relative: throw AuthoringError("'\(text)' depends on when it was copied; \(wayOut)")
        case .date(let date): return try checked(date)
        case .numbers(let day): return try checked(day.date)
        case .dayOfYear(let month, let day):
            let years = days.lowerBound.year...days.upperBound.year
            let fitting = years.compactMap { CivilDate(year: $0, month: month, day: day) }.filter(days.contains)
            if fitting.count == 1 { return try checked(fitting[0]) }
            throw AuthoringError("'\(text)' names no year, and is no day on which the incident went on; \(wayOut)")
        }
    }

    /// What is wrong with it, if anything.
    func fault(among days: ClosedRange<CivilDate>) -> String? {
        do throws(AuthoringError) {
            _ = try date(among: days)
            return nil
        } catch {
            return error.message
        }
    }

    private func checked(_ date: CivilDate) throws(AuthoringError) -> CivilDate {
        if let weekday, date.weekday != weekday {
            throw AuthoringError("'\(text)' can't be: \(date.text) is a \(ClockWords.weekdays[date.weekday]); correct the day")
        }
        return date
    }

    private static func numbers(_ words: [String]) -> WrittenDay? {
        guard words.count == 1 else { return nil }
        var scanner = LineScanner(words[0][...])
        guard let day = scanner.dayInNumbers(), scanner.isAtEnd else { return nil }
        return day
    }

    /// `20 November 2026`, `November 20th 2026`.
    private static func date(_ words: [String]) -> CivilDate? {
        guard words.count == 3, words[2].utf8.count == 4, let year = Int(words[2]), let (month, day) = dayOfYear(Array(words[..<2])) else {
            return nil
        }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func dayOfYear(_ words: [String]) -> (month: Int, day: Int)? {
        guard words.count == 2 else { return nil }
        for (month, day) in [(words[0], words[1]), (words[1], words[0])] {
            guard let month = index(of: month, in: ClockWords.months) else { continue }
            let number = day.prefix { $0.isASCII && $0.isNumber }
            guard ["", "st", "nd", "rd", "th", "."].contains(day.dropFirst(number.count)), let day = Int(number), (1...31).contains(day)
            else { continue }
            return (month + 1, day)
        }
        return nil
    }

    /// By the whole name or its first three letters.
    private static func index(of word: String, in names: [String]) -> Int? {
        names.firstIndex { name in
            let name = name.lowercased()
            return word == name || word == name.prefix(3) || word == name.prefix(3) + "."
        }
    }
}

extension Substring {
    func trimmed(of marks: String) -> Substring {
        let start = drop { marks.contains($0) }
        guard let last = start.lastIndex(where: { !marks.contains($0) }) else { return "" }
        return start[...last]
    }
}
