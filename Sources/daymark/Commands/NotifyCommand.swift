import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusContent
import StatusHistory
import StatusModel
import StatusNotifications

/// `daymark notify`: tells channels what happened between two published states.
struct NotifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "notify", abstract: "Tell chats, lists and webhooks what is new on the page.",
        discussion: """
            Compares what is published now with what was published before, and tells each channel of 'notify' in site.yml what happened in
            between, each thing once. Addresses and passwords come from the environment alone. docs/notify.md has a set-up for GitHub and
            GitLab.

            EXAMPLES
              daymark notify --from old/status.json --state notify.state
              daymark notify --from old/status.json --dry-run
              daymark notify --test ops-chat
              daymark notify --escalation --state escalation.state

            EXIT CODES
              0   every channel was told all that it is to be told
              1   something didn't reach a channel; the next run with the same state file tries again
              2   it could not run: no published state, no channel, a state file that is none
              64  the command was mistyped
            """)

    @OptionGroup var shared: SharedOptions

    @Option(
        help: ArgumentHelp("What was published before: a site's folder, or its api/daymark/v1/status.json.", valueName: "path"),
        completion: .file())
    var from: String?

    @Option(help: ArgumentHelp("What is published now: the same.", valueName: "path"), completion: .file())
    var to = "public"

    @Option(
        help: ArgumentHelp("The file that keeps what was told, made where it is missing. CI keeps it between runs.", valueName: "file"),
        completion: .file())
    var state: String?

    @Flag(help: "Print what would be sent where, and send nothing.")
    var dryRun = false

    @Option(help: ArgumentHelp("Send one message that says it is a test to this channel, and nothing else.", valueName: "channel"))
    var test: String?

    @Flag(
        help:
            "Send a brief to each channel that the policy's escalation names, once its time has come. Needs a state file of its own.")
    var escalation = false

    @Option(help: ArgumentHelp("human or json.", valueName: "format"))
    var format = NotifyFormat.human

    @Option(help: ArgumentHelp("How long it may take in all, such as 3m or 90s.", valueName: "duration"))
    var within = "3m"

    func validate() throws {
        _ = try seconds()
        if test != nil, from != nil || state != nil {
            throw ValidationError("--test needs neither --from nor --state: it compares nothing")
        }
        if !escalation { return }
        if test != nil || from != nil {
            throw ValidationError(
                "--escalation goes by the content, not by what is published; leave \(test == nil ? "--from" : "--test") out")
        }
        if state == nil, !dryRun {
            throw ValidationError("--escalation needs --state FILE, which keeps what was sent: nobody is called twice for one thing")
        }
    }

    func run() throws {
        let (now, seconds) = (try shared.moment(), try seconds())
        try reportingErrors {
            let settings = try settings()
            if escalation { return try escalate(settings, now, seconds) }
            if let test { return try send(TrialMessage(to: test, settings, try? PublishedFile(to).state(), at: now).jobs(), seconds) }
            let site = PublishedFile(to)
            guard let new = try site.state() else {
                throw RunError(message: "there is no '\(site.path)'; build the page first, or say with --to where it is")
            }
            let old = old()
            if dryRun { return try show(new, old, settings, now) }
            let journal = try state.map { try SendJournal($0, secondsAtMost: 300) }
            let (plan, number) = try plan(new, old, journal?.bytes, settings, now)
            guard let journal else { return try send(plan.jobs, seconds, plan) }
            try journal.rewrite(plan.state.text)
            try send(plan, journal, number, seconds)
        }
    }

    private func seconds() throws -> Int {
        if within.hasSuffix("s"), let seconds = Int(within.dropLast()), (1...86_400).contains(seconds) { return seconds }
        do { return try readDuration(within).seconds } catch { throw ValidationError("--within: \(error.message), or 90s") }
    }

    private func settings() throws -> SiteSettings {
        let settings = try shared.page(of: try shared.load()).settings
        if settings.channels.isEmpty {
            throw RunError(
                message: "site.yml names no channel under 'notify' that can be used; docs/notify.md shows how, 'daymark lint' what is wrong"
            )
        }
        return settings
    }

    /// What can't be read is as good as nothing: an outage has to be told all the same.
    private func old() -> PublishedState? {
        guard let from else { return nil }
        let file = PublishedFile(from)
        do {
            if let state = try file.state() { return state }
            printTalk(displayableLine("there is no '\(file.path)': what was published before is not known") + "\n")
        } catch {
            printTalk(displayableLine("\((error as? RunError)?.message ?? "\(error)"): what was published before is not known") + "\n")
        }
        return nil
    }

    private func plan(
        _ new: PublishedState, _ old: PublishedState?, _ kept: [UInt8]?, _ settings: SiteSettings, _ now: Instant
    ) throws -> (NotifyPlan, number: Int) {
        var (earlier, notes) = (SendState(), [String]())
        do throws(SendStateFault) { earlier = try SendState(kept ?? []) } catch {
            let name = state ?? ""
            if error == .another {
                throw RunError(message: "'\(name)' is no state file of daymark notify; name another file, or delete it")
            }
            notes.append(
                "'\(name)' is damaged, so nobody knows what was told: it counts as lost, and is written anew. "
                    + (old == nil ? "Only what happened in the last hour is told" : "Only what the old state doesn't have is told"))
        }
        if EscalationMessages.owns(earlier) {
            throw RunError(message: "'\(state ?? "")' is the state file of --escalation; name another file for what is new on the page")
        }
        // Without a state file nobody knows what the clock alone was told of, so it counts up to the build.
        let moment = state == nil && old != nil ? new.builtAt : now
        var plan = NotifyPlan(new, after: old, earlier, settings.channels, at: moment)
        plan.notes = notes + plan.notes
        return (plan, earlier.open.map(\.number).max() ?? 0)
    }

    private func show(_ new: PublishedState, _ old: PublishedState?, _ settings: SiteSettings, _ now: Instant) throws {
        let plan = try plan(new, old, try keptBytes(), settings, now).0
        for note in plan.notes { printTalk(displayableLine(note) + "\n") }
        try printResult(format == .json ? DryRunDocument(plan.jobs).text : DryRunText(plan.jobs).text)
    }

    private func escalate(_ settings: SiteSettings, _ now: Instant, _ seconds: Int) throws {
        let content = try shared.load()
        for path in content.leftOut { printTalk("left out, as it can't be read: \(shared.paths.shown(path)) ('daymark lint' says why)\n") }
        guard let page = content.page else { return }
        let messages = EscalationMessages(History(page, now: now), options: shared.contentFlag)
        if dryRun {
            let plan = try messages.plan(after: try keptBytes(), named: state ?? "").0
            for note in plan.notes { printTalk(displayableLine(note) + "\n") }
            return try printResult(format == .json ? DryRunDocument(plan.jobs).text : DryRunText(plan.jobs).text)
        }
        guard let state else { return }
        let journal = try SendJournal(state, secondsAtMost: 300)
        let (plan, number) = try messages.plan(after: journal.bytes, named: state)
        try journal.rewrite(plan.state.text)
        try send(plan, journal, number, seconds)
    }

    private func keptBytes() throws -> [UInt8]? {
        do { return try state.flatMap { path throws(DiskError) in try bytesOfFile(path, atMost: 64 << 20) } } catch {
            throw RunError(message: error.message)
        }
    }

    /// Without a state file, in one that is forgotten.
    private func send(_ jobs: [SendJob], _ seconds: Int, _ plan: NotifyPlan? = nil) throws {
        if dryRun { return try printResult(format == .json ? DryRunDocument(jobs).text : DryRunText(jobs).text) }
        let folder = try TemporaryFolder(named: "daymark-notify-")
        defer { folder.remove() }
        var plan = plan ?? NotifyPlan(jobs)
        plan.jobs = jobs
        let journal = try SendJournal(folder.path + "/state", secondsAtMost: 1)
        try journal.rewrite(plan.state.text)
        try send(plan, journal, 0, seconds)
    }

    private func send(_ plan: NotifyPlan, _ journal: SendJournal, _ number: Int, _ seconds: Int) throws {
        var outbox = Outbox(
            journal, plan.jobs, from: number, seconds: seconds, hiding: Set(plan.jobs.flatMap(\.channel.secretNames)))
        try outbox.deliverAll()
        let next =
            self.state == nil
            ? "run it again to try again; with --state, the next run does that" : "the next run with this state file tries again"
        var state = plan.state
        state.pending = outbox.results.filter(\.isLeft).map(\.job.errand)
        try journal.rewrite(state.text)
        let report = NotifyReport(outbox.results, notes: plan.notes, next: next)
        try printResult(format == .json ? report.json : report.text)
        if format == .human { for note in plan.notes { printTalk(displayableLine(note) + "\n") } }
        if plan.isUncertain || !outbox.results.allSatisfy(\.isSent) { throw findingsExitCode }
    }
}

enum NotifyFormat: String, ExpressibleByArgument, CaseIterable {
    case human, json
}
