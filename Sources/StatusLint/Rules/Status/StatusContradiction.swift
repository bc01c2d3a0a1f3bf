import Basics
import Diagnostics
import StatusModel

/// The words and the status of an update say the same.
struct StatusContradiction: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        let denial: Denial? =
            switch subject.phase {
            case .investigating:
                over(subject) ?? first(subject, "say 'status: identified' once the cause is known") { $0.knownCause }
            case .identified:
                over(subject) ?? first(subject, "say 'status: investigating' as long as the cause is not known") { $0.unknownCause }
            case .resolved: goingOn(subject)
            case .monitoring:
                first(subject, "say 'status: identified' until the fix is in place") { $0.repairUnderWay }
                    ?? first(subject, "say 'status: resolved' where it is over") { $0.closesIt }
            case .withdrawn, .maintenance: nil
            }
        guard let denial else { return [] }
        let (sentence, words) = (denial.sentence, denial.sentence.line(denial.range))
        return [
            Finding(
                "'\(words)' denies what the update's status says; \(denial.advice)", at: sentence.place(denial.range), level: denial.level)
        ]
    }

    private struct Denial {
        let sentence: SentenceSubject
        let range: Range<Int>
        let advice: String
        /// Nil for the rule's own.
        let level: Level?
    }

    private func over(_ subject: UpdateSubject) -> Denial? {
        let sentences = subject.sentences
        let advice = "say 'status: monitoring' or 'resolved', or what is still wrong"
        for (index, sentence) in sentences.enumerated() {
            guard let range = sentence.saysItIsOver ?? sentence.saysAllRuns ?? sentence.closesIt else { continue }
            // "It is fixed. But some of you still wait": not all is over.
            if sentences[(index + 1)...].contains(where: { $0.limitsWhatWasSaid }) { continue }
            return Denial(sentence: sentence, range: range, advice: advice, level: nil)
        }
        guard let last = sentences.last(where: { $0.customersCanAgain != nil }), let range = last.customersCanAgain,
            !sentences.contains(where: { $0.namesSymptom || $0.limitsWhatWasSaid })
        else { return nil }
        return Denial(sentence: last, range: range, advice: advice, level: nil)
    }

    /// Work or trouble that goes on, or only the hope that it doesn't, which is less of a denial.
    private func goingOn(_ subject: UpdateSubject) -> Denial? {
        let advice = "say 'status: monitoring' until it is over"
        return first(subject, advice) {
            $0.stillWrong ?? $0.stillTroubled ?? $0.stillWatched ?? $0.stillMended ?? $0.moreToCome ?? $0.comesBack
        }
            ?? first(subject, advice, level: .note) { $0.hopedRecovery }
    }

    private func first(
        _ subject: UpdateSubject, _ advice: String, level: Level? = nil, _ words: (SentenceSubject) -> Range<Int>?
    ) -> Denial? {
        for sentence in subject.sentences {
            if let range = words(sentence) { return Denial(sentence: sentence, range: range, advice: advice, level: level) }
        }
        return nil
    }

    let documentation = RuleDocumentation(
        .status, "contradiction", level: .warning,
        summary: "An update says nothing that its status denies",
        rationale:
            "Who reads 'Identified' above 'This is fixed now' believes neither. The status is what tools and subscribers go by.",
        source: "PagerDuty, external communication guidelines: say that it is resolved once full recovery is confirmed. Otherwise Daymark.",
        good: [
            identified("It is not fixed yet: downloads stop at the end. We will write again once it is fixed."),
            identified("Calls are back in Leeds. Some of you still cannot call from York."),
            .update(
                "We have not found the cause. We are trying to find out whether last night's fault, which was resolved, has come back."),
            .resolved("A cable was cut, and is whole again. You may still have an old ticket; please delete it."),
            identified("Cards fail. We will close this incident once the new part is in. Please expect queues at the tills."),
            .resolved("The lift stopped. No further delays are expected, and no action is needed."),
            .resolved("A part wore out and was replaced. We are working to improve how we watch it. No action is needed."),
            .resolved("The gate opens again. We watched it for a day and saw nothing more. No action is needed."),
            identified("Most lifts work again. Two still stand still."),
            .resolved("The lift stopped. The part that we put in is working as expected and this is over. No action is needed."),
            .resolved("We replaced a part with a recurring fault. The problem has not come back. Please call if the issue is back."),
            .resolved("We had been looking into late letters since Monday. We are working on better alarms. No action is needed."),
        ],
        bad: [
            identified("Cards failed. We are ↓closing this incident."), identified("Cards failed, and ↓this incident is now closed."),
            .resolved("A tree fell on the line. ↓Expect further delays until tonight. No action is needed."),
            identified("Some cards fail. ↓This should be fixed now."), identified("Cards fail. ↓We don't know yet why."),
            .update("Some cards fail. ↓We have found the cause: a full disk."),
            .update("We took the faulty part out. ↓Players can join again."),
            .resolved("Most cards work. ↓Some customers still cannot pay. Please wait."),
            .resolved("Cards failed. ↓We believe it should be fixed. No action is needed."),
            .resolved("The gate opens again. ↓We are monitoring it closely. No action is needed."),
            .resolved("Some tickets were refused. ↓We are looking into the problem. No action is needed."),
            .resolved("A pipe burst. ↓A crew is on its way. No action is needed."),
            .resolved("Cards work again. This ↓problem keeps coming back. No action is needed."),
        ])

    private static func identified(_ text: String) -> Example {
        Example.updates([
            (
                "2026-11-20-1408-identified.md",
                "---\nstatus: identified\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\ncomponents: {card-payments: partial-outage}\n---\n\(text)"
            )
        ])
    }
}
