import StatusModel

/// A number that `site.yml` may set for a rule: `plain/long-sentence: {words: 20}`.
package protocol RuleOption<Value>: Sendable {
    associatedtype Value: Sendable

    var name: String { get }
    var summary: String { get }
    var defaultValue: Value { get }
    /// The default as `site.yml` would write it.
    var defaultText: String { get }
    /// What to write, for messages: "a whole number".
    var expectation: String { get }
    /// Nil where the text is not such a value.
    func read(_ text: String) -> Value?
}

/// A whole number above 0.
package struct NumberOption: RuleOption {
    package let name: String
    package let summary: String
    package let defaultValue: Int

    init(_ name: String, _ defaultValue: Int, _ summary: String) {
        (self.name, self.defaultValue, self.summary) = (name, defaultValue, summary)
    }

    package var defaultText: String { String(defaultValue) }
    package var expectation: String { "a whole number from 1 to 9999, such as \(defaultValue)" }

    package func read(_ text: String) -> Int? {
        let isDigits = (1...4).contains(text.utf8.count) && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return isDigits ? Int(text).flatMap { $0 > 0 ? $0 : nil } : nil
    }
}

/// A length of time, written as everywhere: `5m`, `1h30m` or `3d`.
package struct DurationOption: RuleOption {
    package let name: String
    package let summary: String
    package let defaultValue: TimeSpan

    init(_ name: String, _ defaultValue: TimeSpan, _ summary: String) {
        (self.name, self.defaultValue, self.summary) = (name, defaultValue, summary)
    }

    package var defaultText: String { defaultValue.shorthand }
    package var expectation: String { "a length of time, such as \(defaultText)" }

    package func read(_ text: String) -> TimeSpan? { try? readSpan(text) }
}

/// Words with spaces between them.
package struct WordsOption: RuleOption {
    package let name: String
    package let summary: String

    init(_ name: String, _ summary: String) { (self.name, self.summary) = (name, summary) }

    package var defaultValue: [String] { [] }
    package var defaultText: String { "none" }
    package var expectation: String { "words with spaces between them" }

    package func read(_ text: String) -> [String]? {
        let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
        return words.isEmpty ? nil : words
    }
}

/// One of a few words.
package struct ChoiceOption: RuleOption {
    package let name: String
    package let summary: String
    private let choices: [String]

    /// - Parameter choices: the first is the default.
    init(_ name: String, _ choices: [String], _ summary: String) {
        (self.name, self.choices, self.summary) = (name, choices, summary)
    }

    package var defaultValue: String { choices.first ?? "" }
    package var defaultText: String { defaultValue }
    package var expectation: String { choices.dropLast().joined(separator: ", ") + " or " + (choices.last ?? "") }
    package func read(_ text: String) -> String? { choices.contains(text) ? text : nil }
}
