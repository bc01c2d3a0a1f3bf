import Basics
import Diagnostics
import StatusModel

/// Not "no impact" where there was one.
struct NoImpactClaim: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        // That nobody was affected is what a false alarm is.
        if subject.phase == .withdrawn { return [] }
        return subject.sentences.flatMap { sentence -> [Finding] in
            let claims =
                sentence.matches(of: .noImpact).filter { !isScoped($0, sentence) }.map(\.range) + namedClaims(sentence)
                + unnoticed(sentence)
            // Of "no impact" and "no impact to customers" the longer one is enough.
            guard let range = claims.max(by: { $0.count < $1.count }) else { return [] }
            return [
                Finding(
                    "'\(sentence.string(range))' sounds hollow to those who noticed something; \(wayOut(subject))",
                    at: sentence.place(range), level: hasEvidence(subject) ? .error : .warning)
            ]
        }
    }

    private func wayOut(_ subject: UpdateSubject) -> String {
        subject.phase == .maintenance ? "say what people may notice, and when" : "say what works and for whom it didn't"
    }

    /// Somebody thought it worth an incident, so somebody may have felt it.
    private func hasEvidence(_ subject: UpdateSubject) -> Bool {
        guard let incident = subject.incident else { return false }
        return incident.customerReported || incident.severity.value > .sev4 || subject.earlier.contains { $0.statesImpact }
    }

    /// "No impact on invoices" is about one named thing, and may well be true.
    private func isScoped(_ claim: PhraseMatch, _ sentence: SentenceSubject) -> Bool {
        let tokens = sentence.text.tokens
        let next = claim.tokens.upperBound
        let last = tokens[claim.tokens.upperBound - 1].word
        var object = next
        if ![wordHash("to"), wordHash("on")].contains(last) {
            guard sentence.sentence.tokens.contains(next), ["to", "on", "for"].map({ wordHash($0) }).contains(tokens[next].word) else {
                return false
            }
            object = next + 1
        }
        let reach = object..<min(object + 4, sentence.sentence.tokens.upperBound)
        let isBlanket = reach.contains { blanketObjects.contains(tokens[$0].word) }
        return !isBlanket && !reach.isEmpty
    }

    /// "No customer accounts were affected".
    private func namedClaims(_ sentence: SentenceSubject) -> [Range<Int>] {
        let tokens = sentence.text.tokens
        return sentence.sentence.tokens.dropLast(3).compactMap { start in
            guard tokens[start].word == noWord, wholeGroups.contains(tokens[start + 1].word) else { return nil }
            let end = start + 2..<min(start + 7, sentence.sentence.tokens.upperBound)
            guard let verb = end.first(where: { affectedWords.contains(tokens[$0].word) }) else { return nil }
            return tokens[start].range.lowerBound..<tokens[verb].range.upperBound
        }
    }

    /// "Customers did not notice anything", "nobody noticed it".
    private func unnoticed(_ sentence: SentenceSubject) -> [Range<Int>] {
        let tokens = sentence.tokens
        return tokens.indices.filter { noticeWords.contains(tokens[$0].word) }.compactMap { verb in
            let before = tokens[tokens.startIndex..<verb].suffix(3)
            let noOne = zip(before, before.dropFirst()).first { $0.word == noWord && $1.word == oneWord }?.0
            guard let group = noOne ?? before.first(where: { wholeGroups.contains($0.word) || $0.word == nobodyWord }) else { return nil }
            let isNobody = noOne != nil || group.word == nobodyWord
            guard isNobody || before.contains(where: { notWords.contains($0.word) }) else { return nil }
            // "Nobody noticed the fault until noon" is a fact about us; "anything" is all that there was.
            let end = verb + 1 < tokens.endIndex && anythingWords.contains(tokens[verb + 1].word) ? verb + 1 : verb
            return isNobody || end > verb ? group.range.lowerBound..<tokens[end].range.upperBound : nil
        }.filter { range in range.upperBound == lastWordEnd(sentence) }
    }

    private func lastWordEnd(_ sentence: SentenceSubject) -> Int? { sentence.tokens.last?.range.upperBound }

    let documentation = RuleDocumentation(
        .plain, "no-impact-claim", level: .error,
        summary: "No blanket claim that nobody is affected",
        rationale: "Whoever reads a status page has usually noticed something. A claim about one named thing is fine and helps.",
        source: "Guide D: never 'no impact' when customers have reported problems.",
        good: [
            .update("Some card payments are failing. Invoices are not affected, and there is no impact on bank transfers."),
            .update("No data was lost. Nobody noticed the leak until noon on Friday UTC."),
        ],
        bad: [
            .update("Some pages were empty. There was ↓no customer impact."),
            .update("We restarted the website. ↓No customers were affected."),
            .update("Some doors stayed shut for a minute. ↓Visitors did not notice anything. We think that ↓nobody noticed."),
            .update("The change went in ↓without any disruption."),
        ])
}

private let noWord = wordHash("no")
private let blanketObjects = WordSet([
    "customer", "customers", "user", "users", "client", "clients", "service", "services", "production", "anyone", "operations", "you",
    "members", "end",
])
private let wholeGroups = WordSet(["customer", "customers", "user", "users", "client", "clients", "visitors", "guests", "members"])
private let nobodyWord = wordHash("nobody")
private let oneWord = wordHash("one")
private let noticeWords = WordSet(["notice", "noticed", "notices"])
private let notWords = WordSet(["not", "didn't", "don't", "won't", "never", "haven't"])
private let anythingWords = WordSet(["anything", "it", "this", "any"])
private let affectedWords = WordSet(["affected", "impacted"])
