import Basics
import Diagnostics
import StatusModel

/// Makes incidents, planned work and notices of issues.
struct UpptimeEvents {
    var monitors: UpptimeMonitors
    var remarks: ImportRemarks
    var incidents: [ImportedIncident] = []
    var maintenance: [ImportedMaintenance] = []
    var notices: [ImportedNotice] = []
    /// When each monitor was down or slow, as its incidents tell; an open one lasts until now.
    var spells: [String: [Range<Int>]] = [:]
    /// Issues that are open, in order.
    var open: [(number: Int, place: String, keys: [String])] = []
    /// Whether something was left out of what the bot wrote.
    var hasPlainWords = false
    let addresses: Set<String>
    let secrets: UpptimeSecrets
    let knowsAllMonitors: Bool
    let now: Instant

    init(_ files: UpptimeFiles, now: Instant) {
        monitors = UpptimeMonitors(files)
        remarks = monitors.remarks
        addresses = monitors.addresses.union(files.histories.values.compactMap(\.url)).union(files.summary.compactMap(\.url))
        secrets = UpptimeSecrets(
            addresses: addresses, variables: files.settings?.variables ?? [],
            publicTexts: monitors.all.map(\.name) + [files.settings?.address].compactMap(\.self))
        knowsAllMonitors = files.settings != nil || !files.summary.isEmpty
        self.now = now
        for issue in chosenIssues(files) { take(issue) }
        remarkOpenOnes()
    }

    private mutating func take(_ issue: GitHubIssue) {
        if issue.isPullRequest { return remarks.add(.leftOut, "a pull request", at: issue.place) }
        guard let labels = issue.labels else {
            guard let told = UpptimeWords.told(issue.title), told.hasSign else {
                return remarks.add(.leftOut, "an issue without labels, whose title is none of the monitor's", at: issue.place)
            }
            remarks.add(.guessed, "the list has no labels: taken for an incident by its title", at: issue.place)
            return addIncident(issue)
        }
        if labels.contains("maintenance") {
            addMaintenance(issue)
        } else if labels.contains("status") {
            addIncident(issue)
        } else {
            remarks.add(
                .leftOut, "an issue with neither of the labels 'status' and 'maintenance': Upptime shows it on no page", at: issue.place)
        }
    }

    /// The body of an issue or comment as Markdown of ours.
    mutating func text(_ body: String, of name: String?, at place: String) -> String {
        var body = body
        if let plain = UpptimeWords.plain(body, of: name, addresses: addresses) {
            (body, hasPlainWords) = (plain, true)
        }
        // Marks of HTML and Markdown may part what was one address.
        let (text, changes) = cleanedMarkdown(withoutSecrets(body, at: place))
        for change in changes { remarks.add(.rewritten, change, at: place) }
        return withoutSecrets(text, at: place)
    }

    mutating func withoutSecrets(_ text: String, at place: String) -> String {
        guard let hidden = secrets.hidden(text) else { return text }
        let remark = ImportRemark(
            .leftOut, "an address that is watched, or the name of a secret, is left out of what people wrote: '…' stands there", at: place)
        if !remarks.all.suffix(20).contains(remark) { remarks.add(remark.kind, remark.message, at: remark.place) }
        return hidden
    }

    /// Addresses of the old page, without those that no folder can stand for.
    mutating func addresses(_ folder: String, _ names: [String], at place: String) -> [String] {
        names.map { folder + $0 }.filter { address in
            if earlierAddressProblem(address) == nil { return true }
            remarks.add(.leftOut, "an old address that no folder can stand for, and so leads nowhere", at: "\(place), \(address)")
            return false
        }
    }

    /// The id by which links to a comment know it; nil where no address can have it.
    mutating func id(of comment: GitHubComment, _ issue: GitHubIssue) -> String? {
        guard let id = comment.id, earlierIDProblem(id) != nil else { return comment.id }
        remarks.add(.leftOut, "the id of a comment, which no address can have", at: issue.place)
        return nil
    }

    mutating func title(_ issue: GitHubIssue) -> String {
        let title = UpptimeWords.withoutSign(issue.title).onOneLine
        if title != issue.title { hasPlainWords = true }
        return withoutSecrets(title.isEmpty ? issue.title : title, at: issue.place)
    }

    /// Monitors that an issue is about: the one that its title names, else those whose slugs are its labels.
    mutating func keys(of issue: GitHubIssue, named name: String?) -> [String] {
        let labels = (issue.labels ?? []).filter { $0 != "status" && $0 != "maintenance" }
        if let name, let key = monitors.key(ofName: name), labels.isEmpty || labels.contains(where: { monitors.key(ofSlug: $0) == key }) {
            return [key]
        }
        let known = labels.filter { monitors.key(ofSlug: $0) != nil }
        let telling = known.filter { !monitors.isTag($0) }
        let keys = (telling.isEmpty ? known : telling).compactMap { monitors.key(ofSlug: $0) }
        if !keys.isEmpty { return keys.reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
        guard let name else { return [] }
        return [newKey(labels, name: name)]
    }

    /// The key of a monitor that nothing but issues names.
    private mutating func newKey(_ labels: [String], name: String) -> String {
        if let key = monitors.key(ofName: name) { return key }
        let made = upptimeSlug(of: name)
        let others = labels.filter { !monitors.isTag($0) }
        let slug = others.contains(made) ? made : others.count == 1 ? others[0] : made.isEmpty ? name : made
        monitors.addGone(slug, name: name, isGone: knowsAllMonitors)
        return slug
    }
}

extension UpptimeEvents {
    /// The issues of the page's own repository, oldest first, each with its comments.
    private mutating func chosenIssues(_ files: UpptimeFiles) -> [GitHubIssue] {
        let all = Array(files.issues.values) + files.strayIssues
        let repositories = Set(all.compactMap { $0.repository?.lowercased() })
        let own = files.settings?.ownRepository?.lowercased()
        let chosen = repositories.count < 2 ? nil : own.flatMap { repositories.contains($0) ? $0 : nil } ?? repositories.min()
        var issues: [Int: GitHubIssue] = [:]
        for issue in all {
            if let chosen, let repository = issue.repository?.lowercased(), repository != chosen {
                remarks.add(.leftOut, "an issue of another repository than \(chosen)", at: "\(repository), \(issue.place)")
            } else {
                issues[issue.number] = issue
            }
        }
        for comment in files.comments { add(comment, to: &issues, of: chosen) }
        return issues.values.sorted { $0.number < $1.number }
    }

    private mutating func add(_ comment: GitHubComment, to issues: inout [Int: GitHubIssue], of repository: String?) {
        if let repository, let own = comment.repository?.lowercased(), own != repository { return }
        guard let number = comment.issue, issues[number] != nil else {
            let place = comment.issue.map { "issue \($0)" } ?? "a comment"
            return remarks.add(.leftOut, "a comment whose issue isn't there", at: place)
        }
        guard let id = comment.id, let place = issues[number]?.comments.firstIndex(where: { $0.id == id }),
            let known = issues[number]?.comments[place]
        else {
            issues[number]?.comments.append(comment)
            return
        }
        if known.body == comment.body { return }
        remarks.add(
            .leftOut, "a comment is there twice and says something else: the one that was changed last is taken",
            at: "issue \(number), comment \(id)")
        if known.updated <= comment.updated { issues[number]?.comments[place] = comment }
    }
}
