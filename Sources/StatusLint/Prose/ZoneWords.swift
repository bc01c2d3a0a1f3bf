import Basics
import StatusModel

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
    zoneMention(text, in: range, words(text, in: range)[...], own: own)
}

/// - Parameter words: those of the stretch of text.
func zoneMention(_ text: [UInt8], in range: Range<Int>, _ words: ArraySlice<Word>, own: Set<String>) -> ZoneMention? {
    var weaker: ZoneMention?
    for (index, word) in zip(words.indices, words) {
        if isClearZone(word, text, in: range, own) { return .clear }
        // "2am central".
        let before = index > words.startIndex ? words[index - 1] : nil
        if let before, zoneAdjectives.contains(word.hash), endsTime(before, text) { return .clear }
        if isAbbreviation(text[word.range], among: ambiguousAbbreviations) { weaker = weaker ?? .ambiguous(word.range) }
        if let before, WordSet.time.contains(word.hash) {
            if localWords.contains(before.hash) {
                weaker = weaker ?? .local(before.range.lowerBound..<word.range.upperBound)
            } else if timeAdjectives.contains(before.hash) || isPlace(before, isFirst: index - 1 == words.startIndex, text) {
                return .clear
            }
        }
    }
    return weaker
}

/// "Irish time", "London Time", but not "Estimated Time of Repair" or "This time".
private func isPlace(_ word: Word, isFirst: Bool, _ text: [UInt8]) -> Bool {
    text[word.range].first?.isUppercase == true && !isFirst && !kindsOfTime.contains(word.hash)
}

/// Whether a word names one zone whatever stands around it.
private func isClearZone(_ word: Word, _ text: [UInt8], in range: Range<Int>, _ own: Set<String>) -> Bool {
    let bytes = text[word.range]
    guard let first = bytes.first else { return false }
    if first.isUppercase {
        if isAbbreviation(bytes, among: clearAbbreviations) || own.contains(where: { bytes.elementsEqual($0.utf8) }) { return true }
    }
    if first.isUppercase || first.isDigit || word.signs.contains(.slash), isOffsetOrDatabaseName(text, word.range, in: range) {
        return true
    }
    // "14:30Z", "PST/PDT", "14:00-UTC", "2026-11-20T14:00UTC".
    guard let last = bytes.last, last.isUppercase || last >= 0x80 else { return false }
    return isZuluTime(text, word.range) || isAbbreviation(lastPart(bytes), among: clearAbbreviations)
        || first.isDigit && isAbbreviation(lettersAtEnd(bytes), among: clearAbbreviations)
}

/// The letters must be capitals.
private func isAbbreviation(_ word: ArraySlice<UInt8>, among known: WordSet) -> Bool {
    guard word.count <= 4, word.allSatisfy(\.isUppercase) else { return false }
    return known.contains(wordHash(word))
}

/// What stands behind the last slash, hyphen or dash that has something behind it.
private func lastPart(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var end = word.endIndex
    while let length = separatorLength(atEndOf: word[..<end]) { end -= length }
    var start = end
    while start > word.startIndex, separatorLength(atEndOf: word[..<start]) == nil { start -= 1 }
    return word[start..<end]
}

private func separatorLength(atEndOf word: ArraySlice<UInt8>) -> Int? {
    switch word.last {
    case UInt8(ascii: "/"), UInt8(ascii: "-"): 1
    case 0x93: word.suffix(3).elementsEqual("–".utf8) ? 3 : nil
    default: nil
    }
}

private func lettersAtEnd(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.suffix(word.reversed().prefix { $0.isLetter }.count)
}

/// "All times are UTC." and the like: a zone for the whole text.
func namesZoneForAll(_ text: [UInt8], _ words: ArraySlice<Word>) -> Bool {
    guard words.contains(where: { timesWords.contains($0.hash) }) else { return false }
    return words.contains {
        isAbbreviation(text[$0.range], among: clearAbbreviations) || isAbbreviation(text[$0.range], among: ambiguousAbbreviations)
    }
}

/// `14:30Z`.
private func isZuluTime(_ text: [UInt8], _ word: Range<Int>) -> Bool {
    word.count > 2 && text[word.upperBound - 1] == UInt8(ascii: "Z") && text[word.upperBound - 2].isDigit
}

/// `+01:00` behind a time, `UTC+2`, or a name such as `Europe/London`.
private func isOffsetOrDatabaseName(_ text: [UInt8], _ word: Range<Int>, in range: Range<Int>) -> Bool {
    let bytes = text[word]
    if bytes.starts(with: "UTC".utf8) || bytes.starts(with: "GMT".utf8) {
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
    return bytes.contains(UInt8(ascii: "/")) && databaseNames.contains(wordHash(bytes))
}

private let databaseNames = WordSet(Zone.knownIdentifiers.filter { $0.contains("/") })

/// The places that zones are named after: "London", "Buenos_Aires".
let zonePlaces: Set<String> = Set(
    Zone.knownIdentifiers.compactMap { $0.contains("/") ? $0.split(separator: "/").last.map(String.init) : nil })

/// Whether a word names one of America's zones: "Eastern".
func isZoneAdjective(_ word: ArraySlice<UInt8>) -> Bool { zoneAdjectives.contains(wordHash(word)) }

private func endsTime(_ word: Word, _ text: [UInt8]) -> Bool {
    text[word.range].first?.isDigit == true || halfDays.contains(word.hash)
}

private let halfDays = WordSet(["am", "pm", "a.m", "p.m", "o'clock", "noon", "midnight", "midday"])
/// Times of which the word before says what happens then, or for how long.
private let kindsOfTime = WordSet([
    "estimated", "expected", "response", "waiting", "wait", "start", "end", "finish", "completion", "restoration", "down", "repair", "this",
    "that", "next", "last", "same", "any", "the", "real", "recovery", "travel", "opening", "closing", "planned", "revised", "first", "each",
])
private let timesWords = WordSet(["times"])
private let localWords = WordSet(["local"])
private let zoneAdjectives = WordSet(["pacific", "eastern", "central", "mountain", "atlantic"])

/// "Pacific time", however it is spelt.
private let timeAdjectives = WordSet([
    "pacific", "eastern", "central", "mountain", "atlantic", "european", "british", "standard", "daylight", "summer",
])

private let clearAbbreviations = WordSet([
    "UTC", "GMT", "BST", "Z", "CET", "CEST", "EET", "EEST", "WET", "WEST", "MSK", "TRT", "EST", "EDT", "ET", "CDT", "CT", "MST", "MDT",
    "MT",
    "PST",
    "PDT", "PT", "AKST", "AKDT", "HST", "ADT", "NST", "NDT", "BRT", "BRST", "ART", "CLT", "CLST", "COT", "PET", "SAST", "CAT", "EAT", "WAT",
    "GST", "PKT", "NPT", "ICT", "WIB", "WITA", "WIT", "SGT", "MYT", "HKT", "PHT", "JST", "KST", "AWST", "ACST", "ACDT", "AEST", "AEDT",
    "NZST", "NZDT", "LHST", "LHDT", "HAST", "HADT", "HDT", "CHST", "SST", "WAST",
])

/// Whether a word is what people call a time zone for short, in whatever part of the world.
func isZoneAbbreviation(_ word: ArraySlice<UInt8>) -> Bool {
    let hash = wordHash(word)
    return clearAbbreviations.contains(hash) || ambiguousAbbreviations.contains(hash)
}

/// Central or China, India or Ireland or Israel, Atlantic or Arabia. BST is read as British everywhere but in Bangladesh.
private let ambiguousAbbreviations = WordSet(["CST", "IST", "AST"])
