import Basics

/// What makes a code such as `PAY-331` a ticket's number. By its looks alone it may as well be a course, a form or a phone.
enum TicketEvidence {
    /// Only a tracker writes it so, or the words around it say what it is.
    case strong
    /// It is used as a ticket's number would be.
    case weak
}

/// A code of capitals and a number: `PAY-331`.
struct NumberedCode {
    let prefix: String
    let digits: Int

    init?(_ word: ArraySlice<UInt8>) {
        let parts = word.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 2, (1...6).contains(parts[1].count), parts[1].allSatisfy(\.isDigit), (2...10).contains(parts[0].count),
            parts[0].first?.isUppercase == true, parts[0].allSatisfy({ $0.isUppercase || $0.isDigit })
        else { return nil }
        (prefix, digits) = (parts[0].string, parts[1].count)
    }

    /// - Parameter own: prefixes of the page's own tracker.
    func isTracked(_ own: [String]) -> Bool {
        own.contains(prefix) || teamPrefixes.contains(prefix)
            || (digits >= 3 && (serviceDeskPrefixes.contains(prefix) || mergePrefixes.contains(prefix)))
    }
}

/// As service desks number incidents, problems, changes and requests.
let serviceDeskPrefixes: Set<String> = ["INC", "PRB", "CHG", "RITM", "TASK", "REQ"]
/// Pull and merge requests.
private let mergePrefixes: Set<String> = ["PR", "MR"]
/// Named after what is tracked, or after those who keep things running.
private let teamPrefixes: Set<String> = [
    "OPS", "INFRA", "SRE", "DEVOPS", "SYSOPS", "NETOPS", "SECOPS", "ITOPS", "JIRA", "TICKET", "ISSUE", "BUG", "INCIDENT", "HOTFIX",
    "HELPDESK",
]

extension SentenceSubject {
    /// What the words around a code tell; nil where they tell nothing.
    func ticketEvidence(for code: Range<Int>) -> TicketEvidence? {
        if isNumber(code, of: ticketNouns) || isTrackedIn(code) { return .strong }
        let isUsedAsTicket = isNumber(code, of: caseNouns) || isInBrackets(code) || isSeen(code) || isWorkedOn(code) || isHandled(code)
        return isUsedAsTicket ? .weak : nil
    }

    /// "Tracked in PAY-331", "filed as PAY-331".
    private func isTrackedIn(_ code: Range<Int>) -> Bool {
        guard let index = wordIndex(of: code), index - 2 >= words.startIndex else { return false }
        return trackingLinks.contains(words[index - 1].hash) && trackingVerbs.contains(words[index - 2].hash)
    }

    /// `[PAY-331]`, as commits have it.
    private func isInBrackets(_ code: Range<Int>) -> Bool {
        code.lowerBound > 0 && block.text[code.lowerBound - 1] == UInt8(ascii: "[") && code.upperBound < block.text.count
            && block.text[code.upperBound] == UInt8(ascii: "]")
    }

    /// "PAY-331 and PAY-332 have been merged": only tickets are. Gates, roads and flights are closed and opened too, and in "courses MATH-201
    /// and MATH-202" it says what they are.
    private func isHandled(_ code: Range<Int>) -> Bool {
        guard let index = wordIndex(of: code) else { return false }
        let listed = words[words.startIndex..<index]
        guard listed.allSatisfy({ WordSet.joiners.contains($0.hash) || $0.signs.isSuperset(of: [.digit, .hyphen]) }) else { return false }
        var next = index + 1
        while next + 1 < words.endIndex, WordSet.joiners.contains(words[next].hash),
            words[next + 1].signs.isSuperset(of: [.digit, .hyphen])
        {
            next += 2
        }
        let reach = words[min(next, words.endIndex)..<min(next + 4, words.endIndex)]
        guard let verb = reach.first, handledLinks.contains(verb.hash) else { return false }
        return reach.contains { handledWords.contains($0.hash) }
    }

    /// "See PAY-331", but not "customers see MPEG-4 films".
    private func isSeen(_ code: Range<Int>) -> Bool {
        guard let index = wordIndex(of: code), index > words.startIndex, words[index - 1].hash == seeWord else { return false }
        let start = words[index - 1].range.lowerBound
        return index - 1 == words.startIndex || politeWords.contains(words[index - 2].hash)
            || (start > 0 && block.text[start - 1] == UInt8(ascii: "("))
    }

    /// "We deployed PAY-331", but not "we replaced RX-100 tickets": a ticket's number stands for itself.
    private func isWorkedOn(_ code: Range<Int>) -> Bool {
        guard statesWork, let index = wordIndex(of: code) else { return false }
        let isLast = index + 1 >= words.endIndex || block.text[code.upperBound..<words[index + 1].range.lowerBound].contains { !$0.isSpace }
        let work = matches(of: .work).contains { $0.range.upperBound < code.lowerBound && $0.range.upperBound + 1 == code.lowerBound }
        return work && (isLast || followers.contains(words[index + 1].hash))
    }
}

private let ticketNouns = WordSet([
    "ticket", "tickets", "issue", "issues", "bug", "bugs", "incident", "incidents", "defect", "defects", "jira",
])
/// Customers have cases and references too.
private let caseNouns = WordSet(["case", "cases", "ref", "reference", "references"])
private let trackingVerbs = WordSet(["tracked", "tracking", "track", "filed", "followed"])
private let trackingLinks = WordSet(["in", "as", "under", "with"])
private let politeWords = WordSet(["please", "also"])
private let followers = WordSet(["and", "to", "in", "on", "at", "for", "which", "now", "today"])
private let handledLinks = WordSet(["is", "was", "are", "were", "has", "have", "had"])
private let handledWords = WordSet(["merged", "triaged", "escalated", "reopened", "deployed", "backlogged", "prioritised", "prioritized"])
private let seeWord = wordHash("see")
