/// A time in words, and what a language must know of it to lead up to it: "um 14:31 Uhr", but "am 20. November 2026 um 14:31 Uhr".
package enum TimePhrase<Text: PageText>: Sendable, Equatable {
    /// The clock alone. The hour is that of the words, 0 to 23.
    case clock(Text, hour: Int)
    /// The date too.
    case dated(Text)

    package var words: Text {
        switch self {
        case .clock(let words, _), .dated(let words): words
        }
    }

    package var isDated: Bool { if case .dated = self { true } else { false } }

    /// The same time in other words, such as in markup.
    func map<Other>(_ change: (Text) -> Other) -> TimePhrase<Other> {
        switch self {
        case .clock(let words, let hour): .clock(change(words), hour: hour)
        case .dated(let words): .dated(change(words))
        }
    }
}
