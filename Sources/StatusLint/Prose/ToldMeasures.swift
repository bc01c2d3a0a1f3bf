/// Trouble that can be counted or measured, and of what.
extension SentenceSubject {
    /// "Delays in scheduled runs", "elevated errors on sign-up", "errors are dropping".
    func isMeasured(_ index: Int, in clause: Range<Int>) -> Bool {
        guard measuresOfTrouble.contains(text.tokens[index].word) else { return false }
        let after = index + 1..<clause.upperBound
        // "Our maps are showing elevated errors."
        if let verb = tokens(before: index, 4).first(where: { isWord(at: $0, in: meetingVerbs) }), verb > clause.lowerBound,
            !hasWord(of: ourPronouns, in: clause.lowerBound..<verb), isSaidOfThing(verb, from: clause.lowerBound)
        {
            return true
        }
        // "Impacted performance" says nothing more than "an issue".
        if isWord(at: index - 1, in: .hit) || isWord(at: index + 1, in: limitedWords) { return false }
        // "Message delays", "failures to reach the page".
        if compoundMeasures.contains(text.tokens[index].word) {
            if index > clause.lowerBound, text.tokens[index].isJoined, isThing(text.tokens[index - 1]), !isWork(index - 1..<index),
                !isWord(at: index - 1, in: sizes)
            {
                return true
            }
            if failureWords.contains(text.tokens[index].word), isWord(at: index + 1, in: .to) { return hasThing(after) }
        }
        guard let link = after.first(where: { linkWords.contains(text.tokens[$0].word) || changeWords.contains(text.tokens[$0].word) })
        else {
            return false
        }
        if changeWords.contains(text.tokens[link].word), index > clause.lowerBound || !bareMeasures.contains(text.tokens[index].word) {
            return !bareMeasures.contains(text.tokens[index].word) || hasThing(clause.lowerBound..<index)
        }
        return hasThing(link + 1..<clause.upperBound)
    }
}

/// Trouble that can be counted or measured.
let measuresOfTrouble = WordSet([
    "delays", "delay", "errors", "rates", "rate", "latency", "latencies", "interruptions", "interruption", "outage", "outages", "loss",
    "disruption",
    "disruptions", "downtime", "timeouts", "failures", "slowness", "times", "performance", "throughput", "views",
])
private let meetingVerbs = WordSet(["showing", "experiencing", "suffering", "seeing", "having"])
private let limitedWords = WordSet(["limited", "limiting", "limits"])
private let compoundMeasures = WordSet(["delays", "delay", "errors", "failures", "timeouts", "slowness"])
private let sizes = WordSet([
    "elevated", "increased", "high", "higher", "significant", "major", "minor", "intermittent", "widespread", "technical", "unexpected",
    "long", "short", "brief", "similar", "such", "internal", "human", "possible", "potential", "sporadic", "occasional", "multiple",
    "experiencing", "causing", "further", "small", "large", "total", "local", "repeated", "known", "unknown", "rolling", "slight",
    "hardware", "software", "configuration", "power", "component", "without", "avoid", "prevent", "prevents", "apologise", "any",
])
private let failureWords = WordSet(["failures", "failure"])
private let bareMeasures = WordSet(["outage", "outages", "interruption", "interruptions", "disruption", "disruptions", "downtime", "times"])
private let linkWords = WordSet(["in", "on", "for", "with", "when", "of", "at", "affecting", "impacting", "opening", "across", "into"])
private let changeWords = WordSet([
    "dropping", "decreasing", "improve", "improved", "improving", "returned", "returning", "subside", "subsided", "gone", "elevated",
    "high",
    "higher", "increased", "rising", "falling", "lower", "normal", "recovering", "recovered", "down", "dropped", "decreased",
    "resolving", "resolve", "clearing", "cleared", "stopped",
])
