import Basics

// Where an address begins and ends in a text of lower case.

/// Whether a text has a host in it; a word without a dot is only a word.
func isShown(_ host: [UInt8], in text: [UInt8]) -> Bool {
    host.contains(UInt8(ascii: "."))
        && text.indices.contains { start in text.endOfStart(host, from: start).map { isWholeHost(start..<$0, text) } ?? false }
}

/// Whether no longer host is meant, such as `10.1.2.34` for `10.1.2.3`.
func isWholeHost(_ range: Range<Int>, _ text: [UInt8]) -> Bool {
    let isV6 = text[range].contains(UInt8(ascii: ":"))
    let isName = text[range].contains { $0.isLowercase }
    func isOf(_ place: Int) -> Bool {
        guard text.indices.contains(place) else { return false }
        let byte = text[place]
        return byte.isLowercase || byte.isDigit || (isName && byte == UInt8(ascii: "-")) || (isV6 && byte == UInt8(ascii: ":"))
    }
    let dot = UInt8(ascii: ".")
    let before = range.lowerBound - 1
    let after = range.upperBound
    if isOf(before) || (before > 0 && text[before] == dot && isOf(before - 1)) { return false }
    return !(isOf(after) || (after < text.count && text[after] == dot && isOf(after + 1)))
}

/// With the scheme and the user in front of a host.
func startOfAddress(host: Int, _ text: [UInt8]) -> Int {
    var start = host
    if start > 0, text[start - 1] == UInt8(ascii: "[") { start -= 1 }
    if start > 0, text[start - 1] == UInt8(ascii: "@") {
        start -= 1
        while start > 0, !text[start - 1].isSpace, !"/()<>\"'`|,;[".utf8.contains(text[start - 1]) { start -= 1 }
    }
    let beforeScheme = start
    if text[..<start].hasEnd("://") {
        start -= 3
        while start > 0, text[start - 1].isPartOfName || "+-.".utf8.contains(text[start - 1]) { start -= 1 }
        return start
    }
    return text[beforeScheme] == UInt8(ascii: "[") ? host : beforeScheme
}

/// With the port, the path and the query behind a host, and without the marks that end a sentence.
func endOfAddress(host: Int, _ text: [UInt8]) -> Int {
    var end = host
    if end < text.count, text[end] == UInt8(ascii: "]"), end + 1 < text.count, "/:".utf8.contains(text[end + 1]) { end += 1 }
    guard end < text.count, "/:?#".utf8.contains(text[end]) else { return host }
    let start = end
    var depth = 0
    while end < text.count, !text[end].isSpace, !"<>\"`|".utf8.contains(text[end]) {
        if text[end] == UInt8(ascii: "(") { depth += 1 }
        if text[end] == UInt8(ascii: ")") {
            if depth == 0 { break }
            depth -= 1
        }
        end += 1
    }
    while end > start, ".,;:!?'*_~]".utf8.contains(text[end - 1]) { end -= 1 }
    return end > start ? end : host
}
