import Basics
import Disk
import StatusModel
import StatusNotifications

/// One try to tell one channel one thing: a request, or several that belong together.
struct SendAttempt {
    let journal: SendJournal
    let job: SendJob
    let secretNames: Set<String>

    enum Result {
        case delivered
        case refused(String)
        case later(String, retryAfter: Int?)
        case unknown(String)

        var retryAfter: Int? { if case .later(_, let seconds) = self { seconds } else { nil } }
    }

    /// More requests than any channel needs, as a webhook is told of each service that changed: whoever answers so that one follows the
    /// other for ever is a fault.
    private static let most = 500

    init(journal: SendJournal, job: SendJob, hiding secretNames: Set<String>) {
        (self.journal, self.job, self.secretNames) = (journal, job, secretNames)
    }

    /// - Parameter number: the next number of an attempt, in this journal.
    func make(_ delivery: Delivery, _ number: inout Int) throws -> Result {
        switch delivery {
        case .mail(let mail):
            number += 1
            let config: CurlConfig
            do throws(ShapeError) { config = try CurlConfig(mail, number: number) } catch { return .refused(error.message) }
            let attempt = attempt(number, isMail: true, mail.message, job.channel.kind.shape.isKnownAgain ? .again : .once)
            return try send(attempt, config, mail.message).result
        case .request(var request):
            for _ in 0..<Self.most {
                number += 1
                let config: CurlConfig
                do throws(ShapeError) { config = try CurlConfig(request, number: number) } catch { return .refused(error.message) }
                let repeating: SendState.Repeating =
                    request.following != nil ? .part : job.channel.kind.shape.isKnownAgain ? .again : .once
                let (result, answer) = try send(attempt(number, isMail: false, request.body, repeating), config, request.body)
                guard let following = request.following, let answer else { return result }
                switch following(answer) {
                case .done: return .delivered
                case .send(let next): request = next
                case .byCode: return result
                case .refused(let why): return .refused(why)
                }
            }
            return .refused("it takes more than \(Self.most) requests to tell it")
        }
    }

    private func attempt(_ number: Int, isMail: Bool, _ body: [UInt8], _ repeating: SendState.Repeating) -> SendState.Attempt {
        SendState.Attempt(number: number, errand: job.errand, isMail: isMail, body: body.count, repeating: repeating)
    }

    /// - Returns: how it went, and the answer where there was one.
    private func send(_ attempt: SendState.Attempt, _ config: CurlConfig, _ body: [UInt8]) throws -> (result: Result, ReceivedAnswer?) {
        try journal.append(attempt.line)
        switch CurlRun.run(config, body: body, journal: journal.descriptor, without: secretNames) {
        case .cannot(let why): return (.later(why, retryAfter: nil), nil)
        case .ended(let bytes, let status):
            let whole = try journal.whole()
            let known = (try? SendState(whole))?.open.last { $0.number == attempt.number }
            guard let known, known.hasBegun else { return (.later(CurlRun.words(status), retryAfter: nil), nil) }
            guard let transfer = known.transfer else { return (.unknown(CurlRun.words(status)), nil) }
            let result = result(transfer, transfer.verdict(isMail: attempt.isMail, body: attempt.body))
            let hasAnswer = !attempt.isMail && transfer.code > 0 && transfer.exit == 0
            return (result, hasAnswer ? ReceivedAnswer(code: transfer.code, body: bytes) : nil)
        }
    }

    private func result(_ transfer: Transfer, _ verdict: Transfer.Verdict) -> Result {
        let code = transfer.code
        switch verdict {
        case .delivered: return .delivered
        case .refused: return .refused(transfer.exit == 67 ? CurlRun.words(67) : refusal(code))
        case .later: return .later(trouble(code), retryAfter: transfer.retryAfter)
        case .notSent: return .later(CurlRun.words(transfer.exit), retryAfter: nil)
        case .unknown: return .unknown(CurlRun.words(transfer.exit))
        }
    }

    private func trouble(_ code: Int) -> String {
        switch code {
        case 429: "the answer was 429: it takes no more for now"
        case 500...: "the answer was \(code): the receiver has trouble of its own"
        default: "the answer was \(code): it is not taken for now"
        }
    }

    private func refusal(_ code: Int) -> String {
        let secret = "'\(job.channel.secret)'"
        switch code {
        case 300..<400: return "the answer was \(code), which leads elsewhere; put the final address into \(secret)"
        case 401, 403: return "the answer was \(code): it isn't let in; put a key that is valid into \(secret)"
        case 404, 410: return "the answer was \(code): nothing is at the address; make a new one, and put it into \(secret)"
        default: return "the answer was \(code), which refuses the message; 'daymark notify --dry-run' shows what such a message is"
        }
    }
}

extension NotificationChannel {
    /// What the environment holds for it.
    func secrets() throws(ShapeError) -> ChannelSecrets {
        ChannelSecrets(address: try held(secret), signingKey: try signingKey.map(held))
    }

    private func held(_ name: String) throws(ShapeError) -> String {
        // The line end that a file or a paste brings along is nobody's intention.
        let value = (environmentVariable(name) ?? "").trimmedOfWhiteSpace
        if value.isEmpty {
            throw ShapeError("the environment has no '\(name)'; set it to the channel's address or key, from a secret of your CI")
        }
        return value
    }

    /// The names of all variables that hold its secrets.
    var secretNames: [String] { [secret] + (signingKey.map { [$0] } ?? []) }
}
