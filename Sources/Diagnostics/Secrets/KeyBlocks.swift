import Basics

/// Private keys, which fill lines of their own.
extension SecretScanner {
    /// `-----BEGIN … PRIVATE KEY…` (RFC 7468), OpenPGP's and SSH's too: the whole block.
    func privateKey(_ index: Int) -> Secret? {
        guard let (begin, ending) = keyFences.first(where: { starts(index, $0.begin) }) else { return nil }
        let lineEnd = endOfLine(index)
        let heading = text[index + begin.count..<min(lineEnd, index + 80)]
        guard heading.firstRange(ofBytes: privateKeyWords) != nil else { return nil }
        if let end = text[index..<min(text.count, index + longestKey)].firstRange(ofBytes: ending) {
            return Secret("a private key", index..<endOfLine(end.upperBound))
        }
        return Secret("a private key", index..<endOfKeyLines(lineEnd))
    }

    /// PuTTY's file goes on to its last line, the `Private-MAC`.
    func puttyKey(_ word: Range<Int>) -> Secret? {
        guard starts(word.lowerBound, puttyHeading) else { return nil }
        guard let end = text[word.lowerBound..<min(text.count, word.lowerBound + longestKey)].firstRange(ofBytes: puttyEnding) else {
            return Secret("a private key", word.lowerBound..<endOfKeyLines(endOfLine(word.lowerBound)))
        }
        return Secret("a private key", word.lowerBound..<endOfLine(end.upperBound))
    }

    /// A key whose last line is missing is over where a line isn't one of its lines.
    private func endOfKeyLines(_ lineEnd: Int) -> Int {
        var end = lineEnd
        while end < text.count {
            let start = self.end(end) { $0.isBlank }
            let next = endOfLine(start)
            let isOfKey = text[start..<next].allSatisfy { $0.isBase64 } || text[start..<min(next, start + 24)].contains(UInt8(ascii: ":"))
            guard next > start, isOfKey else { break }
            end = next
        }
        return end
    }
}

private let keyFences = [("-----BEGIN ", "-----END "), ("---- BEGIN ", "---- END ")].map { (begin: Array($0.utf8), end: Array($1.utf8)) }
private let privateKeyWords = Array("PRIVATE KEY".utf8)
private let puttyHeading = Array("PuTTY-User-Key-File-".utf8)
private let puttyEnding = Array("\nPrivate-MAC:".utf8)
/// The longest that a key is looked for, in bytes.
private let longestKey = 32_768
