import StatusModel

/// Who reads a page.
enum Readers: Sendable {
    case general
    /// Its own names are technical ones: who uses a computing cluster knows what a node is.
    case technical
    case developers
}

/// Every phrase that matters on one page: the lexicon's, the cues' and those of the page's own configuration.
struct PageWords: Sendable {
    let phrases: PhraseTable
    /// The page's components' names, by the number in `PhraseMeaning.internalName`.
    let componentNames: [String]
    let replacements: [Vocabulary.Replacement]
    let readers: Readers
    let ownDomains: [String]

    /// - Parameter colleagues: names of those who commit.
    init(_ page: StatusPage, colleagues: [String] = []) {
        var phrases = PhraseTable.everyPage
        let vocabulary = page.vocabulary
        phrases.addCues(of: page.settings.language)
        for (number, component) in page.components.enumerated() {
            phrases.addKnown(component.name)
            for name in component.internalNames {
                phrases.add(name, .internalName(component: number))
                if takesPlural(name.utf8) { phrases.add(name + "s", .internalName(component: number)) }
            }
        }
        for case .group(let group) in page.entries { phrases.addKnown(group.name) }
        for name in vocabulary.allow { phrases.addKnown(name) }
        for symptom in vocabulary.symptoms { phrases.add(symptom, .cue(.symptom)) }
        for vendor in vocabulary.vendors { phrases.add(vendor, .vendor) }
        for name in colleagues where isPerson(name) { phrases.add(name, .cue(.person), matchesCase: true) }
        for (number, replacement) in vocabulary.replace.enumerated() { phrases.add(replacement.phrase, .replacement(number)) }
        self.phrases = phrases
        componentNames = page.components.map(\.name)
        replacements = vocabulary.replace
        let names = page.components.map(\.name) + vocabulary.allow
        let areTechnical = vocabulary.audience == .general && names.count(where: PhraseTable.everyPage.holdsRareTerm) >= 3
        readers = vocabulary.audience == .developer ? .developers : areTechnical ? .technical : .general
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
    /// Adds a name that customers know, in every spelling and number. Where its last word is a term, that is known by itself too: who
    /// knows the page's "compute nodes" knows what a node is.
    fileprivate mutating func addKnown(_ name: String) {
        for form in spellings(of: name) { add(form, .known) }
        guard let last = name.split(separator: " ").last.map(String.init), last.utf8.count < name.utf8.count,
            PhraseTable.everyPage.holdsTerm(last, where: { $0.part.isTechnical })
        else { return }
        for form in spellings(of: last) { add(form, .known) }
    }

    /// Whether a term that few outside the trade know stands in a name.
    fileprivate func holdsRareTerm(_ name: String) -> Bool {
        holdsTerm(name) { ($0.part == .core || $0.part == .product) && $0.familiarity != .some && $0.familiarity != .most }
    }

    private func holdsTerm(_ name: String, where isMeant: (LexiconEntry) -> Bool) -> Bool {
        let text = Array(name.utf8)
        let words = tokens(name)
        var found: [PhraseMatch] = []
        matches(words, in: words.indices, of: text, into: &found)
        return found.contains { match in
            if case .term(let number, _) = match.meaning { isMeant(Lexicon.standard.entries[number]) } else { false }
        }
    }

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
