import Diagnostics

/// A line of a review that is a line of the responders' log.
package struct CopiedLogLine: Sendable {
    /// In the review.
    package var place: Place
    /// In the log.
    package var entry: Place
}

extension Incident {
    /// The review, where it may be published: its author says so, it is finished, and it repeats nothing that responders wrote for
    /// themselves.
    package var publishableReview: Review? {
        review.flatMap { $0.isPublished && $0.gaps.isEmpty && copiedLogLines.isEmpty ? $0 : nil }
    }

    /// Where the review repeats an entry of the log word for word, with or without its time. Case, spacing and punctuation don't count, nor
    /// does what nobody sees.
    package var copiedLogLines: [CopiedLogLine] {
        guard let review, !record.timeline.isEmpty else { return [] }
        var entries: [[String]: Place] = [:]
        for entry in record.timeline {
            let words = words(of: entry.event.value)
            // One word is nobody's own.
            if words.count > 1 { entries[words] = entry.event.place }
        }
        return review.body.blocks.flatMap { block in
            pieces(of: block.text).compactMap { range in
                let words = words(of: String(decoding: block.text[range], as: UTF8.self))
                let entry = withoutTime(words).lazy.compactMap { entries[$0] }.first
                return entry.map { CopiedLogLine(place: block.place(of: range), entry: $0) }
            }
        }
    }

    private func words(of text: String) -> [String] {
        text.seen.lowercased().split(whereSeparator: \.isWhitespace).compactMap { word in
            let start = word.drop { !$0.isLetter && !$0.isNumber }
            let end = start.lastIndex { $0.isLetter || $0.isNumber }
            return end.map { String(start[...$0]) }
        }
    }

    /// What a line may say: all of it, and what follows its time, with a zone or without.
    private func withoutTime(_ words: [String]) -> [[String]] {
        let first = words.first == "at" || words.first == "on" ? 1 : 0
        let time = words.dropFirst(first).prefix(4).lastIndex {
            $0.first?.isNumber == true && ($0.contains(":") || $0.contains("-") || $0.contains("."))
        }
        guard let time else { return [words] }
        return [words, Array(words[(time + 1)...]), Array(words.dropFirst(time + 2))]
    }

    /// The whole block, its lines and its sentences, without what is the same as another.
    private func pieces(of text: [UInt8]) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        for isEnd in [{ (index: Int) in text[index] == UInt8(ascii: "\n") }, { index in text.endsSentence(at: index) }] {
            var start = 0
            for index in text.indices where isEnd(index) {
                pieces.append(start..<index + 1)
                start = index + 1
            }
            pieces.append(start..<text.count)
        }
        pieces.append(0..<text.count)
        return Set(pieces).filter { !$0.isEmpty }.sorted { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
    }
}

extension String {
    /// Without characters that nobody sees.
    fileprivate var seen: String {
        guard unicodeScalars.contains(where: \.properties.isDefaultIgnorableCodePoint) else { return self }
        return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.properties.isDefaultIgnorableCodePoint }))
    }
}

extension [UInt8] {
    fileprivate func endsSentence(at index: Int) -> Bool {
        let isMark = [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"), UInt8(ascii: "?")].contains(self[index])
        return isMark && index + 1 < count && (self[index + 1] == 0x20 || self[index + 1] == 0x0A)
    }
}
