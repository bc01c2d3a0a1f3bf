import StatusModel

extension TimelineEntry {
    /// Whether the line says that an authority was sent this: "Sent the NIS2 early warning", "NIS2 early warning submitted". A draft of it, or
    /// that it went to colleagues, is something else.
    package func sends(_ notice: Regulation.Notice) -> Bool {
        let name = notice.regulation.name
        let spellings = [name, name.replacing("2", with: " 2")].map { LoggedStatement.wordsOf("\($0) \(notice.name)"[...]) }
        return LoggedStatement.all(in: event.value).contains { statement in spellings.contains(where: statement.sends) }
    }
}

extension LoggedStatement {
    fileprivate func sends(_ name: [Word]) -> Bool {
        guard let found = place(of: name, from: 0, mindingCapitals: false), !words[..<found.lowerBound].deny,
            !clause(from: found.upperBound).takeBack, !goesToColleagues(from: found.upperBound)
        else { return false }
        return isSent(found) || isSentOff(found)
    }

    /// "Sent the NIS2 early warning to the CSIRT".
    private func isSent(_ name: Range<Int>) -> Bool {
        if name.upperBound < words.count {
            let next = words[name.upperBound]
            guard next.isParted || next.isNumber || followers.contains(next.lower) else { return false }
        }
        guard let verb = words[..<name.lowerBound].lastIndex(where: { sent.contains($0.lower) }) else { return false }
        return words[(verb + 1)..<name.lowerBound].allSatisfy { fillers.contains($0.lower) || LogLexicon.articles.contains($0.lower) }
    }

    /// "NIS2 early warning has been sent".
    private func isSentOff(_ name: Range<Int>) -> Bool {
        let rest = words[name.upperBound...].drop { word in
            !word.isParted && word.lower != "out" && (LogLexicon.helpers.contains(word.lower) || fillers.contains(word.lower))
        }
        return rest.first.map { !$0.isParted && (sent.contains($0.lower) || $0.lower == "out") } ?? false
    }

    private func goesToColleagues(from start: Int) -> Bool {
        let words = words[start...].filter { !LogLexicon.articles.contains($0.lower) }
        return words.indices.dropLast().contains { index in
            ["to", "for", "with"].contains(words[index].lower) && colleagues.contains(words[index + 1].lower)
        }
    }
}

private let sent = LogLexicon.words("sent resent submitted filed delivered transmitted lodged uploaded")
/// Other notices, and what stands between.
private let fillers = LogLexicon.words(
    "and off in out nis2 nis dora 2 early warning incident initial intermediate notification final report complete")
private let followers = LogLexicon.words(
    "to at by via with through on in for from this today yesterday now was is has have been already again and just finally as off")
private let colleagues = LogLexicon.words(
    "legal counsel lawyer lawyers compliance review approval comment comments proofreading colleagues management dpo")
