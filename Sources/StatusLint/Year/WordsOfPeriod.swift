import Basics
import Diagnostics
import StatusHistory
import StatusModel

extension History {
    /// What the titles and updates of a period's incidents say, and what was found in them. What is internal or was a false alarm is not
    /// looked at: nobody waited for its words.
    ///
    /// - Parameter found: what a report has of all findings, so that secrets are starred.
    package func words(in period: Period, found: [Diagnostic]) -> WordsRecord {
        let own = incidents.filter { !$0.incident.isWithdrawn && !$0.incident.isInternal && period.range.contains($0.extent.start) }
        let incidents = own.sorted { $0.extent.start < $1.extent.start }.map(\.incident)
        let reader = PeriodReader(self, incidents, found)
        var record = WordsRecord()
        record.isRead = page.settings.language == .english
        record.readings = reader.readings
        record.rules = reader.tallies
        record.switchedOff = reader.switchedOff
        record.allowances = incidents.reduce(0) { sum, incident in
            sum + incident.allowances.count + incident.updates.reduce(0) { $0 + $1.allowances.count }
                + (incident.review?.allowances.count ?? 0)
        }
        return record
    }
}

/// Reads the updates of some incidents beside what was found in their folders.
private struct PeriodReader {
    private let zone: Zone
    private let incidents: [Incident]
    private let configuration: RuleConfiguration
    /// Each incident's findings, by the folder that its files are in.
    private let found: [String: [Diagnostic]]
    private let isEnglish: Bool

    init(_ history: History, _ incidents: [Incident], _ found: [Diagnostic]) {
        zone = history.page.settings.zone
        isEnglish = history.page.settings.language == .english
        self.incidents = incidents
        configuration = RuleConfiguration(history, ruleCatalogue, revisions: history.revisions)
        self.found = Dictionary(grouping: found) { $0.place.file.path.folder }
    }

    var switchedOff: [String] {
        ruleCatalogue.rules.filter { configuration.isSwitchedOff($0) }.map(\.id.text)
    }

    private func findings(of incident: Incident) -> [Diagnostic] { found[incident.file.path.folder] ?? [] }

    // MARK: Updates

    var readings: [UpdateReading] {
        concurrentMap(incidents, chunk: 16) { incident in
            let findings = Dictionary(grouping: findings(of: incident).filter { $0.rule.family.isAboutWords }) { $0.place.file.path }
            return incident.updates.indices.map { index in
                reading(incident, index, findings[incident.updates[index].file.path] ?? [])
            }
        }.flatMap { $0 }
    }

    private func reading(_ incident: Incident, _ index: Int, _ found: [Diagnostic]) -> UpdateReading {
        let update = incident.updates[index]
        let findings = found.map { FoundWords($0, configuration) }
        guard isEnglish else { return UpdateReading(incident, index, told: [], promised: nil, sentences: 1, findings: findings) }
        let text = AnalysedText(update.body, configuration.words.phrases)
        let promisesNext = update.nextUpdate != nil
        let wanted = ToldFact.wanted(of: update.status.value)
        let told = text.told(wanted, promisesNext: promisesNext)
        var promised: Instant?
        if !promisesNext, !update.status.value.endsIncident {
            promised =
                text.sentences.indices.lazy.compactMap {
                    let sentence = SentenceSubject(text: text, index: $0, date: update.at.value)
                    return sentence.deniesNews ? nil : sentence.promisedUpdate(zone)?.time
                }.first
        }
        var reading = UpdateReading(incident, index, told: told, promised: promised, sentences: text.sentences.count, findings: findings)
        if update.status.value == .monitoring, !told.contains(.meanwhile), text.saysThatAllWorks { reading.needless = [.meanwhile] }
        let allowed = Set((update.allowances + incident.allowances).filter { $0.holds(for: update.file.path) }.map(\.rule.value))
        reading.excused = Set(wanted.filter { !told.contains($0) && !allowed.isDisjoint(with: $0.rules) })
        return reading
    }

    // MARK: Rules

    var tallies: [RuleTally] {
        var tallies: [RuleID: RuleTally] = [:]
        var quotes: [RuleID: [String: Int]] = [:]
        for incident in incidents {
            let own = findings(of: incident)
            for finding in own {
                let rule = finding.rule
                tallies[rule, default: RuleTally(rule)].add(finding.level)
                if rule.family.isAboutWords { quotes[rule, default: [:]][finding.quotedWords, default: 0] += 1 }
            }
            for rule in Set(own.map(\.rule)) { tallies[rule]?.incidents += 1 }
        }
        for (rule, words) in quotes {
            let quoted = words.filter { !$0.key.isEmpty }.map { (words: $0.key, count: $0.value) }
            tallies[rule]?.quotes = quoted.sorted { $0.count != $1.count ? $0.count > $1.count : $0.words.precedes($1.words) }
        }
        return tallies.values.sorted { $0.count != $1.count ? $0.count > $1.count : $0.rule.precedes($1.rule) }
    }
}

extension RuleTally {
    fileprivate init(_ rule: RuleID) {
        self.init(rule.text, Matter(rule.family), summary: ruleCatalogue[rule.text]?.summary ?? rule.text)
    }

    fileprivate mutating func add(_ level: Level) {
        switch level {
        case .error: errors += 1
        case .warning: warnings += 1
        case .note: notes += 1
        }
    }
}

extension RuleTally.Matter {
    fileprivate init(_ family: RuleFamily) {
        switch family {
        case .title: self = .titles
        case .impact, .status, .resolved: self = .facts
        case .plain, .leak: self = .wording
        case .cadence: self = .timing
        case .content, .severity, .roles, .maintenance, .review, .history, .lint, .template, .due: self = .other
        }
    }
}

extension ToldFact {
    /// Those that ask an update for it: who stands by leaving it out allows one of them.
    fileprivate var rules: Set<String> {
        switch self {
        case .impact: ["impact/missing"]
        case .scope: ["impact/scope", "impact/missing"]
        case .work: ["impact/actions"]
        case .nextUpdate: ["cadence/next-update-missing"]
        case .meanwhile: ["impact/alternative"]
        case .remedy: ["resolved/summary"]
        case .length: ["resolved/duration"]
        case .action: ["resolved/customer-action"]
        }
    }
}

extension RuleFamily {
    /// Whether it objects to words that readers see.
    fileprivate var isAboutWords: Bool { isAboutWriting || self == .leak }
}

extension FoundWords {
    fileprivate init(_ finding: Diagnostic, _ configuration: RuleConfiguration) {
        self.init(
            rule: finding.rule.text, level: finding.level.rawValue, weight: finding.weight(configuration), words: finding.quotedWords,
            message: finding.message, suggestion: finding.suggestion, path: finding.place.file.path,
            line: finding.place.file.position(at: finding.place.range.lowerBound).line)
        givesAway = finding.rule.family == .leak || inwardRules.contains(finding.rule.text)
    }
}

extension Diagnostic {
    /// On one line, as it was written.
    fileprivate var quotedWords: String {
        let words = place.excerpt.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let isQuoted = words.count > 1 && (words.hasPrefix("\"") && words.hasSuffix("\"") || words.hasPrefix("'") && words.hasSuffix("'"))
        return isQuoted ? String(words.dropFirst().dropLast()) : words
    }

    /// As on the day that it was published: what is old has warnings where it had errors.
    fileprivate func weight(_ configuration: RuleConfiguration) -> Int {
        let usual = ruleCatalogue[rule.text].flatMap { configuration.level(of: $0) } ?? level
        switch level == .warning && usual == .error ? .error : min(level, usual) {
        case .error: return 3
        case .warning: return 2
        case .note: return 1
        }
    }
}

/// What they find is nothing that anybody outside may read.
private let inwardRules: Set<String> = ["plain/internal-name", "plain/internal-address", "plain/host-or-ip", "plain/stack-trace"]
