import Basics
import StatusModel

/// One incident and what it means at a history's moment: what happened to components by `present`, and what was owed by `now`.
///
/// A class, as an incident is large: everybody who tells of it shares the one.
package final class IncidentHistory: Sendable {
    package let incident: Incident
    private let now: Instant
    private let present: Instant
    private let derived = Deferred<Derived>()
    private let review = Deferred<Review?>()

    /// What takes a walk over all updates. It is made once, when it is first asked for.
    private final class Derived: Sendable {
        let extent: Extent
        let statuses: [String: ComponentStatus]
        let worst: [String: ComponentStatus]
        let impact: Impact
        let impactNow: Impact
        let isAboutNothing: Bool

        init(_ incident: Incident, _ present: Instant) {
            extent = incident.extent(until: present)
            worst = incident.worstStatuses
            let isOver = incident.isOver(before: present)
            statuses = isOver ? worst.mapValues { _ in .operational } : incident.statuses(at: present, worst)
            isAboutNothing = incident.isAboutNothing(at: present, worst)
            impact = incident.toldImpact?.value ?? incident.impact(worst)
            let isFelt = incident.isOpen && extent.isGoingOn
            impactNow = isFelt ? incident.impact(statuses) : .none
        }
    }

    init(_ incident: Incident, now: Instant, present: Instant) {
        (self.incident, self.now, self.present) = (incident, now, present)
    }

    /// As it is at one moment, by one clock: an author's, who writes of it now.
    package convenience init(_ incident: Incident, at now: Instant) { self.init(incident, now: now, present: now) }

    private var facts: Derived { derived.value { Derived(incident, present) } }

    package var slug: String { incident.slug }

    /// The review, where it may be published; looked at once, as that takes all its words.
    package var publishableReview: Review? { review.value { incident.publishableReview } }

    // MARK: What happened

    /// When customers felt it; of a false alarm, no time from its start.
    package var extent: Extent { facts.extent }
    /// Whether they do: an incident can be over for them while it is still open.
    package var isFelt: Bool { extent.isGoingOn }
    /// How the components that it ever named are now, by id. Those that are off the page are in no trouble.
    package var statuses: [String: ComponentStatus] { facts.statuses }
    /// The worst status that each component had while it was on the page, by id: also where it lasted no time at all.
    package var worstStatuses: [String: ComponentStatus] { facts.worst }
    /// The worst that it did, as the API has it; where no component was ever said to be in trouble, by severity.
    package var impact: Impact { facts.impact }
    /// How hard it hits customers now: less than `impact` once components are better, and nothing once all of them work again.
    package var impactNow: Impact { facts.impactNow }
    /// Whether all that it ever hit is off the page: it is about nothing any more that could be watched.
    package var isAboutNothing: Bool { facts.isAboutNothing }
    /// Whether all that it hit works again, and somebody still watches it.
    package var isWatched: Bool { incident.isOpen && impact > .none && impactNow == .none && !isAboutNothing }

    /// When the updates said that everything works again, where they did and nothing has changed since; nil where something still doesn't,
    /// or nothing ever was in trouble.
    package var recovered: Instant? { incident.isLocated ? extent.end : nil }

    /// What customers felt, as the timeline draws it: the worst first, then the longest.
    ///
    /// - Parameter components: in page order.
    package func spells(_ components: [Component]) -> [TroubleSpell] { incident.spells(until: present, components) }

    /// How it went, from its beginning until it was called over, or to this moment. Nil of a false alarm, where no update says what was hit,
    /// and where it took no time.
    package var shape: IncidentShape? { incident.shape(until: present, felt: extent.range.upperBound) }

    // MARK: What was owed

    /// By the changes that were written down.
    package var severity: Severity { incident.severity(at: now) }
    /// Every wait between updates, oldest first; the last one goes on while the incident is open.
    package var silences: [Silence] { incident.silences(until: now) }
    /// The promises that can be judged.
    package var promises: PromiseRecord { incident.promises(until: now) }
    /// When the next update is owed; nil once it is resolved.
    package func updateDue(_ policy: Policy) -> UpdateDue? { incident.updateDue(policy, now: now) }
}
