import Basics
import Diagnostics
import StatusModel

/// An update says what customers can't do.
struct ImpactMissing: Rule {
    func check(_ subject: UpdateSubject, _ context: RuleContext) -> [Finding] {
        // The announcement of planned work says it, and stands above what tells of a new window.
        if subject.isAboutThePlan { return [] }
        guard let first = subject.sentences.first(where: { !$0.isCourtesy }) ?? subject.sentences.first else { return [] }
        // A claim that nobody is affected is a statement of impact; whether it may be made is another rule's question.
        if subject.sentences.contains(where: { $0.statesImpact || $0.cues.has(.noImpact) }) { return [] }
        let mayBeTold = subject.sentences.contains { $0.isAboutCustomersOrProducts }
        return [
            Finding(
                "what customers notice is missing; say \(question(subject.phase)): 'Some customers cannot pay by card'",
                at: first.place(first.sentence.range), level: mayBeTold ? .note : nil)
        ]
    }

    private func question(_ phase: UpdateSubject.Phase) -> String {
        switch phase {
        case .resolved, .withdrawn: "who could not do what"
        case .maintenance: "who will notice what"
        case .investigating, .identified, .monitoring: "who can't do what"
        }
    }

    let documentation = RuleDocumentation(
        .impact, "missing", level: .warning,
        summary: "Every update says what customers notice",
        rationale:
            "Readers come to find out whether what they see is known. 'We are aware of an issue' doesn't tell them. Where a sentence is "
            + "about customers or a product, it may be told in words that no rule knows, and this is a note. Words of your own for trouble "
            + "go into `symptoms` in vocabulary.yml.",
        source: "Guides C and D: status, then customer impact, then what we are doing; impact before action.",
        good: [
            .update("Some customers cannot open their invoices. We are looking for the cause."),
            .update("Card payments work again."),
            .update("One in ten calls drops, not one in five."),
            .update("Everybody has been able to sign in for half an hour."),
            .update("Two out of three trains run late."),
            .update("Flats in Hill Street have had no water since 06:00 UTC."),
            .update("The menu shows yesterday's dishes."),
            .update("Votes sent by post are not counted."),
            .update("Concert tickets are printed without a seat."),
            .update("Diners see \"No table\" when they book."),
            .update("Readers see the sports page instead of the news."),
            .update("Hearings in court four are on hold."),
            .update("We see errors opening invoices."),
            .update("Some families got two letters with different dates."),
            .update("Heating restored in all wards."),
            .update("We have had to cancel this evening's concert."),
            .update("There is no evening surgery this week."),
            .update("We are looking into an issue where charging points bill for a session that never started."),
            Example([
                .init(path: "vocabulary.yml", text: "symptoms: [stuck on pending]\n"),
                .init(path: Example.updatePath, text: Example.updateFrontMatter + "Some orders are stuck on pending.\n"),
            ]),
            plan("scheduled", "We have moved this work from Tuesday to Wednesday."),
        ],
        bad: [
            .update("↓We are aware of an issue and are investigating."),
            .update("↓A fix is in place. We keep watching it."),
            .update("↓We have no further news on deliveries."),
            .update("↓The work is going as planned."),
            .update("↓The new valve has been fitted and tested."),
            .update("↓More details will follow once they become available."),
            .update("↓The supplier's crew could not find the break and will try again at dawn."),
            .update("↓The fix went out at 10:00 UTC and is holding."),
            plan("in-progress", "↓We have moved this work from Tuesday to Wednesday."),
        ])

    /// Planned work that has said what customers will notice, with an update.
    private static func plan(_ status: String, _ text: String) -> Example {
        let announced = Example.maintenance(announced: "2026-11-25 09:00 UTC", now: "2026-12-02 09:01 UTC")
        let path = "maintenance/2026-12-02-database-upgrade/2026-12-02-0900-\(status).md"
        return Example(
            announced.files + [.init(path: path, text: "---\nstatus: \(status)\nat: 2026-12-02 09:00 UTC\n---\n\(text)\n")],
            now: announced.now)
    }
}
