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
        review.flatMap { review in
            let isPublishable = review.isFoundPublishable ?? (review.isPublished && review.gaps.isEmpty && copiedLogLines.isEmpty)
            return isPublishable ? review : nil
        }
    }

    /// Where the review repeats an entry of the log word for word, whatever stands before or behind it; a short entry, only where nothing but
    /// its time does. Case, spacing and punctuation don't count, nor does what nobody sees.
    package var copiedLogLines: [CopiedLogLine] {
        guard let review, !record.timeline.isEmpty else { return [] }
        // One word is nobody's own.
        let entries = record.timeline.map { (words: words(of: $0.event.value), place: $0.event.place) }.filter { $0.words.count > 1 }
        return review.body.blocks.flatMap { block -> [CopiedLogLine] in
            let found = pieces(of: block.text).compactMap { range -> (range: Range<Int>, entry: Place)? in
                let words = words(of: String(decoding: block.text[range], as: UTF8.self))
                return entries.first { isTold($0.words, by: words) }.map { (range, $0.place) }
            }
            // The line that it is in says it better than the whole block.
            return found.filter { one in !found.contains { $0.range != one.range && one.range.contains($0.range) } }
                .map { CopiedLogLine(place: block.place(of: $0.range), entry: $0.entry) }
        }
    }

    private func isTold(_ entry: [String], by words: [String]) -> Bool {
        if entry.count < Self.tellingLength { return withoutTime(words).contains(entry) }
        guard words.count >= entry.count else { return false }
        return (0...words.count - entry.count).contains { words[$0...].starts(with: entry) }
    }

    /// Nobody writes as many words as these twice in the same order by chance. The number is ours.
    private static let tellingLength = 5

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
