import Basics
import Diagnostics
import StatusAuthoring
import StatusHistory
import StatusModel
import StatusNotifications
import StatusReports

/// Briefs for those whom the policy's steps reach by a channel, once their time has come.
struct EscalationMessages {
    private let history: History
    /// What commands need to find the content.
    private let options: String

    init(_ history: History, options: String) { (self.history, self.options) = (history, options) }

    private static let mark = "tell-"

    /// Whether a state file keeps what was sent of these, and not what is new on the page.
    static func owns(_ state: SendState) -> Bool {
        state.seen == nil && (state.known.keys + state.pending.map(\.id)).contains { $0.hasPrefix(mark) }
    }

    /// - Parameters:
    ///   - kept: the state file; nil where there is none.
    ///   - name: of that file.
    /// - Returns: what is to be sent, and the last number of an attempt.
    func plan(after kept: [UInt8]?, named name: String) throws -> (NotifyPlan, number: Int) {
        let state: SendState
        do throws(SendStateFault) { state = try SendState(kept ?? []) } catch {
            throw RunError(
                message: error == .another
                    ? "'\(name)' is no state file of daymark notify; name another file, or delete it"
                    : "'\(name)' is damaged, so nobody knows who was called; look at the channels, then delete it")
        }
        if state.seen != nil {
            throw RunError(message: "'\(name)' keeps what is new on the page; name another file for --escalation")
        }
        return (try plan(after: state), state.open.map(\.number).max() ?? 0)
    }

    private func plan(after state: SendState) throws -> NotifyPlan {
        var (state, jobs, notes, isUncertain) = (state, [SendJob](), [String](), false)
        let list = DueList(history, within: .zero, only: [.tell], nil, unread: [], options: options)
        var owed: Set<String> = []
        for (incident, telling, sentence) in list.tellingsNow {
            guard let channel = channel(telling) else { continue }
            let id = "\(Self.mark)\(incident.slug)-\(telling.id)"
            owed.insert(id)
            let attempt = state.open.last { $0.errand.id == id }
            let isLeft = state.pending.contains { $0.id == id }
            if state.known[id] != nil, !isLeft { continue }
            state.known[id] = history.now
            switch attempt?.verdict {
            case .delivered?: continue
            case .unknown? where attempt?.repeating == .once:
                isUncertain = true
                notes.append("\(sentence): that may have reached '\(channel.id)' before a run was ended, and is not sent again; call them")
            default:
                do { jobs.append(try job(id, incident, telling, sentence, to: channel)) } catch is WordingError {
                    isUncertain = true
                    notes.append("\(sentence): the wording of the brief can't be used; 'daymark lint' says why, so call them")
                }
            }
        }
        let dropped = state.pending.filter { !owed.contains($0.id) }
        if !dropped.isEmpty {
            notes.append("\(counted(dropped.count, "message")) that didn't arrive: nobody has to be told that way any more")
        }
        state.forget(before: history.now - .days(90), but: owed)
        return NotifyPlan(jobs, state, notes: notes, isUncertain: isUncertain)
    }

    /// Where the step goes; nil where it names no channel, or one that customers read.
    private func channel(_ telling: OwedTelling) -> NotificationChannel? {
        guard let id = telling.step.channel?.value else { return nil }
        return history.page.settings.channels.first { $0.id == id && $0.audience != .customers }
    }

    private func job(
        _ id: String, _ incident: Incident, _ telling: OwedTelling, _ sentence: String, to channel: NotificationChannel
    ) throws -> SendJob {
        let list = DueList(history, within: .hours(1), nil, unread: [], options: options)
        let owed = channel.audience != .internal ? [] : list.lines(about: .incident(incident.slug)).map(Brief.Owed.init)
        let brief = try Brief(.incident(incident), for: channel.audience, history, owed: owed, WordingLibrary(history.page.files))
        var message = BriefMessage(brief, history.page.settings, at: history.now)
        (message.reader, message.lead, message.id) = (telling.people, sentence, id)
        return message.job(to: channel)
    }
}
