import Basics

/// What a sentence says of work or trouble that goes on. Offsets are those of the block's text.
extension SentenceSubject {
    /// "We are monitoring it", "we will keep an eye on it", "our teams continue to watch": no end yet.
    var stillWatched: Range<Int>? {
        let first = sentence.tokens.lowerBound
        if sentence.tokens.count < 3, isWord(at: first, in: progressive) { return stretch(sentence.tokens) }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            let keepsEye = isWord(at: index, in: eyeWord) && hasWord(of: keepWords, in: tokens(before: index, 3))
            guard keepsEye || isWord(at: index, in: watching), let us = watchers(before: index) else { return nil }
            let between = us + 1..<index
            let isNow = isWord(at: index, in: progressive) && (hasWord(of: areWords, in: us..<index) || hasWord(of: keepWords, in: between))
            let isToBe = !isWord(at: index, in: progressive) && (hasWord(of: goingOn, in: between) || hasWord(of: willWord, in: between))
            guard keepsEye || isNow || isToBe, !hasWord(of: pastOrUnsure, in: between), !hasWord(of: improving, in: sentence.tokens) else {
                return nil
            }
            return stretch(us..<index + 1)
        }.first
    }

    private func watchers(before index: Int) -> Int? {
        let clause = tokens(before: index, 7)
        return clause.last { isWord(at: $0, in: onlookers) } ?? clause.first { $0 == sentence.tokens.lowerBound && isAcronym($0) }
    }

    /// "ITS continues to monitor": a team by its letters.
    private func isAcronym(_ index: Int) -> Bool {
        let letters = block.text[text.tokens[index].range]
        return letters.count > 1 && letters.allSatisfy(\.isUppercase)
    }

    /// "We are looking into the issue", "a repair is in progress", "this is still being looked into", "we continue to restore it", "a crew is
    /// on its way".
    var stillMended: Range<Int>? {
        if hasWord(of: improving, in: sentence.tokens) { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            if let kept = keptUp(index) ?? crewOnItsWay(index) { return kept }
            if isWord(at: index, in: seeking) { return soughtNow(index) }
            if isWord(at: index, in: beingWord), isWord(at: index + 1, in: sought), hasWord(of: stillWord, in: tokens(before: index, 3)) {
                return stretch(clause(upTo: index).lowerBound..<index + 2)
            }
            return repairUnderWay(index)
        }.first
    }

    private func soughtNow(_ index: Int) -> Range<Int>? {
        let reach = hasWord(of: .and, in: tokens(before: index, 4)) ? 14 : 5
        guard let us = tokens(before: index, reach).last(where: { isWord(at: $0, in: onlookers) }), hasWord(of: areWords, in: us..<index),
            let object = tokens(from: index + 1, 4).first(where: { isWord(at: $0, in: theTrouble) }),
            !hasWord(of: pastOrUnsure, in: us..<index),
            // "The change that we made is working as expected, and this is over."
            !isWord(at: index + 1, in: .as)
        else { return nil }
        return stretch(us..<object + 1)
    }

    /// "We are still working to restore it".
    private func keptUp(_ index: Int) -> Range<Int>? {
        // "A working fix", "finished working on it".
        guard isWord(at: index, in: workedOn), !hasWord(of: pastWords, in: sentence.tokens),
            !hasWord(of: workThatIsOver, in: tokens(before: index, 2))
        else { return nil }
        let reach = hasWord(of: .and, in: tokens(before: index, 3)) ? 12 : 4
        guard let us = tokens(before: index, reach).last(where: { isWord(at: $0, in: onlookers) }) else { return nil }
        var verb = index + 1
        while isWord(at: verb, in: toWords) || isWord(at: verb, in: workedOn) { verb += 1 }
        // "We still repair two lifts each year" tells a habit.
        let isHabit = isWord(at: index, in: stillWord) && verb == index + 1 && !ends(verb, in: "ing")
        return isWord(at: verb, in: mending) && !isHabit ? stretch(us..<verb + 1) : nil
    }

    private func crewOnItsWay(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: .way), isWord(at: index - 2, in: .on), !hasWord(of: pastWords, in: sentence.tokens) else {
            return nil
        }
        let clause = clause(upTo: index)
        return hasWord(of: crews, in: clause) && !hasWord(of: notToTheTrouble, in: clause) ? stretch(clause.lowerBound..<index + 1) : nil
    }

    /// "A fix is in progress", "the repair is being prepared".
    var repairUnderWay: Range<Int>? { sentence.tokens.lazy.compactMap { repairUnderWay($0) }.first }

    private func repairUnderWay(_ index: Int) -> Range<Int>? {
        guard isWord(at: index, in: fixes), isWord(at: index + 1, in: .beingNow), !hasWord(of: improving, in: sentence.tokens) else {
            return nil
        }
        var next = index + 2
        while isWord(at: next, in: stillWord) { next += 1 }
        let isUnderWay = isWord(at: next, in: underWay)
        let isInProgress = isWord(at: next, in: .in) && isWord(at: next + 1, in: progressWord)
        let isMade = isWord(at: next, in: beingWord) && isWord(at: next + 1, in: making)
        guard isUnderWay || isInProgress || isMade else { return nil }
        return stretch(index..<min(next + (isUnderWay ? 1 : 2), sentence.tokens.upperBound))
    }

    /// "The west of the town is still without water", "sign-in remains slow".
    var stillTroubled: Range<Int>? {
        if hasWord(of: conditions, in: sentence.tokens) || hasWord(of: selfWords, in: sentence.tokens) { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            let isStill = isWord(at: index, in: stillWord)
            guard isStill || isWord(at: index, in: remaining), !hasWord(of: maybe, in: tokens(before: index, 4)) else { return nil }
            let after = tokens(from: index + 1, 3)
            guard let trouble = after.first(where: { isWord(at: $0, in: troubleStates) || (isStill && has(.symptom, in: $0..<$0 + 1)) }),
                !hasWord(of: .denials, in: after.lowerBound..<trouble) || isStill
            else { return nil }
            let start = clause(upTo: index).lowerBound
            guard isSaidOfThing(index, from: start) || has(.customer, in: start..<index) else { return nil }
            return stretch(start..<trouble + 1)
        }.first
    }

    /// "Everything works again", "all trains are running normally", "the fault is gone".
    var saysAllRuns: Range<Int>? {
        if limitsWhatWasSaid || hasWord(of: conditions, in: sentence.tokens) || hasWord(of: promised, in: sentence.tokens) { return nil }
        return sentence.tokens.lazy.compactMap { index -> Range<Int>? in
            let start = clause(upTo: index).lowerBound
            if isWord(at: index, in: goneWord), isWord(at: index - 1, in: .beingNow), isWord(at: index - 2, in: theTrouble) {
                return stretch(start..<index + 1)
            }
            guard isWord(at: index, in: running), hasWord(of: asBefore, in: tokens(from: index + 1, 3)) else { return nil }
            let subject = subject(before: index, from: start)
            guard let first = subject.first(where: { !isWord(at: $0, in: openers) }), isWord(at: first, in: .everything) else { return nil }
            return stretch(first..<index + 1)
        }.first
    }
}

private let watching = WordSet(["monitor", "monitoring", "watch", "watching", "observe", "observing"])
private let progressive = WordSet(["monitoring", "watching", "observing"])
private let onlookers = WordSet([
    "we", "we're", "we'll", "engineers", "team", "teams", "technicians", "crew", "crews", "staff", "i", "i'm", "i'll", "colleagues",
])
private let areWords = WordSet(["are", "is", "am", "we're", "i'm", "be", "continuing", "continue"])
private let keepWords = WordSet(["keep", "keeping", "keeps", "kept"])
private let goingOn = WordSet(["continue", "continues", "continuing"])
private let willWord = WordSet(["will", "we'll", "i'll", "to"])
private let eyeWord = WordSet(["eye"])
private let pastOrUnsure = WordSet([
    "have", "has", "had", "were", "was", "finished", "completed", "stopped", "after", "not", "no", "longer", "until", "how", "can", "could",
    "better",
])
private let improving = WordSet([
    "prevent", "improve", "improving", "future", "better", "post-mortem", "postmortem", "review", "sooner", "earlier", "avoid", "more",
    "whether", "why", "ways", "alternative", "additional", "introduce", "plans", "longer-term", "long-term", "root", "faster", "ensure",
])
private let seeking = WordSet(["looking", "investigating", "working", "troubleshooting", "diagnosing"])
private let sought = WordSet(["looked", "investigated", "worked", "repaired", "fixed", "mended", "examined", "checked", "tested"])
private let theTrouble = WordSet([
    "issue", "issues", "problem", "problems", "it", "this", "fault", "faults", "matter", "outage", "incident", "fix", "repair", "errors",
    "trouble", "last", "remaining", "rest", "few",
])
private let workedOn = WordSet(["still", "continuing", "continue", "keep", "working", "process", "keeping"])
private let toWords = WordSet(["to", "of", "on", "hard", "in", "the", "a", "work"])
private let mending = WordSet([
    "restore", "restoring", "fix", "fixing", "resolve", "resolving", "repair", "repairing", "mitigate", "recover", "rolling", "mend",
    "mending",
    "bring", "bringing", "figure", "find", "finding", "searching", "looking",
])
private let workThatIsOver = WordSet(["a", "finished", "been", "stopped"])
/// "A crew was on its way", "on his way home", "your repair is on its way".
private let notToTheTrouble = WordSet(["was", "his", "her", "your", "home"])
private let pastWords = WordSet(["had", "were", "did"])
private let crews = WordSet([
    "crew", "crews", "engineer", "engineers", "team", "technician", "technicians", "repair", "electrician", "plumber",
])
private let beingWord = WordSet(["being"])
private let stillWord = WordSet(["still", "now", "currently"])
private let fixes = WordSet(["fix", "repair", "repairs", "fixes", "solution", "correction"])
private let underWay = WordSet(["underway", "under", "coming", "ongoing", "pending"])
private let progressWord = WordSet(["progress", "preparation", "hand", "sight", "works"])
private let making = WordSet(["prepared", "developed", "made", "built", "worked", "written", "tested", "planned", "implemented"])
private let conditions = WordSet(["if", "when", "should", "unless", "whether", "once", "until", "in", "who"])
private let selfWords = WordSet(["we", "i", "we're", "i'm", "we've", "i've", "our"])
private let maybe = WordSet(["may", "might", "could", "can", "was", "were", "had", "not", "did"])
private let remaining = WordSet(["remains", "remain", "stays", "stay"])
private let troubleStates = WordSet([
    "slow", "down", "unavailable", "closed", "shut", "without", "offline", "affected", "impacted", "missing", "wrong", "late", "delayed",
    "see", "get", "waiting", "unable", "broken", "suspended", "stuck", "empty", "dark", "out", "disrupted", "degraded",
])
private let promised = WordSet(["will", "would", "hope", "expect", "soon", "should", "may", "might", "to", "by", "yesterday"])
private let goneWord = WordSet(["gone", "over"])
private let running = WordSet(["runs", "run", "running", "works", "work", "working", "operating", "operational"])
private let asBefore = WordSet(["again", "normally", "normal", "usual", "before"])
private let openers = WordSet(["and", "now", "that", "so", "today"])
