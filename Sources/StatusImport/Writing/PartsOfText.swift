import Basics

/// A text in parts that files may have: cut between paragraphs, else between lines, else between words. Most texts are one.
func partsOfText(_ text: String, most: Int = 48 * 1_024) -> [String] {
    var (parts, rest) = ([String](), Array(text.utf8)[...])
    while rest.count > most {
        let window = rest.prefix(most)
        let end = window.endOfLast("\n\n") ?? window.endOfLast("\n") ?? window.endOfLast(" ") ?? window.endOfCharacters
        parts.append(rest[..<end].string)
        rest = rest[end...]
    }
    return (parts + [rest.string]).filter { !$0.trimmedOfWhiteSpace.isEmpty }
}

extension ArraySlice<UInt8> {
    /// Behind the last place where it stands, with something before it; nil where it doesn't.
    fileprivate func endOfLast(_ sought: String) -> Int? {
        let sought = Array(sought.utf8)
        var start = endIndex - sought.count
        while start > startIndex {
            if self[start...].starts(with: sought) { return start + sought.count }
            start -= 1
        }
        return nil
    }

    /// Where the last character that is whole ends.
    fileprivate var endOfCharacters: Int {
        var end = endIndex
        while end > startIndex + 1, self[end - 1] & 0xC0 == 0x80 { end -= 1 }
        return end > startIndex + 1 ? end - 1 : endIndex
    }
}
