import Diagnostics
import StatusModel

/// Applies `lint-allow`: an allowed finding is not reported, and an allowance that is unsound or allows nothing is a finding itself.
struct AllowanceCheck {
    private let configuration: RuleConfiguration

    init(_ configuration: RuleConfiguration) { self.configuration = configuration }

    func apply(_ allowances: [Allowance], to diagnostics: [Diagnostic], isExempt: Bool) -> [Diagnostic] {
        if allowances.isEmpty { return diagnostics }
        // Each rule in each file; taken out as they are allowed.
        var found = Set(diagnostics.map(RuleInFile.init))
        var allowed: Set<RuleInFile> = []
        var own: [Diagnostic] = []
        for allowance in allowances {
            guard let rule = configuration.catalogue[allowance.rule.value] else {
                own.append(UnknownRule.diagnostic(allowance.rule, among: configuration.catalogue))
                continue
            }
            if let reason = rule.id.family.bindingBecause {
                own.append(UnknownRule.diagnostic("'\(rule.id)' can't be allowed: \(reason)", at: allowance.rule.place))
                continue
            }
            if allowance.reason.value.allSatisfy(\.isWhitespace) {
                own += diagnostic(AllowanceWithoutReason().documentation, AllowanceWithoutReason.message(rule.id), at: allowance.rule.place)
                continue
            }
            let places = places(of: allowance, rule.id, among: found)
            if !places.isEmpty {
                found.subtract(places)
                allowed.formUnion(places)
            } else if !isExempt, configuration.isOn(rule) {
                own += diagnostic(UnusedAllowance().documentation, UnusedAllowance.message(rule.id), at: allowance.rule.place)
            }
        }
        return diagnostics.filter { !allowed.contains(RuleInFile($0)) } + own
    }

    /// Where an allowance holds, of what was found. Most hold for their own file only, and there can be thousands.
    private func places(of allowance: Allowance, _ rule: RuleID, among found: Set<RuleInFile>) -> [RuleInFile] {
        let own = RuleInFile(rule: rule, path: allowance.rule.place.file.path)
        if own.path.hasSuffix(".yml") { return found.filter { $0.rule == rule && allowance.holds(for: $0.path) } }
        return found.contains(own) ? [own] : []
    }

    private struct RuleInFile: Hashable {
        var rule: RuleID
        var path: String

        init(rule: RuleID, path: String) { (self.rule, self.path) = (rule, path) }

        init(_ diagnostic: Diagnostic) { self.init(rule: diagnostic.rule, path: diagnostic.place.file.path) }
    }

    private func diagnostic(_ rule: RuleDocumentation, _ message: String, at place: Place) -> [Diagnostic] {
        configuration.level(of: rule).map { [Diagnostic(rule: rule.id, level: $0, message, at: place)] } ?? []
    }
}

extension Allowance {
    /// Whether it holds for a file: the one that it is written in, and those beside it that have no place for one.
    ///
    /// That is the log for an incident, and for `site.yml` whatever lies outside the folders of incidents and maintenance.
    func holds(for path: String) -> Bool {
        let own = rule.place.file.path
        if own == path { return true }
        if own == "site.yml" { return !path.isInEvent }
        let isMain = own.hasSuffix("/incident.yml") || own.hasSuffix("/maintenance.yml")
        return isMain && path.folder == own.folder && (path.hasSuffix("/timeline.yml") || path.hasSuffix("/README.md"))
    }
}

extension String {
    /// Of a path, what comes before its last slash; "" at the top.
    var folder: String { split(separator: "/").dropLast().joined(separator: "/") }

    /// Whether a path lies in the folder of an incident or a maintenance.
    fileprivate var isInEvent: Bool {
        let parts = split(separator: "/")
        return parts.count > 2 && (parts.first == "incidents" || parts.first == "maintenance")
    }
}
