/// Finds all of many phrases in one pass over a text (Aho and Corasick, 1975). ASCII letters match whatever their case; a phrase
/// matches only as whole words.
struct PhraseMatcher: Sendable {
    /// A phrase found: its number in the list given, and where.
    struct Match: Equatable {
        var phrase: Int
        var range: Range<Int>
    }

    private struct State {
        var next: [UInt8: Int32] = [:]
        var fallback: Int32 = 0
        /// Phrases that end here, longest first.
        var phrases: [Int] = []
    }

    private var states = [State()]
    private let lengths: [Int]

    init(_ phrases: [String]) {
        let folded = phrases.map { $0.utf8.map(\.lowercased) }
        lengths = folded.map(\.count)
        for (number, phrase) in folded.enumerated() where !phrase.isEmpty { add(phrase, number) }
        linkFallbacks()
    }

    var isEmpty: Bool { states.count == 1 }

    /// Matches that don't overlap: from left to right, the longest first.
    func matches(in text: ArraySlice<UInt8>) -> [Match] {
        if isEmpty { return [] }
        var found: [Match] = []
        var state: Int32 = 0
        for index in text.indices {
            state = step(state, text[index].lowercased)
            for phrase in states[Int(state)].phrases {
                let range = index + 1 - lengths[phrase]..<index + 1
                if isWhole(range, in: text) { found.append(Match(phrase: phrase, range: range)) }
            }
        }
        found.sort { ($0.range.lowerBound, -$0.range.count, $0.phrase) < ($1.range.lowerBound, -$1.range.count, $1.phrase) }
        var end = text.startIndex
        return found.filter { match in
            guard match.range.lowerBound >= end else { return false }
            end = match.range.upperBound
            return true
        }
    }

    private mutating func add(_ phrase: [UInt8], _ number: Int) {
        var state = 0
        for byte in phrase {
            if let next = states[state].next[byte] {
                state = Int(next)
            } else {
                states[state].next[byte] = Int32(states.count)
                state = states.count
                states.append(State())
            }
        }
        states[state].phrases.append(number)
    }

    private mutating func linkFallbacks() {
        var queue = states[0].next.values.map { Int($0) }
        var head = 0
        while head < queue.count {
            let state = queue[head]
            head += 1
            for (byte, next) in states[state].next {
                let fallback = step(states[state].fallback, byte)
                states[Int(next)].fallback = fallback
                states[Int(next)].phrases += states[Int(fallback)].phrases
                queue.append(Int(next))
            }
        }
    }

    private func step(_ state: Int32, _ byte: UInt8) -> Int32 {
        var state = state
        while true {
            if let next = states[Int(state)].next[byte] { return next }
            if state == 0 { return 0 }
            state = states[Int(state)].fallback
        }
    }

    private func isWhole(_ range: Range<Int>, in text: ArraySlice<UInt8>) -> Bool {
        let before = range.lowerBound > text.startIndex ? text[range.lowerBound - 1] : 0x20
        let after = range.upperBound < text.endIndex ? text[range.upperBound] : 0x20
        let startsInWord = text[range.lowerBound].isWordByte && before.isWordByte
        let endsInWord = text[range.upperBound - 1].isWordByte && after.isWordByte
        return !startsInWord && !endsInWord
    }
}
