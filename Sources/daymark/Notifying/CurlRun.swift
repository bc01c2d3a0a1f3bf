import Basics
import Processes
import StatusNotifications

/// One run of curl, and what is known of it afterwards.
struct CurlRun {
    enum Result {
        /// As far as the journal says; nil where curl said nothing of how it went.
        case ended(answer: [UInt8], status: Int)
        /// Nothing was sent.
        case cannot(String)
    }

    /// - Parameters:
    ///   - config: what it is told to do.
    ///   - body: what it finds under descriptor 3.
    ///   - journal: the descriptor of the file that it writes to.
    ///   - secrets: variables that it needs nothing of.
    static func run(_ config: CurlConfig, body: [UInt8], journal: Int32, without secrets: Set<String>) -> Result {
        guard let input = ScratchFile(holding: Array(config.text.utf8)), let more = ScratchFile(holding: body), let output = ScratchFile()
        else { return .cannot("no temporary file can be made; free some space, or set TMPDIR") }
        let environment = wholeEnvironment().filter { !secrets.contains($0.key) }
        // Nobody's own settings: they could write down what is sent.
        let curl = SurvivingChild(program: "curl", arguments: ["--disable", "--config", "-"], environment: environment)
        switch curl.run(input: input, more: body.isEmpty ? nil : more, output: output, talk: journal) {
        case .ended(let status): return .ended(answer: output.bytes(atMost: 1 << 20), status: Int(status))
        case .notFound: return .cannot("there is no 'curl' on this machine; install it")
        case .cannotRun(let reason): return .cannot(reason)
        }
    }

    /// What an end of curl means, for whoever set the channel up. Its own words may hold the address.
    static func words(_ exit: Int) -> String {
        switch exit {
        case 3: "the address can't be read"
        case 5: "the proxy's host isn't known"
        case 6: "the address's host isn't known"
        case 7: "nobody answers at the address"
        case 28: "no answer came within \(CurlConfig.secondsAtMost) seconds"
        case 35: "no encrypted connection could be made"
        case 52: "the connection was closed without an answer"
        case 55, 56: "the connection broke off"
        case 58, 60, 77: "the server's certificate isn't trusted"
        case 64: "the mail server offers no encryption; use smtps://"
        case 67: "the mail server refuses the name or the password"
        case 129...: "curl was ended from outside"
        default: "curl ended with \(exit), which 'man curl' explains"
        }
    }
}
