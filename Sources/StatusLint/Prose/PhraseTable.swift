import Basics

/// Finds all of many phrases in one pass over a text's tokens: a tree of words. Case, and what parts the words of a phrase (spaces,
/// hyphens, slashes, a line end), make no difference, except that a phrase with a capital letter matches only as it is written.
struct PhraseTable: Sendable {
    private struct Phrase {
        var meaning: PhraseMeaning
        /// The number of its spelling, where the case of its words matters.
        var spelling: Int?
        /// The phrase after it that ends at the same node.
        var next: Int32?
    }

    private var phrases: [Phrase] = []
    /// Words as they must be written.
    private var spellings: [[[UInt8]]] = []
    /// From a node and a word to the next node. Node 0 is the root.
    private var steps = WordTable(minimumCapacity: 20_000)
    /// The first and the last of the phrases that end at a node.
    private var endings: [(first: Int32, last: Int32)?] = [nil]
    /// One bit for each first word's low bits: most words start no phrase.
    private var firstWords = [UInt64](repeating: 0, count: 4_096)

    /// The key of a step in `steps`. The word is a hash already, and nobody gains from a collision.
    private static func step(_ node: Int32, _ word: UInt64) -> UInt64 {
        word &+ UInt64(UInt32(bitPattern: node)) &* 0x9E37_79B9_7F4A_7C15
    }

    /// - Parameter matchesCase: whether a phrase with a capital letter in it matches only as written.
    mutating func add(_ phrase: String, _ meaning: PhraseMeaning, matchesCase: Bool = false) {
        let words = tokens(phrase)
        guard let first = words.first else { return }
        firstWords[Int(first.word >> 6 & 0xFFF)] |= 1 << (first.word & 63)
        var node: Int32 = 0
        for word in words {
            let step = Self.step(node, word.word)
            if let known = steps[step] {
                node = known
            } else {
                node = Int32(endings.count)
                steps.set(step, node)
                endings.append(nil)
            }
        }
        let number = Int32(phrases.count)
        if let last = endings[Int(node)]?.last { phrases[Int(last)].next = number }
        endings[Int(node)] = (endings[Int(node)]?.first ?? number, number)
        let isSpelt = matchesCase && phrase.utf8.contains(where: \.isUppercase)
        phrases.append(Phrase(meaning: meaning, spelling: isSpelt ? spellings.count : nil, next: nil))
        if isSpelt {
            let text = Array(phrase.utf8)
            spellings.append(words.map { Array(text[$0.range]) })
        }
    }

    /// Adds every match in a sentence, from left to right.
    ///
    /// - Parameter sentence: indices into `tokens`.
    func matches(_ tokens: [Token], in sentence: Range<Int>, of text: [UInt8], into matches: inout [PhraseMatch]) {
        for start in sentence {
            let first = tokens[start].word
            guard firstWords[Int(first >> 6 & 0xFFF)] & 1 << (first & 63) != 0 else { continue }
            var node: Int32 = 0
            var index = start
            while index < sentence.upperBound, index == start || tokens[index].isJoined,
                let following = steps[Self.step(node, tokens[index].word)]
            {
                node = following
                index += 1
                var ending = endings[Int(node)]?.first
                while let number = ending {
                    let phrase = phrases[Int(number)]
                    ending = phrase.next
                    if let spelling = phrase.spelling, !isSpelt(spellings[spelling], tokens[start..<index], text) { continue }
                    matches.append(
                        PhraseMatch(
                            meaning: phrase.meaning, tokens: start..<index,
                            range: tokens[start].range.lowerBound..<tokens[index - 1].range.upperBound))
                }
            }
        }
    }

    private func isSpelt(_ spelling: [[UInt8]], _ tokens: ArraySlice<Token>, _ text: [UInt8]) -> Bool {
        zip(spelling, tokens).allSatisfy { text[$1.range].elementsEqual($0) }
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
