import StatusModel

extension Handbook.Section {
    /// Where responders meet, when, and how they speak there.
    static func room(_ policy: Policy) -> Self {
        let response = policy.response
        let places = [response.room.map { Handbook.Line($0, lead: "Write") }, response.bridge.map { Handbook.Line($0, lead: "Speak") }]
            .compactMap { $0 }
        let opened = Severity.worstFirst.compactMap { severity in
            policy.duties(severity).warRoomAfter.map { after in
                Handbook.Line(
                    after == .zero ? "at once" : "where it is not mitigated after \(after.words)", lead: severity.rawValue)
            }
        }
        let rules = [
            "Only the incident is talked about here; what else there is goes into a thread.",
            "A message begins with the role of who speaks: IC:, COMMS:, ENG:.",
            "Who changes something says so first, and the commander says yes.", "What makes it worse is undone.",
            "Decisions and findings go into the log, with their time.", "Who comes late reads the log before asking.",
        ]
        return Self(
            title: "The room",
            blocks: [
                .cards(
                    (places.isEmpty ? [] : [Handbook.Card("Where", places)])
                        + [
                            Handbook.Card(
                                "When",
                                opened + [Handbook.Line("where somebody asks for it, or several teams are needed at once", lead: "Else")]),
                            Handbook.Card("How", rules.map { Handbook.Line($0) }),
                        ])
            ])
    }

    /// When it is over, and what the last update says.
    static func ending(_ policy: Policy) -> Self {
        let watch =
            policy.watch == .zero ? [] : [Handbook.Line("the fix is watched, and nothing comes back", lead: "For \(policy.watch.words)")]
        let reviewed = Severity.worstFirst.filter { policy.duties($0).reviewDue != nil && policy.duties($0).reviewWhen == .always }
        let review = reviewed.isEmpty ? [] : [Handbook.Line("That a review follows.")]
        return Self(
            title: "When is it over?",
            blocks: [
                .cards([
                    Handbook.Card(
                        "Before",
                        [Handbook.Line("Customers can do again what they could, and support hears nothing new.")] + watch
                            + [Handbook.Line("The technical lead has checked it, and the commander says that it is over.")]),
                    Handbook.Card(
                        "The last update says",
                        [
                            Handbook.Line("What happened, and what was put right, in plain words."), Handbook.Line("How long it lasted."),
                            Handbook.Line("What customers need to do; if nothing, say so."),
                        ] + review + [Handbook.Line("'daymark resolve' asks for each. It is posted once.")]),
                    Handbook.Card(
                        "Then",
                        [
                            Handbook.Line("Those who were told that it began are told that it is over."),
                            Handbook.Line("The log is complete: what was not written down at the time is added now."),
                            Handbook.Line("Somebody is named who finishes the review."),
                        ]),
                ])
            ])
    }
}
