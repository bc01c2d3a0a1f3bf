import Basics
import Diagnostics
import StatusModel

extension UpptimeEvents {
    mutating func addIncident(_ issue: GitHubIssue) {
        let told = UpptimeWords.told(issue.title)
        let keys = keys(of: issue, named: told?.name)
        // What is no sentence of the monitor's tells by its words only that something was wrong.
        let isTold = told.map { $0.hasSign || keys == monitors.key(ofName: $0.name).map { [$0] } } ?? false
        let status = isTold ? told?.status : nil
        if keys.isEmpty { remarks.add(.guessed, "which monitor it is about isn't said: no label is a slug", at: issue.place) }
        let (updates, end) = updates(of: issue, named: told?.name)
        var incident = ImportedIncident(id: "\(issue.number)", title: title(issue), updates: updates, place: issue.place)
        incident.started = issue.created
        incident.impacts = keys.map { ImportedImpact($0, status) }
        incident.wasAt = addresses("/incident/", ["\(issue.number)"], at: issue.place)
        incidents.append(incident)
        let last = end ?? max(now, issue.created)
        for key in keys { spells[key, default: []].append(issue.created.seconds..<max(issue.created.seconds, last.seconds)) }
        if end == nil { open.append((issue.number, issue.place, keys)) }
    }

    /// Names the incidents that are open in the source and maybe over. They stay open: nobody knows when they ended.
    mutating func remarkOpenOnes() {
        var last: [String: Int] = [:]
        for incident in incidents {
            for impact in incident.impacts { last[impact.component] = Int(incident.id) }
        }
        for (number, place, keys) in open {
            guard let monitor = monitors.all.first(where: { keys.contains($0.key) }) else { continue }
            let isFollowed = keys.contains { (last[$0] ?? 0) > number }
            if monitor.isGone {
                remarks.add(.guessed, "open, and its monitor is gone: nobody will close it unless you resolve it", at: place)
            } else if monitor.status == "up" {
                remarks.add(.guessed, "open, though the monitor's last check found it up: resolve it if it is over", at: place)
            } else if isFollowed {
                remarks.add(.guessed, "open, though its monitor told of a later one: resolve it if it is over", at: place)
            }
        }
    }

    /// - Returns: the issue's body and its comments, and when it was over; nil where it is open.
    private mutating func updates(of issue: GitHubIssue, named name: String?) -> ([ImportedUpdate<IncidentStatus>], end: Instant?) {
        let comments = shownComments(of: issue)
        let closing = closingComment(of: issue, among: comments)
        let end = closing.map { comments[$0].at } ?? (issue.isClosed ? timeOfClosing(issue, comments) : nil)
        var updates = [
            ImportedUpdate(status: IncidentStatus.investigating, at: issue.created, body: text(issue.body, of: name, at: issue.place))
        ]
        for (index, comment) in comments.enumerated() {
            let isAfter = closing.map { index >= $0 } ?? end.map { comment.at > $0 } ?? false
            let body = text(comment.body, of: name, at: comment.place(in: issue))
            updates.append(
                ImportedUpdate(id: id(of: comment, issue), status: isAfter ? .resolved : .investigating, at: comment.at, body: body))
        }
        if let end { finish(&updates, end, isTold: closing != nil, issue) }
        if let count = issue.commentCount, count > issue.comments.count {
            remarks.add(
                .leftOut, "comments that are not in what was handed over: fetch /issues/comments too",
                at: "\(issue.place): \(count - issue.comments.count)")
        }
        return (updates, end)
    }

    /// Has the story say when it was over, also where nobody said a word then. What was written later stands behind the end.
    private mutating func finish(
        _ updates: inout [ImportedUpdate<IncidentStatus>], _ end: Instant, isTold: Bool, _ issue: GitHubIssue
    ) {
        let later = updates.firstIndex { $0.status == .resolved } ?? updates.endIndex
        if !isTold { updates.insert(ImportedUpdate(status: .resolved, at: end, body: ""), at: later) }
        if updates.count > later + 1 {
            remarks.add(.rewritten, "words that came after the end stand behind it, as resolved", at: issue.place)
        }
    }

    /// In the order they were written, none before the issue itself.
    mutating func shownComments(of issue: GitHubIssue) -> [GitHubComment] {
        var shown: [GitHubComment] = []
        for var comment in issue.comments {
            if let why = comment.hiddenAs {
                remarks.add(.leftOut, "a comment that GitHub hides", at: "\(issue.place), \(why)")
                continue
            }
            if comment.at < issue.created {
                remarks.add(.guessed, "a comment is older than its issue: the issue's time is taken", at: issue.place)
                comment.at = issue.created
            }
            shown.append(comment)
        }
        return shown.enumerated().sorted { ($0.element.at, $0.offset) < ($1.element.at, $1.offset) }.map(\.element)
    }

    /// The comment that says that it is over: the bot's, else the one that an issue was closed with.
    private mutating func closingComment(of issue: GitHubIssue, among comments: [GitHubComment]) -> Int? {
        let said = comments.lastIndex { UpptimeWords.isResolved($0.body) }
        if !issue.isClosed {
            guard let said, said == comments.count - 1 else { return nil }
            remarks.add(.guessed, "open, though the monitor's last word is that it is over: taken as resolved then", at: issue.place)
            return said
        }
        if let said { return said }
        guard let closed = issue.closed else { return nil }
        return comments.lastIndex { abs(($0.at - closed).seconds) <= 60 }
    }

    private mutating func timeOfClosing(_ issue: GitHubIssue, _ comments: [GitHubComment]) -> Instant {
        guard let closed = issue.closed else {
            remarks.add(.guessed, "closed, and when isn't said: the time of its last words is taken", at: issue.place)
            return max(issue.created, comments.last?.at ?? issue.created)
        }
        if closed >= issue.created { return closed }
        remarks.add(.guessed, "closed before it was opened: the time of opening is taken", at: issue.place)
        return issue.created
    }
}
