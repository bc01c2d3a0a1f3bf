import Basics
import StatusModel
import Testing

@testable import StatusNotifications

@Suite struct SendStateTests {
    private let errand = SendState.Errand(channel: "ops", id: "a1")

    /// With one thing pending, and lines that were added since.
    private let start = SendState.title + "pending ops a1\nend 2\n"

    private func state(_ lines: String) -> SendState? { try? SendState(Array((start + lines).utf8)) }

    @Test func whatIsWrittenReadsBack() throws {
        var state = SendState()
        state.seen = Instant(seconds: 1_000_000_000)
        state.known = ["a1": Instant(seconds: 900_000_000), "b2": Instant(seconds: 800_000_000)]
        state.pending = [errand, SendState.Errand(channel: "mail", id: "b2")]
        state.follows = [SendState.Following(channel: "ops", event: "e1"): Instant(seconds: 900_000_000)]
        let (old, new) = (Instant(seconds: 1)..<Instant(seconds: 2), Instant(seconds: 3)..<Instant(seconds: 4))
        state.windows = ["w1": ToldWindow(old), "w2": ToldWindow(new, ToldWindow.Change(from: old, at: Instant(seconds: 5)))]
        let read = try SendState(Array(state.text.utf8))
        #expect(read.windows == state.windows)
        #expect(read.text == state.text)
        #expect((read.seen, read.known.count, read.pending.count) == (state.seen, 2, 2))
    }

    @Test func anEmptyFileIsNewAndAnotherIsNone() throws {
        #expect(try SendState([]).seen == nil)
        #expect(throws: SendStateFault.another) { try SendState(Array("milk, eggs\n".utf8)) }
    }

    @Test func whatIsCutOffOrChangedIsNotBelieved() {
        for end in 1..<start.utf8.count {
            #expect(throws: SendStateFault.damaged) { try SendState(Array(start.utf8.prefix(end))) }
        }
        for text in ["known a1 soon\nend 2\n", "seen\nend 2\n", "window w 2026-11-20T14:00:00Z\nend 2\n", "milk 1\nend 2\n", "end 2\n"] {
            #expect(throws: SendStateFault.damaged) { try SendState(Array((SendState.title + text).utf8)) }
        }
        #expect(state("sending 3 ops a1 http 100 sometimes\n") == nil)
    }

    @Test func whatHasNoLineEndWasNotWritten() throws {
        let whole = Array((start + "sent ops a1\n").utf8)
        for end in start.utf8.count..<whole.count { #expect(try SendState(Array(whole[..<end])).pending == [errand]) }
        #expect(try SendState(whole).pending == [])
    }

    @Test func anAttemptIsAsFarAsItIsWrittenDown() throws {
        let sending = SendState.Attempt(number: 3, errand: errand, isMail: false, body: 100, repeating: .once).line
        let steps: [(String, Transfer.Verdict)] = [
            ("", .notSent), ("began 2\n", .notSent), ("began 3\n", .unknown), ("began 3\nended 3 200 90 100 0 \n", .delivered),
            ("began 3\nended 3 503 90 100 0 7\n", .later), ("began 3\nended 3 404 90 100 0 \n", .refused),
            ("began 3\nended 3 000 0 0 7 \n", .notSent),
            ("began 3\nended 3 words that are no figures\n", .unknown),
        ]
        for (lines, verdict) in steps { #expect(try #require(state(sending + lines)?.open.last).verdict == verdict, "\(lines)") }
        #expect(state(sending + "began 3\nsent ops a1\n")?.open.isEmpty == true)
    }

    @Test func whatIsOldIsForgottenUnlessItIsStillThere() {
        var state = SendState()
        state.known = ["old": Instant(seconds: 1), "there": Instant(seconds: 1), "new": Instant(seconds: 99)]
        state.forget(before: Instant(seconds: 50), but: ["there"])
        #expect(state.known.keys.sorted() == ["new", "there"])
    }
}

@Suite struct TransferTests {
    private func verdict(_ code: Int, _ head: Int, _ body: Int, _ exit: Int, isMail: Bool = false) -> Transfer.Verdict {
        Transfer(code: code, headSent: head, bodySent: body, exit: exit).verdict(isMail: isMail, body: 100)
    }

    @Test func anAnswerSaysHowItWent() {
        for code in [200, 201, 204, 299] { #expect(verdict(code, 90, 100, 0) == .delivered) }
        for code in [408, 425, 429, 500, 502, 599] { #expect(verdict(code, 90, 100, 0) == .later) }
        for code in [301, 302, 400, 401, 403, 404, 410, 413] { #expect(verdict(code, 90, 100, 0) == .refused) }
        // The answer was there, and its end was not.
        #expect(verdict(200, 90, 100, 56) == .delivered)
    }

    @Test func withoutAnAnswerItGoesByWhatWasSent() {
        #expect(verdict(0, 0, 0, 6) == .notSent)
        #expect(verdict(0, 90, 99, 55) == .notSent)
        #expect(verdict(0, 90, 100, 52) == .unknown)
        #expect(verdict(0, 90, 100, 28) == .unknown)
    }

    @Test func aMailServerHasTheLastWord() {
        #expect(verdict(250, 0, 100, 0, isMail: true) == .delivered)
        #expect(verdict(451, 0, 100, 55, isMail: true) == .later)
        #expect(verdict(535, 0, 0, 67, isMail: true) == .refused)
        #expect(verdict(334, 0, 0, 28, isMail: true) == .notSent)
        #expect(verdict(354, 0, 100, 56, isMail: true) == .unknown)
    }
}
