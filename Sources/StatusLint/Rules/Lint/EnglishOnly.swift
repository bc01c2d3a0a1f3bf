import Diagnostics
import StatusModel

/// On a page in another language, the rules that read English words are not checked, and that is said.
struct EnglishOnly: Rule {
    func check(_ subject: PageSubject, _ context: RuleContext) -> [Finding] {
        let settings = subject.history.page.settings
        guard settings.language != .english else { return [] }
        let count = context.catalogue.rules.count(where: \.readsEnglish)
        return [
            Finding(
                "the page's language is '\(settings.language.rawValue)', and \(count) writing rules know English only; "
                    + "have somebody read each update before it goes out",
                at: settings.languagePlace ?? .start(of: subject.history.page.settingsFile))
        ]
    }

    let documentation = RuleDocumentation(
        .lint, "english-only", level: .note,
        summary: "The writing rules know English only",
        rationale: "Rules for words would find nothing in another language, or the wrong things, so they are off there. Those for times, "
            + "fields, machine names, codes and secrets hold in every language.",
        source: "Daymark: what is not checked is said.",
        good: [.site(siteStart + "language: en\n")],
        bad: [.site(siteStart + "language: ↓ja\n")])
}
