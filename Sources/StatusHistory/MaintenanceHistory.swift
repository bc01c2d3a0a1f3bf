import Basics
import StatusModel

/// One maintenance and what it means at a history's moment.
///
/// A class for the reason that `IncidentHistory` is one.
package final class MaintenanceHistory: Sendable {
    package let maintenance: Maintenance
    private let present: Instant
    private let derived = Deferred<Derived>()

    /// What takes a walk over all phases. It is made once, when it is first asked for.
    private final class Derived: Sendable {
        let status: MaintenanceStatus
        let extent: Extent?
        let phases: [MaintenancePhase]
        let story: [MaintenanceStep]
        let window: Range<Instant>
        let isAboutNothing: Bool

        init(_ maintenance: Maintenance, _ present: Instant) {
            status = maintenance.status(at: present)
            extent = maintenance.extent(until: present)
            phases = maintenance.phases(until: present)
            story = maintenance.story(until: present)
            window = maintenance.window(at: present)
            isAboutNothing = maintenance.isAboutNothing(at: present)
        }
    }

    init(_ maintenance: Maintenance, present: Instant) { (self.maintenance, self.present) = (maintenance, present) }

    /// As it is at one moment, by one clock: an author's, who writes of it now.
    package convenience init(_ maintenance: Maintenance, at now: Instant) { self.init(maintenance, present: now) }

    private var facts: Derived { derived.value { Derived(maintenance, present) } }

    package var slug: String { maintenance.slug }

    /// Where the work stands.
    package var status: MaintenanceStatus { facts.status }
    /// When the work was under way, without the breaks in which all components worked; nil where it never has been.
    package var extent: Extent? { facts.extent }
    /// Where the work stood from when on, from the first moment that anything is known of it, one phase after the other.
    package var phases: [MaintenancePhase] { facts.phases }
    /// What happened, in order, so that the last step says where the work stands. It begins as scheduled.
    package var story: [MaintenanceStep] { facts.story }
    /// The window that the work had; before it begins the one that is planned, and while it goes on the end that is planned.
    package var window: Range<Instant> { facts.window }

    /// Whether it was called off: an update said that it was over before it could begin.
    package var isCancelled: Bool { status == .completed && extent == nil && !isAboutNothing }
    /// Whether all that it touches is off the page, and nobody had called it off: that ended it, or kept it from beginning.
    package var isAboutNothing: Bool { facts.isAboutNothing }
    /// When it was called off; nil where it wasn't.
    package var cancelled: Instant? { maintenance.cancelled(by: present) }
    /// Whether it goes on after the end that was planned.
    package var isOverrun: Bool { status.isUnderWay && maintenance.ends.value <= present }
    /// Whether people should still hear of it ahead of time: also that it was called off, until the time is past that they had planned
    /// around.
    package var isStillAhead: Bool { status == .scheduled || isCancelled && maintenance.plan.upperBound > present }
}
