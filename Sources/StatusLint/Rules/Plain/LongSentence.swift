import StatusModel

/// Sentences of at most 25 words.
struct LongSentence: Rule {
    private static let words = NumberOption("words", 25, "words above which a sentence is long")
    private static let limit = NumberOption("limit", 35, "words above which it is too long to be read under stress")

    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        let count = subject.words.count
        guard count > context[Self.words] else { return [] }
        return [
            Finding(
                "this sentence has \(count) words; write sentences of at most \(context[Self.words])",
                at: subject.place(subject.sentence.range),
                level: count > context[Self.limit] ? .error : .warning)
        ]
    }

    let documentation = RuleDocumentation(
        .plain, "long-sentence", level: .warning, readsEnglish: false,
        summary: "A sentence has at most 25 words",
        rationale: "People read updates in a hurry and often in a language that isn't theirs. Long sentences hide what they are about. "
            + "Past 35 words this is an error.",
        source:
            "GOV.UK content guide: split sentences over 25 words; in its 2014 tests 14 words were read by over 90 % of people and 43 by under 10 %.",
        options: [words, limit],
        good: [
            .update(
                "The library in Elm Road lends no books until Monday  \nThe library in Oak Lane lends books but no films until Tuesday\\\nThe library at the station is open as usual all week"
            ),
            .update(
                "Meters in the north have shown wrong readings since 11am EST. Began looking for the cause with the people who make the meters."
            ),
            .update(
                "These lines do not run as they do on other days:\n• Line 4 ends at the market and goes back from there\n• Line 7 goes round by the harbour and the old town"
            ),
            .update(
                "Site: North and Old Town\nKind of work: new lamps in all halls\nWhat you notice: the halls are dark while lamps are changed\nStart: 14 May at 08:00 UTC\nEnd: 14 May at 10:00 UTC"
            ),
            .update(
                "| Branch | Open this week |\n| Leeds | The counter is open all day but the machines are out of order |\n| York | All is open as it was before the flood |"
            ),
            .update(
                "Is my money safe? No. 4 of our 9 branches are shut. Pages took 900 ms. We have known of it since the last week of Sept. Since then two people have watched it."
            ),
            .update("Some card payments are failing. If a payment fails, wait a minute and try again."),
            .update(
                "You can read about it at https://help.harbourpay.example/card-payments-and-what-to-do-when-they-fail in the meantime."),
        ],
        bad: [
            .update(
                "↓If you run a shop and one of your customers has tried to pay by card since this afternoon there is a chance that the payment was declined for no good reason."
            ),
            .update(
                "Payments are slow. ↓Customers who pay by card in the app, on the web or in a shop with one of our card readers are seeing a waiting time of up to one minute before the payment goes through, and some of them give up before it does."
            ),
        ])
}
