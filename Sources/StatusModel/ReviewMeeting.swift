/// How a root cause is looked for.
package enum RootCause {
    /// How often 'why' is asked: five times by guides B and C; A says at least three times, and often five.
    package static let whys = 5
}

/// The two parts of a review's Response.
package enum ResponseHeadings {
    package static let well = "What went well"
    package static let slow = "What slowed us"
}

/// The meeting about a review, as guide B has it.
package enum ReviewMeeting {
    package struct Item: Sendable {
        package var minutes: Int
        package var topic: String
    }

    /// What it is about, in its order.
    package static let agenda = [
        Item(minutes: 5, topic: "Timeline and facts"), Item(minutes: 15, topic: "Root cause and contributing factors"),
        Item(minutes: 15, topic: "What went well"), Item(minutes: 15, topic: "What could be better"), Item(minutes: 15, topic: "Actions"),
        Item(minutes: 5, topic: "Lessons learned, and who hears of them"),
    ]

    package static var minutes: Int { agenda.reduce(0) { $0 + $1.minutes } }

    /// Those without whom it is not held, besides everybody whom the log names.
    package static let required: [Role] = [.commander, .technical, .scribe]
    /// Those who may come.
    package static let optional = ["the engineering manager", "the product manager", "the leads of the teams that it hit"]
}
