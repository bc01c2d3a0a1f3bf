import Basics

extension String {
    /// The longest beginning that fits: whole sentences, else whole words, else whole characters. What is cut within a sentence says so.
    ///
    /// - Parameter fits: whether a text is short enough; where one fits, every shorter one does.
    func fitted(_ fits: (String) -> Bool) -> (text: String, isCut: Bool) {
        if fits(self) { return (self, false) }
        let kept = longestBeginning(at: sentenceEnds, fits)
        if !kept.isEmpty { return (kept, true) }
        for boundaries in [wordEnds, Array(indices)] {
            let kept = longestBeginning(at: boundaries) { fits($0 + "…") }
            if !kept.isEmpty { return (kept + "…", true) }
        }
        return ("", true)
    }

    /// Cut to a number of UTF-16 units, which no counting of characters is beyond.
    func cut(to units: Int) -> String { fitted { $0.utf16.count <= units }.text }

    private func longestBeginning(at boundaries: [Index], _ fits: (String) -> Bool) -> String {
        var (low, high) = (0, boundaries.count)
        while low < high {
            let middle = (low + high) / 2
            if fits(beginning(to: boundaries[middle])) { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? "" : beginning(to: boundaries[low - 1])
    }

    private func beginning(to end: Index) -> String {
        let scalars = self[..<end].unicodeScalars
        let last = scalars.lastIndex { !$0.properties.isWhitespace }
        return last.map { String(scalars[...$0]) } ?? ""
    }

    /// Behind each sentence and each line.
    private var sentenceEnds: [Index] {
        var ends: [Index] = []
        for index in indices {
            let next = self.index(after: index)
            let character = self[index]
            let endsLine = next < endIndex && self[next].isNewline
            let endsSentence = ".!?؟…".contains(character) && (next == endIndex || self[next].isWhitespace)
            if endsLine || endsSentence || "。！？".contains(character) { ends.append(next) }
        }
        return ends
    }

    private var wordEnds: [Index] { indices.filter { self[$0].isWhitespace } }
}

extension String {
    /// Text of several lines as any receiver takes it: one kind of line end, and no other character that steers.
    var plainLines: String {
        var result = String.UnicodeScalarView()
        var previous: Unicode.Scalar?
        for scalar in unicodeScalars {
            switch scalar {
            case "\r", "\u{2028}", "\u{2029}": result.append("\n")
            case "\n": if previous != "\r" { result.append(scalar) }
            case "\t": result.append(" ")
            case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): break
            default: result.append(scalar)
            }
            previous = scalar
        }
        return String(result)
    }

    /// Text of one line. Spaces that keep words together stay.
    var plainLine: String {
        plainLines.unicodeScalars.split { $0 == " " || $0 == "\n" }.map { String($0) }.joined(separator: " ")
    }
}
