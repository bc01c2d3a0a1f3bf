import Diagnostics
import StatusAuthoring
import StatusCheck
import StatusContent
import StatusModel

/// What the linter says of an answer, at the prompt that took it.
extension Authoring {
    /// On an incident's title.
    func remarks(onTitle title: String) -> Remarks? {
        let event = event(called: title)
        return remarks(on: event, [event, update(saying: Self.plainWords)], families: [.title, .plain, .leak])
    }

    /// On a sentence or two that are to stand in an update.
    func remarks(on text: String) -> Remarks? {
        let update = update(saying: sentence(text, page.components))
        return remarks(on: update, [event(called: Self.plainWords), update], families: [.plain, .leak])
    }

    private func event(called title: String) -> SourceFile {
        IncidentDraft(title: title, severity: .sev2, started: now).file(in: Self.folder)
    }

    private func update(saying text: String) -> SourceFile {
        UpdateDraft(status: IncidentStatus.investigating.rawValue, at: now, body: text).file(in: Self.folder)
    }

    /// - Parameter files: that one and what it can't be read without.
    private func remarks(on file: SourceFile, _ files: [SourceFile], families: [RuleFamily]) -> Remarks? {
        if Readership.isPractice { return nil }
        let settings = page.files.filter { !$0.path.hasPrefix("incidents/") && !$0.path.hasPrefix("maintenance/") }
        let found = Check(loadContent(settings + files), now: now).diagnostics.filter { finding in
            finding.place.file.path == file.path && families.contains(finding.rule.family)
        }
        if found.isEmpty { return nil }
        let report = Report(found, fileCount: 1)
        let text = HumanReport(colour: options.shared.color.isOn, namesFiles: false).text(for: report)
        return Remarks(text: text, mayStay: report.count(.error) == 0)
    }

    private static var folder: String { "incidents/asked" }
    /// Of which there is nothing to say.
    private static var plainWords: String { "Some pages load slowly" }
}
