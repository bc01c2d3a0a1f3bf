import Basics
import StatusHistory
import StatusModel

/// What a rule may look at besides its subject.
package struct RuleContext: Sendable {
    private let run: Run
    /// What `site.yml` sets for this rule, by option name.
    var optionValues: [String: any Sendable] = [:]
    /// The one that held when the subject started, where that was another.
    var earlierPolicy: Policy? {
        get { earlier?.policy }
        set { earlier = newValue.map(Held.init) }
    }
    private var earlier: Held?

    private final class Held: Sendable {
        let policy: Policy

        init(_ policy: Policy) { self.policy = policy }
    }

    /// What is the same for every rule of a run. A context is handed to a rule for each thing that it looks at, and this is large.
    private final class Run: Sendable {
        let history: History
        let catalogue: RuleCatalogue
        let words: PageWords
        let revisions: RevisionLog?
        let names = Deferred<EventNames>()
        let work = Deferred<[String: Maintenance]>()

        init(_ history: History, _ catalogue: RuleCatalogue, _ words: PageWords, _ revisions: RevisionLog?) {
            (self.history, self.catalogue, self.words, self.revisions) = (history, catalogue, words, revisions)
        }
    }

    init(history: History, catalogue: RuleCatalogue, words: PageWords, revisions: RevisionLog?) {
        run = Run(history, catalogue, words, revisions)
    }

    package var history: History { run.history }
    /// The rules of this run.
    var catalogue: RuleCatalogue { run.catalogue }
    /// The phrases that matter on this page.
    var words: PageWords { run.words }
    /// What git knows about the files; nil outside a repository, and then rules that need it are silent.
    var revisions: RevisionLog? { run.revisions }
    /// What commands call incidents.
    var incidentNames: EventNames { run.names.value { EventNames(incidentsOf: history.page) } }

    /// Planned work as it is written, what repeats in one.
    func work(_ slug: String) -> Maintenance? {
        run.work.value { Dictionary(history.page.maintenance.map { ($0.slug, $0) }) { first, _ in first } }[slug]
    }

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
