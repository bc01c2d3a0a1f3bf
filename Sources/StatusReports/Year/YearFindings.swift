import Basics
import Diagnostics
import StatusHistory
import StatusModel

extension YearDocument {
    /// What rules found, as numbers that can be held against `daymark lint --format json`.
    struct Findings: Encodable {
        var errors, warnings, notes, allowed: Int
        /// The first day that `daymark lint` judges by all rules, where the settings name one.
        @OrNull var lintSince: String?
        var switchedOff: [String]
        var rules: [Rule]

        init(_ words: WordsRecord) {
            errors = words.rules.reduce(0) { $0 + $1.errors }
            warnings = words.rules.reduce(0) { $0 + $1.warnings }
            notes = words.rules.reduce(0) { $0 + $1.notes }
            (allowed, switchedOff) = (words.allowances, words.switchedOff)
            rules = words.rules.map(Rule.init)
            lintSince = words.exemptBefore?.text
        }
    }

    struct Rule: Encodable {
        var rule, about, summary: String
        var errors, warnings, notes, incidents: Int
        var words: [Quote]

        init(_ tally: RuleTally) {
            (rule, about, summary) = (tally.rule, tally.matter.rawValue, tally.summary)
            (errors, warnings, notes, incidents) = (tally.errors, tally.warnings, tally.notes, tally.incidents)
            words = tally.quotes.prefix(10).map { Quote(words: $0.words, count: $0.count) }
        }
    }

    struct Quote: Encodable {
        var words: String
        var count: Int
    }

    /// One of the worst or best updates.
    struct Ranked: Encodable {
        var slug, title, update, status, at, words: String
        var faults: Double
        var copies: Int
        var told, leftOut, allowed: [String]
        var findings: [Found]

        init(_ ranked: RankedUpdates.Ranked) {
            let (reading, update) = (ranked.reading, ranked.reading.update)
            (slug, title, self.update) = (reading.incident.slug, reading.incident.title.value, update.id)
            (status, at, words) = (update.status.value.rawValue, update.at.value.internetText, update.body.plainText)
            (faults, copies) = (Double(reading.faults) / 100, ranked.copies)
            (told, leftOut) = (reading.wanted.filter(reading.told.contains).map(\.rawValue), reading.leftOut.map(\.rawValue))
            allowed = reading.wanted.filter(reading.excused.contains).map(\.rawValue)
            findings = reading.findings.map(Found.init)
        }
    }

    struct Found: Encodable {
        var rule, level, message, excerpt, path: String
        var line: Int
        @OrNull var suggestion: String?

        init(_ found: FoundWords) {
            (rule, level, message, excerpt) = (found.rule, found.level, found.message, found.words)
            (path, line) = (found.path, found.line)
            suggestion = found.suggestion
        }
    }
}
