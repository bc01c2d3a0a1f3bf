import StatusModel

extension TimelineEntry {
    /// Whether the line says that they were told, or are there: "Told the team lead", "Team lead paged", "The team lead joined". Where it can
    /// be read in another way it says nothing.
    package func tells(_ people: String) -> Bool {
        let name = LoggedStatement.wordsOf(people[...])
        return LoggedStatement.all(in: event.value).contains { $0.tells(name) }
    }

    /// Whether it says that somebody was told that it is so bad.
    func tells(of severity: Severity) -> Bool {
        let name = LoggedStatement.wordsOf(severity.rawValue[...])
        return LoggedStatement.all(in: event.value).contains { statement in
            guard statement.tellsSomebody, let found = statement.place(of: name, from: 0, mindingCapitals: false) else { return false }
            return !statement.words[max(0, found.lowerBound - 3)..<found.lowerBound].deny
        }
    }

    /// Whether it says that somebody was told, whoever that was.
    package var tellsSomebody: Bool { LoggedStatement.all(in: event.value).contains(where: \.tellsSomebody) }
}

extension LoggedStatement {
    fileprivate var tellsSomebody: Bool {
        words.indices.contains { index in
            surelyTold.contains(words[index].lower) && !words[..<index].deny && !clause(from: index + 1).takeBack && isReached(from: index)
        }
    }

    fileprivate func tells(_ name: [Word]) -> Bool {
        var start = 0
        while let found = place(of: name, from: start, mindingCapitals: true) {
            if isWhole(found), !words[..<found.lowerBound].deny, !clause(from: found.upperBound).takeBack, saysOf(found) || says(to: found)
            {
                return true
            }
            start = found.lowerBound + 1
        }
        return false
    }

    /// Whether a name is not a part of a longer one: "the account manager" is not "the manager", and "the board of graphs" not "the board".
    private func isWhole(_ name: Range<Int>) -> Bool {
        if name.lowerBound > 0, !words[name.lowerBound].isParted {
            let before = words[name.lowerBound - 1]
            guard
                before.isNumber || leaders.contains(before.lower) || told.contains(before.lower)
                    || LogLexicon.articles.contains(before.lower)
            else { return false }
        }
        guard name.upperBound < words.count else { return true }
        let next = words[name.upperBound]
        if next.gap == "-" || longer.contains(next.lower) && !next.isParted { return false }
        return !words[name.upperBound...].hold(phrase: ["on", "call"]) && !words[name.upperBound...].hold(phrase: ["on", "duty"])
    }

    /// What is said of them: "The team lead has joined", "Team lead and board told".
    private func saysOf(_ name: Range<Int>) -> Bool {
        var index = name.upperBound
        guard index < words.count else { return false }
        if words[index].lower == "and" || words[index].gap.contains(","),
            let verb = words[index...].firstIndex(where: { told.contains($0.lower) })
        {
            let between = words[index..<verb]
            let isList =
                between.contains { $0.lower == "and" } && !between.contains { LogLexicon.turns.contains($0.lower) || $0.lower == "to" }
            return isList && isReached(from: verb)
        }
        while index < words.count, !words[index].isParted, LogLexicon.helpers.contains(words[index].lower) { index += 1 }
        guard index < words.count, !words[index].isParted else { return false }
        if told.contains(words[index].lower) { return isReached(from: index) }
        if words[index].lower == "does" { return index == words.count - 1 }
        return present.contains(words[index].lower) || places.contains { words[index...].hold(phrase: $0) }
    }

    /// What somebody did to tell them: "Told the engineer on call and the team lead".
    private func says(to name: Range<Int>) -> Bool {
        if name.upperBound < words.count, !words[name.upperBound].isParted, finite.contains(words[name.upperBound].lower) { return false }
        guard let verb = words[..<name.lowerBound].lastIndex(where: { told.contains($0.lower) }) else { return isMet(name) }
        var start = verb + 1
        while start < name.lowerBound, particles.contains(words[start].lower) { start += 1 }
        let between = words[start..<name.lowerBound]
        guard !between.contains(where: { LogLexicon.turns.contains($0.lower) || $0.lower == "to" }) else { return false }
        let hanging = governor(of: name).map { $0 < start || joints.contains(words[$0].lower) } ?? true
        return hanging && isReached(from: verb)
    }

    /// "War room with the team lead and the board".
    private func isMet(_ name: Range<Int>) -> Bool {
        guard let with = words[..<name.lowerBound].lastIndex(where: { $0.lower == "with" }), with > 0,
            rooms.contains(words[with - 1].lower)
        else { return false }
        return governor(of: name).map { $0 == with || joints.contains(words[$0].lower) } ?? true
    }

    /// Who is called may not answer; who is told has heard it.
    private func isReached(from verb: Int) -> Bool {
        !attempts.contains(words[verb].lower) || !(words[(verb + 1)...] + later).sayThatNobodyAnswered
    }
}

extension ArraySlice<LoggedStatement.Word> {
    fileprivate func hold(phrase: [String]) -> Bool { map(\.lower).starts(with: phrase) }
}

private let surelyTold = LogLexicon.words("told informed notified briefed paged phoned escalated")
private let attempts = LogLexicon.words(
    "called paged phoned telephoned rang rung messaged texted emailed mailed pinged contacted alerted wrote written")
private let told = surelyTold.union(attempts).union(
    LogLexicon.words("reached spoke spoken talked woke woken looped brought pulled heard"))
/// What only somebody who knows of it does.
private let present = LogLexicon.words(
    "joined joins knows know aware answered answers acknowledged confirmed confirms replied agreed agrees here online dialled")
private let places = LogLexicon.phrases(
    "on the call, on the bridge, on the line, in the call, in the room, in the war room, in the channel, on the channel, in the loop, in the picture"
)
private let rooms = LogLexicon.words("room warroom call bridge channel meeting")
private let particles = LogLexicon.words("to with in out up over by off back")
private let joints = LogLexicon.words("and plus including incl also then")
/// What may stand right before a name and is no part of it.
private let leaders = joints.union(LogLexicon.words("to with by from now again both or"))
/// What may stand right behind a name and makes it another's.
private let longer = LogLexicon.words(
    "of assistant deputy secretary office team teams meeting channel list page dashboard account report minutes role rota")
/// What makes of a name the beginning of another clause: "Told support, the team lead is away".
private let finite = LogLexicon.words("is are was were has have had does do did can says thinks wants")
