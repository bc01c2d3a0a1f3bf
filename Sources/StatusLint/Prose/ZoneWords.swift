/// What a text says about time zones.
enum ZoneMention: Equatable {
    /// A zone that has one meaning.
    case clear
    /// Letters that mean several zones: "CST", "IST".
    case ambiguous(Range<Int>)
    /// "local time": whose?
    case local(Range<Int>)
}

/// The clearest mention of a zone in a stretch of text.
///
/// - Parameter own: the abbreviations of the page's own zone, which are clear on this page.
func zoneMention(_ text: [UInt8], in range: Range<Int>, own: Set<String>) -> ZoneMention? {
    let words = wordRanges(text, in: range).map { trimmed($0, of: text) }
    var weaker: ZoneMention?
    for (index, word) in words.enumerated() where !word.isEmpty {
        let name = text[word].string
        if own.contains(name) || clearAbbreviations.contains(name) || isOffsetOrDatabaseName(text, word, in: range) { return .clear }
        if isZuluTime(text, word) { return .clear }
        if let last = name.split(whereSeparator: { $0 == "/" || $0 == "-" || $0 == "–" }).last, name.count > last.count,
            clearAbbreviations.contains(String(last))
        {
            return .clear
        }
        // "2am central".
        if index > 0, zoneAdjectives.contains(name.lowercased()), endsTime(text[words[index - 1]]) { return .clear }
        if ambiguousAbbreviations.contains(name) { weaker = weaker ?? .ambiguous(word) }
        if name.lowercased() == "time", index > 0 {
            let before = text[words[index - 1]]
            if before.lowercasedString == "local" {
                weaker = weaker ?? .local(words[index - 1].lowerBound..<word.upperBound)
            } else if before.first?.isUppercase == true || timeAdjectives.contains(before.lowercasedString) {
                return .clear
            }
        }
    }
    return weaker
}

/// "All times are UTC." and the like: a zone for the whole text.
func namesZoneForAll(_ text: [UInt8], _ words: ArraySlice<Range<Int>>) -> Bool {
    let trimmedWords = words.lazy.map { trimmed($0, of: text) }
    guard trimmedWords.contains(where: { $0.count == 5 && text[$0].lowercasedString == "times" }) else { return false }
    return trimmedWords.map { text[$0].string }.contains { clearAbbreviations.contains($0) || ambiguousAbbreviations.contains($0) }
}

/// `14:30Z`.
private func isZuluTime(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    word.count > 2 && text[word.upperBound - 1] == UInt8(ascii: "Z") && text[word.upperBound - 2].isDigit
}

/// `+01:00` behind a time, `UTC+2`, or a name such as `Europe/London`.
private func isOffsetOrDatabaseName(_ text: [UInt8], _ word: Range<Int>, in range: Range<Int>) -> Bool {
    let bytes = text[word]
    if bytes.starts(with: Array("UTC".utf8)) || bytes.starts(with: Array("GMT".utf8)) {
        return bytes.count > 3 && !text[word.lowerBound + 3].isLetter
    }
    if word.lowerBound > range.lowerBound, text[word.lowerBound - 1] == UInt8(ascii: "+"), bytes.first?.isDigit == true,
        bytes.contains(UInt8(ascii: ":"))
    {
        return true
    }
    if let plus = bytes.firstIndex(of: UInt8(ascii: "+")), bytes.first?.isDigit == true {
        return plus + 2 < bytes.endIndex && text[plus + 1].isDigit
    }
    guard let slash = bytes.firstIndex(of: UInt8(ascii: "/")) else { return false }
    return databaseAreas.contains(bytes[..<slash].string)
}

private let databaseAreas: Set<String> = [
    "Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian", "Pacific", "Etc",
]

private func endsTime(_ word: ArraySlice<UInt8>) -> Bool {
    word.first?.isDigit == true || ["am", "pm", "a.m", "p.m"].contains(word.lowercasedString)
}

private let zoneAdjectives: Set<String> = ["pacific", "eastern", "central", "mountain", "atlantic"]

/// "Pacific time", however it is spelt.
private let timeAdjectives: Set<String> = zoneAdjectives.union(["european", "british", "standard", "daylight", "summer"])

private let clearAbbreviations: Set<String> = [
    "UTC", "GMT", "BST", "Z", "CET", "CEST", "EET", "EEST", "WET", "WEST", "MSK", "TRT", "EST", "EDT", "ET", "CDT", "CT", "MST", "MDT",
    "MT",
    "PST",
    "PDT", "PT", "AKST", "AKDT", "HST", "ADT", "NST", "NDT", "BRT", "BRST", "ART", "CLT", "CLST", "COT", "PET", "SAST", "CAT", "EAT", "WAT",
    "GST", "PKT", "NPT", "ICT", "WIB", "WITA", "WIT", "SGT", "MYT", "HKT", "PHT", "JST", "KST", "AWST", "ACST", "ACDT", "AEST", "AEDT",
    "NZST", "NZDT",
]

/// Central or China, India or Ireland or Israel, Atlantic or Arabia. BST is read as British everywhere but in Bangladesh.
private let ambiguousAbbreviations: Set<String> = ["CST", "IST", "AST"]
