import Basics
import Diagnostics
import StatusModel

extension UpptimeEvents {
    mutating func addMaintenance(_ issue: GitHubIssue) {
        let plan = MaintenancePlan(issue.body)
        let body = text(plan.rest, of: nil, at: issue.place)
        guard let starts = time(plan.starts, "start", issue), let ends = time(plan.ends, "end", issue), starts < ends else {
            let isBackwards = plan.starts != nil && plan.ends != nil
            let why = isBackwards ? "whose end is not after its start" : "without a start and an end"
            return addNotice(issue, body, why, plan)
        }
        var work = ImportedMaintenance(
            id: "\(issue.number)", title: title(issue), starts: starts, ends: ends, text: body, place: issue.place)
        work.announced = issue.created
        work.impacts = impacts(of: issue, plan)
        work.wasAt = addresses("/incident/", ["\(issue.number)"], at: issue.place)
        for comment in shownComments(of: issue) {
            let status: MaintenanceStatus = comment.at < starts ? .scheduled : comment.at < ends ? .inProgress : .completed
            let body = text(comment.body, of: nil, at: comment.place(in: issue))
            work.updates.append(ImportedUpdate(id: id(of: comment, issue), status: status, at: comment.at, body: body))
        }
        // The bot closes it once the window is past; who closes it before that says that it is over, or called off.
        if issue.isClosed, let closed = issue.closed, closed < ends {
            remarks.add(
                .guessed,
                closed < starts ? "closed before it began: taken as called off" : "closed before its end: taken as completed then",
                at: issue.place)
            let place = work.updates.firstIndex { $0.at > closed } ?? work.updates.endIndex
            work.updates.insert(ImportedUpdate(status: .completed, at: closed, body: ""), at: place)
            for index in work.updates.indices where index > place { work.updates[index].status = .completed }
        }
        maintenance.append(work)
    }

    /// Keeps what was announced without a window.
    private mutating func addNotice(_ issue: GitHubIssue, _ body: String, _ why: String, _ plan: MaintenancePlan) {
        remarks.add(.rewritten, "planned work \(why) is kept as a notice", at: issue.place)
        var notice = ImportedNotice(id: "\(issue.number)", title: title(issue), from: issue.created, body: body, place: issue.place)
        notice.until = issue.isClosed ? max(issue.closed ?? issue.created, issue.created) : nil
        let affected = impacts(of: issue, plan).compactMap { impact in monitors.all.first { $0.key == impact.component }?.name }
        if !affected.isEmpty {
            remarks.add(.leftOut, "the components of an announcement", at: "\(issue.place) (\(affected.joined(separator: ", ")))")
        }
        remarks.add(.leftOut, "the address of an announcement: notices stand on the page and have none of their own", at: issue.place)
        let comments = shownComments(of: issue)
        for comment in comments { notice.body += "\n\n" + text(comment.body, of: nil, at: comment.place(in: issue)) }
        if !comments.isEmpty { remarks.add(.rewritten, "comments of a notice stand below its text", at: issue.place) }
        notices.append(notice)
    }

    private mutating func time(_ text: String?, _ key: String, _ issue: GitHubIssue) -> Instant? {
        guard let text else { return nil }
        guard let time = UpptimeTime(text) else {
            remarks.add(.unreadable, "'\(key)' of planned work is no time that can be read", at: issue.place)
            return nil
        }
        if !time.hasZone { remarks.add(.guessed, "a time has no zone: read in UTC, where GitHub's machines are", at: issue.place) }
        return time.instant
    }

    private mutating func impacts(of issue: GitHubIssue, _ plan: MaintenancePlan) -> [ImportedImpact] {
        var keys: [String] = []
        for name in plan.expected {
            if let key = monitors.key(ofSlug: name) ?? monitors.key(ofName: name) ?? monitors.key(ofSlug: upptimeSlug(of: name)) {
                keys.append(key)
            } else {
                remarks.add(
                    .leftOut, "planned work names a monitor that there isn't", at: "\(issue.place), \(secrets.hidden(name) ?? name)")
            }
        }
        keys += (issue.labels ?? []).compactMap { monitors.key(ofSlug: $0) }
        return keys.reduce(into: []) { impacts, key in
            if !impacts.contains(where: { $0.component == key }) { impacts.append(ImportedImpact(key, .underMaintenance)) }
        }
    }
}

/// What the comment in the body of a maintenance issue says: `start`, `end`, `expectedDown`, `expectedDegraded`.
struct MaintenancePlan {
    var starts: String?
    var ends: String?
    /// Slugs, and names that people write in their place.
    var expected: [String] = []
    /// The body without that comment.
    var rest: String

    init(_ body: String) {
        rest = body
        guard let start = body.firstRange(of: "<!--"), let end = body[start.upperBound...].firstRange(of: "-->") else { return }
        let values = MaintenancePlan.values(String(body[start.upperBound..<end.lowerBound]))
        starts = values["start"]
        ends = values["end"]
        for key in ["expecteddown", "expecteddegraded"] {
            expected += (values[key] ?? "").split(separator: ",").map { String($0).trimmedOfWhiteSpace }.filter { !$0.isEmpty }
        }
        if !values.isEmpty { rest = String(body[..<start.lowerBound]) + body[end.upperBound...] }
    }

    /// `key: value`, one a line, or several on one.
    private static func values(_ comment: String) -> [String: String] {
        var values: [String: String] = [:]
        for line in comment.split(whereSeparator: \.isNewline) {
            var key: String?
            for word in line.split(whereSeparator: \.isWhitespace) {
                let name = word.lowercased()
                if let known = ["start:", "end:", "expecteddown:", "expecteddegraded:"].first(where: { name.hasPrefix($0) }) {
                    key = String(known.dropLast())
                    values[String(known.dropLast())] = String(word.dropFirst(known.count))
                } else if let key {
                    values[key] = ((values[key] ?? "") + " " + word).trimmedOfWhiteSpace
                }
            }
        }
        let quotes: (Character) -> Bool = { $0 == "\"" || $0 == "'" }
        return values.mapValues { String($0.drop(while: quotes).reversed().drop(while: quotes).reversed()) }.filter { !$0.value.isEmpty }
    }
}
