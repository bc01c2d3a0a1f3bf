import Basics

/// What customers need to do, said in any way: asked for, ordered, advised, owed, or that there is nothing.
extension SentenceSubject {
    var saysWhatToDo: Bool {
        matches(of: .customerAction).contains { !isCourtesy($0) } || beginsWithInstruction
            || sentence.tokens.contains {
                isObliged($0) || isOffered($0) || isToBeDoneAgain($0) || isDoneForYou($0) || isMadeUpFor($0) || isWaived($0)
            }
    }

    /// "Please accept our apologies" asks for nothing.
    private func isCourtesy(_ match: PhraseMatch) -> Bool {
        let next = match.tokens.upperBound
        return isWord(at: next, in: courtesyVerbs) && (match.tokens.count == 1 || isWord(at: match.tokens.lowerBound, in: .please))
    }

    /// "Restart the app", "to see them, restart the app", "simply use the old one".
    private var beginsWithInstruction: Bool {
        let first = sentence.tokens.lowerBound
        if isInstruction(at: first) || (isWord(at: first, in: softeners) && isInstruction(at: first + 1)) { return true }
        return isWord(at: first, in: leadIns)
            && sentence.tokens.dropFirst(2).contains { !text.tokens[$0].isJoined && isInstruction(at: $0) }
    }

    private func isInstruction(at index: Int) -> Bool {
        guard isWord(at: index, in: instructions), !isWord(at: index + 1, in: nounFollowers) else { return false }
        // "Update: all is well" heads what follows, and "open orders were lost" tells.
        return block.text[text.tokens[index].range.upperBound...].first != UInt8(ascii: ":")
            && !hasWord(of: tellingWords, in: tokens(from: index + 1, 3))
    }

    /// "You should change your password", "drivers must restart the app", "patients whose visit was cancelled should wait for our call":
    /// somebody, and what they ought to do.
    private func isObliged(_ index: Int) -> Bool {
        guard isWord(at: index, in: obligations), !isWord(at: index, in: owing) || isWord(at: index + 1, in: .to),
            hasCustomer(in: tokens(before: index, 3)) || beginsWithThose(before: index)
        else { return false }
        var verb = index + 1
        while isWord(at: verb, in: small) || isManner(verb) { verb += 1 }
        guard let word = word(at: verb) else { return false }
        // "You should see payments as normal" is what becomes of it.
        return !outcomes.contains(word)
    }

    /// "Quickly", "immediately".
    private func isManner(_ index: Int) -> Bool { ends(index, with: "ly") }

    private func ends(_ index: Int, with end: String) -> Bool {
        guard sentence.tokens.contains(index) else { return false }
        let word = block.text[text.tokens[index].range]
        return word.count > end.utf8.count + 2 && word.suffix(end.utf8.count).elementsEqual(end.utf8)
    }

    /// "Those who bought a ticket may claim the fare", "guests can ask for their money back".
    private func isOffered(_ index: Int) -> Bool {
        isWord(at: index, in: offers) && isWord(at: index + 1, in: claims)
            && (hasCustomer(in: tokens(before: index, 3)) || beginsWithThose(before: index))
    }

    /// Whether a clause is about some of the customers, whom it says more of: "anyone who paid twice", "pupils without a code", "any customer
    /// waiting for a parcel".
    private func beginsWithThose(before index: Int) -> Bool {
        tokens(before: index, 24).contains { start in
            let isFirst = begins(start) || isWord(at: start - 1, in: quantities) && begins(start - 1)
            guard isFirst, isWord(at: start + 1, in: relatives) || ends(start + 1, with: "ing") else { return false }
            return isWord(at: start, in: those) || hasCustomer(in: start..<start + 1)
        }
    }

    private func begins(_ index: Int) -> Bool { index == sentence.tokens.lowerBound || !text.tokens[index].isJoined }

    /// "Searches from that period should be run again", "those that failed have to be made again", "claims must be submitted by 4 May".
    private func isToBeDoneAgain(_ index: Int) -> Bool {
        guard isWord(at: index, in: .be),
            isWord(at: index - 1, in: obligations) || (isWord(at: index - 1, in: .to) && isWord(at: index - 2, in: owing)),
            isParticiple(index + 1)
        else { return false }
        return hasWord(of: againWords, in: tokens(from: index + 1, 6)) || isWord(at: index + 1, in: repeated)
    }

    /// "Bookings that were made meanwhile have been stored": what customers did counts, and they need not do it again.
    private func isMadeUpFor(_ index: Int) -> Bool {
        let before = tokens(before: index, 4)
        guard isWord(at: index, in: madeUp), hasWord(of: .auxiliaries, in: before), !hasWord(of: refusals, in: before) else { return false }
        return tokens(before: index, 16).contains { relative in
            isWord(at: relative, in: doneByThem) && isWord(at: relative - 1, in: .being) && isWord(at: relative - 2, in: relatives)
        }
    }

    /// "Late fees will not be charged", "fines are waived".
    private func isWaived(_ index: Int) -> Bool {
        guard isWord(at: index, in: fees) else { return false }
        let clause = clause(from: index)
        let isRefused = hasWord(of: refusals, in: clause)
        return isRefused ? hasWord(of: willNotBe, in: clause) && hasWord(of: chargings, in: clause) : hasWord(of: waivers, in: clause)
    }

    /// "Any job that was queued has been restarted for you", "your school will book a new one for you": nothing is left to do.
    private func isDoneForYou(_ index: Int) -> Bool {
        guard isWord(at: index, in: .for), isWord(at: index + 1, in: .you) else { return false }
        return tokens(before: index, 2).contains { isParticiple($0) } || hasWord(of: .will, in: tokens(before: index, 7))
    }
}

/// What a sentence begins with that tells customers to do something.
private let instructions = WordSet([
    "restart", "reload", "refresh", "reopen", "reinstall", "reconnect", "sign", "log", "update", "install", "check", "retry", "try",
    "clear", "reset", "change", "close", "open", "use", "contact", "write", "call", "ask", "send", "resend", "book", "pay", "turn",
    "switch", "wait", "delete", "download", "upload", "ignore", "keep", "tell", "email", "ring", "text", "rerun", "run", "resubmit",
    "visit",
    "see", "bring", "show", "start", "cancel", "order", "submit", "report", "speak", "reply", "remove", "replace", "scan", "boil", "don't",
    "go", "take",
])
/// Behind these an instruction's word is a noun: "call centres", "check is".
private let nounFollowers = WordSet([
    "is", "was", "were", "has", "are", "have", "had", "of", "times", "service", "services", "will", "by", "and",
])
private let tellingWords = WordSet(["was", "were", "has", "have", "had"])
private let courtesyVerbs = WordSet(["accept", "bear", "excuse", "note", "know", "be", "forgive", "rest"])
private let softeners = WordSet(["simply", "just", "then", "now", "instead", "otherwise"])
private let leadIns = WordSet(["to", "if", "for", "should", "where", "when", "in", "after", "before"])
private let obligations = WordSet(["should", "must", "need", "needs", "shall", "have", "has", "ought"])
private let owing = WordSet(["have", "has", "need", "needs", "ought"])
private let small = WordSet(["to", "also", "now", "then", "only", "still", "just", "therefore", "no", "not"])
/// What customers should see, not do.
private let outcomes = WordSet([
    "see", "notice", "find", "expect", "experience", "be", "receive", "have", "longer", "been", "continue", "get", "feel", "begin", "start",
    "already",
    "encounter", "had", "any", "a", "the", "an", "seen", "access", "able", "soon", "again", "observe", "all", "recover", "work", "hear",
    "reported",
])
private let madeUp = WordSet(["stored", "kept", "published", "processed", "delivered", "sent", "posted", "completed", "replayed", "saved"])
private let doneByThem = WordSet(["made", "sent", "placed", "submitted", "queued", "received", "delayed", "missed", "held", "uploaded"])
private let fees = WordSet(["fees", "fines", "charges", "penalties"])
private let waivers = WordSet(["waived", "refunded", "reimbursed", "cancelled"])
private let chargings = WordSet(["assessed", "charged", "applied", "billed", "raised"])
private let willNotBe = WordSet(["will", "won't"])
private let refusals = WordSet(["not", "never", "cannot", "couldn't", "can't", "weren't", "haven't", "won't", "had"])
private let againWords = WordSet(["again", "afresh", "anew", "once", "twice"])
private let repeated = WordSet([
    "resent", "rerun", "redone", "retried", "resubmitted", "restarted", "reset", "re-sent", "rebooked", "replaced", "deleted", "updated",
    "unplugged", "reinstalled", "renewed", "rescheduled", "reconnected", "reloaded", "submitted", "claimed", "lodged", "filed",
])
private let offers = WordSet(["may", "can"])
private let claims = WordSet([
    "claim", "ask", "apply", "request", "return", "exchange", "collect", "rebook", "appeal", "choose", "cancel", "contact", "call", "write",
])
private let those = WordSet(["those", "anyone", "anybody", "everyone", "everybody", "whoever"])
private let quantities = WordSet(["any", "all", "every", "each", "those", "some", "most"])
private let relatives = WordSet(["who", "whose", "that", "with", "without", "whom"])
