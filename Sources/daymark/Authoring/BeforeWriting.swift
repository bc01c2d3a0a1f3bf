import Basics
import Diagnostics
import StatusAuthoring
import StatusContent
import StatusLint

/// What is about to be written is judged first, so that no command leaves behind what the linter then refuses.
extension Authoring {
    /// - Parameter files: new ones, and what becomes of those that are there.
    func foreseen(_ files: [SourceFile]) throws -> Verdict {
        try Verdict(on: files.map(\.path), planned: files, options.shared, now)
    }

    /// Refuses files with errors. With --edit their author puts them right in the editor; in a drill they are counted.
    ///
    /// - Throws: exit code 1, when everything is said.
    func refuseErrors(in files: [SourceFile]) throws {
        if isEdited || Readership.isPractice { return }
        let verdict = try foreseen(files)
        if verdict.report.count(.error) > 0 { throw refusal(verdict.report) }
    }

    /// The update with a text that has no errors: on a terminal its author says it in other words, until it has none.
    ///
    /// - Parameters:
    ///   - others: files that are written together with it.
    ///   - reason: why it is written although there are errors in it; they are told all the same.
    func settled(
        _ draft: UpdateDraft, in folder: String, with others: [SourceFile] = [], anyway reason: String? = nil
    ) throws -> UpdateDraft {
        if isEdited || Readership.isPractice { return draft }
        var draft = draft
        var stood: [Diagnostic] = []
        while true {
            let file = file(of: draft, in: folder)
            let report = try foreseen(others + [file]).report
            let errors = report.diagnostics.filter { $0.level == .error }
            let inText = report.diagnostics.filter { isInText($0.place, of: file, draft) }
            // Each rule once: a second allowance of a rule would allow nothing.
            let known = Set(draft.allowed.map(\.rule))
            let allowed = stoodBy(reason, in: file.path, report).filter { !known.contains($0.rule) }
            if !allowed.isEmpty {
                draft.allowed += allowed
                let rules = Set(allowed.map(\.rule))
                stood += errors.filter { $0.place.file.path == file.path && rules.contains($0.rule) }
                continue
            }
            if errors.isEmpty, !stood.isEmpty {
                show(Report(stood, fileCount: 1))
                printTalk("Written in spite of \(counted(stood.count, "error")).\n")
                return draft
            }
            if errors.isEmpty, inText.isEmpty || !questions.interview.holds(draft.body) { return draft }
            guard questions.areAsked, errors.allSatisfy({ isInText($0.place, of: file, draft) }) else {
                throw refusal(report, anyway: reason)
            }
            tell(Report(inText, fileCount: 1))
            let question =
                errors.isEmpty ? "Do you want to say it in other words?" : "It is not written yet. How do you say it without the errors?"
            let body = try questions.text(question, suggestion: draft.body)
            if errors.isEmpty, body == draft.body { return draft }
            draft.body = body
        }
    }

    /// What somebody stands by who writes a file although there are errors in it. What can't be allowed, such as a secret, is never among it.
    ///
    /// - Parameter reason: nil where nobody wants that.
    func stoodBy(_ reason: String?, in path: String, of files: [SourceFile]) throws -> [AllowedFinding] {
        reason == nil || isEdited || Readership.isPractice ? [] : stoodBy(reason, in: path, try foreseen(files).report)
    }

    private func stoodBy(_ reason: String?, in path: String, _ report: Report) -> [AllowedFinding] {
        guard let reason else { return [] }
        let rules = report.diagnostics.filter { $0.level == .error && $0.place.file.path == path && $0.rule.neverPublishedBecause == nil }
            .map(\.rule)
        return Set(rules).sorted { $0.text < $1.text }.map { AllowedFinding($0, reason) }
    }

    /// As it will be named, if nobody else is faster.
    func file(of draft: UpdateDraft, in folder: String) -> SourceFile {
        let names = page.files.map(\.path).filter { $0.hasPrefix(folder + "/") }.map { String($0.dropFirst(folder.count + 1)) }
        return draft.file(in: folder, sequence: draft.firstFreeNumber(among: names))
    }

    private func isInText(_ place: Place, of file: SourceFile, _ draft: UpdateDraft) -> Bool {
        let textStart = file.bytes.count - draft.body.trimmedOfWhiteSpace.utf8.count - 1
        return place.file.path == file.path && place.range.lowerBound >= textStart
    }

    /// Prints findings, those that were printed already too.
    func show(_ report: Report) {
        printTalk(text(of: report))
    }

    private func text(of report: Report) -> String {
        HumanReport(paths: options.shared.paths, colour: options.shared.color.isOn).text(for: report)
    }

    /// Prints findings; the same ones only once in a run, unless they are looked at anew each time the editor closes.
    func tell(_ report: Report) {
        let text = text(of: report)
        if isEdited || questions.interview.isNews(text) { printTalk(text) }
    }

    /// - Parameter reason: why it was to be written all the same; then it says what even that does not let through.
    private func refusal(_ report: Report, anyway reason: String? = nil) -> any Error {
        show(report)
        printTalk(report.summary + "\n")
        let rules = Set(report.diagnostics.filter { $0.level == .error }.map(\.rule)).sorted { $0.text < $1.text }
        let reasons = rules.compactMap { rule in rule.neverPublishedBecause.map { "'\(rule)': \($0)" } }
        if reason != nil, !reasons.isEmpty {
            printTalk(
                "Nothing was written, and --publish-anyway does not change that for \(reasons.joined(separator: "; for ")). Put that right, as it says "
                    + "above, and type it again; the reason then does for all else.\n")
        } else {
            printTalk("Nothing was written. Put the errors right and type it again, or add --edit to put them right in your editor.\n")
        }
        return findingsExitCode
    }
}
