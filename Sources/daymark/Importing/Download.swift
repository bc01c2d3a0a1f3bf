import Basics
import Processes
import StatusNotifications

/// Gets what lies at addresses, by curl. It waits where a server asks for that, and follows to no other protocol.
struct Download {
    struct Fault: Error {
        let message: String
    }

    /// Sent along, and never among the arguments; nil where nobody asks for one.
    private let key: String?

    /// How long one address may take, with all its waiting.
    private static let secondsAtMost = 120

    init(key: String?) { self.key = key }

    func get(_ address: String) -> Result<[UInt8], Fault> {
        let first = attempt(address)
        // A connection that broke off is tried once more; what servers say is final.
        guard case .failure(let fault) = first, fault.mayPass else { return first.mapError(\.fault) }
        return attempt(address).mapError(\.fault)
    }

    private struct Failure: Error {
        let fault: Fault
        var mayPass = false

        init(_ message: String, mayPass: Bool = false) { (fault, self.mayPass) = (Fault(message: message), mayPass) }
    }

    private func attempt(_ address: String) -> Result<[UInt8], Failure> {
        if key != nil {
            do throws(ShapeError) { _ = try CurlAddress(address, isMail: false) } catch { return .failure(Failure(error.message)) }
        }
        let curl = ChildProcess(
            program: "curl", arguments: ["--disable", "--config", "-"], environment: wholeEnvironment(), input: Array(config(address).utf8),
            secondsAtMost: Self.secondsAtMost + 10)
        switch curl.run() {
        case .notFound: return .failure(Failure("there is no 'curl' on this machine; install it, or name files"))
        case .tooSlow: return .failure(Failure("no answer came within \(Self.secondsAtMost) seconds"))
        case .cannotRun(let why): return .failure(Failure(why))
        case .ended(0, let output, _): return .success(output)
        case .ended(22, _, let talk):
            return .failure(Failure(words(ofStatus: talk.string.split(separator: "\n").last.map(String.init) ?? "")))
        case .ended(let status, _, _):
            return .failure(
                Failure(status == 18 ? "the connection broke off" : CurlRun.words(Int(status)), mayPass: [18, 52, 55, 56].contains(status)))
        }
    }

    private func words(ofStatus status: String) -> String {
        switch status {
        case "401", "403":
            "the server refuses (\(status)): \(key == nil ? "the page isn't public" : "the key in \(Self.keyVariable) isn't good for it")"
        case "404": "there is nothing at this address (404)"
        case "429": "the server asks to wait longer than \(Self.secondsAtMost) seconds (429); try again later"
        default: "the server answers with \(status)"
        }
    }

    static let keyVariable = "STATUSPAGE_API_KEY"

    private func config(_ address: String) -> String {
        var options = CurlOptions()
        options.add("silent", "fail", "globoff")
        options.set("url", address)
        options.set("user-agent", "daymark")
        options.set("connect-timeout", "10")
        options.set("max-time", "30")
        options.set("retry", "3")
        options.set("retry-max-time", String(Self.secondsAtMost))
        options.set("write-out", "%{stderr}%{http_code}\n")
        options.set("proto", "=https,http")
        if let key {
            options.set("header", "Authorization: OAuth \(key)")
        } else {
            // A key goes to the host that was named and to no other.
            options.add("location")
            options.set("proto-redir", "=https,http")
            options.set("max-redirs", "5")
        }
        return options.text
    }
}
