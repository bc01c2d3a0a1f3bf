/// A line that stands in a message and may begin another one, whose time is written in a way that is not read: `14.12 Ben: text`,
/// `Ben (14:12): text`, `Ben, 14:12`.
struct UnreadHeader {
    /// Nil where the line is plain text.
    init?(_ line: Substring) {
        let words = line.split(separator: " ")
        guard let index = words.prefix(6).firstIndex(where: { Self.isClock($0.trimmed(of: Self.marks)) }) else { return nil }
        let before = words[..<index].map { $0.trimmed(of: Self.marks) }.filter { !$0.isEmpty }
        let behind = words[(index + 1)...]
        if before.allSatisfy({ $0.allSatisfy(\.isNumber) }) {
            // A time, and a name with a colon within a few words.
            guard behind.prefix(5).contains(where: { $0.hasSuffix(":") && $0.first?.isLetter == true }) else { return nil }
        } else {
            guard before.allSatisfy({ $0.first?.isUppercase == true }) else { return nil }
            let isHeader = words[index].last == ":" || behind.first == ":" || behind.first == "-" || words[index].first == "("
            guard isHeader || behind.isEmpty && words[index - 1].last == "," else { return nil }
        }
    }

    /// What stands around names and times.
    private static let marks = "[](){}<>~*_,;:.-@"

    /// `14:12`, `14.12` or `14h12`.
    static func isClock(_ word: Substring) -> Bool {
        let parts = word.split(omittingEmptySubsequences: false) { ":.h".contains($0) }
        guard parts.count == 2 || parts.count == 3, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let hour = Int(parts[0]), let minute = Int(parts[1])
        else { return false }
        return parts[0].count <= 2 && parts[1].count == 2 && hour < 24 && minute < 60
    }
}
