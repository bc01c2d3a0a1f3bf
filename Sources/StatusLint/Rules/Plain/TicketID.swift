import Diagnostics
import StatusModel

/// No numbers of tickets that customers can't open.
struct TicketID: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard !subject.signs.isDisjoint(with: [.digit, .innerPoint]) else { return [] }
        let text = subject.block.text
        let words = subject.words
        var findings: [Finding] = []
        for (index, word) in zip(words.indices, words) where !word.signs.isDisjoint(with: [.digit, .slash]) && !subject.isKnown(word.range)
        {
            if isTrackerAddress(text[word.range]) {
                findings.append(
                    Finding("a link to a ticket helps colleagues only; say what is known", at: subject.place(word.range), level: .note))
            } else if let range = ticket(words, index, text, context.history.page.vocabulary.publicTickets) {
                findings.append(
                    Finding(
                        "'\(text[range].string)' is a number that customers can't look up; leave it out", at: subject.place(range),
                        level: text[range].starts(with: Array("CVE".utf8)) ? .warning : nil))
            }
        }
        return findings
    }

    /// Where the ticket's number is that a word is or leads to.
    private func ticket(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8], _ publicPrefixes: [String]) -> Range<Int>? {
        let word = words[index].range
        let signs = words[index].signs
        let before = index > words.startIndex ? words[index - 1] : nil
        let isCounted = before.map { countedThings.contains($0.hash) } == true
        if signs.contains(.hyphen), isNumbered(text[word], publicPrefixes) { return isCounted ? nil : word }
        if signs.isSuperset(of: [.digit, .innerCapital]), isServiceDeskNumber(text[word]) { return word }
        guard word.count >= 2, text[word].allSatisfy(\.isDigit) else { return nil }
        if word.lowerBound > 0, text[word.lowerBound - 1] == UInt8(ascii: "#") {
            return isCounted ? nil : word.lowerBound - 1..<word.upperBound
        }
        guard let before else { return nil }
        if ticketWords.contains(before.hash) { return before.range.lowerBound..<word.upperBound }
        guard numberWords.contains(before.hash), index - 2 >= words.startIndex, numberedWords.contains(words[index - 2].hash) else {
            return nil
        }
        return words[index - 2].range.lowerBound..<word.upperBound
    }

    /// `OPS-1234`, `CVE-2026-12345`.
    private func isNumbered(_ word: ArraySlice<UInt8>, _ publicPrefixes: [String]) -> Bool {
        let parts = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count >= 2, let prefix = parts.first else { return false }
        if parts.count == 3, prefix.elementsEqual("CVE".utf8) {
            return parts[1].count == 4 && parts[2].count >= 4 && parts.dropFirst().allSatisfy { $0.allSatisfy(\.isDigit) }
        }
        guard parts.count == 2, (1...6).contains(parts[1].count), parts[1].allSatisfy(\.isDigit), (2...10).contains(prefix.count) else {
            return false
        }
        let isPrefix = prefix.first?.isUppercase == true && prefix.allSatisfy { $0.isUppercase || $0.isDigit }
        return isPrefix && !everydayPrefixes.contains(prefix.string) && !publicPrefixes.contains(prefix.string)
    }

    /// `INC0012345`.
    private func isServiceDeskNumber(_ word: ArraySlice<UInt8>) -> Bool {
        let letters = word.prefix { $0.isUppercase }
        let digits = word.dropFirst(letters.count)
        return ["INC", "PRB", "CHG", "RITM", "TASK", "REQ"].contains(letters.string) && (5...10).contains(digits.count)
            && digits.allSatisfy(\.isDigit)
    }

    private func isTrackerAddress(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.contains(UInt8(ascii: ":")), word.contains(UInt8(ascii: "/")) else { return false }
        let address = word.string
        return address.contains("://") && trackerPaths.contains { address.contains($0) }
    }

    let documentation = RuleDocumentation(
        id: "plain/ticket-id", level: .error,
        summary: "No ticket numbers that customers can't look up",
        rationale: "A number from your own tracker tells customers nothing, and invites them to ask about it. Prefixes that customers do "
            + "know go into `public-tickets` in vocabulary.yml.",
        source: "Guide D: no internal names or codes.",
        good: [
            .update("Files in UTF-8, COVID-19 passes and order #4711 are fine. The office is at UTC-5."),
            .update("Seats on flight BA-117 can be chosen again."),
            Example([
                .init(path: "vocabulary.yml", text: "public-tickets: [HELP]\n"),
                .init(
                    path: Example.updatePath,
                    text: Example.updateFrontMatter + "If you wrote to us as HELP-123, you need not write again.\n"),
            ]),
        ],
        bad: [
            .update("Some payments are failing (↓INC-48213)."),
            .update("We follow ↓INC0012345 and ↓#4821 closely. See ↓ticket 90125 as well."),
            .update("We are not open to ↓CVE-2021-44228."),
        ])
}

private let everydayPrefixes: Set<String> = [
    "UTC", "GMT", "COVID", "HTTP", "SHA", "AES", "UTF", "ISO", "GPT", "RFC", "TLS", "SSL", "RSA", "MD", "USB", "WPA", "PCI", "IPV", "A4",
    "A3",
    "EU", "US", "UK", "ORA", "AP", "MP", "ES", "PS", "CD", "DVD", "G20", "COP", "IEC", "EN", "DIN", "BS", "PM2", "H1N1", "MI", "HIV",
]
private let ticketWords = WordSet(["ticket", "case", "pr"])
private let numberWords = WordSet(["no", "number", "id"])
private let numberedWords = WordSet(["ticket", "case", "incident", "reference", "ref"])
private let countedThings = WordSet([
    "order", "orders", "invoice", "unit", "line", "room", "number", "page", "item", "step", "gate", "store", "shop", "apartment", "flight",
    "flights", "model", "train", "route", "road",
    "bus",
])
private let trackerPaths = ["/issues/", "/issue/", "/browse/", "/pull/", "/merge_requests/", "show_bug.cgi", "/tickets/", "/bugs/"]
