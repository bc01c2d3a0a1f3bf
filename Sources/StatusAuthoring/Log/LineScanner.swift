/// Reads a line from its start, word by word. White space of any kind is a space by then.
struct LineScanner {
    private(set) var rest: Substring

    init(_ line: Substring) { rest = line }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    /// - Returns: whether there was one.
    @discardableResult
    mutating func skipSpaces() -> Bool {
        let before = rest.startIndex
        rest = rest.drop { $0 == " " }
        return rest.startIndex != before
    }

    /// From one digit up to so many, and no digit behind them; nothing is taken otherwise.
    mutating func number(_ digits: ClosedRange<Int>) -> (value: Int, digits: Int)? {
        let found = rest.prefix { $0.isASCII && $0.isNumber }
        guard digits.contains(found.count), let value = Int(found) else { return nil }
        rest = rest[found.endIndex...]
        return (value, found.count)
    }

    /// One of several characters, which is returned.
    mutating func one(of characters: String) -> Character? {
        guard let first = rest.first, characters.contains(first) else { return nil }
        rest.removeFirst()
        return first
    }

    /// What is before the next space or end.
    var word: Substring { rest.prefix { $0 != " " } }

    mutating func skip(_ count: Int) { rest = rest.dropFirst(count) }
}

extension Substring {
    var withoutSpacesAround: Substring {
        let start = drop { $0 == " " }
        guard let last = start.lastIndex(where: { $0 != " " }) else { return "" }
        return start[...last]
    }
}

extension String {
    /// As lines that can be read alike: any line end ends one, any white space is a space, and a tab is two.
    var linesOfText: [String] {
        let marks: Set<Unicode.Scalar> = ["\u{FEFF}", "\u{200E}", "\u{200F}", "\u{202A}", "\u{202C}"]
        let text = replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\t", with: "  ")
        return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            let scalars = line.unicodeScalars.lazy.filter { !marks.contains($0) }.map { $0.properties.isWhitespace ? " " : $0 }
            return String(String.UnicodeScalarView(scalars))
        }
    }
}
