import Diagnostics
import StatusModel

/// Where data was lost, changed or seen by others, customers are told which.
struct ResolvedData: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        guard subject.phase != .maintenance, subject.phase != .withdrawn else { return [] }
        guard let (sentence, range) = vague(subject.sentences) else { return [] }
        return [
            Finding(
                "'\(sentence.line(range))' leaves open what became of whose data; say which, from when, and whether it is back",
                at: sentence.place(range))
        ]
    }

    private func vague(_ sentences: [SentenceSubject]) -> (SentenceSubject, Range<Int>)? {
        for sentence in sentences {
            if let range = sentence.unknownData ?? sentence.vagueRecovery { return (sentence, range) }
        }
        if sentences.contains(where: { $0.saysDataIsBack }) { return nil }
        // Which data it was may stand in the sentence behind.
        for (index, sentence) in sentences.enumerated() {
            guard
                let range = sentence.vagueDataLoss ?? sentence.doubtfulData ?? sentence.missingData ?? sentence.dataInDoubt
                    ?? sentence.partlyRecovered
            else {
                continue
            }
            let isToldNext = index + 1 < sentences.count && sentences[index + 1].saysWhichData
            if !isToldNext { return (sentence, range) }
        }
        return nil
    }

    let documentation = RuleDocumentation(
        .resolved, "data", level: .warning,
        summary: "Where data was lost, changed or exposed, the update says which, whose, and whether it is back",
        rationale: "'Some data was lost' makes everybody fear for theirs. Who knows that it is about Tuesday's orders can look.",
        source: "PagerDuty, external communication guidelines: the resolution says whether data was lost or is still damaged.",
        good: [
            .resolved("Comments written between 09:00 and 09:20 UTC on 3 May are lost. No action is needed."),
            .resolved("All bills deleted on Tuesday have been restored. No data was lost. No action is needed."),
            .resolved("We lost the readings that homes in Kent sent on 12 March; please send yours again."),
            .resolved("Data roaming did not work in Spain. The data allowance on your bill is right. No action is needed."),
            .resolved("Photos may load slowly today. No photo was lost. No action is needed."),
            .resolved("Answers given before 10:00 UTC on 3 May may not have been saved. Please look at yours."),
            .resolved("No passwords were taken, but the addresses of all newsletter readers were. Please watch for odd emails."),
        ],
        bad: [
            .resolved("↓Some data was lost. No action is needed."),
            .resolved("↓A subset of orders was deleted. Please look at yours."),
            .resolved("A disk broke. ↓Most files should turn up. No action is needed."),
            .resolved("↓Not everything could be brought back. No action is needed."),
            .resolved("↓Some answers may not have been saved. No action is needed."),
            .resolved("A disk broke. ↓Photos went missing in a few albums. No action is needed."),
            .update("↓An unknown party had access to parts of our database."),
        ])
}
