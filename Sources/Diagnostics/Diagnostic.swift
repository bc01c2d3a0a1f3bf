import Basics

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
    /// The rule that found it.
    package var rule: RuleID
    package var level: Level
    /// One phrase without a final full stop, the most specific thing first and the way out in it.
    package var message: String
    package var place: Place
    package var notes: [Note]
    /// Words to put where `place` is, when there is one right choice.
    package var suggestion: String?
    /// Whether the suggestion can be put in unseen, because it can't change the meaning.
    package var isSafeFix: Bool
    /// Files that it is about besides the one it points into: those that are gone, by path.
    package var about: [String]

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
        rule: RuleID, level: Level = .error, _ message: String, at place: Place, notes: [Note] = [], suggestion: String? = nil,
        isSafeFix: Bool = false, about: [String] = []
    ) {
        self.isSafeFix = isSafeFix
        self.about = about
        self.rule = rule
        self.level = level
        self.message = message
        self.place = place
        self.notes = notes
        self.suggestion = suggestion
    }
}

extension [Diagnostic] {
    /// The order of every report: path, line and column, rule. Byte order, so that it is the same on every machine.
    func inReportOrder() -> [Diagnostic] {
        let ranks = pathRanks
        var lastFile: SourceFile?
        var rank = 0
        // Diagnostics are large: what is moved about is small.
        var order = indices.map { index in
            let place = self[index].place
            if place.file !== lastFile { (lastFile, rank) = (place.file, ranks[ObjectIdentifier(place.file)] ?? 0) }
            return Position(path: rank, offset: place.range.lowerBound, index: index)
        }
        order.sort { a, b in
            if a.path != b.path { return a.path < b.path }
            if a.offset != b.offset { return a.offset < b.offset }
            return self[a.index].precedesAtSamePlace(self[b.index])
        }
        return order.map { self[$0.index] }
    }

    private struct Position {
        /// The path's number among all paths in order.
        var path: Int
        var offset: Int
        /// Among the diagnostics.
        var index: Int
    }

    /// The number of each file's path among all paths in order.
    private var pathRanks: [ObjectIdentifier: Int] {
        var ranks: [ObjectIdentifier: Int] = [:]
        var files: [SourceFile] = []
        var lastFile: SourceFile?
        for diagnostic in self where diagnostic.place.file !== lastFile {
            lastFile = diagnostic.place.file
            if ranks.updateValue(0, forKey: ObjectIdentifier(diagnostic.place.file)) == nil { files.append(diagnostic.place.file) }
        }
        files.sort { $0.path.precedes($1.path) }
        var rank = 0
        for (index, file) in files.enumerated() {
            if index > 0, files[index - 1].path != file.path { rank += 1 }
            ranks[ObjectIdentifier(file)] = rank
        }
        return ranks
    }
}

extension Diagnostic {
    fileprivate func precedesAtSamePlace(_ other: Diagnostic) -> Bool {
        if rule != other.rule { return rule.precedes(other.rule) }
        return message.precedes(other.message)
    }
}
