import Basics
import Disk
import StatusModel
import StatusNotifications

/// What a run has found out before it sends anything.
struct NotifyPlan {
    var state: SendState
    var jobs: [SendJob]
    /// What isn't told, and why: for people.
    var notes: [String] = []
    /// Whether something may have arrived, and nobody knows.
    private(set) var isUncertain = false

    /// To send this and nothing else.
    init(_ jobs: [SendJob]) { (state, self.jobs) = (SendState(), jobs) }

    /// To send this, with what is kept of it.
    init(_ jobs: [SendJob], _ state: SendState, notes: [String], isUncertain: Bool) {
        (self.jobs, self.state, self.notes, self.isUncertain) = (jobs, state, notes, isUncertain)
        self.state.pending = jobs.map(\.errand)
        self.state.open = []
    }

    /// - Parameters:
    ///   - state: what earlier runs kept; without `seen` where there is nothing.
    ///   - old: what was published before.
    ///   - moment: until which the clock moves planned work on.
    init(_ new: PublishedState, after old: PublishedState?, _ state: SendState, _ channels: [NotificationChannel], at moment: Instant) {
        self.state = state
        jobs = []
        let leads = Set(channels.map(\.reminder))
        let published = new.news(until: moment, leads: leads)
        let before = known(old, published, leads)
        let isOldNewer = old.map { $0.builtAt > state.seen ?? $0.builtAt - .minutes(1) } == true
        let formal = NewsChoice(published, at: moment).news(besides: before)
        self.state.windows = new.windows(after: state.windows, isOldNewer ? old : nil, formal)
        let pending = Set(state.pending.map(\.id))
        let all = new.news(until: moment, leads: leads, windows: self.state.windows).told(besides: before ?? [], pending: pending)
        let choice = NewsChoice(all, at: moment)
        takeUp(channels, all, choice)
        follow(channels, (old?.news(until: old?.builtAt ?? moment, leads: leads) ?? []) + all.filter { before?.contains($0.id) == true })
        for news in choice.news(besides: before) {
            for channel in channels where channel.wants(news, isFollowing: self.state.follows[news.followed(by: channel)] != nil) {
                add(SendJob(channel: channel, news: news.sent(at: moment)))
            }
        }
        for job in jobs { follow([job.channel], [job.news]) }
        jobs = jobs.enumerated().sorted { ($0.element.news.at, $0.offset) < ($1.element.news.at, $1.offset) }.map(\.element)
        self.state.pending = jobs.map(\.errand)
        let replaced = Set(all.compactMap(\.insteadOf))
        // Words in its place are told as long as it isn't known.
        for news in all where self.state.known[news.id] == nil && !(replaced.contains(news.id) && news.isStale) {
            self.state.known[news.id] = news.at
        }
        self.state.forget(before: moment - .days(90), but: Set(all.map(\.id)))
        self.state.seen = max(new.builtAt, self.state.seen ?? new.builtAt)
    }

    /// What was there before, as far as anybody knows.
    private mutating func known(_ old: PublishedState?, _ all: [Happening], _ leads: Set<TimeSpan>) -> Set<String>? {
        guard let seen = state.seen else { return old?.known(to: all, leads: leads) }
        let kept = Set(state.known.keys)
        guard let old, old.builtAt > seen else { return kept }
        // The state file is older than the page before this one: whether somebody told what that page had, nobody knows.
        let older = old.known(to: all, leads: leads).subtracting(kept)
        let missed = NewsChoice(all, at: old.builtAt).news(besides: kept).filter { older.contains($0.id) }
        if !missed.isEmpty {
            notes.append(
                "\(counted(missed.count, "change")) on the page came after the state file was written and before this run: nobody knows whether it was told, so it isn't told again"
            )
        }
        return kept.union(older)
    }

    /// What earlier runs left, or were killed at.
    private mutating func takeUp(_ channels: [NotificationChannel], _ all: [Happening], _ choice: NewsChoice) {
        for errand in state.pending {
            guard let channel = channels.first(where: { $0.id == errand.channel }) else {
                notes.append("the channel '\(errand.channel)' is not in site.yml any more; what it was to be told is dropped")
                continue
            }
            guard let news = all.first(where: { $0.id == errand.id }) else {
                notes.append("something that '\(errand.channel)' was to be told is not published any more; it is dropped")
                continue
            }
            let title = "\(news.notification.kind.rawValue) \"\(news.notification.event.title)\""
            guard choice.isWorthTelling(news) else {
                notes.append("\(title) didn't reach '\(errand.channel)' in two days; it is dropped")
                continue
            }
            let attempt = state.open.last { $0.errand == errand }
            switch attempt?.verdict {
            case .delivered?: continue
            case .unknown? where attempt?.repeating == .once:
                isUncertain = true
                notes.append(
                    "\(title) may have reached '\(errand.channel)' before a run was ended; it is not sent again: have a look there")
            default:
                if news.isStale {
                    notes.append("\(title) didn't reach '\(errand.channel)' while it was so; it is dropped")
                } else {
                    add(SendJob(channel: channel, news: news.sent(at: choice.moment)))
                }
            }
        }
        state.open = []
    }

    /// Who was told of this hears the rest of it too.
    private mutating func follow(_ channels: [NotificationChannel], _ told: [Happening]) {
        for channel in channels where channel.followsEvents {
            for news in told where jobs.contains(where: { $0.channel.id == channel.id && $0.news.id == news.id }) || channel.wants(news) {
                let key = news.followed(by: channel)
                state.follows[key] = max(news.at, state.follows[key] ?? news.at)
            }
        }
    }

    private mutating func add(_ job: SendJob) {
        if !jobs.contains(where: { $0.errand == job.errand }) { jobs.append(job) }
    }
}

extension Happening {
    fileprivate func followed(by channel: NotificationChannel) -> SendState.Following {
        SendState.Following(channel: channel.id, event: notification.event.statuspageID)
    }

    /// It counts from when it is sent.
    fileprivate func sent(at moment: Instant) -> Happening {
        var news = self
        news.notification.sentAt = moment
        return news
    }
}
