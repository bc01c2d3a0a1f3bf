import Basics

/// Words that are left where something is still to be written.
extension String {
    /// Whether the whole of it only keeps a place: "TBD", "To follow.", "We will add this later.", "N/A", "…".
    ///
    /// "None." and "Not applicable: no data was lost." are answers.
    package var isStandIn: Bool {
        if saysMore { return false }
        let words = split { !$0.isLetter && !$0.isNumber }.map(String.init)
        let marks = filter { !$0.isWhitespace }
        if words.isEmpty { return marks.allSatisfy(\.saysNothing) }
        if standInWord(in: Array(utf8)) != nil { return true }
        let lowercase = words.map { $0.lowercased() }
        return Self.isBracketed(marks) || standIns.contains(lowercase.joined(separator: " ")) || Self.onlyPromisesWords(lowercase)
    }

    /// Whether it begins with a letter or a digit, and has a word in it that stands in nothing which only keeps a place, as nearly all texts have.
    private var saysMore: Bool {
        let text = Array(utf8)
        return !mayKeepPlace(text) && standInWord(in: text) == nil
    }

    /// "[how many]": words in one pair of brackets, and nothing else.
    private static func isBracketed(_ marks: String) -> Bool {
        let pairs: [(Character, Character)] = [("[", "]"), ("<", ">"), ("{", "}")]
        return pairs.contains { marks.first == $0.0 && marks.last == $0.1 }
            && marks.dropFirst().dropLast().allSatisfy { $0.isLetter || $0 == "'" || $0 == "’" || $0 == "," || $0 == "…" }
    }

    /// "More details will follow", "We will fill this in": nothing but that something is to be written.
    private static func onlyPromisesWords(_ words: [String]) -> Bool {
        guard words.allSatisfy({ promiseWords.contains($0) || laterWords.contains($0) || writingVerbs.contains($0) }) else { return false }
        let isAhead = words.contains { ["will", "shall", "ll", "to"].contains($0) }
        return words.contains(where: laterWords.contains) || isAhead && words.contains(where: writingVerbs.contains)
    }
}

extension Character {
    /// A punctuation mark, or what nobody sees. A picture says something, and so does an arrow or a sum.
    fileprivate var saysNothing: Bool {
        isPunctuation || "|~^`".contains(self) || unicodeScalars.allSatisfy(\.properties.isDefaultIgnorableCodePoint)
    }
}

/// Whether the whole of a text, in which no such mark is, may only keep a place.
package func mayKeepPlace(_ text: [UInt8]) -> Bool {
    guard let first = text.first, first.isLowercase || first.isUppercase || first.isDigit else { return true }
    return !holdsTellingWord(text)
}

/// Whether a word says more than that something is to be written. One beside a letter beyond ASCII is left to those who know letters.
private func holdsTellingWord(_ text: [UInt8]) -> Bool {
    var start = 0
    while start < text.count {
        let end = text[start...].firstIndex { !$0.isLowercase && !$0.isUppercase && !$0.isDigit } ?? text.count
        if end > start, start == 0 || text[start - 1] < 0x80, end == text.count || text[end] < 0x80,
            !placeWords.contains(String(decoding: text[start..<end], as: UTF8.self).lowercased())
        {
            return true
        }
        start = end + 1
    }
    return false
}

/// The first word of a text that says that something is still to be written: "TBD". Offsets into the text.
package func standInWord(in text: [UInt8]) -> Range<Int>? {
    var start = 0
    while start < text.count {
        guard isPartOfWord(text[start]) else {
            start += 1
            continue
        }
        let end = text[start...].firstIndex { !isPartOfWord($0) } ?? text.count
        // As nearly all begin with.
        if text[start].isDigit || text[start].isLowercase && text[start] != UInt8(ascii: "t") {
            start = end
            continue
        }
        let isDash: (UInt8) -> Bool = { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        let core = text[start..<end].drop(while: isDash)
        let word = core.prefix((core.lastIndex { !isDash($0) } ?? core.startIndex - 1) - core.startIndex + 1)
        start = end
        guard let first = word.first, word.count <= longestMark, firstLetters.contains(first) else { continue }
        let name = String(decoding: word, as: UTF8.self)
        if marks.contains(name) || name.lowercased() == "tbd" { return word.startIndex..<word.endIndex }
    }
    return nil
}

/// A hyphen too: "XXX-large" is a size.
private func isPartOfWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
    case UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
}

private let marks: Set<String> = ["TBD", "TBC", "TBA", "TODO", "FIXME", "XXX"]
private let firstLetters = Array("TtFX".utf8)
private let longestMark = 5
private let standIns: Set<String> = [
    "to be determined", "to be confirmed", "to be announced", "to be decided", "to be done", "todo", "tba", "tbc", "fixme", "xxx", "wip",
    "work in progress", "placeholder", "fill in", "fill this in", "lorem ipsum", "draft", "not yet known", "write me", "n a", "na",
    "not applicable", "none yet", "nothing yet", "in progress",
]
/// The words that a text may have which only keeps a place.
private let placeWords = promiseWords.union(laterWords).union(writingVerbs)
    .union(standIns.flatMap { $0.split(separator: " ").map(String.init) })
private let promiseWords: Set<String> = [
    "we", "i", "it", "this", "that", "these", "here", "there", "section", "part", "a", "an", "the", "will", "shall", "ll", "to", "be", "is",
    "are", "in", "out", "on", "more", "some", "details", "detail", "information", "text", "still", "not", "known", "when", "once",
    "come", "coming", "comes", "done",
]
private let laterWords: Set<String> = ["later", "soon", "shortly", "follow", "follows", "pending", "yet"]
private let writingVerbs: Set<String> = [
    "add", "added", "write", "written", "fill", "filled", "complete", "completed", "provide", "provided", "update", "updated", "expand",
    "expanded",
]
