import Basics

/// How the words of a sentence stand together, for rules that look for more than single phrases. Indices are those of the text's tokens.
extension SentenceSubject {
    /// Nil outside the sentence.
    func word(at index: Int) -> UInt64? { sentence.tokens.contains(index) ? text.tokens[index].word : nil }

    func isWord(at index: Int, in words: WordSet) -> Bool { word(at: index).map { words.contains($0) } ?? false }

    /// The first word of a few that stands in a stretch.
    func firstWord(of words: WordSet, in tokens: Range<Int>) -> Int? { tokens.first { isWord(at: $0, in: words) } }

    func hasWord(of words: WordSet, in tokens: Range<Int>) -> Bool { firstWord(of: words, in: tokens) != nil }

    /// Up to so many words before an index, in the same sentence.
    func tokens(before index: Int, _ count: Int) -> Range<Int> {
        max(sentence.tokens.lowerBound, index - count)..<max(index, sentence.tokens.lowerBound)
    }

    /// Up to so many words from an index on, in the same sentence.
    func tokens(from index: Int, _ count: Int) -> Range<Int> {
        let start = min(index, sentence.tokens.upperBound)
        return start..<min(start + count, sentence.tokens.upperBound)
    }

    /// Offsets into the block's text.
    func stretch(_ tokens: Range<Int>) -> Range<Int> {
        text.tokens[tokens.lowerBound].range.lowerBound..<text.tokens[tokens.upperBound - 1].range.upperBound
    }

    /// Whether a phrase of a cue begins in a stretch.
    func has(_ cue: Cue, in tokens: Range<Int>) -> Bool {
        cues.has(cue) && matches.contains { $0.meaning == .cue(cue) && tokens.contains($0.tokens.lowerBound) }
    }

    /// Whether something that customers know stands in a stretch: one of them, or what they use.
    func hasCustomersThings(in tokens: Range<Int>) -> Bool {
        matches.contains { match in
            guard tokens.contains(match.tokens.lowerBound) else { return false }
            return match.meaning == .known || match.meaning == .cue(.customer) || match.meaning == .cue(.product)
        }
    }

    /// Whether a name for customers stands whole among some words: "you", "cardholders".
    func hasCustomer(in tokens: Range<Int>) -> Bool {
        matches.contains {
            $0.meaning == .cue(.customer) && tokens.contains($0.tokens.lowerBound) && $0.tokens.upperBound <= tokens.upperBound
        }
    }

    /// From an index to the end of its clause: to the next comma, or a word that begins another one.
    func clause(from index: Int) -> Range<Int> {
        guard index < sentence.tokens.upperBound else { return sentence.tokens.upperBound..<sentence.tokens.upperBound }
        let end = (index + 1..<sentence.tokens.upperBound).first { !text.tokens[$0].isJoined || isWord(at: $0, in: clauseBreaks) }
        return index..<(end ?? sentence.tokens.upperBound)
    }

    /// From the beginning of a clause to an index.
    func clause(upTo index: Int) -> Range<Int> {
        var start = index
        while start > sentence.tokens.lowerBound, !isWord(at: start - 1, in: clauseBreaks),
            start == index || text.tokens[start].isJoined
        {
            start -= 1
        }
        return start..<index
    }

    func ends(_ index: Int, in ending: String) -> Bool {
        let range = text.tokens[index].range
        return range.count > ending.utf8.count && block.text[range].suffix(ending.utf8.count).elementsEqual(ending.utf8)
    }

    func hasDigit(in tokens: Range<Int>) -> Bool {
        tokens.contains { index in block.text[text.tokens[index].range].contains { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") } }
    }

    func beginsWithCapital(_ index: Int) -> Bool {
        let first = block.text[text.tokens[index].range.lowerBound]
        return first >= UInt8(ascii: "A") && first <= UInt8(ascii: "Z")
    }

    /// Whether "'s" stands behind a word.
    func isPossessive(_ index: Int) -> Bool {
        let after = block.text[text.tokens[index].range.upperBound...]
        return after.starts(with: "'s".utf8) || after.starts(with: "’s".utf8)
    }

    /// "Broken", "cut", "checked": what may follow "have" or "was".
    func isParticiple(_ index: Int) -> Bool {
        guard sentence.tokens.contains(index) else { return false }
        return isWord(at: index, in: irregularParticiples) || ends(index, in: "ed")
    }
}

private let clauseBreaks = WordSet(["but", "although", "though", "however", "whereas", "while", "so", "because", "until", "unless"])
private let irregularParticiples = WordSet([
    "been", "got", "gone", "broken", "cut", "hit", "come", "fallen", "burst", "blown", "caught", "run", "struck", "stolen", "lost", "left",
    "torn", "set", "shut", "knocked", "taken", "made", "done", "driven", "dug", "eaten", "bitten", "sent", "put", "brought", "worn",
    "begun",
    "gotten", "frozen", "built", "grown", "become", "led", "let", "met", "seen", "known", "found", "held", "kept", "told", "written",
    "split",
])
