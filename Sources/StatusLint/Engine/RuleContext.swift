import StatusHistory
import StatusModel

/// What a rule may look at besides its subject.
package struct RuleContext: Sendable {
    package let history: History
    /// The rules of this run.
    let catalogue: RuleCatalogue
    /// The phrases that matter on this page.
    let words: PageWords
    /// What git knows about the files; nil outside a repository, and then rules that need it are silent.
    var revisions: RevisionLog?
    /// What `site.yml` sets for this rule, by option name.
    var optionValues: [String: any Sendable] = [:]
    /// The one that held when the subject started, where that was another.
    var earlierPolicy: Policy?

    var now: Instant { history.now }
    /// The policy that the subject is held to.
    var policy: Policy { earlierPolicy ?? history.page.settings.policy }
    var zone: Zone { history.page.settings.zone }

    /// The option's value in force.
    subscript<Option: RuleOption>(option: Option) -> Option.Value {
        optionValues[option.name] as? Option.Value ?? option.defaultValue
    }

    /// What the page itself calls its zone, summer and winter: every reader of it sees these.
    func ownZoneNames(at date: Instant) -> Set<String> { [zone.abbreviation(at: date), zone.abbreviation(at: date + .days(182))] }

    /// A time as messages say it: in the page's own zone, with its name.
    func clock(_ instant: Instant) -> String { zone.clockText(at: instant) }

    /// A day as messages say it, in the page's own zone.
    func day(_ instant: Instant) -> String { zone.date(at: instant).text }
}
