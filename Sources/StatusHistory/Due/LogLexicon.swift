/// Words that tell what a line of the log says of the words beside them.
enum LogLexicon {
    static let denials = phrases(
        "not, never, nobody, no one, none, nothing, cannot, neither, nor, without, except, apart from, other than, instead of, failed, fails, "
            + "failing, unreachable, unable, voicemail, no answer, no reply, no response, tried, trying, try, forgot, forgotten, sick, asleep"
    )
    static let plans = phrases(
        "will, going to, about to, need, needs, must, should, shall, want, wants, could, would, might, may, please, if, unless, plan, plans, "
            + "planned, waiting, ask, asked, asking, asks, remember, todo, to do, whether, think, thinks, believe, believes, hope, hopes, "
            + "assume, assumes, guess, maybe, perhaps, probably, apparently, supposedly, wonder, wonders")
    static let remainders = phrases(
        "will, must, should, needs, needed, wanted, yet, later, next, tomorrow, soon, to be, pending")
    /// Where a sentence begins to speak of something else: "Told the team lead, who did not know".
    static let turns: Set = [
        "who", "which", "that", "about", "why", "because", "so", "while", "when", "as", "since", "after", "before", "until", "where", "how",
        "what",
    ]
    static let articles: Set = ["the", "a", "an", "our", "my", "your", "their", "his", "her", "its", "both", "this"]
    /// What stands between who or what and its verb.
    static let helpers: Set = [
        "is", "are", "was", "were", "has", "have", "had", "been", "now", "also", "already", "just", "both", "all", "then", "finally", "s",
    ]

    static func phrases(_ list: String) -> [[String]] {
        list.split(separator: ",").map { $0.split(separator: " ").map(String.init) }
    }

    static func words(_ list: String) -> Set<String> { Set(list.split(separator: " ").map(String.init)) }
}
