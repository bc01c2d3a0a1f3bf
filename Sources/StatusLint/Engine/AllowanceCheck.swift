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
            guard let rule = allRules.first(where: { $0.documentation.id == allowance.rule.value })?.documentation else {
                own.append(UnknownRule.diagnostic(allowance.rule))
                continue
            }
            if rule.family == "content" {
                own.append(
                    UnknownRule.diagnostic(
                        "'\(rule.id)' can't be allowed: what it finds can't be published as it was meant", at: allowance.rule.place))
                continue
            }
            if allowance.reason.value.allSatisfy(\.isWhitespace) {
                own += diagnostic(AllowanceWithoutReason().documentation, AllowanceWithoutReason.message(rule.id), at: allowance.rule.place)
                continue
            }
            let place = RuleInFile(rule: rule.id, path: allowance.rule.place.file.path)
            if found.remove(place) != nil {
                allowed.insert(place)
            } else if !isExempt, configuration.isOn(rule) {
                own += diagnostic(UnusedAllowance().documentation, UnusedAllowance.message(rule.id), at: allowance.rule.place)
            }
        }
        return diagnostics.filter { !allowed.contains(RuleInFile($0)) } + own
    }

    private struct RuleInFile: Hashable {
        var rule: String
        var path: String

        init(rule: String, path: String) { (self.rule, self.path) = (rule, path) }

        init(_ diagnostic: Diagnostic) { self.init(rule: diagnostic.rule, path: diagnostic.place.file.path) }
    }

    private func diagnostic(_ rule: RuleDocumentation, _ message: String, at place: Place) -> [Diagnostic] {
        configuration.level(of: rule).map { [Diagnostic(rule: rule.id, level: $0, message, at: place)] } ?? []
    }
}
