import Basics
import Diagnostics
import StatusModel

/// No numbers of tickets that customers can't open.
struct TicketID: Rule {
    private static let prefixes = WordsOption("prefixes", "prefixes of your own tracker's numbers: `PAY SHOP` for PAY-331 and SHOP-7")

    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard !subject.signs.isDisjoint(with: [.digit, .innerPoint]) else { return [] }
        let text = subject.block.text
        let words = subject.words
        var findings: [Finding] = []
        for (index, word) in zip(words.indices, words) where !word.signs.isDisjoint(with: [.digit, .slash]) && !subject.isKnown(word.range)
        {
            if isTrackerAddress(text[word.range]) {
                if isPublic(text[word.range], context) { continue }
                findings.append(
                    Finding("a link to a ticket helps colleagues only; say what is known", at: subject.place(word.range), level: .note))
            } else if let range = ticket(words, index, text) {
                findings.append(finding(range, subject, nil))
            } else if isReference(words, index, text) {
                findings.append(finding(word.range, subject, .warning))
            } else if let evidence = evidence(word, subject, context), !isCounted(words, index) {
                findings.append(finding(word.range, subject, evidence == .weak ? .warning : nil))
            }
        }
        return findings
    }

    /// Whether readers may well follow the link: developers do, and others where `public-tickets` has the tracker's prefix or address.
    private func isPublic(_ address: ArraySlice<UInt8>, _ context: RuleContext) -> Bool {
        if context.words.readers == .developers { return true }
        let address = address.string
        return context.history.page.vocabulary.publicTickets.contains { address.contains($0) }
    }

    private func finding(_ range: Range<Int>, _ subject: SentenceSubject, _ level: Level?) -> Finding {
        Finding(
            "'\(subject.string(range))' is a number that customers can't look up; leave it out", at: subject.place(range), level: level)
    }

    /// What makes a code a ticket's number; nil where nothing does.
    private func evidence(_ word: Word, _ subject: SentenceSubject, _ context: RuleContext) -> TicketEvidence? {
        guard word.signs.contains(.hyphen) else { return nil }
        let text = subject.block.text[word.range]
        guard let code = NumberedCode(text), !context.history.page.vocabulary.publicTickets.contains(code.prefix) else { return nil }
        if code.isTracked(context[Self.prefixes]) { return .strong }
        return everydayPrefixes.contains(code.prefix) ? nil : subject.ticketEvidence(for: word.range)
    }

    private func isCounted(_ words: ArraySlice<Word>, _ index: Int) -> Bool {
        index > words.startIndex && countedThings.contains(words[index - 1].hash)
    }

    /// Where the ticket's number is that a word is or leads to, but for codes with a hyphen.
    private func ticket(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8]) -> Range<Int>? {
        let word = words[index].range
        let signs = words[index].signs
        let before = index > words.startIndex ? words[index - 1] : nil
        if signs.isSuperset(of: [.digit, .innerCapital]), isServiceDeskNumber(text[word]) { return word }
        guard word.count >= 2, text[word].allSatisfy(\.isDigit) else { return nil }
        if word.lowerBound > 0, text[word.lowerBound - 1] == UInt8(ascii: "#") {
            return isCounted(words, index) ? nil : word.lowerBound - 1..<word.upperBound
        }
        guard let before else { return nil }
        if bugWords.contains(before.hash), word.count > 2 { return before.range.lowerBound..<word.upperBound }
        if ticketWords.contains(before.hash), before.hash != caseWord || word.count > 3 { return before.range.lowerBound..<word.upperBound }
        guard numberWords.contains(before.hash), index - 2 >= words.startIndex, numberedWords.contains(words[index - 2].hash) else {
            return nil
        }
        return words[index - 2].range.lowerBound..<word.upperBound
    }

    /// "Ref: WCC/ICT/3391": a number of ours, unless it says whose it is.
    private func isReference(_ words: ArraySlice<Word>, _ index: Int, _ text: [UInt8]) -> Bool {
        let word = words[index]
        guard index > words.startIndex, word.signs.isSuperset(of: [.digit, .slash]), referenceWords.contains(words[index - 1].hash),
            text[words[index - 1].range.upperBound..<word.range.lowerBound].contains(UInt8(ascii: ":")),
            text[word.range].allSatisfy({ $0.isUppercase || $0.isDigit || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "-") })
        else { return false }
        let isOnlyDigits = !text[word.range].contains(where: \.isUppercase)
        return !isOnlyDigits && (index - 1 == words.startIndex || ownWords.contains(words[index - 2].hash))
    }

    /// `INC0012345`.
    private func isServiceDeskNumber(_ word: ArraySlice<UInt8>) -> Bool {
        let letters = word.prefix { $0.isUppercase }
        let digits = word.dropFirst(letters.count)
        return serviceDeskPrefixes.contains(letters.string) && (5...10).contains(digits.count)
            && digits.allSatisfy(\.isDigit)
    }

    private func isTrackerAddress(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.contains(UInt8(ascii: ":")), word.contains(UInt8(ascii: "/")) else { return false }
        let address = word.string
        guard address.contains("://"), trackerPaths.contains(where: { address.contains($0) }) else { return false }
        // What a supplier has put on the open web can be read by all: `issuetracker.google.com`.
        let host = word.split(separator: UInt8(ascii: "/")).dropFirst().first ?? []
        return host.split(separator: UInt8(ascii: ".")).contains { trackerHosts.contains($0.string) }
            || address.contains("/browse/") || codeHosts.contains { address.contains($0) }
    }

    let documentation = RuleDocumentation(
        .plain, "ticket-id", level: .error, readsEnglish: false, weight: 60,
        summary: "No ticket numbers that customers can't look up",
        rationale: "A number from your own tracker tells customers nothing, and invites them to ask about it. A code such as PAY-331 is "
            + "taken for one where the words around it say so, or its prefix does (OPS, INC); where it is only used like one, this is a "
            + "warning. Prefixes that customers do know go into `public-tickets` in vocabulary.yml.",
        source: "Guide D: no internal names or codes.",
        options: [prefixes],
        good: [
            .update(
                "Guests cannot book the KX-900 kayak. Pupils who see HIST-204 in their plan, and issues with GT-86 cars, are not affected."),
            .update("Films made for the DVB-2 box do not play. We are replacing XR-12 tills."),
            .update("Files in UTF-8, COVID-19 passes and order #4711 are fine. The office is at UTC-5."),
            .update("Seats on flight BA-117 can be chosen again. Gates B-12 and B-14 have been closed. Route A-40 was opened."),
            .update(
                "Form SA-100, MPEG-4 films, RTX-4090 cards, course CS-101, the A320-200, plan Q3-2026 and PCR-2 tests are as they were."),
            .update(
                "We are not open to CVE-2021-44228. Our map maker writes at https://issuetracker.maps.example/issues/176 what is wrong."),
            .update("Your reference: AB/12. The bug 5 of our garden club is back. Parcels to SW-1 are late."),
            Example([
                .init(path: "vocabulary.yml", text: "audience: developer\n"),
                .init(
                    path: Example.updatePath,
                    text: Example.updateFrontMatter + "Builds fail. Follow https://github.com/harbour/pay/issues/481 for more.\n"),
            ]),
            Example([
                .init(path: "vocabulary.yml", text: "public-tickets: [github.com/harbour]\n"),
                .init(
                    path: Example.updatePath,
                    text: Example.updateFrontMatter + "Maps are empty. Follow https://github.com/harbour/pay/issues/481 for more.\n"),
            ]),
            Example([
                .init(path: "vocabulary.yml", text: "public-tickets: [HELP]\n"),
                .init(
                    path: Example.updatePath,
                    text: Example.updateFrontMatter + "If you wrote to us as ticket HELP-123, you need not write again.\n"),
            ]),
        ],
        bad: [
            .update("Some payments are failing (↓INC-48213)."),
            .update("We follow ↓INC0012345 and ↓#4821 closely. See ↓ticket 90125 as well."),
            .update("The repair is tracked in ↓FARM-77, and tickets ↓FARM-78 and ↓FARM-79 come after it."),
            .update("Milk is collected late (see ↓FARM-77). We are working on ↓FARM-80."),
            Example([
                .init(path: "site.yml", text: ticketSite),
                .init(path: Example.updatePath, text: Example.updateFrontMatter + "Milk is collected late: ↓DAIRY-5.\n"),
            ]),
            .update("As noted on ↓bug 77120, seat maps are empty. ↓WEB-3310 and ↓WEB-3312 have been merged."),
            .update("Some payments are failing. Ref: ↓WCC/ICT/3391. More is at ↓https://bugs.example/issues/4811."),
        ])
}

private let ticketSite = """
    name: Harbour Pay Status
    url: https://status.harbourpay.example
    time-zone: Europe/London
    lint:
      rules:
        plain/ticket-id: {prefixes: DAIRY FARM}

    """
private let everydayPrefixes: Set<String> = [
    "UTC", "GMT", "COVID", "HTTP", "SHA", "AES", "UTF", "ISO", "GPT", "RFC", "TLS", "SSL", "RSA", "MD", "USB", "WPA", "PCI", "IPV", "A4",
    "A3",
    "EU", "US", "UK", "ORA", "AP", "MP", "ES", "PS", "CD", "DVD", "G20", "COP", "IEC", "EN", "DIN", "BS", "PM2", "H1N1", "MI", "HIV",
]
private let ticketWords = WordSet(["ticket", "case", "pr"])
private let caseWord = wordHash("case")
private let bugWords = WordSet(["bug", "jira", "bugzilla"])
private let referenceWords = WordSet(["ref", "reference"])
private let ownWords = WordSet(["our", "internal", "incident", "fault", "case"])
private let numberWords = WordSet(["no", "number", "id"])
private let numberedWords = WordSet(["ticket", "case", "incident", "reference", "ref"])
private let countedThings = WordSet([
    "order", "orders", "invoice", "unit", "line", "room", "number", "page", "item", "step", "gate", "store", "shop", "apartment", "flight",
    "flights", "model", "train", "route", "road",
    "bus",
])
private let trackerHosts: Set<String> = [
    "bugs", "jira", "tickets", "ticket", "tracker", "issues", "redmine", "youtrack", "helpdesk", "servicedesk", "internal", "intranet",
    "corp",
    "git", "gitlab", "local",
]
private let codeHosts = ["github.com/", "gitlab.com/", "bitbucket.org/", "codeberg.org/"]
private let trackerPaths = ["/issues/", "/issue/", "/browse/", "/pull/", "/merge_requests/", "show_bug.cgi", "/tickets/", "/bugs/"]
