import Basics

/// How one run of curl went, in its own figures.
package struct Transfer: Sendable, Equatable {
    /// The code of the last answer; 0 where there was none.
    package var code: Int
    /// How many bytes of the request's head and of its body were handed to the network.
    package var headSent: Int
    package var bodySent: Int
    /// As curl's manual has them: 0 where it went well.
    package var exit: Int
    /// How many seconds the receiver wants to be left alone.
    package var retryAfter: Int?

    package init(code: Int, headSent: Int, bodySent: Int, exit: Int, retryAfter: Int? = nil) {
        (self.code, self.headSent, self.bodySent, self.exit, self.retryAfter) = (code, headSent, bodySent, exit, retryAfter)
    }

    /// What is asked of curl, so that `init` can read it: after `ended` and a number.
    package static let question = "%{http_code} %{size_request} %{size_upload} %{exitcode} %header{retry-after}"

    init?(_ words: ArraySlice<Substring>) {
        let numbers = words.prefix(4).compactMap { Int($0) }
        guard numbers.count == 4 else { return nil }
        self.init(
            code: numbers[0], headSent: numbers[1], bodySent: numbers[2], exit: numbers[3],
            retryAfter: words.dropFirst(4).first.flatMap { Int($0) })
    }

    package enum Verdict: Sendable, Equatable {
        case delivered
        /// It wants no such thing: the same would be refused again.
        case refused
        /// It was not taken, and may be later.
        case later
        /// Not all of it left this machine.
        case notSent
        /// All of it was sent, and no answer came.
        case unknown
    }

    /// - Parameter body: how many bytes the body has.
    package func verdict(isMail: Bool, body: Int) -> Verdict {
        if isMail { return mailVerdict }
        switch code {
        case 200..<300: return .delivered
        case 408, 425, 429, 500..<600: return .later
        case 0: return headSent == 0 || bodySent < body ? .notSent : .unknown
        default: return .refused
        }
    }

    /// A server for mail says one code after the other: which of them was the last, curl's own end tells. Before it has the message, nothing
    /// has arrived.
    private var mailVerdict: Verdict {
        if exit == 0 { return .delivered }
        switch code {
        case 400..<500: return .later
        case 500..<600: return .refused
        default: return bodySent == 0 ? .notSent : .unknown
        }
    }
}
