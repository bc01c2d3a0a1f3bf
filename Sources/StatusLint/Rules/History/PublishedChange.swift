import Diagnostics
import StatusModel

/// How long after its first commit a file may still be edited, for all rules that ask what was published.
let graceOption = DurationOption("grace", .minutes(5), "how long what was committed may still be edited")

extension FactChange {
    /// Names what was published, what is there now, and the way out.
    func finding(at place: Place, _ wayOut: String, _ context: RuleContext) -> Finding {
        let what: String
        switch (before, now) {
        case (let before?, let now?): what = "'\(key.name)' was published as \(quoted(before)) and is \(quoted(now)) now"
        case (let before?, nil): what = "'\(key.name)' was published as \(quoted(before)) and is gone now"
        case (nil, let now): what = "'\(key.name)' was left out when this was published and is \(now.map(quoted) ?? "gone") now"
        }
        return Finding("\(what); \(wayOut)", at: place, notes: context.notes(published: published, changed: changed))
    }
}

extension RuleContext {
    /// When something was published and when it was changed.
    func notes(published: Revision, changed: Revision) -> [Diagnostic.Note] {
        let first = Diagnostic.Note("published in commit \(published.shortCommit ?? "") on \(moment(published.at))")
        guard let commit = changed.shortCommit else { return [.init("the change is not committed yet"), first] }
        return [.init("changed in commit \(commit) on \(moment(changed.at)) by \(changed.author)"), first]
    }

    func moment(_ instant: Instant) -> String { "\(day(instant)) \(clock(instant))" }

    /// Errors are for what can still be put right before it does harm: what is open or new, or not committed yet. It never gets worse with time.
    func levelOfChange(_ changed: Revision, isOpen: Bool) -> Level {
        let isFresh = changed.commit == nil || now <= changed.at + history.page.settings.lint.fresh
        return isOpen || isFresh ? .error : .warning
    }
}

/// A value as messages quote it: on one line, not too long, and never a secret that somebody took out.
private func quoted(_ value: PublishedFacts.Value) -> String {
    let text = value.text
    if !secrets(in: Array(text.utf8)).isEmpty { return "something that must not be repeated" }
    return text.count <= 60 ? "'\(text)'" : "'\(text.prefix(60))…'"
}

/// When readers were last told by an update that something else is not as it was.
func lastTold<Status>(_ updates: [Update<Status>], where tells: (Update<Status>) -> Bool) -> Instant? {
    updates.filter(tells).map(\.at.value).max()
}
