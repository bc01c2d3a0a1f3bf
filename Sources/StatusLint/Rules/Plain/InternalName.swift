import Basics
import Diagnostics
import StatusModel

/// Names that only colleagues know don't go on the page.
struct InternalName: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let own = subject.matches.compactMap { match -> (Range<Int>, String?)? in
            if case .internalName(let component) = match.meaning { (match.range, context.words.componentNames[component]) } else { nil }
        }
        let listed = subject.listedNames(context.history.page.vocabulary.internalNames, besides: own.map(\.0))
        let known = own + listed.map { ($0, nil) }
        var findings = inLinks(of: subject, context)
        findings += known.map { range, publicName in
            let wayOut = publicName.map { "say '\($0)', the name customers know" } ?? "say what customers call it"
            return Finding("'\(subject.line(range))' is an internal name; \(wayOut)", at: subject.place(range), suggestion: publicName)
        }
        findings += teams(of: subject)
        let machines = subject.machineNames(areReadersTechnical: context.words.readers != .general)
        findings += machines.filter { name in !subject.isKnown(name) && !known.contains { $0.0.overlaps(name) } }.map {
            Finding("'\(subject.line($0))' looks like an internal name; say what customers call it", at: subject.place($0), level: .warning)
        }
        let hasCode = subject.block.runs.contains { $0.style == .code }
        let hasQuotes = subject.bytes.contains { $0 == UInt8(ascii: "\"") || $0 == 0xE2 }
        guard hasCode || hasQuotes || !subject.signs.isDisjoint(with: [.digit, .hyphen, .underscore, .innerCapital]) else {
            return findings
        }
        let text = subject.block.text
        let words = subject.words
        for (index, word) in zip(words.indices, words) {
            let hasShape = !word.signs.isDisjoint(with: [.digit, .hyphen, .underscore, .innerCapital])
            guard hasCode || hasQuotes || hasShape else { continue }
            let next = index + 1 < words.endIndex ? words[index + 1].hash : 0
            let isIdentifier =
                hasCode && context.words.readers != .developers && isCode(word.range, of: subject.block)
                && (codeNouns.contains(next) || index > words.startIndex && codeNouns.contains(words[index - 1].hash))
            guard isIdentifier || hasShape && looksInternal(text[word.range]) || isNamedMachine(word.range, before: next, text),
                !subject.isKnown(word.range), !known.contains(where: { $0.0.overlaps(word.range) })
            else { continue }
            findings.append(
                Finding(
                    "'\(text[word.range].string)' looks like an internal name; say what customers call it", at: subject.place(word.range),
                    level: .warning))
        }
        return findings
    }

    /// "Team Osprey is looking", "the platform team", "Project Osprey went live": what colleagues call each other and their plans.
    private func teams(of subject: SentenceSubject) -> [Finding] {
        let words = subject.words
        let text = subject.block.text
        return words.indices.compactMap { index in
            guard leaders.contains(words[index].hash) else { return nil }
            let name = words[index]
            func next(_ distance: Int) -> UInt64 { index + distance < words.endIndex ? words[index + distance].hash : 0 }
            let range: Range<Int>
            if innerTeams.contains(name.hash) {
                // "DevOps" gives itself away.
                guard index > words.startIndex, !text[name.range.lowerBound].isUppercase, groups.contains(next(1)),
                    articleWords.contains(words[index - 1].hash)
                else { return nil }
                range = name.range.lowerBound..<words[index + 1].range.upperBound
            } else {
                guard index + 2 < words.endIndex, text[name.range.lowerBound].isUppercase else { return nil }
                let codeName = text[words[index + 1].range]
                guard codeName.count > 3, codeName.first?.isUppercase == true, codeName.dropFirst().allSatisfy(\.isLowercase),
                    projects.contains(name.hash) ? launches.contains(next(2)) : helpers.contains(next(2)) && teamWork.contains(next(3))
                else { return nil }
                range = name.range.lowerBound..<words[index + 1].range.upperBound
            }
            if subject.isKnown(range) { return nil }
            return Finding(
                "'\(subject.line(range))' looks like an internal name; say 'we', or what customers call it", at: subject.place(range),
                level: .warning)
        }
    }

    /// A reader sees where a link goes before following it.
    private func inLinks(of subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        subject.internalNamesInLinks(context.words.phrases, context.history.page.vocabulary.internalNames).map { range, component in
            let file = subject.block.file
            let publicName = component.map { ", the one of '\(context.words.componentNames[$0])'" } ?? ""
            return Finding(
                "'\(file.bytes[range].string)' in a link is an internal name\(publicName); link to an address without it, and leave it out of "
                    + "the link's title", at: Place(file, range))
        }
    }

    /// Between backticks stands a name out of the code, unless it is an address or a value.
    private func isCode(_ word: Range<Int>, of block: ProseBlock) -> Bool {
        guard let run = block.runs.first(where: { $0.text.contains(word.lowerBound) }), run.style == .code, run.text.count < word.count + 2
        else { return false }
        let text = block.text[word]
        return text.first?.isLowercase == true
            && text.allSatisfy { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
    }

    /// Shapes that nobody gives to a product, and names that colleagues have for each other.
    private func looksInternal(_ word: ArraySlice<UInt8>) -> Bool {
        if word.contains(UInt8(ascii: ".")) || word.contains(UInt8(ascii: "@")) || word.contains(UInt8(ascii: "/")) { return false }
        if word.first?.isUppercase == true, teamNames.contains(word.string) || isOperations(word) || isSystemPart(word) { return true }
        if word.count > 4, word.suffix(3).elementsEqual("k8s".utf8) { return true }
        if isProgramsName(word) || isCapitalHost(word) { return true }
        let parts = word.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        let isWritten = word.allSatisfy { $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        if parts.count > 1, isWritten, let first = parts.first, let last = parts.last {
            // "edge-lb-03", "prod-api-2a": a machine among others like it.
            let isNumbered = last.count <= 3 && last.first?.isDigit == true && parts.dropLast().contains { hostParts.contains($0.string) }
            if isNumbered || isVersioned(parts) { return true }
            if serviceSuffixes.contains(last.string) { return !everydayStarts.contains(first.string) }
            // "inv-cache", but not "web-cache": what is cut short is no word of everybody's.
            return shortenedBefore.contains(last.string) && (2...4).contains(first.count) && !everydayWords.contains(first.string)
        }
        return parts.count == 1 && isHostNickname(word)
    }

    /// "ticketPrinterSvc", "nightlyLedgerSync": small letters, humps, and what such programs do.
    private func isProgramsName(_ word: ArraySlice<UInt8>) -> Bool {
        guard let hump = word.lastIndex(where: \.isUppercase), hump - word.startIndex >= 3,
            word.first?.isLowercase == true || word.count(where: \.isUppercase) > 2,
            word.allSatisfy({ $0 < 0x80 && ($0.isLetter || $0.isDigit) })
        else { return false }
        return programHumps.contains(word[hump...].string)
    }

    /// "PRD-SQL-07": capitals, what it does, and its number.
    private func isCapitalHost(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: UInt8(ascii: "-"))
        guard parts.count > 2, let last = parts.last, last.count <= 3, last.allSatisfy(\.isDigit) else { return false }
        return parts.dropLast().allSatisfy { $0.allSatisfy { $0.isUppercase || $0.isDigit } }
            && parts.dropLast().contains { hostParts.contains($0.lowercasedString) || gearParts.contains($0.string) }
    }

    /// "NetOps", "SecOps": what teams call themselves.
    private func isOperations(_ word: ArraySlice<UInt8>) -> Bool {
        word.count > 5 && word.suffix(3).elementsEqual("Ops".utf8) && word.dropLast(3).dropFirst().allSatisfy(\.isLowercase)
    }

    /// "ARES-Core": a code name and what it is a part of.
    private func isSystemPart(_ word: ArraySlice<UInt8>) -> Bool {
        let parts = word.split(separator: UInt8(ascii: "-"))
        guard parts.count == 2, parts[0].count > 2, parts[0].allSatisfy(\.isUppercase) else { return false }
        return systemParts.contains(parts[1].string)
    }

    /// "auth-gateway-v2": a program's name with its version.
    private func isVersioned(_ parts: [ArraySlice<UInt8>]) -> Bool {
        guard let last = parts.last, last.first == UInt8(ascii: "v"), last.count > 1, last.dropFirst().allSatisfy(\.isDigit) else {
            return false
        }
        return parts.dropLast().contains {
            hostParts.contains($0.string) || serviceSuffixes.contains($0.string) || shortenedBefore.contains($0.string)
        }
    }

    /// "the 'calculon' server", "the order-events consumer": a name in small letters before a word for a machine or program.
    private func isNamedMachine(_ word: Range<Int>, before next: UInt64, _ text: [UInt8]) -> Bool {
        let name = text[word]
        guard name.count > 2, name.allSatisfy({ $0.isLowercase || $0.isDigit || $0 == UInt8(ascii: "-") }) else { return false }
        if name.contains(UInt8(ascii: "-")) {
            return programNouns.contains(next) && !describingEnds.contains { name.string.hasSuffix($0) }
        }
        let before = word.lowerBound > 0 ? text[word.lowerBound - 1] : 0x20
        let isQuoted = before == UInt8(ascii: "\"") || before == 0x9C || before == 0x98
        return isQuoted && machineNouns.contains(next)
    }

    /// `auth01`: what a machine does and a number of two digits.
    private func isHostNickname(_ word: ArraySlice<UInt8>) -> Bool {
        let name = word.prefix { $0.isLowercase }
        let number = word.dropFirst(name.count)
        return (2...3).contains(number.count) && number.allSatisfy(\.isDigit) && hostNames.contains(name.string)
    }

    let documentation = RuleDocumentation(
        .plain, "internal-name", level: .error, readsEnglish: false, isConfidential: true, weight: 90,
        summary: "Names that only colleagues know don't go on the page",
        rationale: "Customers can't tell whether 'pay-gw' concerns them, and it tells attackers how the service is built. "
            + "List such names in components.yml: then this is an error, and the message says what customers call the thing. "
            + "Where nobody may read the list, let 'daymark hash-names' make internal-names.sha256: the names in it are errors too. "
            + "Words that only look like such names are a warning.",
        source: "Guide D: no internal service names, error codes or jargon.",
        good: [
            .update(
                "Bus X12-B is late. Merlin, the castle's falcon, does not fly. The Lions squad train on pitch 2. Rack prices are wrong."),
            .update(
                "MyMaths, our homework system, is slow. PayPal payments and iPhone tickets fail. We restarted the pump, which heats it."),
            .update("Card payments are failing for about one in five customers."),
            .update("The self-service page and the add-on shop work. MP3 and UTF-8 files are fine."),
            .update("Two-for-one vouchers are refused. The web-cache page and the T-shirt shop are fine, and so is the in-use machine."),
            .update("Team bookings are back, and Team GB shirts are on sale. The project work of Year 9 can be handed in again."),
            .update("Files that end in `.md` open again. Type `rerun` to start once more. Air-conditioning is off in coach C."),
            hashed("The Grey Heron is slow, and so is Blue Heron.", allowing: "Blue Heron"),
        ],
        bad: [
            .update("A full disk on ↓PRD-SQL-07 and the ↓ticketPrinterSvc left cards blank. The ↓mysql1 cluster is slow."),
            .update("We restarted ↓Gandalf, which looks after bookings. The ↓dbwriters wait. The ↓pricing microservice is down."),
            .update("The ↓Ledger Tribe is looking into it. Our monitoring tool ↓Argus told us. We lost ↓array B."),
            .update("We restarted ↓pay-gw and are watching it."),
            .update("The ↓billing-worker is catching up and ↓db02 is back, and so are ↓edge-lb-03 and ↓prod-api-2a."),
            .update("The ↓order-events consumer is stuck, and the \"↓calculon\" server is down."),
            .update("↓auth-gateway-v2 and the ↓inv-cache are back. ↓ARES-Core is slow."),
            .update("↓Team Osprey is looking for the fault. Our ↓NetOps squad and the ↓platform team help. ↓Project Heron went live."),
            hashed("Read [how to pay](https://harbourpay.example/↓tokenizer-v2/help)."),
            .update("Our ↓DevOps team restarted the `↓broker` service."),
            hashed("We restarted ↓Tokenizer-V2, ↓blue\nheron and ↓pay-gw."),
        ])
}

private let programHumps: Set<String> = [
    "Svc", "Service", "Worker", "Orchestrator", "Sync", "Job", "Router", "Queue", "Handler", "Proxy", "Cache", "Gateway", "Processor",
    "Scheduler", "Broker", "Store", "Db", "Api", "Manager", "Dispatcher", "Consumer", "Listener", "Runner",
]
private let gearParts: Set<String> = ["CORE", "SW", "RTR", "FW", "ESX", "SAN", "NAS"]
private let projects = WordSet(["project", "operation", "programme", "program"])
private let groups = WordSet(["team", "teams", "squad", "squads", "guild", "crew"])
private let innerTeams = WordSet([
    "platform", "infra", "backend", "frontend", "tooling", "reliability", "devops", "sre", "netops", "secops", "l2", "l3",
])
private let leaders = WordSet([
    "project", "operation", "programme", "program", "team", "squad", "platform", "infra", "backend", "frontend", "tooling", "reliability",
    "devops", "sre", "netops", "secops", "l2", "l3",
])
private let articleWords = WordSet(["the", "our", "a", "from", "to", "by", "and"])
private let helpers = WordSet(["is", "are", "has", "have", "will"])
/// What a team does, and no part of a product.
private let teamWork = WordSet([
    "working", "looking", "investigating", "fixing", "checking", "restoring", "rebuilding", "handling", "searching", "trying", "found",
    "fixed", "identified", "restored", "repaired", "started", "rolled", "been", "fix", "look", "check", "restore", "on",
])
private let launches = WordSet([
    "went", "goes", "launched", "launches", "broke", "caused", "rollout", "launch", "release", "starts", "started",
])
/// Beside these a word in code marks is what colleagues call a machine or program.
private let codeNouns = WordSet([
    "server", "servers", "service", "machine", "host", "node", "nodes", "cluster", "database", "instance", "consumer", "daemon", "pod",
    "pods",
    "namespace", "container", "microservice", "worker", "process", "broker", "replica", "module",
])
private let programNouns = WordSet([
    "consumer", "consumers", "daemon", "pod", "pods", "cluster", "namespace", "container", "microservice",
])
private let machineNouns = WordSet(["server", "machine", "host", "node", "cluster", "database", "instance", "web"])
/// "long-running", "third-party", "real-time": descriptions, not names.
private let describingEnds = [
    "ing", "ed", "time", "party", "level", "wide", "priority", "scale", "side", "end", "term", "purpose", "node", "user", "tenant",
]
private let teamNames: Set<String> = ["DevOps", "SRE", "SREs"]
private let systemParts: Set<String> = ["Core", "Prod", "Svc", "DB", "GW", "Worker", "Backend", "Engine", "Gateway"]
/// What often ends a program's name, and an ordinary word too.
private let shortenedBefore: Set<String> = [
    "cache", "gateway", "proxy", "broker", "queue", "consumer", "scheduler", "backend", "frontend", "sync",
]
private let everydayWords: Set<String> = [
    "web", "page", "site", "data", "mail", "map", "app", "card", "bank", "user", "file", "bus", "car", "in", "out", "one", "two", "pay",
    "pre",
    "non", "re", "sub", "geo", "long", "new", "old", "per", "post", "up", "off", "on", "work", "team", "code", "back", "self", "auto",
    "full",
    "real", "live", "time", "dead", "fast", "slow", "call", "job", "side", "key", "edge", "disk", "read", "food", "dual", "bill", "rail",
    "taxi", "road", "shop", "tour", "ride", "ship", "hot", "cold", "main", "next", "open", "home", "city", "gate", "door", "exit", "lip",
    "test", "two", "a", "the", "no", "so", "wait", "text", "chat", "news", "all", "any", "age", "oil", "gas", "toll", "game", "tea", "bar",
]
private let serviceSuffixes: Set<String> = [
    "svc", "service", "worker", "workers", "api", "db", "prod", "stg", "staging", "internal", "gw", "srv",
]
/// "self-service", "full-service": these describe what customers get.
private let everydayStarts: Set<String> = ["self", "full", "in", "out", "after", "non", "multi", "public", "open", "co"]
private let hostParts: Set<String> = hostNames.union(["prod", "prd", "stg", "staging", "dev", "uat", "qa"])
private let hostNames: Set<String> = [
    "api", "app", "auth", "cache", "cdn", "db", "edge", "gw", "host", "kafka", "lb", "mail", "mongo", "mysql", "node", "ns", "pg", "proxy",
    "runner", "batch", "job", "queue", "redis", "server", "sql", "srv", "vm", "web", "worker",
]

/// An update beside a list that has 'Blue Heron' and 'tokenizer-v2' in it.
private func hashed(_ text: String, allowing name: String? = nil) -> Example {
    let list = """
        salt: harbour-pay
        34ac0ee2f8c47f3c5f1eb40eaa8e221fbc63526aca4d8fec00b53790577ea82a
        64577cf73362ac23eb738252283202b962d5d8e92df1dfa8924d2f1c792e9724

        """
    let vocabulary = name.map { [Example.File(path: "vocabulary.yml", text: "allow: [\($0)]\n")] } ?? []
    return Example(Example.update(text).files + [.init(path: "internal-names.sha256", text: list)] + vocabulary)
}
