import Basics
import Diagnostics

/// Pre-drafted text with placeholders such as `{components}`. A paragraph with a placeholder that has no value is left out.
package struct Wording: Sendable {
    package let file: SourceFile
    private let paragraphs: [[Piece]]

    /// What a file may ask for.
    fileprivate struct Names {
        var own: [String]
        var forOthers: [String]
        var reader: String
    }

    private enum Piece: Sendable {
        case text(String)
        case placeholder(String)
    }

    /// What a template may ask for.
    package enum Placeholder: String, CaseIterable, Sendable {
        /// The public names: "Card payments and Payouts".
        case components
        /// What customers notice, in a sentence for each component's status.
        case impact
        /// What customers noticed, of what is over; with times where components differ in them.
        case pastImpact = "past-impact"
        /// The same, and always with times: each component's own.
        case whatHappened = "what-happened"
        /// When it began, with its zone: "14:02 GMT".
        case since
        /// When it ended or is to end.
        case until
        /// Planned work: its day and times, such as "Sunday 6 December 2026, from 06:00 CET to 08:00 CET".
        case window
        /// The same of what was planned before it was moved.
        case oldWindow = "old-window"
        /// When it was to end before that was changed.
        case oldUntil = "old-until"
        /// When the next update is promised for.
        case nextUpdate = "next-update"
        /// How long it has lasted: "1 hour 18 minutes".
        case duration
        /// What was put right, in the author's words.
        case fixed
        /// What customers need to do, in the author's words.
        case customerAction = "customer-action"
        /// What made a false alarm look like trouble, in the author's words.
        case reason

        static var names: [String] { allCases.map(\.rawValue) }
    }

    /// - Throws: a diagnostic with the place of a placeholder that doesn't exist.
    package init(_ file: SourceFile) throws(WordingError) { try self.init(file, placeholders: Placeholder.names) }

    /// The same with placeholders of another kind of text.
    ///
    /// - Parameters:
    ///   - placeholders: the names that it may ask for.
    ///   - forOthers: names that there are, but not in a text for these readers.
    ///   - reader: who these are, for messages.
    init(_ file: SourceFile, placeholders: [String], forOthers: [String] = [], reader: String = "") throws(WordingError) {
        self.file = file
        let names = Names(own: placeholders, forOthers: forOthers, reader: reader)
        var paragraphs: [[Piece]] = []
        var pieces: [Piece] = []
        for line in file.lines {
            if file.bytes[line].allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }) {
                if !pieces.isEmpty { paragraphs.append(pieces) }
                pieces = []
            } else {
                if !pieces.isEmpty { pieces.append(.text("\n")) }
                pieces += try Self.pieces(of: line, in: file, names)
            }
        }
        self.paragraphs = pieces.isEmpty ? paragraphs : paragraphs + [pieces]
    }

    /// Whether nothing is written in it.
    var isEmpty: Bool { paragraphs.isEmpty }

    /// Whether a placeholder is in it.
    package func asks(for wanted: Placeholder) -> Bool {
        asks(named: wanted.rawValue)
    }

    func asks(named name: String) -> Bool {
        paragraphs.joined().contains { if case .placeholder(name) = $0 { true } else { false } }
    }

    /// The text with its placeholders filled in.
    package func text(_ values: [Placeholder: String]) -> String {
        text(named: Dictionary(values.map { ($0.key.rawValue, $0.value) }) { first, _ in first })
    }

    func text(named values: [String: String]) -> String {
        paragraphs.compactMap { pieces in
            var text = ""
            for piece in pieces {
                switch piece {
                case .text(let words): text += words
                case .placeholder(let name):
                    guard let value = values[name], !value.isEmpty else { return nil }
                    text += value
                }
            }
            return text
        }.joined(separator: "\n\n")
    }

    /// A line taken apart at `{name}`; any other brace is itself.
    private static func pieces(of line: Range<Int>, in file: SourceFile, _ names: Names) throws(WordingError) -> [Piece] {
        var pieces: [Piece] = []
        var start = line.lowerBound
        var index = start
        while index < line.upperBound {
            guard let name = placeholder(at: index, before: line.upperBound, of: file) else {
                index += 1
                continue
            }
            let text = file.text(in: name)
            guard names.own.contains(text) else { throw WordingError(unknown: text, names, at: Place(file, name)) }
            pieces += [.text(file.text(in: start..<index)), .placeholder(text)]
            start = name.upperBound + 1
            index = start
        }
        return pieces + [.text(file.text(in: start..<line.upperBound))]
    }

    /// Where the name in `{name}` stands; nil where the brace at `index` begins none.
    private static func placeholder(at index: Int, before end: Int, of file: SourceFile) -> Range<Int>? {
        guard file.bytes[index] == UInt8(ascii: "{") else { return nil }
        let name = file.bytes[(index + 1)..<end].prefix { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) || $0 == UInt8(ascii: "-") }
        guard !name.isEmpty, name.endIndex < end, file.bytes[name.endIndex] == UInt8(ascii: "}") else { return nil }
        return name.startIndex..<name.endIndex
    }
}

/// A template that can't be used.
package struct WordingError: Error {
    package var diagnostic: Diagnostic

    /// Where a file says nothing.
    init(silent file: SourceFile, _ message: String) {
        diagnostic = Diagnostic(rule: RuleID(.template, "wording"), message, at: Place(file, 0..<min(1, file.bytes.count)))
    }

    fileprivate init(unknown name: String, _ names: Wording.Names, at place: Place) {
        let all = "there are " + names.own.map { "{\($0)}" }.joined(separator: ", ")
        if names.forOthers.contains(name) {
            diagnostic = Diagnostic(rule: RuleID(.template, "wording"), "'{\(name)}' is not for \(names.reader); \(all)", at: place)
            return
        }
        let nearest = didYouMean(name, among: names.own)
        let wayOut = nearest.isEmpty ? "; \(all)" : nearest
        diagnostic = Diagnostic(rule: RuleID(.template, "wording"), "there is no placeholder '{\(name)}'\(wayOut)", at: place)
    }
}

extension SourceFile {
    /// Every line without what ends it: a line feed, with or without a carriage return.
    fileprivate var lines: [Range<Int>] {
        var lines: [Range<Int>] = []
        var start = 0
        for end in bytes.indices.filter({ bytes[$0] == UInt8(ascii: "\n") }) + [bytes.count] {
            let isCRLF = end > start && end < bytes.count && bytes[end - 1] == UInt8(ascii: "\r")
            lines.append(start..<(isCRLF ? end - 1 : end))
            start = end + 1
        }
        return lines
    }
}
