import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusModel
import StatusSite

extension Questions {
    /// Asks for all that a plan needs, as often as whoever answers goes back, and shows what is made of it before it is carried out.
    ///
    /// - Parameters:
    ///   - isShown: false where it is looked at elsewhere, such as in an editor.
    ///   - show: prints the plan.
    ///   - plan: makes it, and changes nothing. It is called again for each step back, and asks only what has no answer yet.
    /// - Returns: what `plan` made last.
    /// - Throws: `AuthoringError` where it is not wanted after all.
    func untilWanted<Plan>(isShown: Bool = true, show: (Plan) throws -> Void, _ plan: () throws -> Plan) throws -> Plan {
        guard areAsked else { return try plan() }
        while true {
            interview.begin()
            do {
                let plan = try plan()
                // Where all was on the command line, there is nothing to look at.
                if try interview.asked.isEmpty || !isShown || isWanted({ try show(plan) }) {
                    interview.end()
                    return plan
                }
            } catch is StepBack {}
        }
    }

    /// - Returns: false where an answer is to be changed first.
    private func isWanted(_ show: () throws -> Void) throws -> Bool {
        try show()
        switch try wanted() {
        case .yes: return true
        case .no: throw AuthoringError("you did not want it; type the same command again to go on from what you typed")
        case .change:
            try takeBackOne()
            return false
        }
    }

    /// Offers what was answered when the same command was last ended before it could write, and keeps the answers of this time.
    ///
    /// - Parameter clock: for the time at which they were typed.
    func takeUp(_ unfinished: UnfinishedAnswers, _ clock: ClockWords) throws {
        interview.whenAnswered = { unfinished.keep($0, at: clock.now.seconds) }
        guard let kept = unfinished.read() else { return }
        let typed = Instant(seconds: kept.seconds)
        if typed <= clock.now, clock.now - typed <= Self.longestKept {
            let event = kept.answers.first { $0.kind == .event }.map { " about '\($0.text)'" } ?? ""
            let answers = kept.answers.filter { $0.kind != .event }.map { answer in
                "  \(answer.question)\n" + (answer.text.isEmpty ? "as suggested" : answer.text).quoted
            }
            printTalk("At \(clock.text(typed)) you typed this\(event), and nothing was written:\n\n\(answers.joined())")
            if try yes("Take it up again?", suggestion: true) { return interview.take(kept.answers) }
        }
        unfinished.remove()
    }

    /// Whoever comes back after a day begins anew.
    private static var longestKept: TimeSpan { .days(1) }
}

extension Authoring {
    /// What is about to be written: how, and the files as they will be.
    typealias Plan = (write: () throws -> Void, files: [SourceFile])

    /// Makes a plan with whoever is there, and writes it.
    ///
    /// - Parameter plan: makes what is to be written, with its files. It writes nothing.
    func carryOut(_ plan: () throws -> Plan) throws {
        if let unfinished, !Readership.isPractice { try questions.takeUp(unfinished, clock) }
        let made = try questions.untilWanted(isShown: !isEdited, show: { try show($0.files) }) { try unlessRefused(plan) }
        if !questions.interview.asked.isEmpty { try checkIsUnchanged(made.files) }
        try made.write()
    }

    /// Answers take their time. What somebody else has written to the same folder meanwhile is looked at first.
    private func checkIsUnchanged(_ files: [SourceFile]) throws {
        let folders = Set(files.map { folderAndName(of: $0.path).folder }).filter { !$0.isEmpty && $0 != "." }
        func isThere(_ file: SourceFile) -> Bool { folders.contains(folderAndName(of: file.path).folder) }
        let (before, now) = (page.files.filter(isThere), try contentFiles().filter(isThere))
        let changed = now.first { file in !before.contains { $0.path == file.path && $0.bytes == file.bytes } }
        guard let changed = changed ?? before.first(where: { file in !now.contains { $0.path == file.path } }) else { return }
        throw AuthoringError(
            "'\(shown(changed.path))' has changed while you typed; read it, then type the same command again to go on from what you typed")
    }

    /// Says where kept answers were about another incident or maintenance, which are not used then.
    func isAbout(_ name: String) {
        let before = questions.interview.about ?? ""
        if !questions.interview.isStill(about: name) { say("What you typed earlier was about '\(before)', and is not used here.\n") }
    }

    /// What readers will see, and what the linter says of it.
    private func show(_ files: [SourceFile]) throws {
        let foreseen = try foreseen(files)
        let shown = foreseen.shown
        if !shown.isEmpty { printTalk("\n" + shown) }
        if Readership.isPractice { return }
        if !foreseen.report.diagnostics.isEmpty { printTalk("\n") }
        tell(foreseen.report)
    }

    /// Where the last answer led to a refusal, it is not kept: it would lead there again.
    private func unlessRefused<Plan>(_ plan: () throws -> Plan) throws -> Plan {
        do { return try plan() } catch  where error is AuthoringError || error is ValidationError {
            let rest = questions.interview.lines.dropLast()
            if rest.filter({ $0.kind != .event }).count > 1 { unfinished?.keep(Array(rest), at: now.seconds) } else { unfinished?.remove() }
            throw error
        }
    }
}

extension Verdict {
    /// What the page says of the new files; what colleagues read where it is internal. Empty where readers see nothing of them.
    fileprivate var shown: String {
        let readersSee = !path.hasSuffix("/timeline.yml") && !path.hasSuffix("/review.md")
        if readersSee, let words = Site(history.published).words(ofFile: path) {
            return "This is what customers will read:\n\n\(words.shown)"
        }
        let isInternal = history.page.incidents.contains { $0.isInternal && path.hasPrefix("incidents/\($0.slug)/") }
        return isInternal && readersSee ? "This stays internal:\n\n\(text.trimmedOfWhiteSpace.quoted)" : ""
    }
}

extension PageWords {
    fileprivate var shown: String {
        let text = text.isEmpty ? "" : "\n" + text.quoted
        let times = [promise, estimate].filter { !$0.isEmpty }.map { "  \($0)\n" }.joined()
        return facts.map { "  \($0)\n" }.joined() + text + (times.isEmpty ? "" : "\n" + times)
    }
}
