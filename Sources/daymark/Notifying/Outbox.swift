import Basics
import Disk
import StatusModel
import StatusNotifications

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Sends what is pending, channel beside channel: one that fails waits for its next try while others are told.
struct Outbox {
    /// Tries of one message in one run.
    static let tries = 5

    private let journal: SendJournal
    private let deadline: ContinuousClock.Instant
    private var queues: [ChannelQueue]
    private(set) var results: [SendResult] = []
    private var number: Int
    private let secretNames: Set<String>

    init(_ journal: SendJournal, _ jobs: [SendJob], from number: Int, seconds: Int, hiding secretNames: Set<String>) {
        (self.journal, self.number, self.secretNames) = (journal, number, secretNames)
        deadline = .now + .seconds(seconds)
        var queues: [ChannelQueue] = []
        for job in jobs {
            if let index = queues.firstIndex(where: { $0.channel.id == job.channel.id }) {
                queues[index].jobs.append(job)
            } else {
                queues.append(ChannelQueue(channel: job.channel, jobs: [job]))
            }
        }
        self.queues = queues
    }

    /// Until all is told, given up for this run, or the time is over.
    mutating func deliverAll() throws {
        while let index = queues.indices.filter({ !queues[$0].jobs.isEmpty }).min(by: { queues[$0].next < queues[$1].next }) {
            let wait = queues[index].next - .now
            if queues[index].next > deadline || .now > deadline {
                leave(index, queues[index].lastFailure ?? "the time that this run has was over")
                continue
            }
            if wait > .zero { usleep(UInt32(clamping: Int64(wait / .microseconds(1)))) }
            try tell(index)
        }
    }

    private mutating func tell(_ index: Int) throws {
        let job = queues[index].jobs[0]
        let secrets: ChannelSecrets
        let delivery: Delivery
        do throws(ShapeError) {
            secrets = try job.channel.secrets()
            delivery = try job.channel.kind.shape.delivery(of: job.news.notification, to: job.channel, with: secrets)
        } catch {
            // The next message would have the same secret.
            return leave(index, error.message)
        }
        let attempt = try SendAttempt(journal: journal, job: job, hiding: secretNames).make(delivery, &number)
        try settle(index, job, attempt)
    }

    private mutating func settle(_ index: Int, _ job: SendJob, _ attempt: SendAttempt.Result) throws {
        let shape = job.channel.kind.shape
        switch attempt {
        case .delivered:
            try journal.append(SendState.sentLine(job.errand))
            finish(index, .sent)
        case .unknown(let why) where !shape.isKnownAgain:
            try journal.append(SendState.droppedLine(job.errand))
            finish(index, .unknown(why))
        case .refused(let why):
            finish(index, .left(why))
        case .unknown(let why), .later(let why, _):
            queues[index].failures += 1
            if queues[index].failures >= Self.tries { return leave(index, why) }
            queues[index].next = .now + queues[index].pause(asked: attempt.retryAfter)
            queues[index].lastFailure = why
        }
    }

    private mutating func finish(_ index: Int, _ end: SendResult.End) {
        results.append(SendResult(job: queues[index].jobs.removeFirst(), end: end))
        (queues[index].failures, queues[index].lastFailure) = (0, nil)
        queues[index].next = .now
    }

    /// The rest of a channel waits for the next run, so that nothing overtakes what was before it.
    private mutating func leave(_ index: Int, _ why: String) {
        results += queues[index].jobs.map { SendResult(job: $0, end: .left(why)) }
        queues[index].jobs = []
    }
}

/// What one channel is to be told, the oldest first.
private struct ChannelQueue {
    let channel: NotificationChannel
    var jobs: [SendJob]
    var next = ContinuousClock.now
    var failures = 0
    var lastFailure: String?

    /// Twice as long each time, or as long as the receiver asks.
    func pause(asked: Int?) -> Duration {
        if let asked { return .seconds(min(max(asked, 1), 120)) }
        return .milliseconds(500 << min(failures, 6)) + .milliseconds(Int.random(in: 0...250))
    }
}

/// One thing to tell one channel.
struct SendJob {
    let channel: NotificationChannel
    let news: Happening

    var errand: SendState.Errand { SendState.Errand(channel: channel.id, id: news.id) }
}

struct SendResult {
    enum End {
        case sent
        /// It isn't told, and a later run tries again.
        case left(String)
        /// It may have arrived, and is not sent again.
        case unknown(String)
    }

    let job: SendJob
    let end: End
}
