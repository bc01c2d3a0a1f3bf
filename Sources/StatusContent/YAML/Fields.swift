import Basics
import Diagnostics
import StatusModel

/// The keys that a mapping of the content may have. A key is named here and nowhere else: what is misspelt in a reader doesn't compile.
protocol ContentKeys: RawRepresentable<String>, CaseIterable {}

/// The keys of one mapping, read by name. Whatever is wrong is reported where it stands, and the value is then nil.
struct Fields<Key: ContentKeys> {
    /// What the mapping describes, for messages: "an incident".
    let subject: String
    let place: Place
    let problems: Problems
    private let pairs: [YAMLPair]
    private static var known: [String] { Key.allCases.map(\.rawValue) }

    /// Keys that are not among those there are get reported, with the nearest of these.
    init?(_ node: YAMLNode?, of subject: String, _ keys: Key.Type, _ problems: Problems) {
        guard let node else { return nil }
        guard case .mapping(let pairs, let place) = node else {
            problems.add(.wrongType, "\(subject) is written as 'key: value' lines, not as \(node.kind)", at: node.place)
            return nil
        }
        self.subject = subject
        self.place = place
        self.problems = problems
        self.pairs = pairs
        let known = Self.known
        for pair in pairs where !known.contains(pair.key.value) {
            let wayOut = nearestName(to: pair.key.value, among: known).map { "did you mean '\($0)'?" }
            problems.add(
                .unknownKey, "unknown key '\(pair.key.value)' in \(subject); \(wayOut ?? "there are \(known.joined(separator: ", "))")",
                at: pair.key.place, suggestion: nearestName(to: pair.key.value, among: known))
        }
    }

    /// Whether something stands behind the key.
    func has(_ key: Key) -> Bool { pair(key).map { !$0.value.isEmpty } ?? false }
    /// Whether the key is there, with or without a value, or misspelt.
    func mentions(_ key: Key) -> Bool {
        let known = Self.known
        return pairs.contains { pair in
            pair.key.value == key.rawValue
                || (!known.contains(pair.key.value) && nearestName(to: pair.key.value, among: known) == key.rawValue)
        }
    }
    func keyPlace(_ key: Key) -> Place? { pair(key)?.key.place }

    private func pair(_ key: Key) -> YAMLPair? { pairs.first { $0.key.value == key.rawValue } }

    /// The value of a key; nil where the key is missing, or has no value, which is reported.
    func node(_ key: Key) -> YAMLNode? {
        guard let pair = pair(key) else { return nil }
        if !pair.value.isEmpty { return pair.value }
        let swallowed = pair.key.place.swallowedValue
        let wayOut =
            swallowed.map { "what starts with '#' is a comment: write it in quotes, '\(key.rawValue): \"\($0)\"'" }
            ?? "write one behind it, or delete the line"
        problems.add(.missingKey, "'\(key.rawValue)' has no value; \(wayOut)", at: pair.key.place)
        return nil
    }

    /// The value of a key that has to be there.
    func required<Value>(_ key: Key, such example: String, _ read: (Key) -> Value?) -> Value? {
        if has(key) { return read(key) }
        let wayOut = "write '\(key.rawValue): \(example)'"
        if let keyPlace = keyPlace(key) {
            problems.add(.missingKey, "'\(key.rawValue)' has no value; \(wayOut)", at: keyPlace)
        } else {
            problems.add(
                .missingKey, "\(subject) needs '\(key.rawValue)'; \(wayOut)",
                at: Place(place.file, place.range.lowerBound..<place.range.lowerBound))
        }
        return nil
    }

    func text(_ key: Key) -> Located<String>? {
        node(key).flatMap { scalar($0, of: key.rawValue) }
    }

    /// Text on one line, with something in it: what is shown as a name or title.
    func line(_ key: Key) -> Located<String>? {
        guard let text = text(key) else { return nil }
        guard let problem = lineProblem(text.value) else { return text }
        problems.add(.wrongType, "'\(key.rawValue)' \(problem)", at: text.place)
        return nil
    }

    /// Text of any length that could have a `#` in it.
    func sentences(_ key: Key) -> Located<String>? {
        if let pair = pair(key) { reportCutOff(pair.value, of: key.rawValue) }
        return text(key)
    }

    /// The same on one line.
    func words(_ key: Key) -> Located<String>? {
        if let pair = pair(key) { reportCutOff(pair.value, of: key.rawValue) }
        return line(key)
    }

    /// The same for what becomes a heading and the subject of mails.
    func title(_ key: Key) -> Located<String>? {
        let title = words(key)
        if let title, title.value.count > ContentLimits.title {
            problems.add(
                .tooLarge,
                "'\(key.rawValue)' has \(title.value.count) characters, and at most \(ContentLimits.title) fit into a subject; shorten it, and "
                    + "say the rest in an update", at: title.place)
        }
        return title
    }

    /// Reports a text that YAML ends early: what stands behind ` #` is a comment. Values of other kinds may well have one behind them.
    func reportCutOff(_ node: YAMLNode, of key: String) {
        guard case .scalar(let text, isQuoted: false) = node, !node.isEmpty, let whole = text.place.upToComment else { return }
        let words = whole.excerpt.replacing("\t", with: " ").replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        problems.add(
            .cutOff, "'\(key)' ends before the '#', which starts a comment; put all of it in quotes, or the comment on a line of its own",
            at: whole, suggestion: "\"\(words)\"")
    }

    func scalar(_ node: YAMLNode, of key: String) -> Located<String>? {
        if case .scalar(let text, _) = node { return text }
        problems.add(.wrongType, "'\(key)' takes a single value, not \(node.kind)", at: node.place)
        return nil
    }

    func value<Value>(_ key: Key, _ rule: ContentRule, _ read: (String) throws(ValueError) -> Value) -> Located<Value>? {
        text(key).flatMap { converted($0, rule, read) }
    }

    func converted<Value>(_ text: Located<String>, _ rule: ContentRule, _ read: (String) throws(ValueError) -> Value) -> Located<Value>? {
        do {
            return Located(try read(text.value), text.place)
        } catch {
            problems.add(rule, error.message, at: text.place, suggestion: error.suggestion)
            return nil
        }
    }

    func time(_ key: Key) -> Located<Instant>? { value(key, .time, readTime) }
    func date(_ key: Key) -> Located<CivilDate>? { value(key, .time, readDate) }
    func duration(_ key: Key) -> Located<TimeSpan>? { value(key, .duration, readDuration) }

    /// `true` or `false`; nil where the key is missing.
    func flag(_ key: Key) -> Bool? { locatedFlag(key)?.value }

    /// The same with its place.
    func locatedFlag(_ key: Key) -> Located<Bool>? {
        value(key, .wrongType) { text throws(ValueError) in
            switch text {
            case "true": return true
            case "false": return false
            default: throw ValueError(message: "'\(key.rawValue)' is true or false, not '\(text)'")
            }
        }
    }

    /// One of an enumeration's words.
    func word<Word: RawRepresentable & CaseIterable>(_ key: Key, of type: Word.Type) -> Located<Word>? where Word.RawValue == String {
        text(key).flatMap { word($0, of: type, for: key.rawValue) }
    }

    func word<Word: RawRepresentable & CaseIterable>(_ text: Located<String>, of type: Word.Type, for key: String) -> Located<Word>?
    where Word.RawValue == String {
        if let word = Word(rawValue: text.value) { return Located(word, text.place) }
        let known = Word.allCases.map(\.rawValue)
        let nearest = nearestName(to: text.value, among: known)
        let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "write one of \(known.joined(separator: ", "))"
        problems.add(
            .unknownValue, "'\(text.value)' is not \("aeiou".contains(key.prefix(1)) ? "an" : "a") \(key); \(wayOut)", at: text.place,
            suggestion: nearest)
        return nil
    }

    /// An id, or the place of a problem.
    func slug(_ key: Key) -> Located<String>? {
        value(key, .slug) { text throws(ValueError) in
            if let problem = slugProblem(text) { throw ValueError(message: problem) }
            return text
        }
    }

    /// The elements of a list; empty where the key is missing.
    func list(_ key: Key) -> [YAMLNode] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let elements, _) = node else {
            problems.add(.wrongType, "'\(key.rawValue)' takes a list, such as [one, two], not \(node.kind)", at: node.place)
            return []
        }
        return elements
    }

    /// Whether a list is written, and nothing in it.
    func isEmptyList(_ key: Key) -> Bool {
        guard case .sequence(let elements, _) = node(key) else { return false }
        return elements.isEmpty
    }

    /// A list of single values.
    func texts(_ key: Key) -> [Located<String>] {
        list(key).compactMap { scalar($0, of: key.rawValue) }
    }

    /// The pairs of a mapping whose keys are not fixed; empty where the key is missing.
    func pairs(_ key: Key) -> [YAMLPair] {
        guard let node = node(key) else { return [] }
        guard case .mapping(let pairs, _) = node else {
            problems.add(.wrongType, "'\(key.rawValue)' takes 'name: value' pairs, not \(node.kind)", at: node.place)
            return []
        }
        return pairs
    }
}

extension Place {
    /// What follows a key and its colon and would be a value, did it not start with `#`: the `#0b5cad` of `accent: #0b5cad`.
    fileprivate var swallowedValue: String? {
        let line = file.line(around: range.lowerBound)
        let rest = file.text(in: range.upperBound..<max(range.upperBound, line.upperBound)).drop { $0 == ":" || $0 == " " || $0 == "\"" }
        guard let word = rest.split(separator: " ").first, word.hasPrefix("#"), word.utf8.count > 1 else { return nil }
        return String(word)
    }
}

extension Place {
    /// A value with the comment behind it on its line; nil where there is none.
    fileprivate var upToComment: Place? {
        let end = file.line(around: range.upperBound).upperBound
        let rest = file.bytes[range.upperBound..<max(range.upperBound, end)]
        let isSpace: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let sign = rest.first(where: { !isSpace($0) }), sign == UInt8(ascii: "#"), let last = rest.lastIndex(where: { !isSpace($0) })
        else { return nil }
        return Place(file, range.lowerBound..<last + 1)
    }
}

/// Why a text can't stand on one line of a page, or nil where it can.
private func lineProblem(_ text: String) -> String? {
    let isBlank = text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    if isBlank { return "is empty; write what readers should see" }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) {
        return "has a line break or control character in it; write it on one line"
    }
    return nil
}
