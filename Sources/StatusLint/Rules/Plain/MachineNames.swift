import Basics

/// Names of machines, programs and teams that only the words around them give away: "the mysql1 cluster", "array B", "we restarted Gandalf,
/// which sends the tickets", "our Payments tribe".
extension SentenceSubject {
    /// - Parameter areReadersTechnical: whether they know what a node is, and their own nodes by name.
    func machineNames(areReadersTechnical: Bool) -> [Range<Int>] {
        sentence.tokens.compactMap { index -> Range<Int>? in
            if isWord(at: index, in: machineNouns) {
                if areReadersTechnical { return isWord(at: index, in: farNouns) ? numbered(before: index) : nil }
                return numbered(before: index) ?? lettered(index) ?? unseenProgram(index)
            }
            if isWord(at: index, in: unseenThings) { return namedTool(index) }
            if isWord(at: index, in: restarting) { return restarted(index) }
            if isWord(at: index, in: tribes) { return tribe(index) }
            if isDataCentre(index) { return stretch(index..<index + 1) }
            return isDatabaseWord(index) ? stretch(index..<index + 1) : nil
        }
    }

    /// "The mysql1 cluster", "the SCL2 data centre": what has a digit at its end, right before a machine's word.
    private func numbered(before noun: Int) -> Range<Int>? {
        let name = noun - 1
        guard sentence.tokens.contains(name), text.tokens[noun].isJoined else { return nil }
        let word = block.text[text.tokens[name].range]
        let letters = word.prefix { $0.isLetter }
        let digits = word.dropFirst(letters.count)
        guard (2...10).contains(letters.count), (1...3).contains(digits.count), digits.allSatisfy(\.isDigit),
            letters.allSatisfy(\.isLowercase) || (letters.count > 2 && letters.allSatisfy(\.isUppercase)),
            !everydayNumbered.contains(letters.string)
        else { return nil }
        return stretch(name..<noun + 1)
    }

    /// "Array B", "shard 3", "node #4".
    private func lettered(_ noun: Int) -> Range<Int>? {
        guard isWord(at: noun, in: letteredNouns), sentence.tokens.contains(noun + 1) else { return nil }
        let word = block.text[text.tokens[noun + 1].range]
        let isLetter = word.count == 1 && word.first?.isUppercase == true && word.first != UInt8(ascii: "I")
        let isNumber = word.count <= 2 && word.allSatisfy(\.isDigit) && !isWord(at: noun + 2, in: units)
        return (isLetter && word.first != UInt8(ascii: "A")) || isNumber || (isLetter && noun + 2 == sentence.tokens.upperBound)
            ? stretch(noun..<noun + 2) : nil
    }

    /// "The pricing microservice": nobody outside calls anything so.
    private func unseenProgram(_ noun: Int) -> Range<Int>? {
        guard isWord(at: noun, in: programs), isWord(at: noun - 2, in: articles), !isWord(at: noun - 1, in: plainAdjectives) else {
            return nil
        }
        return stretch(noun - 1..<noun + 1)
    }

    /// "Our monitoring tool Argus", "RabbitHole, our internal queue".
    private func namedTool(_ noun: Int) -> Range<Int>? {
        var first = noun
        while isWord(at: first - 1, in: toolKinds) { first -= 1 }
        let isOurs = isWord(at: first - 1, in: ours)
        guard isOurs || isWord(at: first - 1, in: articles), first < noun || !isWord(at: noun, in: plainTools) else { return nil }
        if text.tokens.indices.contains(noun + 1), sentence.tokens.contains(noun + 1), text.tokens[noun + 1].isJoined, isCodeName(noun + 1)
        {
            return stretch(noun + 1..<noun + 2)
        }
        let name = first - 2
        guard isOurs, sentence.tokens.contains(name), isCodeName(name), block.text[text.tokens[name].range.upperBound] == UInt8(ascii: ",")
        else { return nil }
        return stretch(name..<name + 1)
    }

    /// "We've restarted Gandalf, which looks after your bookings": a name that has to be explained.
    private func restarted(_ verb: Int) -> Range<Int>? {
        let name = verb + 1
        guard sentence.tokens.contains(name + 1), isCodeName(name), !text.tokens[name + 1].isJoined, isWord(at: name + 1, in: whichWord)
        else {
            return nil
        }
        return stretch(name..<name + 1)
    }

    /// "The Payments tribe is on the call", "Data Platform squad members have joined".
    private func tribe(_ noun: Int) -> Range<Int>? {
        guard isCodeName(noun - 1), text.tokens[noun].isJoined else { return nil }
        var first = noun - 1
        while sentence.tokens.contains(first - 1), first - 1 > sentence.tokens.lowerBound, isCodeName(first - 1) { first -= 1 }
        return hasWord(of: mending, in: tokens(from: noun + 1, 6)) ? stretch(first..<noun + 1) : nil
    }

    /// "We failed over to DC2", "traffic went to FRA2".
    private func isDataCentre(_ index: Int) -> Bool {
        guard signs.contains(.digit), isWord(at: index - 1, in: towards) else { return false }
        let word = block.text[text.tokens[index].range]
        let letters = word.prefix { $0.isUppercase }
        return word.count == letters.count + 1 && word.last?.isDigit == true && (letters.count == 3 || letters.elementsEqual("DC".utf8))
            && hasWord(of: trafficWords, in: sentence.tokens)
    }

    /// "dbwriter": a database's word and what it does.
    private func isDatabaseWord(_ index: Int) -> Bool {
        let word = block.text[text.tokens[index].range]
        return word.count > 5 && word.starts(with: "db".utf8) && word.allSatisfy(\.isLowercase)
    }

    /// One word with a capital that is no term and no name that customers know.
    private func isCodeName(_ index: Int) -> Bool {
        guard sentence.tokens.contains(index) else { return false }
        let range = text.tokens[index].range
        let word = block.text[range]
        return word.count > 3 && word.first?.isUppercase == true && word.contains(where: \.isLowercase) && !isKnown(range)
            && !terms.contains { $0.range.overlaps(range) } && !isWord(at: index, in: calendar)
    }
}

private let towards = WordSet(["to", "in", "at", "from", "of", "into"])
private let trafficWords = WordSet([
    "failed", "failover", "traffic", "servers", "racks", "network", "datacenter", "datacentre", "rerouted", "capacity", "cluster",
    "switched",
])
private let machineNouns = WordSet([
    "cluster", "clusters", "tier", "colo", "datacenter", "datacentre", "box", "host", "hosts", "rack", "vm", "instance", "array", "shard",
    "node", "microservice", "pod", "pods", "daemon",
])
/// Where machines stand, and groups of them that only we tell apart.
private let farNouns = WordSet(["tier", "colo", "datacenter", "datacentre", "cluster"])
private let letteredNouns = WordSet(["array", "shard", "rack", "node"])
private let units = WordSet(["minutes", "hours", "days", "of", "percent"])
private let programs = WordSet(["microservice", "daemon"])
private let articles = WordSet(["the", "our", "a"])
private let plainAdjectives = WordSet(["faulty", "new", "old", "failed", "affected", "same", "second", "broken", "one"])
private let everydayNumbered: Set<String> = ["covid", "ps", "channel", "tv", "mp", "year", "stage", "tier", "web", "type", "top"]
private let unseenThings = WordSet([
    "queue", "broker", "scheduler", "tool", "backend", "database", "pipeline", "cluster", "server", "balancer",
])
private let plainTools = WordSet(["tool", "server", "queue", "database"])
private let toolKinds = WordSet([
    "internal", "monitoring", "alerting", "message", "job", "batch", "load", "build", "deployment", "main", "primary", "logging",
    "database",
])
private let ours = WordSet(["our"])
private let restarting = WordSet(["restarted", "rebooted", "restarting", "redeployed", "restart"])
private let whichWord = WordSet(["which"])
private let tribes = WordSet(["tribe", "squad", "guild", "chapter"])
private let mending = WordSet([
    "call", "looking", "investigating", "fixing", "mending", "found", "fixed", "identified", "joined", "looks", "mends", "repairing",
    "restoring", "fault",
])
private let calendar = WordSet([
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "windows", "chrome", "android", "this", "that", "they",
    "then", "when", "your",
])
