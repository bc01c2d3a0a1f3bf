import StatusModel

extension TimelineEntry {
    /// Whether the line says that something has happened, in these words, whatever their capitals. What it denies, plans, asks or makes an
    /// exception of has not: "We have not told the team lead yet". Where a line can be read either way it says nothing, so that what is owed
    /// stays owed.
    package func says(_ words: String) -> Bool {
        event.value.lowercased().statements.contains { !$0.isQuestion && $0.says(words.lowercased()) }
    }

    /// Whether the words stand in it, and not as a part of others.
    func names(_ words: String) -> Bool { event.value.lowercased()[...].firstWords(words.lowercased()) != nil }
}

extension String {
    /// What it says one by one. A question says nothing.
    var statements: [Substring] {
        var statements: [Substring] = []
        var start = startIndex
        func end(at index: Index, after next: Index) {
            statements.append(self[start..<index])
            start = next
        }
        for index in indices {
            let next = self.index(after: index)
            let isEnd = next == endIndex || self[next].isWhitespace
            switch self[index] {
            case "?" where isEnd: start = next
            case ".", "!", ";": if isEnd { end(at: index, after: next) }
            default: if self[index...].prefix(5).lowercased() == " but " { end(at: index, after: next) }
            }
        }
        end(at: endIndex, after: endIndex)
        return statements
    }
}

extension Substring {
    /// Whether it asks, with or without a mark: "Has anybody told the team lead".
    var isQuestion: Bool {
        let words = LoggedStatement.wordsOf(self)
        let start = words.count > 1 && words[1].gap.hasPrefix(":") ? 1 : 0
        guard words.count > start + 1 else { return false }
        let (first, second) = (words[start].lower, words[start + 1].lower)
        if first == "who" || first == "whom" || helpers.contains(first) { return true }
        return ["when", "where", "why", "how", "what", "which"].contains(first) && helpers.contains(second)
    }

    fileprivate func says(_ words: String) -> Bool {
        guard let found = firstWords(words) else { return false }
        let before = LoggedStatement.wordsOf(self[..<found.lowerBound])
        let after = LoggedStatement(words: LoggedStatement.wordsOf(self[found.upperBound...]), later: []).clause(from: 0)
        return before.first?.lower != "tell" && !before.deny && !after.takeBack
    }

    /// Where words first stand that are not a part of others.
    fileprivate func firstWords(_ words: String) -> Range<Index>? {
        var rest = self
        while let found = rest.firstRange(of: words) {
            let before = found.lowerBound > startIndex ? self[index(before: found.lowerBound)] : " "
            let after = found.upperBound < endIndex ? self[found.upperBound] : " "
            if !before.isLetter, !before.isNumber, !after.isLetter, !after.isNumber { return found }
            rest = rest[found.upperBound...]
        }
        return nil
    }
}

/// What a question begins with.
private let helpers: Set = [
    "has", "have", "had", "did", "do", "does", "is", "are", "was", "were", "should", "shall", "can", "could", "would", "will", "may",
]
