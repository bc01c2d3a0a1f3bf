import Diagnostics
import StatusModel

/// The last word says what customers need to do, if anything.
struct ResolvedCustomerAction: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard subject.phase == .resolved, let last = subject.sentences.last else { return [] }
        let isSaid = subject.sentences.contains { sentence in
            sentence.matches(of: .customerAction).contains { !isCourtesy($0, sentence) }
                || sentence.tokens.first.map { instructions.contains($0.word) } ?? false
        }
        if isSaid { return [] }
        return [
            Finding(
                "what customers need to do is missing; say it, or say 'You do not need to do anything'", at: last.place(last.sentence.range)
            )
        ]
    }

    /// "Please accept our apologies" asks for nothing.
    private func isCourtesy(_ match: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        let next = match.tokens.upperBound
        guard match.tokens.count == 1, sentence.sentence.tokens.contains(next) else { return false }
        return courtesyVerbs.contains(sentence.text.tokens[next].word)
    }

    let documentation = RuleDocumentation(
        .resolved, "customer-action", level: .error,
        summary: "The resolved update says what customers need to do, if anything",
        rationale:
            "Those who were hit wonder whether to try again, pay again or call. If there is nothing to do, that is worth saying too.",
        source: "Guides A, C and D: what customers need to do; if nothing, say so.",
        good: [
            .resolved("Some customers could not pay by card. We replaced a failed disk. If a payment failed, please try again."),
            .resolved("Some customers could not pay by card. We replaced a failed disk. No action is needed."),
            .resolved("New messages did not appear for an hour. We replaced a failed disk. Restart the app to see them."),
        ],
        bad: [
            .resolved("Some customers could not pay by card. ↓We replaced a failed disk."),
            .resolved("We replaced a failed disk, and you could not pay by card. ↓Please accept our apologies."),
        ])
}

/// What a sentence begins with that tells customers to do something.
private let instructions = WordSet([
    "restart", "reload", "refresh", "reopen", "reinstall", "reconnect", "sign", "log", "update", "install", "check", "retry", "try",
    "clear", "reset", "change", "close", "open", "use", "contact", "write", "call", "ask", "send", "resend", "book", "pay", "turn",
    "switch", "wait", "delete", "download", "upload", "ignore", "keep",
])
private let courtesyVerbs = WordSet(["accept", "bear", "excuse", "note", "know", "be", "forgive", "rest"])
