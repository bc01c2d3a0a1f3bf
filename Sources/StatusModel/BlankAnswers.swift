import Basics

/// Forms that were filled in with nothing: "Money: ____", "Customers: unknown", "Why? Unknown."
extension String {
    /// Whether a line of it has a label or a question, and behind that only what keeps a place.
    package var answersNothing: Bool {
        // As most texts have neither, nor a dash or a wide colon.
        guard utf8.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: ":") || $0 >= 0x80 }) else { return false }
        return split(whereSeparator: \.isNewline).contains { Self.isBlank(String($0)) }
    }

    private static func isBlank(_ line: String) -> Bool {
        if let question = line.lastIndex(of: "?") {
            let answer = line[line.index(after: question)...]
            if answer.contains(where: \.isLetter), String(answer).saysNothing { return true }
        }
        for mark in [":", "：", " – ", " — "] {
            guard let found = line.firstRange(ofLabelEnd: mark) else { continue }
            let (label, value) = (line[..<found.lowerBound], String(line[found.upperBound...]))
            return isLabel(label) && value.contains { !$0.isWhitespace } && value.saysNothing
        }
        return false
    }

    /// A few words that ask for something. "14:02 UTC: investigating" is a line of a timeline, and "Status: pending" what a page said.
    private static func isLabel(_ label: Substring) -> Bool {
        let words = label.split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map { $0.lowercased() }
        return (1...5).contains(words.count) && !label.contains(where: \.isNumber) && !words.contains(where: statusLabels.contains)
    }

    private func firstRange(ofLabelEnd mark: String) -> Range<Index>? {
        var rest = self[...]
        while let found = rest.firstRange(of: mark) {
            if mark != ":" || found.upperBound == endIndex || self[found.upperBound].isWhitespace { return found }
            rest = rest[found.upperBound...]
        }
        return nil
    }

    private var saysNothing: Bool { isPlaceholder || isOpenQuestion || isBlankAmount }

    /// "£XX", "XX customers", "€ x,xxx": an amount of which only the shape is there.
    private var isBlankAmount: Bool {
        let words = split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
        guard (1...3).contains(words.count), !contains(where: { $0.isWholeNumber }) else { return false }
        let isAmount = contains(where: \.isCurrencySymbol) || contains("%")
        return words.contains { word in
            let core = ["k", "m"].contains { word.hasSuffix($0) } ? word.dropLast() : word[...]
            return core.allSatisfy { $0 == "x" } && core.count > (isAmount ? 0 : 1) || isAmount && core == "n"
        }
    }
}

private let statusLabels: Set<String> = ["update", "updates", "status", "phase", "title", "state"]
