import StatusModel

/// Every phrase that matters on one page: the lexicon's, the cues' and those of the page's own configuration.
struct PageWords: Sendable {
    let phrases: PhraseTable
    /// The page's components' names, by the number in `PhraseMeaning.internalName`.
    let componentNames: [String]
    let replacements: [Vocabulary.Replacement]
    let audience: Vocabulary.Audience
    let ownDomains: [String]

    /// - Parameter colleagues: names of those who commit.
    init(_ page: StatusPage, colleagues: [String] = []) {
        var phrases = PhraseTable.everyPage
        let vocabulary = page.vocabulary
        phrases.addCues(of: page.settings.language)
        for (number, component) in page.components.enumerated() {
            phrases.add(component.name, .known)
            for name in component.internalNames {
                phrases.add(name, .internalName(component: number))
                if takesPlural(name.utf8) { phrases.add(name + "s", .internalName(component: number)) }
            }
        }
        for case .group(let group) in page.entries { phrases.add(group.name, .known) }
        for name in vocabulary.allow { phrases.add(name, .known) }
        for symptom in vocabulary.symptoms { phrases.add(symptom, .cue(.symptom)) }
        for vendor in vocabulary.vendors { phrases.add(vendor, .vendor) }
        for name in colleagues where isPerson(name) { phrases.add(name, .cue(.person), matchesCase: true) }
        for (number, replacement) in vocabulary.replace.enumerated() { phrases.add(replacement.phrase, .replacement(number)) }
        self.phrases = phrases
        componentNames = page.components.map(\.name)
        replacements = vocabulary.replace
        audience = vocabulary.audience
        ownDomains = page.settings.ownDomains
    }
}

/// Whether a committer's name is a person's: one word alone may be anything, and programs commit too.
private func isPerson(_ name: String) -> Bool {
    let words = tokens(name).map(\.word)
    return words.count > 1 && programs.isDisjoint(with: words)
}

private let programs: Set<UInt64> = Set(
    ["bot", "ci", "actions", "action", "github", "gitlab", "deploy", "automation", "service", "system", "team", "status", "robot"]
        .map { wordHash($0) })

extension PhraseTable {
    /// What is the same on every page.
    fileprivate static let everyPage: PhraseTable = {
        var table = PhraseTable()
        table.addCues()
        for (entry, term) in Lexicon.standard.entries.enumerated() {
            for (form, words) in term.forms.enumerated() { table.add(words, .term(entry: entry, form: form), matchesCase: true) }
        }
        return table
    }()
}
