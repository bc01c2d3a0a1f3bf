import Basics
import StatusModel

/// An issue as GitHub's API gives it, or `gh issue list --json`.
struct GitHubIssue {
    var number: Int
    /// `owner/name`; nil where nothing says it.
    var repository: String?
    var title: String
    var body: String
    var created: Instant
    var isClosed: Bool
    var closed: Instant?
    /// Orders two versions of one issue; texts, as only that is asked of them.
    var updated: String
    /// Nil where the list was made without them.
    var labels: [String]?
    /// Nil where the list was made without them.
    var commentCount: Int?
    var comments: [GitHubComment]
    var isPullRequest: Bool

    var place: String { "issue \(number)" }
}

struct GitHubComment {
    /// The number that its address ends with; nil where it has no address.
    var id: String?
    /// Nil where it stands within its issue.
    var issue: Int?
    var repository: String?
    var at: Instant
    /// Orders two versions of one comment.
    var updated: String
    var body: String
    /// Why GitHub hides it, as `spam` or `off-topic`; nil where it doesn't.
    var hiddenAs: String?
}

/// Why an object that looks like an issue or a comment is none.
struct GitHubFault: Error { let message: String }

extension GitHubIssue {
    static func isIssue(_ object: JSONValue) -> Bool { object["number"]?.int != nil && object["title"]?.text != nil }

    init(_ object: JSONValue) throws(GitHubFault) {
        guard let number = object["number"]?.int, let title = object["title"]?.text else {
            throw GitHubFault(message: "an issue has no number or no title")
        }
        if number < 1 { throw GitHubFault(message: "an issue's number is none that GitHub gives") }
        guard let created = time(object, "created_at", "createdAt") else {
            throw GitHubFault(message: "when the issue was opened isn't said: ask for 'createdAt' too, and 'closedAt'")
        }
        (self.number, self.title, self.created) = (number, title, created)
        repository = repositoryOf(object)
        body = object["body"]?.text ?? ""
        closed = time(object, "closed_at", "closedAt")
        isClosed = object["state"]?.text.map { $0.lowercased() == "closed" } ?? (closed != nil)
        updated = (object["updated_at"] ?? object["updatedAt"])?.text ?? ""
        labels = nodes(object["labels"])?.compactMap { $0.text ?? $0["name"]?.text }
        let own = nodes(object["comments"])
        commentCount = object["comments"]?.int ?? own?.count
        comments = (own ?? []).compactMap { try? GitHubComment($0) }
        isPullRequest = object["pull_request"].map { !$0.isNull } ?? (addressOf(object)?.contains("/pull/") ?? false)
    }
}

extension GitHubIssue {
    /// Whether a page would read differently with the other one.
    func saysOther(than other: GitHubIssue) -> Bool {
        (title, body, created, closed) != (other.title, other.body, other.created, other.closed) || isClosed != other.isClosed
            || labels != other.labels
    }

    /// Takes the comments of another version of it that it lacks.
    mutating func addComments(of other: GitHubIssue) {
        comments += other.comments.filter { one in
            !comments.contains { $0.id == one.id && (one.id != nil || ($0.at, $0.body) == (one.at, one.body)) }
        }
    }
}

extension GitHubComment {
    func place(in issue: GitHubIssue) -> String {
        id.flatMap { earlierIDProblem($0) == nil ? "\(issue.place), comment \($0)" : nil } ?? issue.place
    }

    /// Of an issue that it names, as lists of all comments have them.
    static func isComment(_ object: JSONValue) -> Bool { object["issue_url"]?.text != nil && object["body"] != nil }

    init(_ object: JSONValue) throws(GitHubFault) {
        guard let at = time(object, "created_at", "createdAt") else { throw GitHubFault(message: "when a comment was written isn't said") }
        self.at = at
        let mark = "#issuecomment-"
        let address = addressOf(object) ?? ""
        id = address.firstRange(of: mark).map { String(address[$0.upperBound...]) } ?? numberText(object["id"]) ?? object["id"]?.text
        let issueAddress = object["issue_url"]?.text
        issue = issueAddress?.split(separator: "/").last.flatMap { Int($0) }
        repository = repositoryOf(object)
        body = object["body"]?.text ?? ""
        updated = (object["updated_at"] ?? object["updatedAt"])?.text ?? ""
        let isHidden = object["isMinimized"]?.bool ?? false
        hiddenAs = isHidden ? object["minimizedReason"]?.text ?? "hidden" : nil
    }
}

/// A list, or what GraphQL has in its place.
private func nodes(_ value: JSONValue?) -> [JSONValue]? { value?.list ?? value?["nodes"]?.list }

private func numberText(_ value: JSONValue?) -> String? { if case .number(let digits) = value { digits } else { nil } }

private func time(_ object: JSONValue, _ names: String...) -> Instant? {
    for name in names {
        // `gh` writes the year 1 where there is no time.
        if let text = object[name]?.text, let time = try? readTime(text) { return time }
    }
    return nil
}

private func addressOf(_ object: JSONValue) -> String? { (object["html_url"] ?? object["url"])?.text }

/// What stands before `/issues/5` or `/pull/5` in one of an object's addresses.
private func repositoryOf(_ object: JSONValue) -> String? {
    for name in ["html_url", "issue_url", "url"] {
        let parts = object[name]?.text?.split(separator: "/") ?? []
        guard let place = parts.lastIndex(where: { $0 == "issues" || $0 == "pull" || $0 == "pulls" }), place >= 2 else { continue }
        return parts[place - 2] + "/" + parts[place - 1]
    }
    return nil
}
