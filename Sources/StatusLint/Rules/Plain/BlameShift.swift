import Basics
import Diagnostics
import StatusModel

/// We own the trouble that our customers have, whoever caused it.
struct BlameShift: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        let shifts = subject.sentences.compactMap { sentence in
            (sentence.shiftedBlame ?? sentence.neglectByOthers).map { finding(sentence, $0) }
        }
        if !shifts.isEmpty { return shifts }
        // Who tells of a supplier's trouble and nothing of what we do lets the supplier own it.
        guard
            let (sentence, range) = subject.sentences.lazy.compactMap({ sentence in sentence.leadingSupplier.map { (sentence, $0) } })
                .first,
            !subject.sentences.contains(where: { $0.saysWhatWeDo || $0.saysWhatToDo })
        else { return [] }
        return [finding(sentence, range)]
    }

    private func finding(_ sentence: SentenceSubject, _ range: Range<Int>) -> Finding {
        Finding(
            "'\(sentence.line(range))' makes it somebody else's trouble; say what customers notice and what you do about it",
            at: sentence.place(range))
    }

    let documentation = RuleDocumentation(
        .plain, "blame-shift", level: .warning,
        summary: "No supplier is pushed forward as the owner of the trouble",
        rationale:
            "Customers have chosen you, not your suppliers. That a supplier's fault caused it may be said, beside what you do about it.",
        source: "Atlassian, Statuspage tips: own the problem, even where a third party caused it.",
        good: [
            .update("Some card payments fail because of a fault at our card supplier. We send them through another one."),
            .update("Our card supplier has a fault. We have moved payments to another one."),
            .update(
                "Together with Northern Post we sort the late parcels by hand. The cable, which belongs to a third party, is being mended."),
            .update(
                "This is an issue with our phone provider. We have moved calls to another one. The third party you named can see the bill."),
            .update("Our provider has repaired the cable. If you booked with a partner, change your dates with them."),
            .update("Our monitoring failed to warn us. Crews have not yet mended the pipe. Lifts on the harbour's side stand still."),
            .update("Letters to the control room are late. You can control the heating by hand. Nothing in our control room works."),
            .update("Guests who are yet to confirm their visit can call. We have chased away the birds at the mast."),
        ],
        bad: [
            .update("Trains are late. This is ↓out of our hands."),
            .update("Calls drop. ↓Our phone provider is experiencing a worldwide fault."),
            .update("Calls drop. ↓This is a statewide issue with our phone provider."),
            .update("Calls drop. The fault is ↓on the provider's side. The problem ↓sits with a third party."),
            .update("↓One of our suppliers is having problems."),
            .update("The fault ↓lies entirely with Northern Post."), .update("↓A third party has caused the missing tickets."),
            .update("You cannot sign in. ↓Our own systems are not at fault."),
            .update("The hall is dark. The landlord ↓failed to tell us of it. ↓No warning of the work was given to us."),
            .update("Calls drop. Nobody can come today, as ↓NPT have not yet answered."),
            .update("Calls drop. The fault is ↓on Northwind's end."),
            .update("Calls drop. We have ↓chased the supplier. Our ↓provider is yet to answer."),
        ])
}
