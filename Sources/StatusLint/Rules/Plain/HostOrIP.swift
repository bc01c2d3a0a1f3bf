import Basics
import Diagnostics
import StatusModel

/// No machine names and network addresses.
struct HostOrIP: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard subject.signs.contains(.innerPoint) else { return [] }
        let text = subject.block.text
        let own = context.words.ownDomains
        return subject.words.compactMap { word in
            guard word.signs.contains(.innerPoint), !subject.isKnown(word.range), !isCounted(word.range, subject) else { return nil }
            return finding(text[word.range], own, subject.place(word.range))
        }
    }

    /// "Version 10.2.3.4", "section 1.2.3.4".
    private func isCounted(_ word: Range<Int>, _ subject: SentenceSubject) -> Bool {
        guard subject.block.text[word].allSatisfy({ $0.isDigit || $0 == UInt8(ascii: ".") }) else { return false }
        return subject.isNumber(word, of: versionWords) || subject.isNumber(word, of: numberedParts) || isVersionOf(word, subject)
    }

    /// "Python 3.12.0.1": a small number behind a name.
    private func isVersionOf(_ word: Range<Int>, _ subject: SentenceSubject) -> Bool {
        let text = subject.block.text
        guard let index = subject.wordIndex(of: word), index > subject.words.startIndex else { return false }
        let before = subject.words[index - 1]
        if softwareNames.contains(before.hash) { return true }
        guard text[word].prefix(while: \.isDigit).count == 1 else { return false }
        return text[before.range].first?.isUppercase == true && !machineWords.contains(before.hash)
    }

    private func finding(_ word: ArraySlice<UInt8>, _ own: [String], _ place: Place) -> Finding? {
        // Times of day have colons only.
        let hasPoint = word.contains(UInt8(ascii: "."))
        if hasPoint, let octets = octets(word) {
            let kind = isPrivate(octets) ? "an address in a private network" : "a network address"
            return Finding("'\(word.string)' is \(kind); say what customers can't reach", at: place)
        }
        if isIPv6(word) { return Finding("'\(word.string)' is a network address; say what customers can't reach", at: place) }
        guard hasPoint else { return nil }
        let name = word.lowercasedString
        guard isHostName(name), !own.contains(where: { name == $0 || (name.hasSuffix("." + $0) && !looksInternal(name)) }) else {
            return nil
        }
        return Finding("'\(word.string)' is the name of a machine; say what customers call the service", at: place)
    }

    /// Four numbers up to 255, whatever port or mask follows.
    private func octets(_ word: ArraySlice<UInt8>) -> [Int]? {
        let address = word.prefix { $0.isDigit || $0 == UInt8(ascii: ".") }
        guard word.count == address.count || [UInt8(ascii: ":"), UInt8(ascii: "/")].contains(word[address.endIndex]) else { return nil }
        let parts = address.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let numbers = parts.compactMap { $0.count <= 3 ? Int($0.string) : nil }
        return numbers.count == 4 && numbers.allSatisfy { $0 <= 255 } ? numbers : nil
    }

    private func isPrivate(_ octets: [Int]) -> Bool {
        octets[0] == 10 || (octets[0] == 172 && (16...31).contains(octets[1])) || (octets[0] == 192 && octets[1] == 168) || octets[0] == 127
    }

    /// Hexadecimal groups with at least two colons between them, and not a time or duration.
    private func isIPv6(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.allSatisfy({ $0.isHexDigit || $0 == UInt8(ascii: ":") }) else { return false }
        let groups = word.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
        guard groups.count >= 3, groups.allSatisfy({ $0.count <= 4 }) else { return false }
        return groups.contains { $0.count > 2 || $0.contains { !$0.isDigit } } || groups.count > 4
            || groups.dropFirst().contains(where: \.isEmpty)
    }

    /// A name with dots whose last part is a top-level domain, and that nobody would take for a company's name.
    private func isHostName(_ name: String) -> Bool {
        guard !name.utf8.contains(UInt8(ascii: "/")), !name.utf8.contains(UInt8(ascii: "@")), !name.hasPrefix("www.") else { return false }
        let labels = name.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, let last = labels.last else { return false }
        let areLabels = labels.allSatisfy { label in
            !label.isEmpty && label.utf8.allSatisfy { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        }
        if areLabels, areNumbered(labels) { return true }
        guard areLabels, topLevelDomains.contains(String(last)) || internalSuffixes.contains(String(last)) else { return false }
        return looksInternal(name) || (labels.count - registryCount(labels) >= 2 && !publicLabels.contains(String(labels[0])))
    }

    /// How many of the last labels are a registry's: one for `.com`, two for `.co.uk`.
    private func registryCount(_ labels: [Substring]) -> Int {
        labels.count > 2 && labels[labels.count - 1].utf8.count == 2 && registries.contains(String(labels[labels.count - 2])) ? 2 : 1
    }

    /// `app12.dc2`: each part is a word with a number, as machines are named.
    private func areNumbered(_ labels: [Substring]) -> Bool {
        labels.allSatisfy { label in
            let name = label.utf8.prefix { $0.isLowercase }
            let number = label.utf8.dropFirst(name.count)
            return name.count > 1 && !number.isEmpty && number.count < 4 && number.allSatisfy(\.isDigit)
        }
    }

    /// Suffixes that no public name has, and first labels such as `db-07`.
    private func looksInternal(_ name: String) -> Bool {
        let labels = name.split(separator: ".")
        if labels.contains(where: { internalSuffixes.contains(String($0)) }) { return true }
        guard labels.count - registryCount(labels) >= 2, let first = labels.first else { return false }
        return first.utf8.last.map(\.isDigit) == true && first.utf8.contains { $0.isLowercase }
    }

    let documentation = RuleDocumentation(
        .plain, "host-or-ip", level: .error, readsEnglish: false, weight: 80,
        summary: "No names of machines and no network addresses",
        rationale: "They mean nothing to customers, and tell attackers where to look. Names under your own domain are fine, but for those "
            + "that end in a number or are internal; other names that customers know go into `allow` in vocabulary.yml.",
        source: "Guide D: no internal service names.",
        good: [
            .update("Rules 4.2.1.1 and 4.2.1.2 of the tenancy agreement do not open. They are in edition 10.0.0.7 of the handbook."),
            .update(
                "Python 3.12.0.1 does not exist. Follow us on chat.northwind.com or status.northwind.com. Homes in zone 2a have water."),
            .update("Version 1.2.3.4 is out. Booking.com and help.harbourpay.example work, and so does www.harbourpay.example."),
            .update(
                "Look at harbour-ferries.co.uk, at dock9.co.uk, at northwind.org.au or at help.northwind.com.br for the times of boats."),
            .update("Open a.b.json or write to help@mail.harbourpay.example before 12:34:56 UTC."),
        ],
        bad: [
            .update("We can't reach ↓10.4.17.22 and ↓203.0.113.9:8080."),
            .update("The machine ↓db-07.eu.harbourpay.example is down, and so is ↓pay.prod.internal."),
            .update("Tickets are sold from ↓app12.dc2 only. Server ↓8.8.4.4 is slow."),
            .update("Requests to ↓2001:db8::7 and ↓auth.northwind.com fail."),
            .update("Names at ↓ns4.northwind.co.uk and ↓cache.northwind.co.uk are not found."),
        ])
}

private let softwareNames = WordSet([
    "firefox", "chrome", "safari", "edge", "ios", "ipados", "android", "macos", "windows", "java", "python", "php", "ubuntu", "outlook",
    "teams", "zoom", "app", "player", "game", "patch", "update", "plugin", "software",
])
private let machineWords = WordSet([
    "server", "servers", "host", "hosts", "address", "ip", "node", "nodes", "router", "dns", "gateway", "machine", "the", "our", "to",
    "from",
    "at", "machines", "via", "requests", "only",
])
/// First parts of public names.
private let publicLabels: Set<String> = [
    "app", "apps", "my", "portal", "shop", "store", "help", "support", "docs", "status", "chat", "blog", "news", "secure", "online", "web",
    "mobile", "m", "community", "forum", "login", "signin", "account", "accounts", "booking", "bookings", "learn", "maps", "tickets",
    "music",
    "play", "careers", "events", "library", "pages", "en", "forms", "console", "dashboard", "checkout", "pay", "developer", "developers",
    "platform", "labs", "beta", "api", "download", "downloads", "wiki", "jobs", "id",
]
private let versionWords = WordSet(["version", "v", "release", "versions", "releases", "build", "builds", "firmware", "edition"])
private let internalSuffixes: Set<String> = ["internal", "local", "lan", "corp", "svc", "intranet", "localdomain"]
/// What stands before a country's letters where names of companies and of public bodies are given out.
private let registries: Set<String> = [
    "co", "com", "org", "net", "gov", "govt", "gob", "go", "ac", "edu", "sch", "nhs", "police", "ltd", "plc", "me", "or", "ne", "asn",
    "gc", "qc", "on", "nsw", "vic",
]
private let topLevelDomains: Set<String> = [
    "com", "net", "org", "io", "dev", "app", "cloud", "edu", "gov", "mil", "info", "biz", "co", "uk", "de", "fr", "es", "it", "nl", "eu",
    "us",
    "ca", "au", "ch", "se", "no", "dk", "fi", "pl", "jp", "cn", "in", "br", "ru", "be", "at", "ie", "pt", "cz", "nz", "za", "sg", "hk",
    "kr", "me",
    "tv", "ai", "sh", "so", "gg", "xyz", "tech", "online", "site", "example", "test",
]
