import Basics
import Diagnostics
import StatusModel
import StatusNotifications

/// A message as it would be sent, with no secret in it.
struct DryRunMessage: Encodable {
    var channel, to, kind, title: String
    /// What is sent first that tells something: `POST`, or `MAIL` by SMTP.
    var method: String
    /// The variable that holds where it goes.
    var address: String
    var headers: [String]
    var body: String
    /// Why it could not be sent.
    @OrNull var problem: String?

    init(_ job: SendJob) {
        (channel, to, kind) = (job.channel.id, job.channel.kind.rawValue, job.news.notification.kind.rawValue)
        (title, address) = (job.title, job.channel.secret)
        (method, headers, body) = ("", [], "")
        do throws(ShapeError) {
            let secrets = job.channel.secretsOrExamples
            let delivery = try job.channel.kind.shape.delivery(of: job.news.notification, to: job.channel, with: secrets)
            let hide = Hiding(secrets)
            switch delivery {
            case .request(let first):
                let request = first.telling(job.channel.kind.shape.answerOfNew)
                method = request.method
                headers = request.headers.map { "\($0.name): \($0.name.lowercased() == "authorization" ? "***" : hide.in($0.value))" }
                body = hide.in(request.body.string)
            case .mail(let mail):
                method = "MAIL"
                headers = ["from \(mail.sender)"] + mail.recipients.map { "to \($0)" }
                body = hide.in(mail.message.string)
            }
        } catch {
            problem = error.message
        }
    }
}

extension PreparedRequest {
    /// This, or what follows where this only asks.
    fileprivate func telling(_ answer: [UInt8]) -> PreparedRequest {
        guard body.isEmpty, case .send(let next) = following?(ReceivedAnswer(code: 200, body: answer)) else { return self }
        return next
    }
}

/// Stars secrets wherever they stand.
private struct Hiding {
    private let values: [String]

    init(_ secrets: ChannelSecrets) {
        values = [secrets.address, secrets.signingKey].compactMap { $0 }.filter { !$0.isEmpty }
    }

    func `in`(_ text: String) -> String { values.reduce(text) { $0.replacing($1, with: "***") } }
}

extension NotificationChannel {
    /// Where the environment has none, an example of such an address: who looks at what would be sent needs no secret.
    fileprivate var secretsOrExamples: ChannelSecrets {
        if let held = try? secrets() { return held }
        let example =
            switch kind {
            case .email: "smtps://user:password@mail.example.com"
            case .listmonk: "https://user:token@lists.example.com"
            case .ntfy: "https://ntfy.example.com/status"
            default: "https://chat.example.com/hook"
            }
        return ChannelSecrets(address: example, signingKey: signingKey.map { _ in "key" })
    }
}

struct DryRunText {
    let jobs: [SendJob]

    init(_ jobs: [SendJob]) { self.jobs = jobs }

    var text: String {
        if jobs.isEmpty { return "Nothing is new for any channel.\n" }
        return jobs.map { job in
            let message = DryRunMessage(job)
            let head = displayableLine("\(job.channelName) would be told: \(job.title)") + "\n"
            if let problem = message.problem { return head + displayableLine("  but can't be: \(problem)") + "\n" }
            let lines = ["\(message.method) to the address in $\(message.address)"] + message.headers
            let body = displayableLines(message.body.replacing("\r\n", with: "\n"))
            return head + lines.map { "  " + displayableLine($0) + "\n" }.joined() + "\n" + body + (body.hasSuffix("\n") ? "" : "\n")
        }.joined(separator: "\n")
    }
}

struct DryRunDocument: Encodable {
    var version = 1
    var messages: [DryRunMessage]

    init(_ jobs: [SendJob]) { messages = jobs.map(DryRunMessage.init) }

    var text: String { jsonText(self, isSnakeCase: true) }
}
