import StatusHistory
import StatusModel

extension AnalysedText {
    /// What an update tells of what its readers want to know.
    ///
    /// - Parameter promisesNext: whether a field says when the next update comes.
    func told(_ wanted: [ToldFact], promisesNext: Bool) -> Set<ToldFact> {
        Set(
            wanted.filter {
                $0 == .nextUpdate ? promisesNext || (saysWhenNewsComes && !hasSentence(where: \.deniesNews)) : hasSentence(where: $0.isTold)
            })
    }

    /// Whether all works again by these words, so that nobody needs another way.
    var saysThatAllWorks: Bool { hasSentence(where: \.namesRecovery) && !hasSentence(where: \.tellsOfThoseStillHit) }
}

extension ToldFact {
    /// Whether a sentence tells it. These ask for more than rules do: a rule keeps silent in doubt, and here doubt is no praise.
    fileprivate func isTold(by sentence: SentenceSubject) -> Bool {
        switch self {
        case .impact: sentence.tellsImpact
        case .scope: sentence.tellsImpact && sentence.namesScope
        case .work: sentence.tellsWork
        case .nextUpdate: false
        case .meanwhile: sentence.asksForSomething || sentence.tellsAnotherWay
        case .remedy: sentence.tellsRemedy
        case .length: sentence.saysHowLong
        case .action: sentence.asksForSomething || sentence.saysThatNothingIsToDo
        }
    }
}

extension SentenceSubject {
    private func says(_ words: WordSet) -> Bool { hasWord(of: words, in: sentence.tokens) }
    private func isDenied(_ index: Int) -> Bool { hasWord(of: denials, in: tokens(before: index, 4)) }

    /// "No next update is planned", "the promised update did not come".
    var deniesNews: Bool {
        sentence.tokens.contains { index in
            isWord(at: index, in: .news)
                && (hasWord(of: denials, in: tokens(before: index, 3)) || hasWord(of: .didNot, in: tokens(from: index + 1, 6)))
        }
    }

    // MARK: Impact

    /// "Some customers wait a minute to sign in"; neither praise, nor "may experience issues", nor that nothing is wrong.
    fileprivate var tellsImpact: Bool {
        if says(praising) || isWord(at: sentence.tokens.lowerBound, in: .nothing) { return false }
        if says(operationalWord), !cues.has(.symptom) { return false }
        if says(experiencing), says(vagueTroubles), !cues.has(.symptom) { return false }
        return statesImpact || (cues.has(.customer) && says(waiting) && saysHowLongOrMuch)
    }

    private var saysHowLongOrMuch: Bool { says(units) || says(longWords) }

    /// "Payments work again for some", "some still can't pay".
    fileprivate var tellsOfThoseStillHit: Bool { cues.has(.symptom) || says(partly) }

    // MARK: Work

    /// "We are looking for the cause", "we have ruled out the banks"; not "we care", "we are aware of it" or "we are working on it".
    fileprivate var tellsWork: Bool {
        if isCourtesy { return false }
        return tellsOfOurDoing
            || sentence.tokens.contains { index in
                guard isWord(at: index, in: doing) || (isWord(at: index, in: workingWord) && !isWord(at: index + 2, in: .itOrThese)),
                    !isWord(at: index + 1, in: hardWord), !isDenied(index)
                else { return false }
                let before = sentence.tokens.lowerBound..<index
                return hasWord(of: workers, in: before) || isWord(at: index - 1, in: .beenOrBeing)
                    || matches.contains {
                        ($0.meaning == .cue(.us) || $0.meaning == .cue(.person) || $0.meaning == .vendor) && $0.tokens.upperBound <= index
                    }
            }
    }

    /// "We are making them again"; not "we are seeing errors".
    private var tellsOfOurDoing: Bool {
        sentence.tokens.contains { index in
            guard isWord(at: index, in: weWord) else { return false }
            let verb = isWord(at: index, in: areWord) ? index + 1 : index + 2
            guard verb == index + 1 || isWord(at: index + 1, in: areWord) else { return false }
            let word = sentence.tokens.contains(verb) ? block.text[text.tokens[verb].range] : []
            return word.reversed().starts(with: "gni".utf8) && !isWord(at: verb, in: noDeeds) && !isDenied(verb)
        }
    }

    // MARK: Another way

    /// What customers are asked to do; no plea for patience, no "check back later", and nothing that they merely have to bear.
    fileprivate var asksForSomething: Bool {
        guard saysWhatToDo, !says(patience), !says(waiting) else { return false }
        // "Sign-in failed" is no order.
        let first = text.tokens[sentence.tokens.lowerBound].range
        return block.text[first.upperBound...].first != UInt8(ascii: "-")
    }

    fileprivate var saysThatNothingIsToDo: Bool {
        sentence.tokens.contains { isWord(at: $0, in: actionWords) && hasWord(of: denials, in: tokens(before: $0, 3)) }
    }

    /// "Meanwhile pay in cash", "use the app instead", "they can pay by bank transfer"; not "8 seconds instead of one".
    fileprivate var tellsAnotherWay: Bool {
        if says(patience) || says(waiting) { return false }
        if says(wayWords) { return true }
        return sentence.tokens.contains { index in
            if isWord(at: index, in: insteadWord) { return !isWord(at: index + 1, in: .of) }
            if isWord(at: index, in: .way) { return isWord(at: index - 1, in: waysThatHelp) || isWord(at: index + 1, in: roundWord) }
            if isWord(at: index, in: .can) {
                return !isWord(at: index + 1, in: denials) && hasWord(of: meansWords, in: tokens(from: index + 2, 5))
            }
            // "Copying the link works."
            return isWord(at: index, in: worksWord) && ends(sentence.tokens.lowerBound, in: "ing") && !isDenied(index)
        }
    }

    // MARK: Remedy

    /// What it came from, or what was put right: "we corrected it", "a digger cut a cable"; not that nobody knows.
    fileprivate var tellsRemedy: Bool {
        if says(notKnowing) && says(denials) || says(unknownWords) || isWord(at: sentence.tokens.lowerBound, in: denials) { return false }
        if tellsRepair || tellsCause { return true }
        return sentence.tokens.contains { index in
            if isDenied(index) { return false }
            let before = sentence.tokens.lowerBound..<index
            if isWord(at: index, in: repairs) || (isWord(at: index, in: putWord) && hasWord(of: inWords, in: tokens(from: index + 1, 2))) {
                return hasWord(of: workers, in: before) || matches(of: .us).contains { $0.tokens.upperBound <= index }
            }
            if isWord(at: index, in: causeWord) { return isWord(at: index + 1, in: wasWords) && !isWord(at: index + 2, in: denials) }
            return isWord(at: index, in: breaking) && isWord(at: sentence.tokens.lowerBound, in: someThing)
        }
    }
}

private let denials = WordSet([
    "no", "not", "never", "nobody", "nothing", "none", "neither", "don't", "didn't", "isn't", "aren't", "without",
])
private let praising = WordSet(["love", "loves", "loved", "enjoy", "enjoys", "happy", "proud", "delighted"])
private let operationalWord = WordSet(["operational"])
private let experiencing = WordSet(["experience", "experiencing", "experienced", "encounter", "have", "having"])
private let vagueTroubles = WordSet(["issue", "issues", "problem", "problems", "difficulty", "difficulties", "trouble"])
private let waiting = WordSet(["wait", "waits", "waited", "waiting"])
private let units = WordSet(["second", "seconds", "minute", "minutes", "hour", "hours", "day", "days"])
private let longWords = WordSet(["long", "longer"])
private let partly = WordSet(["some", "still", "few", "partly"])
private let workingWord = WordSet(["working", "work"])
private let hardWord = WordSet(["hard"])
private let weWord = WordSet(["we", "we're"])
private let areWord = WordSet(["are", "we're"])
private let noDeeds = WordSet([
    "seeing", "hearing", "experiencing", "having", "being", "doing", "working", "facing", "going", "hoping", "trying", "sleeping",
    "continuing",
    "aiming", "expecting", "awaiting", "waiting", "getting", "receiving",
])
private let workers = WordSet([
    "we", "we're", "we've", "we'll", "team", "teams", "staff", "engineers", "technicians", "crew", "crews", "colleagues", "electricians",
    "supplier",
    "provider", "partner", "bank", "they",
])
private let doing = WordSet([
    "investigating", "looking", "checking", "checked", "comparing", "compared", "watching", "tracing", "traced", "testing", "tested",
    "replacing",
    "replaced", "restarting", "restarted", "repairing", "repaired", "restoring", "restored", "fixing", "fixed", "moving", "moved",
    "switching",
    "switched", "rebuilding", "rebuilt", "deploying", "deployed", "rolling", "rolled", "adding", "added", "removing", "removed", "ruled",
    "ruling",
    "found", "searching", "measuring", "sending", "sent", "clearing", "cleared", "reopening", "reopened", "correcting", "corrected",
    "monitoring",
    "reviewing", "reading", "undoing", "undid", "reversing", "reversed", "asked", "asking", "called", "talking", "turning", "turned",
    "stopped",
    "stopping", "started", "starting", "copying", "counting", "mending", "mended", "laying", "bringing", "brought", "changing", "changed",
    "working-out", "identified", "identifying", "recovering", "processing", "putting", "put", "installing", "installed", "limiting",
    "limited",
    "pausing", "paused", "closing", "closed", "opening", "opened", "diverting", "diverted",
])
private let patience = WordSet(["calm", "patience", "patient", "patiently", "bear", "social", "tuned", "later", "apologies"])
private let actionWords = WordSet(["action", "actions", "steps"])
private let wayWords = WordSet(["meanwhile", "meantime", "workaround", "workarounds", "alternative", "alternatively"])
private let insteadWord = WordSet(["instead"])
private let waysThatHelp = WordSet(["faster", "quicker", "another", "other", "good", "best", "easier", "easiest", "surest"])
private let roundWord = WordSet(["round", "around"])
private let meansWords = WordSet(["by", "through", "using", "via", "with"])
private let worksWord = WordSet(["works", "helps"])
private let notKnowing = WordSet(["know", "sure", "certain", "found", "find"])
private let unknownWords = WordSet(["unknown", "unclear", "unsure"])
private let repairs = WordSet([
    "restored", "corrected", "replaced", "fixed", "repaired", "rebuilt", "reconnected", "reversed", "undid", "renewed", "mended",
    "restarted",
    "switched", "removed", "cleared", "reopened", "rolled", "enlarged",
])
private let putWord = WordSet(["put"])
private let inWords = WordSet(["in", "back", "right"])
private let causeWord = WordSet(["cause", "reason"])
private let wasWords = WordSet(["was", "is", "lay"])
private let breaking = WordSet([
    "cut", "broke", "failed", "filled", "expired", "burst", "flooded", "tripped", "overheated", "crashed", "closed", "damaged",
])
private let someThing = WordSet(["a", "an", "one", "planned", "lightning"])
