import Basics
import LexiconData

/// The words that customers may not understand. The lists are the module `LexiconData`; see `docs/lexicon.md` for their format.
struct Lexicon: Sendable {
    let entries: [LexiconEntry]

    static let standard = Lexicon([
        (.core, networkTerms), (.core, securityTerms), (.core, messagingAndLoadTerms), (.core, computeTerms), (.core, storageTerms),
        (.core, softwareTerms), (.core, releaseTerms), (.core, operationsTerms), (.product, productNames), (.developer, developerTerms),
        (.trade, tradeTerms),
        (.statusSpeak, statusSpeakTerms), (.simple, simpleWords),
    ])

    init(_ lists: [(part: LexiconEntry.Part, text: String)]) {
        entries = lists.flatMap { Self.read($0.text, $0.part) }
    }

    /// An entry starts with a line of forms; its properties are the indented lines below it.
    private static func read(_ text: String, _ part: LexiconEntry.Part) -> [LexiconEntry] {
        var entries: [LexiconEntry] = []
        var forms: [String] = []
        var properties: [String: String] = [:]
        func finish() {
            if !forms.isEmpty { entries.append(LexiconEntry(part, forms: forms, properties: properties)) }
            (forms, properties) = ([], [:])
        }
        for line in Array(text.utf8).split(separator: UInt8(ascii: "\n")) {
            guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "[") else { continue }
            if first != UInt8(ascii: " ") {
                finish()
                forms = commaSeparated(line.string)
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")) {
                let name = line[..<colon].drop { $0 == UInt8(ascii: " ") }
                properties[name.string] = line[colon...].dropFirst().drop { $0 == UInt8(ascii: " ") }.string
            }
        }
        finish()
        return entries
    }
}
