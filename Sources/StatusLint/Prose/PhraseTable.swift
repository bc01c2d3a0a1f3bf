/// Finds all of many phrases in one pass over a text's tokens: a tree of words. Case, and what parts the words of a phrase (spaces,
/// hyphens, slashes, a line end), make no difference, except that a phrase with a capital letter matches only as it is written.
struct PhraseTable: Sendable {
    private struct Phrase {
        var meaning: PhraseMeaning
        /// The words, where their case matters.
        var spelling: [[UInt8]]?
    }

    private var phrases: [Phrase] = []
    /// From a node and a word to the next node. Node 0 is the root.
    private var next: [Step: Int32] = [:]
    /// The phrases that end at a node.
    private var endings: [[Int32]] = [[]]
    /// One bit for each first word's low bits: most words start no phrase.
    private var firstWords = [UInt64](repeating: 0, count: 256)

    private struct Step: Hashable {
        var node: Int32
        var word: UInt64

        // The word is a hash already, and nobody gains from a collision.
        func hash(into hasher: inout Hasher) { hasher.combine(word &+ UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15) }
    }

    /// - Parameter matchesCase: whether a phrase with a capital letter in it matches only as written.
    mutating func add(_ phrase: String, _ meaning: PhraseMeaning, matchesCase: Bool = false) {
        let words = tokens(phrase)
        guard let first = words.first else { return }
        firstWords[Int(first.word >> 6 & 0xFF)] |= 1 << (first.word & 63)
        var node: Int32 = 0
        for word in words {
            let step = Step(node: node, word: word.word)
            if let known = next[step] {
                node = known
            } else {
                node = Int32(endings.count)
                next[step] = node
                endings.append([])
            }
        }
        let text = Array(phrase.utf8)
        let isSpelt = matchesCase && text.contains(where: \.isUppercase)
        endings[Int(node)].append(Int32(phrases.count))
        phrases.append(Phrase(meaning: meaning, spelling: isSpelt ? words.map { Array(text[$0.range]) } : nil))
    }

    /// Adds every match in a sentence, from left to right.
    ///
    /// - Parameter sentence: indices into `tokens`.
    func matches(_ tokens: [Token], in sentence: Range<Int>, of text: [UInt8], into matches: inout [PhraseMatch]) {
        for start in sentence {
            let first = tokens[start].word
            guard firstWords[Int(first >> 6 & 0xFF)] & 1 << (first & 63) != 0 else { continue }
            var node: Int32 = 0
            var index = start
            while index < sentence.upperBound, index == start || tokens[index].isJoined,
                let following = next[Step(node: node, word: tokens[index].word)]
            {
                node = following
                index += 1
                for ending in endings[Int(node)] {
                    let phrase = phrases[Int(ending)]
                    guard isSpelt(phrase, tokens[start..<index], text) else { continue }
                    matches.append(
                        PhraseMatch(
                            meaning: phrase.meaning, tokens: start..<index,
                            range: tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound))
                }
            }
        }
    }

    private func isSpelt(_ phrase: Phrase, _ tokens: ArraySlice<Token>, _ text: [UInt8]) -> Bool {
        guard let spelling = phrase.spelling else { return true }
        return zip(spelling, tokens).allSatisfy { text[$1.range].elementsEqual($0) }
    }
}

/// A phrase found in a sentence.
struct PhraseMatch: Sendable {
    var meaning: PhraseMeaning
    /// Indices into the text's tokens.
    var tokens: Range<Int>
    /// Offsets into the block's text.
    var range: Range<Int>
}

/// What a phrase is to the rules.
enum PhraseMeaning: Sendable, Equatable {
    /// An entry of the lexicon, by its number and the number of the form.
    case term(entry: Int, form: Int)
    /// What the words around it are about.
    case cue(Cue)
    /// A name that customers know: a component, a group, or one the vocabulary allows.
    case known
    /// A component's internal name; the number is the component's.
    case internalName(component: Int)
    /// A replacement of the vocabulary, by its number.
    case replacement(Int)
    /// A supplier.
    case vendor
}
