import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusModel
import StatusSite

extension Authoring {
    /// What is about to be written: how, and the files as they will be.
    typealias Plan = (write: () throws -> Void, files: [SourceFile])

    /// Makes a plan with whoever is there, and writes it.
    func carryOut(_ plan: () throws -> Plan) throws { try planned(plan)() }

    /// Asks for all that a command needs, as often as whoever answers goes back, and shows what is made of it before it is written.
    ///
    /// `plan` makes what is to be written, with its files. It writes nothing; it is called again for each step back, and asks only what has no
    /// answer yet.
    ///
    /// - Returns: what `plan` made last.
    /// - Throws: `AuthoringError` where it is not wanted after all.
    func planned<Plan>(_ plan: () throws -> (Plan, [SourceFile])) throws -> Plan {
        guard questions.areAsked else { return try plan().0 }
        try takeUpWhatWasTyped()
        while true {
            questions.interview.begin()
            do {
                let (plan, files) = try unlessRefused(plan)
                if try isWanted(files) {
                    questions.interview.end()
                    return plan
                }
            } catch is StepBack {}
        }
    }

    /// Offers what was answered when the same command was last ended before it could write, and keeps the answers of this time.
    private func takeUpWhatWasTyped() throws {
        guard let unfinished, !Readership.isPractice else { return }
        questions.interview.whenAnswered = { [now] in unfinished.keep($0, at: now.seconds) }
        guard let kept = unfinished.read() else { return }
        let typed = Instant(seconds: kept.seconds)
        if typed <= now, now - typed <= Self.longestKept {
            let answers = kept.answers.map { "  \($0.question)\n" + ($0.text.isEmpty ? "as suggested" : $0.text).quoted }.joined()
            printTalk("At \(clock.text(typed)) you typed this, and nothing was written:\n\n\(answers)")
            if try questions.yes("Take it up again?", suggestion: true) { return questions.interview.take(kept.answers) }
        }
        unfinished.remove()
    }

    /// Where the last answer led to a refusal, it is not kept: it would lead there again.
    private func unlessRefused<Plan>(_ plan: () throws -> Plan) throws -> Plan {
        do { return try plan() } catch  where error is AuthoringError || error is ValidationError {
            let rest = questions.interview.lines.dropLast()
            if rest.count > 1 { unfinished?.keep(Array(rest), at: now.seconds) } else { unfinished?.remove() }
            throw error
        }
    }

    /// Whoever comes back after a day begins anew.
    private static var longestKept: TimeSpan { .days(1) }

    /// Shows what readers will see and what the linter says of it, and asks. Where all was on the command line, nothing is asked.
    ///
    /// - Returns: false where an answer is to be changed first.
    private func isWanted(_ files: [SourceFile]) throws -> Bool {
        if questions.interview.asked.isEmpty || isEdited { return true }
        let foreseen = try foreseen(files)
        if let words = foreseen.words { printTalk("\nThis is what customers will read:\n\n\(words.shown)") }
        if !Readership.isPractice {
            if !foreseen.report.diagnostics.isEmpty { printTalk("\n") }
            tell(foreseen.report)
        }
        switch try questions.wanted() {
        case .yes: return true
        case .no: throw AuthoringError("you did not want it; type the same command again to go on from what you typed")
        case .change:
            try questions.takeBackOne()
            return false
        }
    }
}

extension Verdict {
    /// What the page says of the new files; nil where they are nothing that it shows.
    fileprivate var words: PageWords? { event.flatMap { Site(history).words(for: $0) } }
}

extension PageWords {
    fileprivate var shown: String {
        let text = text.isEmpty ? "" : "\n" + text.quoted
        return facts.map { "  \($0)\n" }.joined() + text + (promise.isEmpty ? "" : "\n  \(promise)\n")
    }
}
