/// Ways to tell what customers notice that need more than a state: somebody who notices, something done or lacking.
extension SentenceSubject {
    /// "Some patients received odd letters", "riders may notice longer queues"; not "you will receive a refund".
    func isNoticed(_ index: Int, in clause: Range<Int>) -> Bool {
        let isGiven = isWord(at: index, in: givingVerbs)
        guard isGiven || isWord(at: index, in: noticingVerbs) else { return false }
        let before = max(clause.lowerBound, index - 5)..<index
        guard has(.customer, in: before), !hasWord(of: denials, in: before), !hasWord(of: isGiven ? promising : allowing, in: before),
            !hasWord(of: ourPronouns, in: before), !hasWord(of: ifWords, in: before),
            // "The issues you experienced".
            !hasWord(of: relatedTroubles, in: tokens(before: index, 3))
        else { return false }
        let end = min(clause.upperBound, index + 6)
        let object = index + 1..<((index + 1..<max(index + 1, end)).first { isWord(at: $0, in: orWords) } ?? max(index + 1, end))
        return object.contains { isThing(text.tokens[$0]) && !isWord(at: $0, in: vagueTroubles) && !isWord(at: $0, in: comforts) }
            && !hasWord(of: comforts, in: object)
    }

    /// "We are disabling the search", "we have had to cancel some orders"; not "we have paused the rollout".
    func isDoneToThing(_ index: Int, in clause: Range<Int>) -> Bool {
        guard isWord(at: index, in: closingVerbs), hasWord(of: ourPronouns, in: max(clause.lowerBound, index - 6)..<index) else {
            return false
        }
        let end = (index + 1..<max(index + 1, clause.upperBound)).first { isWord(at: $0, in: objectEnds) } ?? clause.upperBound
        let object = index + 1..<max(index + 1, end)
        return hasThing(object) && !isWork(object)
    }

    /// "Heating restored in all wards", "power back on": a heading without a verb.
    func isHeadline(_ index: Int, in clause: Range<Int>) -> Bool {
        guard index > clause.lowerBound, index - clause.lowerBound < 10, statesOfThings.contains(text.tokens[index].word),
            index + 1 == clause.upperBound || isWord(at: index + 1, in: headlineLinks) || isWord(at: index + 1, in: ourPronouns)
        else { return false }
        let subject = clause.lowerBound..<index
        // "Reach out to us."
        if isWord(at: index, in: .particles), index - clause.lowerBound > 3 || cues.has(.customerAction) { return false }
        return !subject.contains { isWord(at: $0, in: headlineVerbs) || linkingVerbs.contains(text.tokens[$0].word) }
            && !hasWord(of: ourPronouns, in: subject) && !isWord(at: index - 1, in: determiners)
            && isSaidOfThing(index, from: clause.lowerBound)
    }

    /// "No seats available", "there is no evening surgery", "we are without phones".
    func isLacking(_ index: Int, in clause: Range<Int>) -> Bool {
        let object = index + 1..<min(clause.upperBound, index + 5)
        if isWord(at: index, in: .without) {
            return isLinking(index - 1, in: clause) && hasThing(object) && !hasWord(of: harmlessLacks, in: object)
        }
        guard isWord(at: index, in: .no), object.contains(where: { isThing(text.tokens[$0]) }),
            !hasWord(of: harmlessLacks, in: object), !isWork(index + 1..<min(clause.upperBound, index + 3))
        else { return false }
        let isThere = hasWord(of: thereWords, in: max(clause.lowerBound, index - 3)..<index)
        return isThere || hasWord(of: presence, in: object)
    }

    private func isLinking(_ index: Int, in clause: Range<Int>) -> Bool {
        clause.contains(index) && (linkingVerbs.contains(text.tokens[index].word) || isWord(at: index, in: beingShort))
    }

    /// "The incident hit withdrawals", "issues mostly affect images"; not "an incident affecting payments" or "affected customers".
    func isHit(_ index: Int, in clause: Range<Int>) -> Bool {
        guard isWord(at: index, in: hittingVerbs), index > clause.lowerBound, !isWord(at: index - 1, in: determiners),
            !linkingVerbs.contains(text.tokens[index - 1].word) || isWord(at: index, in: hittingNow),
            !hasWord(of: denials, in: tokens(before: index, 3))
        else { return false }
        let object = index + 1..<min(clause.upperBound, index + 5)
        if isWord(at: index, in: hittingNow), !isWord(at: index - 1, in: isWords) { return false }
        let subject = subject(before: index, from: clause.lowerBound)
        guard head(of: subject).map({ isWord(at: $0, in: troubles) }) ?? false || !isSaidOfWork(index, from: clause.lowerBound) else {
            return false
        }
        return object.contains { isThing(text.tokens[$0]) && !beginsWithCapital($0) && !isWord(at: $0, in: vagueTroubles) }
            && !has(.customer, in: object) && !isWork(object)
    }

    /// "Payments are flowing again and we are clearing the rest".
    func isAgain(_ index: Int, in clause: Range<Int>) -> Bool {
        guard isWord(at: index, in: .again), index > clause.lowerBound + 1 else { return false }
        let before = max(clause.lowerBound, index - 10)..<index
        return !hasWord(of: ourPronouns, in: before) && !hasWord(of: repeating, in: before) && !hasWord(of: denials, in: before)
            && isSaidOfThing(firstVerb(in: before), from: before.lowerBound)
    }

    /// "Delayed readings", "missing files", "causing queued messages"; not "the failed disk".
    func isTroubledThing(_ index: Int, in clause: Range<Int>) -> Bool {
        guard isWord(at: index, in: troubledWords), index + 1 < clause.upperBound, text.tokens[index + 1].isJoined,
            !isWord(at: index + 1, in: .by), !isLinking(index - 1, in: clause), !hasWord(of: denials, in: tokens(before: index, 3))
        else { return false }
        let end = min(clause.upperBound, index + 4)
        let noun = index + 1..<((index + 1..<end).first { isWord(at: $0, in: nounEnds) } ?? end)
        return hasThing(noun) && !isWork(noun) && noun.contains { ends($0, in: "s") && isThing(text.tokens[$0]) }
    }

    /// "Orders may stay unpaid": what may become of customers' things.
    func isPossible(_ index: Int, in clause: Range<Int>) -> Bool {
        guard isWord(at: index, in: mayWords), !isWord(at: index + 1, in: harmlessAfterMay), !isWord(at: index + 2, in: harmlessAfterMay)
        else {
            return false
        }
        let subject = subject(before: index, from: clause.lowerBound)
        return has(.product, in: subject) && !hasWord(of: ourPronouns, in: subject) && !isSaidOfWork(index, from: clause.lowerBound)
            && !hasWord(of: .not, in: tokens(from: index + 1, 1))
    }

    /// "Fewer trains", "longer queues", "much lower speeds".
    func isLess(_ index: Int, in clause: Range<Int>) -> Bool {
        guard isWord(at: index, in: comparatives), !isWord(at: index - 1, in: .no), index + 1 < clause.upperBound,
            text.tokens[index + 1].isJoined, !has(.cause, in: clause.lowerBound..<index)
        else { return false }
        let noun = index + 1..<min(clause.upperBound, index + 2)
        return hasThing(noun) && !isWork(noun) && !isWord(at: index + 1, in: .than)
    }

    /// "Devices may show delayed readings": a symptom of the lists in a clause about some thing, whatever the other clauses say.
    var hasSymptomOfThing: Bool {
        matches(of: .symptom).contains { match in
            let symptom = match.tokens.lowerBound
            guard !isWord(at: symptom, in: weakSymptoms) else { return false }
            let before = startOfClause(symptom)..<symptom
            return before.contains { isWord(at: $0, in: clauseVerbs) || linkingVerbs.contains(text.tokens[$0].word) }
                && !hasWord(of: ourPronouns, in: before) && !hasWord(of: denials, in: before) && !has(.cause, in: before)
                && isSaidOfThing(firstVerb(in: before), from: before.lowerBound)
        }
    }

    private func startOfClause(_ index: Int) -> Int {
        let first = max(sentence.tokens.lowerBound, index - 20)
        return (first..<index).last { $0 > first && beginsClause($0) } ?? first
    }

    private func firstVerb(in words: Range<Int>) -> Int {
        words.first { isWord(at: $0, in: clauseVerbs) || linkingVerbs.contains(text.tokens[$0].word) } ?? words.upperBound
    }

    /// "An issue where charging points bill twice": whatever it says of them.
    func isDescription(_ clause: Range<Int>) -> Bool {
        guard isWord(at: clause.lowerBound, in: whereWords), isWord(at: clause.lowerBound - 1, in: describedWords) else { return false }
        let words = clause.lowerBound + 1..<min(sentence.tokens.upperBound, clause.lowerBound + 25)
        return words.contains { index in
            guard index > words.lowerBound,
                linkingVerbs.contains(text.tokens[index].word) || isWord(at: index, in: everydayVerbs)
                    || isWord(at: index, in: clauseVerbs)
            else { return false }
            return isSaidOfThing(index, from: words.lowerBound)
        }
    }

    /// "Water is brown in Marsh Lane", "the app opens on a white screen": somebody's thing and a verb, with nothing about the work.
    var tellsPlainly: Bool {
        let others: [Cue] = [
            .us, .generic, .courtesy, .work, .repair, .cause, .person, .customerAction, .noImpact, .fault, .certainty, .supplier,
        ]
        guard sentence.tokens.count > 3, !others.contains(where: cues.has), !isConditional, !isAnnouncement,
            !isWord(at: sentence.tokens.lowerBound, in: conditionals), !hasWord(of: ourPronouns, in: sentence.tokens),
            !hasWord(of: workSigns, in: sentence.tokens), !terms.contains(where: { $0.entry.part == .core })
        else { return false }
        let start = sentence.tokens.lowerBound
        return sentence.tokens.contains { index in
            guard index > start, linkingVerbs.contains(text.tokens[index].word) || isWord(at: index, in: everydayVerbs) else {
                return false
            }
            return isSaidOfThing(index, from: clause(upTo: index).lowerBound)
        }
    }
}

private let givingVerbs = WordSet([
    "receive", "receives", "received", "receiving", "get", "gets", "got", "getting", "hear", "hears", "heard",
])
private let noticingVerbs = WordSet([
    "see", "sees", "saw", "seen", "seeing", "notice", "notices", "noticed", "observe", "observes", "observed", "experience", "experiences",
    "experienced", "experiencing", "face", "faces", "faced", "facing", "find", "finds", "found", "lose", "loses", "losing", "meet", "wait",
    "waits", "waiting", "encounter", "encounters", "encountered", "struggle", "struggles", "struggling",
])
private let denials = WordSet(["not", "no", "never", "nobody", "none", "don't", "won't", "didn't", "doesn't", "without", "shouldn't"])
/// "You will receive", "customers should get": what is to come.
private let promising = WordSet(["will", "should", "can", "to", "must", "could"])
private let allowing = WordSet(["should", "can", "must", "could"])
private let vagueTroubles = WordSet([
    "degraded", "degradation", "performance", "intermittent", "service", "disruption", "disruptions", "interruption", "interruptions",
    "instability", "difficulties", "difficulty", "trouble", "delay", "delays", "similar", "technical", "connectivity", "impacted", "your",
    "you", "short", "brief", "minor", "temporary", "small", "limited", "unexpected", "behaviour", "behavior",
])
/// What it is good to see.
private let comforts = WordSet([
    "refund", "refunds", "credit", "compensation", "recovery", "improvement", "improvements", "updates", "details", "guide", "page",
    "answers", "article", "instructions", "above", "below", "here", "difference", "email", "letter",
])
private let closingVerbs = WordSet([
    "reopened", "reopening", "paused", "pausing", "pause", "suspended", "suspending", "suspend", "disabled", "disabling", "disable",
    "enabling", "enabled", "closed", "closing", "close", "cancelled", "cancelling", "cancel", "canceled", "canceling", "postponed",
    "postponing", "postpone", "stopped", "stopping", "limiting", "restricting", "restricted", "rationing", "withdrawn", "withdrawing",
    "off", "halted", "halting", "lifted", "cut", "shut", "hold",
])
private let objectEnds = WordSet([
    "until", "while", "so", "because", "to", "and", "from", "for", "since", "as", "at", "on", "in", "after", "before", "by", "when",
])
private let headlineLinks = WordSet(["in", "for", "at", "on", "to", "by", "until", "since", "and", "across", "from", "again", "up", "near"])
private let headlineVerbs = WordSet([
    "have", "has", "had", "will", "may", "might", "can", "could", "should", "must", "would", "that", "who", "which", "do", "does", "did",
])
private let determiners = WordSet([
    "the", "all", "any", "to", "with", "for", "of", "and", "those", "each", "every", "by", "other", "our", "a", "an", "these", "some", "in",
    "most", "customers", "users",
])
private let thereWords = WordSet(["there", "there's"])
private let beingShort = WordSet(["we're", "they're", "you're"])
private let presence = WordSet(["available", "running", "shown", "offered", "open", "today", "tonight", "arriving", "sold", "left"])
private let harmlessLacks = WordSet([
    "impact", "effect", "effects", "problem", "problems", "issue", "issues", "trouble", "need", "plan", "plans", "reason", "doubt",
    "information", "update", "updates", "news", "further", "action", "evidence", "indication", "sign", "signs", "longer", "one",
    "disruption", "interruption", "interruptions", "downtime", "known", "more", "change", "changes", "estimate", "estimated", "eta",
    "error", "errors", "loss", "delay", "delays", "choice", "reports", "new", "failures", "such", "timeline", "incident", "risk", "danger",
    "way", "cause", "word", "date", "spare", "replacement", "doubts", "damage", "injuries", "difference", "time", "quick", "easy", "end",
    "power", "warning", "notice", "success", "result",
])
private let relatedTroubles = WordSet([
    "issue", "issues", "problem", "problems", "trouble", "troubles", "difficulties", "inconvenience", "disruption", "delay", "delays",
    "that",
    "which", "what", "errors",
])
private let repeating = WordSet([
    "please", "try", "retry", "happen", "happens", "happening", "happened", "occur", "occurs", "occurring", "if", "update", "post", "write",
    "check", "once", "start", "begin", "prevent", "failed", "fails", "thank", "thanks", "sorry",
])
private let troubledWords = WordSet([
    "delayed", "missing", "duplicate", "duplicated", "queued", "cancelled", "canceled", "incorrect", "wrong", "blank", "slow", "late",
])
private let nounEnds = WordSet([
    "and", "or", "in", "on", "for", "at", "to", "from", "of", "when", "with", "have", "has", "are", "is", "will",
])
private let mayWords = WordSet(["may", "might"])
private let harmlessAfterMay = WordSet([
    "need", "needed", "required", "related", "help", "contact", "want", "wish", "be", "have", "caused", "linked", "affected", "impacted",
])
private let ifWords = WordSet(["if", "should", "whether"])
private let orWords = WordSet(["or", "so"])
/// What hits customers' things.
private let troubles = WordSet([
    "issue", "issues", "problem", "problems", "fault", "faults", "incident", "outage", "this", "it", "that", "which", "error", "bug",
])
private let hittingNow = WordSet(["affecting", "impacting"])
private let isWords = WordSet(["is", "are", "currently", "also", "still", "was", "were"])
private let hittingVerbs = WordSet(["affecting", "impacting", "affect", "affects", "affected", "impacts", "impacted", "hit", "hits"])
private let comparatives = WordSet(["slower", "fewer", "shorter", "longer", "lower", "weaker"])
/// What a symptom's word may mean beside trouble.
private let weakSymptoms = WordSet([
    "trouble", "difficulty", "difficulties", "lost", "limited", "reduced", "gone", "pending", "longer", "unexpected", "unexpectedly",
    "didn't", "doesn't", "won't", "isn't", "aren't", "wasn't", "weren't", "did", "does", "will", "would", "were", "have", "has", "had",
    "minutes", "seconds", "hours", "days", "stopped", "no", "can", "cannot", "can't", "could", "couldn't", "failed", "fail", "fails",
    "failing", "down", "interruption", "interruptions", "delay", "delays", "delayed-by", "cut", "dropped", "dropping",
])
private let whereWords = WordSet(["where", "whereby", "that", "meaning"])
private let describedWords = WordSet([
    "issue", "issues", "problem", "problems", "bug", "error", "fault", "situation", "case", "cases", "reports", "instances", "behaviour",
])
private let clauseVerbs = WordSet([
    "may", "might", "will", "can", "could", "have", "has", "had", "show", "shows", "showed", "see", "sees", "saw", "receive", "receives",
    "received", "get", "gets", "got", "arrive", "arrives", "arrived", "load", "loads", "open", "opens",
])
/// What tells of the work even where no cue does.
private let conditionals = WordSet(["when", "once", "as", "until", "unless", "whether"])
private let workSigns = WordSet([
    "priority", "priorities", "determined", "risk", "understand", "commitment", "proud", "its", "duct", "trench", "trenches", "pipes",
    "repair", "repairs", "fix", "fixes", "replacement", "spare", "engineer", "engineers", "crew", "crews", "technicians", "electrician",
    "investigation", "test", "tests", "testing", "installed", "fitted", "ordered", "contractor", "way", "road", "report", "details",
    "update", "updates", "hope", "attention", "thank", "thanks", "glad", "patience", "follow", "fault", "faults", "failure", "failures",
    "trouble", "incident", "outage", "news", "attempt", "transformer", "cable", "fibre", "switch", "broken", "burst", "struck", "burnt",
    "storm", "lightning", "digger", "fire", "contact", "detail", "eta", "hear", "batch", "generator", "disruption", "site",
])
private let everydayVerbs = WordSet([
    "opens", "open", "take", "takes", "took", "go", "goes", "finds", "find", "arrive", "arrives", "arrived", "reach", "reaches", "bill",
    "bills", "turn", "turns", "play", "plays", "break", "breaks", "rings", "ring", "leave", "leaves", "lose", "loses", "sail", "sails",
    "stop", "stops", "wait", "waits", "divert", "diverts", "have", "has", "had", "hear", "hears", "heard", "stand", "stands", "shut",
    "shuts", "print", "prints", "printed", "send", "sends", "land", "lands", "accept", "accepts", "refuse", "refuses", "skip", "skips",
    "freeze", "freezes", "jump", "jumps", "begin", "begins", "end", "ends", "start", "starts", "pay", "pays", "cost", "costs", "double",
    "doubled", "vanish", "vanished", "show", "shows", "showed", "say", "says", "read", "reads", "ask", "asks", "count", "counts", "charge",
    "charges", "run", "runs", "smell", "smells", "taste", "tastes", "load", "loads", "drop", "drops", "fall", "falls", "rise", "rises",
    "close", "closes", "get", "gets", "receive", "receives", "see", "sees", "got", "saw", "shrunk", "grown", "sound", "sounds", "need",
    "needs", "use", "lead", "leads", "point", "points", "miss", "misses", "keep", "keeps", "lack", "lacks", "repeat", "repeats",
    "appear", "appears", "disappear", "cannot", "can", "carry", "carries", "buy", "come", "comes", "came", "pass", "drive",
])
