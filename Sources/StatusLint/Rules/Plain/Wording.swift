import Diagnostics
import StatusModel

/// On German and French pages: no promise without a time, no guess at the cause, no blanket claim, no blame and no word of the trade.
struct Wording: Rule {
    func check(_ subject: SentenceSubject, _ context: RuleContext) -> [Finding] {
        guard [.german, .french].contains(context.history.page.settings.language) else { return [] }
        return promises(subject) + guesses(subject) + claims(subject) + blame(subject) + tradeWords(subject)
    }

    /// "In Kürze", but not "in Kürze, spätestens um 15:00 Uhr".
    private func promises(_ subject: SentenceSubject) -> [Finding] {
        guard subject.clockTimes.isEmpty, !subject.namesDuration else { return [] }
        return subject.longest(.vagueTime).map {
            Finding("'\(subject.line($0))' is a promise nobody can hold you to; say by when", at: subject.place($0))
        }
    }

    /// A hedge close before what led to it, or behind "the cause".
    private func guesses(_ subject: SentenceSubject) -> [Finding] {
        let causes = subject.matches(of: .cause)
        guard
            let hedge = subject.matches(of: .hedge).first(where: { hedge in
                causes.contains { cause in
                    let (ahead, behind) = (
                        cause.tokens.lowerBound - hedge.tokens.lowerBound, hedge.tokens.lowerBound - cause.tokens.upperBound
                    )
                    return (0...8).contains(ahead) || (0...4).contains(behind)
                }
            })
        else { return [] }
        return [
            Finding(
                "'\(subject.line(hedge.range))' guesses at the cause; say only what you know, or that you are looking for it",
                at: subject.place(hedge.range))
        ]
    }

    /// "Keine Auswirkungen" without what they are not on.
    private func claims(_ subject: SentenceSubject) -> [Finding] {
        subject.matches(of: .noImpact).filter { claim in
            let next = claim.tokens.upperBound
            return !(subject.sentence.tokens.contains(next) && scopes.contains(subject.text.tokens[next].word))
        }.prefix(1).map {
            Finding(
                "'\(subject.line($0.range))' sounds hollow to those who noticed something; say what works and for whom it didn't",
                at: subject.place($0.range))
        }
    }

    private func blame(_ subject: SentenceSubject) -> [Finding] {
        subject.longest(.blame).map {
            Finding("'\(subject.line($0))' blames somebody; say what failed and what you change", at: subject.place($0))
        }
    }

    private func tradeWords(_ subject: SentenceSubject) -> [Finding] {
        subject.longest(.tradeWord).filter { !subject.isKnown($0) }.map {
            Finding("not every customer knows '\(subject.line($0))'; what do they notice of it?", at: subject.place($0))
        }
    }

    let documentation = RuleDocumentation(
        .plain, "wording", level: .warning, readsEnglish: false, weight: 30,
        summary: "On German and French pages: facts and times instead of guesses, and words that everybody knows",
        rationale:
            "The rules for English words are off on pages in other languages. This one knows how German and French updates promise without a time, "
            + "guess at causes, say that nobody noticed anything, blame, and use words of the trade.",
        source: "Guides A, C and D, as the rules for English: vague-time, speculation, no-impact-claim, blame, jargon.",
        good: [
            page("de", "Kartenzahlungen kommen wieder an. Die nächste Meldung gibt es um 15:00 Uhr MEZ."),
            page("de", "Wir suchen die Ursache. Wegen der Störung könnten Sie Überweisungen doppelt sehen."),
            page("de", "Die Störung hat keine Auswirkungen auf Lastschriften. Wir melden uns bald, in 30 Minuten."),
            page("fr", "Les paiements par carte fonctionnent de nouveau. Prochain message à 15h00 CET."),
            page("fr", "Nous cherchons la cause. Certains virements pourraient apparaître deux fois."),
            page("fr", "Aucun impact sur les prélèvements. Nous écrirons bientôt, dans 30 minutes au plus tard."),
        ],
        bad: [
            page("de", "Kartenzahlungen kommen nicht an. Wir melden uns ↓in Kürze."),
            page("de", "Kartenzahlungen kommen nicht an. ↓Vermutlich liegt es an einem Update."),
            page("de", "Kartenzahlungen waren langsam. Kunden spürten ↓keine Auswirkungen."),
            page("de", "Kartenzahlungen kamen nicht an. Es war ↓menschliches Versagen."),
            page("de", "Die ↓Latenz der Kartenzahlungen ist hoch."),
            page("fr", "Les paiements par carte échouent. Nous revenons vers vous ↓dès que possible."),
            page("fr", "Les paiements par carte échouent. La panne est ↓probablement due à une mise à jour."),
            page("fr", "Les paiements par carte étaient lents. Il n'y a eu ↓aucun impact."),
            page("fr", "Les paiements par carte échouaient. C'était une ↓erreur humaine."),
            page("fr", "La ↓latence des paiements par carte est élevée."),
        ])

    private static func page(_ language: String, _ text: String) -> Example {
        Example([
            .init(path: "site.yml", text: siteStart + "language: \(language)\n"),
            .init(path: Example.updatePath, text: Example.updateFrontMatter + text + "\n"),
        ])
    }
}

extension SentenceSubject {
    /// Where phrases of a cue stand; of two that overlap, the longer one.
    fileprivate func longest(_ cue: Cue) -> [Range<Int>] {
        let matches = matches(of: cue)
        return matches.filter { one in !matches.contains { $0.tokens.count > one.tokens.count && $0.tokens.overlaps(one.tokens) } }.map(
            \.range)
    }

    /// "In 30 Minuten", "dans deux heures": a number and a length of time.
    fileprivate var namesDuration: Bool {
        zip(tokens, tokens.dropFirst()).contains { number, unit in
            units.contains(unit.word) && (block.text[number.range.lowerBound].isDigit || numbers.contains(number.word))
        }
    }
}

private let scopes = WordSet(["auf", "bei", "für", "sur", "pour", "dans"])
private let units = WordSet(["minuten", "minute", "stunden", "stunde", "tagen", "tage", "minutes", "heures", "heure", "jours"])
private let numbers = WordSet([
    "einer", "zwei", "drei", "vier", "fünf", "zehn", "fünfzehn", "zwanzig", "dreißig", "une", "deux", "trois", "quatre", "cinq", "dix",
    "quinze", "vingt", "trente",
])
