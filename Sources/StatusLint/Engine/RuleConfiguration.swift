import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// What `site.yml` and the command line say about rules, checked against the rules there are.
struct RuleConfiguration: Sendable {
    /// What is wrong with the settings themselves.
    private(set) var diagnostics: [Diagnostic] = []
    private var levels: [RuleID: LevelSetting] = [:]
    private var contexts: [RuleID: RuleContext] = [:]
    let words: PageWords
    let catalogue: RuleCatalogue
    private let isEnglish: Bool
    private let plainContext: RuleContext
    private let selection: RuleSelection

    private enum LevelSetting: Sendable {
        case off
        case level(Level)
    }

    init(_ history: History, _ catalogue: RuleCatalogue, selection: RuleSelection = .all, revisions: RevisionLog? = nil) {
        self.catalogue = catalogue
        self.selection = selection
        isEnglish = history.page.settings.language == .english
        words = PageWords(history.page, colleagues: revisions?.authors ?? [])
        plainContext = RuleContext(history: history, catalogue: catalogue, words: words, revisions: revisions)
        for setting in history.page.settings.lint.rules { apply(setting) }
    }

    var isInRepository: Bool { plainContext.revisions != nil }

    func context(for rule: RuleID) -> RuleContext { contexts[rule] ?? plainContext }

    func isOn(_ rule: RuleDocumentation) -> Bool {
        if case .off = levels[rule.id] { return false }
        if rule.readsEnglish, !isEnglish { return false }
        return selection.includes(rule.id)
    }

    /// Whether the settings turn it off, so that it finds nothing whatever there is.
    func isSwitchedOff(_ rule: RuleDocumentation) -> Bool { if case .off = levels[rule.id] { true } else { false } }

    /// Nil where the rule is off.
    func level(of rule: RuleDocumentation) -> Level? { isOn(rule) ? setLevel(of: rule) ?? rule.level : nil }

    /// The level that the settings give all findings of a rule; nil where they leave it to the rule.
    func setLevel(of rule: RuleDocumentation) -> Level? {
        if case .level(let level) = levels[rule.id] { level } else { nil }
    }

    private mutating func apply(_ setting: RuleSetting) {
        guard let rule = catalogue[setting.rule.value] else {
            diagnostics.append(UnknownRule.diagnostic(setting.rule, among: catalogue))
            return
        }
        if let level = setting.level { apply(level, to: rule) }
        for option in setting.options { apply(option, to: rule) }
    }

    private mutating func apply(_ level: Located<String>, to rule: RuleDocumentation) {
        if let reason = rule.fixedBecause {
            diagnostics.append(UnknownRule.diagnostic("'\(rule.id)' can't be turned down: \(reason)", at: level.place))
        } else if level.value == "off" {
            levels[rule.id] = .off
        } else if let known = Level(rawValue: level.value) {
            levels[rule.id] = .level(rule.comesWithTime ? min(known, .warning) : known)
            if known == .error, rule.comesWithTime {
                diagnostics.append(
                    UnknownRule.diagnostic(
                        "'\(rule.id)' is a warning at most, since it comes with time; 'daymark due' fails for what is late",
                        at: level.place,
                        level: .warning))
            }
        } else {
            diagnostics.append(
                UnknownRule.diagnostic("'\(level.value)' is not a level; write error, warning, note or off", at: level.place))
        }
    }

    private mutating func apply(_ option: RuleSetting.Option, to rule: RuleDocumentation) {
        guard let known = rule.options.first(where: { $0.name == option.name.value }) else {
            let names = ["level"] + rule.options.map(\.name)
            let wayOut =
                nearestName(to: option.name.value, among: names).map { "did you mean '\($0)'?" }
                ?? "there is \(names.joined(separator: ", "))"
            diagnostics.append(
                UnknownRule.diagnostic("'\(rule.id)' has no option '\(option.name.value)'; \(wayOut)", at: option.name.place))
            return
        }
        set(known, option.value, for: rule.id)
    }

    private mutating func set(_ option: some RuleOption, _ text: Located<String>, for rule: RuleID) {
        guard let value = option.read(text.value) else {
            diagnostics.append(UnknownRule.diagnostic("'\(option.name)' takes \(option.expectation), not '\(text.value)'", at: text.place))
            return
        }
        contexts[rule, default: plainContext].optionValues[option.name] = value
    }
}
