/// The words that customers may not understand. The lists are the other files of this folder; see `docs/lexicon.md` for their format.
struct Lexicon: Sendable {
    let entries: [LexiconEntry]

    static let standard = Lexicon([
        (.core, networkTerms), (.core, securityTerms), (.core, messagingAndLoadTerms), (.core, computeTerms), (.core, storageTerms),
        (.core, softwareTerms), (.core, releaseTerms), (.core, operationsTerms), (.product, productNames), (.developer, developerTerms),
        (.statusSpeak, statusSpeakTerms), (.simple, simpleWords),
    ])

    init(_ lists: [(part: LexiconEntry.Part, text: String)]) {
        entries = lists.flatMap { Self.read($0.text, $0.part) }
    }

    /// An entry starts with a line of forms; its properties are the indented lines below it.
    private static func read(_ text: String, _ part: LexiconEntry.Part) -> [LexiconEntry] {
        var entries: [LexiconEntry] = []
        for line in text.utf8.split(separator: UInt8(ascii: "\n")) {
            guard let first = line.first, first != UInt8(ascii: "#"), first != UInt8(ascii: "[") else { continue }
            if first != UInt8(ascii: " ") {
                entries.append(LexiconEntry(part: part, forms: list(line), advice: .ask("")))
            } else if let colon = line.firstIndex(of: UInt8(ascii: ":")), !entries.isEmpty {
                let name = line[..<colon].drop { $0 == UInt8(ascii: " ") }
                let value = line[colon...].dropFirst().drop { $0 == UInt8(ascii: " ") }
                set(String(name) ?? "", value, of: &entries[entries.count - 1])
            }
        }
        return entries
    }

    private static func set(_ name: String, _ value: Substring.UTF8View, of entry: inout LexiconEntry) {
        switch name {
        case "say": entry.advice = .say(list(value))
        case "ask": entry.advice = .ask(String(value) ?? "")
        case "not before": entry.notBefore = phrases(value)
        case "not after": entry.notAfter = phrases(value)
        case "near": entry.near = phrases(value)
        case "hit": entry.hit = String(value) ?? ""
        case "miss": entry.miss = String(value) ?? ""
        default: break
        }
    }

    private static func list(_ line: Substring.UTF8View) -> [String] {
        line.split(separator: UInt8(ascii: ",")).map { String($0.drop { $0 == UInt8(ascii: " ") }) ?? "" }
    }

    private static func phrases(_ line: Substring.UTF8View) -> [[UInt64]] { list(line).map { tokens($0).map(\.word) } }
}
