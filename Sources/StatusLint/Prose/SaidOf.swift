/// Who or what a verb is said of. Indices are those of the text's tokens.
extension SentenceSubject {
    /// The words of a verb's subject: back over "has not yet been" to the last word that begins a clause.
    func subject(before verb: Int, from first: Int) -> Range<Int> {
        let start = max(first, verb - longestSubject)
        guard start < verb else { return start..<start }
        var end = (start + 1..<max(start + 1, verb)).last { isFinite($0) } ?? verb
        while end > start, isWord(at: end - 1, in: verbParts) || ends(end - 1, in: "ly") || isInfinitive(end - 1) { end -= 1 }
        let first = (start + 1..<max(start + 1, end)).first { isFinite($0) }
        if let first, end > start, isWord(at: end - 1, in: .joiners) { return subject(before: first, from: start) }
        var begin = (start..<end).last { isWord(at: $0, in: openers) }.map { $0 + 1 } ?? start
        // "The belts were changed and letters are late."
        if let first, let and = (first..<end).last(where: { isWord(at: $0, in: .joiners) }) { begin = max(begin, and + 1) }
        return begin..<max(begin, end)
    }

    private func isFinite(_ index: Int) -> Bool { isWord(at: index, in: finiteVerbs) }

    /// "Is expected to be": part of the verb.
    private func isInfinitive(_ index: Int) -> Bool {
        isWord(at: index, in: expectations) || (isWord(at: index, in: .to) && isWord(at: index - 1, in: expectations))
    }

    /// The noun on which it turns: "level" in "the level of the lake", "lifts" in "most of the lifts".
    func head(of subject: Range<Int>) -> Int? {
        var start = subject.lowerBound
        // "In the north trains": what stands last.
        if isWord(at: start, in: prepositions) { return subject.isEmpty ? nil : subject.upperBound - 1 }
        while start < subject.upperBound {
            guard let link = (start + 1..<max(start + 1, subject.upperBound)).first(where: { isWord(at: $0, in: prepositions) }) else {
                return subject.upperBound - 1
            }
            if isShare(link) {
                start = link + 2
                continue
            }
            guard isWord(at: link, in: .of), isWord(at: link - 1, in: amounts) else { return link - 1 }
            start = link + 1
        }
        return nil
    }

    /// "One in ten payments", "2 out of 3 trains": payments and trains.
    private func isShare(_ link: Int) -> Bool {
        guard isNumberWord(link + 1) else { return false }
        return isWord(at: link, in: .of) ? isWord(at: link - 1, in: .out) : isWord(at: link, in: .in) && isNumberWord(link - 1)
    }

    private func isNumberWord(_ index: Int) -> Bool {
        guard sentence.tokens.contains(index) else { return false }
        return isWord(at: index, in: smallNumbers) || block.text[text.tokens[index].range].allSatisfy(\.isDigit)
    }

    /// Whether a verb is said of us, of the work or of what is worked with, none of which customers notice: "the new pump has failed".
    func isSaidOfWork(_ verb: Int, from start: Int) -> Bool {
        let subject = subject(before: verb, from: start)
        guard let head = head(of: subject), !hasWord(of: yours, in: subject) else { return false }
        // "Lottery numbers", "reports for Tuesday".
        if isWord(at: head, in: vagueNouns), hasThing(subject.lowerBound..<head) || isWord(at: head + 1, in: .for) { return false }
        // "Everybody is working on it", but not "everybody can pay again".
        if isWord(at: head, in: peopleWords) { return hasWord(of: peopleAtWork, in: tokens(from: head + 1, 3)) }
        return isWord(at: head, in: workNouns) || (isTechnical(head) && !hasCustomersThings(in: subject))
            || (isWord(at: head, in: plantNouns) && !hasWord(of: manyWords, in: subject))
    }

    /// Whether a technical term of the lexicon stands there.
    func isTechnical(_ index: Int) -> Bool {
        !isWord(at: index, in: machines)
            && terms.contains { $0.tokens.contains(index) && $0.entry.part == .core && $0.entry.familiarity != .most }
    }

    /// Whether a stretch is about the work alone: "the rollout", "our engineers".
    func isWork(_ noun: Range<Int>) -> Bool {
        guard let head = head(of: noun) else { return false }
        return isWord(at: head, in: workNouns) || isWord(at: head, in: plantNouns) || (isTechnical(head) && !hasCustomersThings(in: noun))
    }
}

/// In words; what is longer is no sentence that people read.
private let longestSubject = 30
private let verbParts = WordSet([
    "is", "are", "was", "were", "be", "been", "being", "has", "have", "had", "do", "does", "did", "may", "might", "will", "would", "can",
    "could", "shall", "should", "must", "not", "now", "still", "again", "also", "already", "just", "yet", "back", "no", "longer", "never",
    "become", "becomes", "became", "get", "gets", "got", "getting", "remain", "remains", "stay", "stays",
    "all", "both", "only", "once", "even", "always", "often", "sometimes", "soon", "almost",
])
private let finiteVerbs = WordSet([
    "is", "are", "was", "were", "has", "have", "had", "may", "might", "will", "would", "can", "could", "should", "must", "do", "does",
    "did",
    "we've", "we're", "i've", "i'm", "they're", "went", "ran", "came", "goes", "got", "gets", "became", "becomes", "remains", "stays",
    "tastes", "smells",
])
private let expectations = WordSet(["expected", "supposed", "due", "set", "likely", "going", "scheduled", "planned", "able", "continue"])
private let smallNumbers = WordSet([
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "fifty", "hundred",
])
private let openers = WordSet([
    "if", "as", "when", "once", "until", "because", "while", "whilst", "that", "which", "but", "although", "though", "where",
    "whether",
])
private let prepositions = WordSet([
    "of", "in", "on", "at", "for", "from", "with", "to", "by", "via", "between", "across", "under", "over", "inside", "near", "within",
    "without", "about", "into", "during", "following", "after", "before", "through", "around", "behind", "outside", "along", "hosting",
    "affecting",
])
/// "A number of trains" are trains.
private let amounts = WordSet([
    "number", "subset", "portion", "majority", "percentage", "percent", "%", "series", "handful", "couple", "rest", "part", "parts", "all",
    "some",
    "most", "many", "few", "half", "third", "quarter", "lot", "lots", "one", "two", "three", "several", "each", "any", "both", "none",
    "dozens", "hundreds", "thousands", "remainder", "share", "fraction", "range", "variety", "kind", "kinds", "type", "types",
])
/// Machines that are the product on some pages: those for games or for computing.
private let machines = WordSet([
    "server", "servers", "cluster", "clusters", "node", "nodes", "host", "hosts", "filesystem", "filesystems", "system", "systems",
])
/// What may be customers' or ours: other words tell.
private let vagueNouns = WordSet([
    "numbers", "levels", "level", "details", "information", "reports", "report", "settings", "limits", "alerts", "alert", "alarms", "alarm",
    "code", "version", "people", "parts", "part", "file", "case", "process", "analysis", "review", "test", "tests", "search", "news",
    "plan",
    "plans", "work", "change", "changes", "update", "updates", "team", "teams", "staff", "plant", "battery", "batteries", "cable",
])
private let yours = WordSet(["your", "you", "customers'", "passengers'"])
private let manyWords = WordSet(["all", "most", "every"])

/// The work, those who do it and what they talk about.
private let workNouns = WordSet([
    "fix", "fixes", "repair", "repairs", "update", "updates", "upgrade", "upgrades", "maintenance", "work", "works", "migration",
    "rollback", "rollout", "release", "deployment", "deploy", "change", "changes", "patch", "patches", "investigation", "investigations",
    "cause", "causes", "solution", "workaround", "mitigation", "resolution", "plan", "plans", "attempt", "attempts", "procedure", "process",
    "crew", "crews", "team", "teams", "engineer", "engineers", "technician", "technicians", "electrician", "electricians", "plumber",
    "contractor", "contractors", "subcontractor", "provider", "providers", "supplier", "suppliers", "vendor", "vendors", "partner",
    "manufacturer", "colleagues", "staff", "helpers", "we", "they", "it", "this", "that", "he", "she", "i",
    "test", "tests", "testing", "trial", "rehearsal", "dry", "replacement", "replacements", "part", "parts", "spare", "spares",
    "installation", "splicing", "switchover", "failover", "failback", "cutover", "reboot", "restart", "rerun", "reindex", "rebuild",
    "logic", "schema", "script", "scripts", "alter", "bug", "bugs", "defect", "code", "version", "configuration", "certificate",
    "certificates", "monitoring", "diagnosis", "analysis", "review", "report", "reports", "information", "details", "news", "numbers",
    "issue", "issues", "problem", "problems", "fault", "faults", "incident", "outage", "trouble", "matter", "situation", "error", "damage",
    "leak", "break", "fire", "storm", "flood", "lightning", "digging", "excavation", "search", "discovery", "batch",
    "measures", "step", "steps", "case", "file", "things", "thing", "something", "nothing", "one", "us", "levels", "level", "limits",
    "setting", "settings", "alarm", "alarms", "alert", "alerts", "permit", "permits", "equipment", "machinery", "delivery-note",
])

private let peopleWords = WordSet(["everybody", "people"])
private let peopleAtWork = WordSet(["working", "busy", "looking", "doing", "helping", "sent", "way", "site"])

/// What the works are made of; customers notice what it does to them.
private let plantNouns = WordSet([
    "main", "pipe", "pipeline", "valve", "pump", "cable", "cables", "fibre", "fiber", "transformer", "transformers", "substation",
    "switch", "switches", "router", "routers", "disk", "disks", "drive", "drives", "generator", "generators", "battery", "batteries",
    "sensor", "sensors", "motor", "engine", "fuse", "feeder", "circuit", "conductor", "belt", "seal", "bearing", "relay", "boiler",
    "compressor", "turbine", "chip", "rack", "racks", "plug", "socket", "adapter", "firewall", "firewalls", "hardware", "mast", "antenna",
    "plant", "tier", "duct", "trench", "trenches", "pipes", "cooling", "ups", "breaker",
])
