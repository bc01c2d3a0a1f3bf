/// How much a diagnostic matters. An error stops the build.
package enum Level: String, Sendable, CaseIterable, Comparable {
    case note, warning, error

    package static func < (a: Level, b: Level) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .note: 0
        case .warning: 1
        case .error: 2
        }
    }
}

/// What is printed: something in the content that its author should look at.
package struct Diagnostic: Sendable, Equatable {
    /// The rule that found it, as `family/rule-id`.
    package var rule: String
    package var level: Level
    /// One phrase without a final full stop, the most specific thing first and the way out in it.
    package var message: String
    package var place: Place
    package var notes: [Note]
    /// Words to put where `place` is, when there is one right choice.
    package var suggestion: String?
    /// Whether the suggestion can be put in unseen, because it can't change the meaning.
    package var isSafeFix: Bool
    /// Whether the words at `place` must not be printed; see `Report`.
    package var isSecret: Bool

    /// Something elsewhere that explains the diagnostic.
    package struct Note: Sendable, Equatable {
        package var message: String
        package var place: Place?

        package init(_ message: String, at place: Place? = nil) {
            self.message = message
            self.place = place
        }
    }

    package init(
        rule: String, level: Level = .error, _ message: String, at place: Place, notes: [Note] = [], suggestion: String? = nil,
        isSafeFix: Bool = false, isSecret: Bool = false
    ) {
        self.isSafeFix = isSafeFix
        self.isSecret = isSecret
        self.rule = rule
        self.level = level
        self.message = message
        self.place = place
        self.notes = notes
        self.suggestion = suggestion
    }
}

extension Diagnostic {
    /// The order of every report: path, line and column, rule. Byte order, so that it is the same on every machine.
    package static func reportOrder(_ a: Diagnostic, _ b: Diagnostic) -> Bool {
        if a.place.file !== b.place.file, a.place.file.path != b.place.file.path { return precedes(a.place.file.path, b.place.file.path) }
        if a.place.range.lowerBound != b.place.range.lowerBound { return a.place.range.lowerBound < b.place.range.lowerBound }
        if a.rule != b.rule { return a.rule.utf8.lexicographicallyPrecedes(b.rule.utf8) }
        return a.message.utf8.lexicographicallyPrecedes(b.message.utf8)
    }

    /// Byte order, without a step for each byte.
    private static func precedes(_ a: String, _ b: String) -> Bool {
        var (a, b) = (a, b)
        return a.withUTF8 { a in
            b.withUTF8 { b in
                let length = min(a.count, b.count)
                for index in 0..<length where a[index] != b[index] { return a[index] < b[index] }
                return a.count < b.count
            }
        }
    }
}
