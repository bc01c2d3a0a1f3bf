import Basics

/// Finds times of day in a stretch of text: `14:30`, `2:30 pm`, `2pm`, `8.56am`, `14h02`, `1430 hrs`, and noon or midnight beside a date;
/// `17.30` and `0422` where the words around them ask when. Durations such as `1:30:00`, ratios and versions are not times.
func clockTimes(_ text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
    clockTimes(text, in: range, words(text, in: range)[...])
}

extension SentenceSubject {
    var clockTimes: [Range<Int>] { StatusLint.clockTimes(block.text, in: sentence.range, words) }
}

private func clockTimes(_ text: [UInt8], in range: Range<Int>, _ words: ArraySlice<Word>) -> [Range<Int>] {
    var times: [Range<Int>] = []
    var index = range.lowerBound
    while index < range.upperBound {
        guard text[index].isDigit, index == range.lowerBound || !continuesNumber(text, index, range) else {
            index += 1
            continue
        }
        let bare = { bareTime(text, index, range, after: times.last, words) }
        if let time = clockTime(text, from: index, to: range.upperBound) ?? bare() {
            times.append(time)
            index = time.upperBound
        } else {
            while index < range.upperBound, text[index].isDigit { index += 1 }
        }
    }
    return times + namedTimes(words)
}

/// Whether a digit belongs to something that began before it: a word, a number, an address, a version.
private func continuesNumber(_ text: [UInt8], _ index: Int, _ range: Range<Int>) -> Bool {
    let before = text[index - 1]
    // The T of 2026-11-20T14:30Z.
    if before == UInt8(ascii: "T"), index - 2 >= range.lowerBound, text[index - 2].isDigit { return false }
    if before == UInt8(ascii: "-"), index - 2 >= range.lowerBound, text[index - 2].isDigit || text[index - 2].isSpace {
        // The second time of 14:30-15:00, but not an offset such as UTC-05:00 nor the day of a date.
        return false
    }
    if isDash(text, endingAt: index), index - 4 >= range.lowerBound { return text[index - 4].isLetter }
    switch before {
    case UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "+"), UInt8(ascii: "-"): return true
    default: return before.isWordByte
    }
}

/// Whether an en or em dash ends there.
private func isDash(_ text: [UInt8], endingAt end: Int) -> Bool {
    end > 2 && text[end - 3] == 0xE2 && text[end - 2] == 0x80 && (text[end - 1] == 0x93 || text[end - 1] == 0x94)
}

private func clockTime(_ text: [UInt8], from start: Int, to end: Int) -> Range<Int>? {
    var index = start
    func number(atMost digits: Int) -> Int? {
        let first = index
        var value = 0
        while index < end, text[index].isDigit, index - first < digits {
            value = value * 10 + Int(text[index] - 0x30)
            index += 1
        }
        return index > first && (index >= end || !text[index].isDigit) ? value : nil
    }
    guard let hour = number(atMost: 4) else { return nil }
    let hourDigits = index - start
    if hourDigits == 4 { return militaryTime(text, hour, from: start, digitsEnd: index, to: end) }
    guard hourDigits <= 2, hour < 24 else { return nil }
    let afterHour = index
    if let end = endOfHourLetter(text, index, end) { return start..<end }
    if index < end, text[index] == UInt8(ascii: ":") || text[index] == UInt8(ascii: ".") {
        let isColon = text[index] == UInt8(ascii: ":")
        index += 1
        let minuteStart = index
        if let minute = number(atMost: 2), index - minuteStart == 2, minute < 60 {
            let seconds = afterSeconds(text, index, end)
            if isColon, seconds != nil, hourDigits == 1 { return nil }  // 1:30:00 is how long, not when
            let timeEnd = seconds ?? index
            if let withHalf = endOfHalfDay(text, timeEnd, end) { return start..<withHalf }
            let goesOn =
                timeEnd < end
                && (isColonGoingOn(text, timeEnd, end) || isWordGoingOn(text, timeEnd, end) || text[timeEnd] == UInt8(ascii: "%"))
            return isColon && !goesOn ? start..<timeEnd : nil
        }
        index = afterHour
    }
    guard hour >= 1, hour <= 12, let withHalf = endOfHalfDay(text, afterHour, end) else { return nil }
    return start..<withHalf
}

/// Past the minutes of `14h02`, as people write in French, or `17u30`, as in Dutch.
private func endOfHourLetter(_ text: [UInt8], _ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end, text[index] == UInt8(ascii: "h") || text[index] == UInt8(ascii: "u"), text[index + 1].isDigit,
        text[index + 1] < UInt8(ascii: "6"), text[index + 2].isDigit, index + 3 >= end || !text[index + 3].isWordByte
    else { return nil }
    return index + 3
}

/// `11:44:3`, but not "11:44: work began".
private func isColonGoingOn(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
    text[index] == UInt8(ascii: ":") && index + 1 < end && !text[index + 1].isSpace
}

/// Letters right behind a time make it something else, but for the Z of UTC and `h`.
private func isWordGoingOn(_ text: [UInt8], _ index: Int, _ end: Int) -> Bool {
    guard text[index].isWordByte, !isDash(text, endingAt: index + 3) else { return false }
    let next = index + 1 < end ? text[index + 1] : 0x20
    return !((text[index] == UInt8(ascii: "Z") || text[index] == UInt8(ascii: "h")) && !next.isWordByte)
}

/// Past `:SS`, or nil where there are no seconds.
private func afterSeconds(_ text: [UInt8], _ index: Int, _ end: Int) -> Int? {
    guard index + 2 < end, text[index] == UInt8(ascii: ":"), text[index + 1].isDigit, text[index + 2].isDigit else { return nil }
    return index + 3
}

/// Past `am`, `p.m.` and the like, with or without a space before it; nil where there is none.
private func endOfHalfDay(_ text: [UInt8], _ index: Int, _ end: Int) -> Int? {
    var position = index
    if position < end, text[position] == UInt8(ascii: " ") { position += 1 }
    guard position < end, text[position].lowercased == UInt8(ascii: "a") || text[position].lowercased == UInt8(ascii: "p") else {
        return nil
    }
    let rest = text[position + 1..<end].prefix(3)
    let isPointed = rest.elementsEqual(".m.".utf8) || rest.elementsEqual(".M.".utf8)
    guard isPointed || rest.first?.lowercased == UInt8(ascii: "m") else { return nil }
    let after = position + (isPointed ? 4 : 2)
    return after >= end || !text[after].isWordByte ? after : nil
}

/// `1430 hrs`; "1430 hours" only where a word before it asks when: without one it says how long.
private func militaryTime(_ text: [UInt8], _ number: Int, from start: Int, digitsEnd: Int, to end: Int) -> Range<Int>? {
    guard number / 100 < 24, number % 100 < 60 else { return nil }
    var index = digitsEnd
    while index < end, text[index] == UInt8(ascii: " ") { index += 1 }
    let unit = text[index..<end].prefix { $0.isLetter }
    let range = start..<unit.endIndex
    switch unit.lowercasedString {
    case "hrs", "hr", "h": return range
    case "hours":
        let before = text[..<start].reversed().drop { $0.isSpace }.prefix { $0.isLetter }.reversed()
        return ["at", "from", "by", "until", "since", "to", "around", "before", "after", "between"].contains(Array(before).lowercasedString)
            ? range : nil
    default: return nil
    }
}

/// Noon and midnight are times only where a date says which: "at noon on 3 March".
private func namedTimes(_ words: ArraySlice<Word>) -> [Range<Int>] {
    let named = words.filter { timeNames.contains($0.hash) }
    return named.isEmpty || !words.contains { dateWords.contains($0.hash) } ? [] : named.map(\.range)
}

private let timeNames = WordSet(["noon", "midnight"])
private let dateWords = WordSet([
    "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday",
    "wednesday", "thursday", "friday", "saturday", "sunday", "tomorrow", "yesterday", "today",
])
