import Basics
import StatusHistory
import StatusModel

/// The words for a point of a checklist that the due list doesn't have.
struct ChecklistWords {
    /// What was done, and what is to be done.
    let done: String
    let open: String
    /// What is known of it besides when and by whom.
    private(set) var remark = ""
    private(set) var missed = "nothing shows that it was done"
    /// What to type, or to change.
    private(set) var way = DueEntry.Way.none
    private let time: LocalTime

    init(_ subject: Checklist.Subject, _ checklist: Checklist, _ terms: DueTerms) {
        time = terms.time
        (done, open) = Self.words(subject)
        switch subject {
        case .log(let lines, let afterwards) where lines > 0:
            remark = counted(lines, "line") + (afterwards == 0 ? "" : ", \(afterwards) written afterwards")
        case .changed(let change): remark = change.reason.value
        case .updates(let record): missed = "\(record.kept) of \(record.promised) came in time"
        case .roles(let held, _): remark = held.map { "\($0.role.rawValue): \($0.person.value)" }.joined(separator: ", ")
        case .watch(let span): missed = "it was watched for less than \(span.words), or not at all"
        case .review(let span): remark = "within \(span.words) after it is resolved"
        case .action(let action) where action.status == .dropped: remark = "dropped"
        default: break
        }
        way = Self.way(subject, checklist, terms)
    }

    /// What to type where it was done and nobody wrote it down; nothing else can be done any more.
    var wayAfterwards: DueEntry.Way { if case .edit = way { way } else { .none } }

    /// "14:08 GMT, by ana; 3 minutes late".
    func note(_ deed: Checklist.Deed) -> String {
        let when = deed.at.map(time.text) ?? deed.day?.text
        let parts = [when, deed.by.map { "by \($0)" }].compactMap { $0 }.joined(separator: ", ")
        return [parts, deed.late.map { "\($0.words) late" } ?? "", remark].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func words(_ subject: Checklist.Subject) -> (done: String, open: String) {
        switch subject {
        case .declared(let severity): ("Declared as \(severity.rawValue)", "Declare it")
        case .owed: ("", "")
        case .told(let people): ("Told \(people)", "Tell \(people)")
        case .room: ("Opened the war room", "Open the war room")
        case .roles(_, let missing):
            ("Named who has which role", missing.isEmpty ? "Name roles" : "Name who is \(listed(missing.map(\.rawValue)))")
        case .handOver(let change):
            ("\(change.to.value) took over from \(change.from.value) as \(change.role.value.rawValue)", "Hand over")
        case .log: ("Kept the log", "Keep the log: who does, finds and decides what")
        case .firstUpdate: ("Posted the first update", "Post the first update")
        case .updates(let record):
            ("Posted \(record.kept) of \(record.promised) promised updates in time", "Post updates in time")
        case .changed(let change):
            (
                "\(change.to.value > change.from.value ? "Raised" : "Lowered") it from \(change.from.value.rawValue) to \(change.to.value.rawValue)",
                "Change the severity"
            )
        case .severity: ("Looked at the severity again", "Look at the severity again")
        case .change(let change):
            (
                "Told \(change.told.isEmpty ? "those concerned" : listed(change.told.map(\.value))) that it is \(change.to.value.rawValue)",
                "Tell those concerned that it became \(change.to.value.rawValue)"
            )
        case .notice(let notice): (notice.logWords, notice.logWords)
        case .watch(let span): ("Watched the fix for \(span.words)", "Watch the fix for \(span.words)")
        case .end(let isWithdrawn):
            (isWithdrawn ? "Withdrew it as a false alarm" : "Resolved it", "Resolve it")
        default: wordsAfterwards(subject)
        }
    }

    private static func wordsAfterwards(_ subject: Checklist.Subject) -> (done: String, open: String) {
        switch subject {
        case .scheduled: (LoggedPoint.scheduled.words, "Schedule the review meeting")
        case .step(.owner): ("Said who finishes the review", "Say who finishes the review")
        case .step(.draft): ("Wrote a draft of the review", "Write a draft of the review")
        case .step(.meeting): ("Met about the review", "Meet about the review")
        case .step(.inReview): ("Let others read the review", "Let others read the review")
        case .step(.tickets): ("Took the actions to where work is kept", "Take the actions to where work is kept")
        case .final: ("Finished the review", "Finish the review")
        case .published: ("Published the review", "Publish the review")
        case .action(let action):
            ("Action \(action.id.value): \(action.action.value)", "Finish action \(action.id.value): \(action.action.value)")
        case .followUp: ("Looked whether the actions are done", "Look whether the actions are done")
        default: ("Wrote the review", "Write the review")
        }
    }

    /// What to type where nothing but that shows it.
    private static func way(_ subject: Checklist.Subject, _ checklist: Checklist, _ terms: DueTerms) -> DueEntry.Way {
        let name = StatusEvent.ID.incident(checklist.incident.slug)
        func afterwards(_ line: String) -> DueEntry.Way {
            .edit("if it was done: \(terms.command(.log, name, "\(shellWord(line)) --at TIME"))")
        }
        switch subject {
        case .severity: return .command(terms.command(.log, name, shellWord(LoggedPoint.severity.words)))
        case .scheduled: return .command(terms.command(.log, name, shellWord(LoggedPoint.scheduled.words)))
        case .log: return .command(terms.command(.log, name, "'…'"))
        case .watch where checklist.incident.watchBegan == nil: return .command(terms.command(.update, name, "--status monitoring"))
        case .end: return .command(terms.command(.resolve, name))
        case .roles(_, let missing):
            return .command(terms.command(.update, name, missing.map { "--role \($0.rawValue)=NAME" }.joined(separator: " ")))
        case .told(let people): return afterwards("Told \(people)")
        case .room: return afterwards("Opened the war room")
        case .change(let change): return afterwards("Told the stakeholders that it is \(change.to.value.rawValue)")
        case .published: return .edit("it is published once it is final and nothing is missing in it; 'daymark lint' says what is")
        case .step(.meeting): return .edit("write 'held: DATE' into the review once you have")
        case .step(.draft): return .command(terms.command(.review, name))
        case .action: return .edit("give it a day: 'due: DATE'")
        default: return .none
        }
    }
}
