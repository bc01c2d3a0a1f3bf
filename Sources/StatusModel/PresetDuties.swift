extension PolicyPreset {
    /// What each guide asks of responders. What a guide doesn't ask for, its preset doesn't either.
    package var duties: [Severity: Duties] {
        switch self {
        case .standard: Self.ours
        case .byPhase: Self.guideD
        case .bySeverity: Self.guideB
        case .quarterHour: Self.guideC
        }
    }

    /// Roles by D, different leads by B; SEV2 becomes SEV1 after 60 minutes by D; escalation by B; the room by D; reviews by B and C, and for
    /// SEV3 B's time with D's occasion.
    private static let ours: [Severity: Duties] = [
        .sev1: Duties(
            roles: [.commander, .communications, .technical, .scribe], separatesLeads: true, escalation: ladder1,
            unacknowledged: pageAgain(.minutes(15)), warRoomAfter: .zero, reviewDue: .hours(48)),
        .sev2: Duties(
            roles: [.commander, .technical], separatesLeads: true, raiseAfter: .minutes(60), escalation: ladder2,
            unacknowledged: pageAgain(.minutes(30)), warRoomAfter: .minutes(30), reviewDue: .days(7)),
        .sev3: Duties(reviewDue: .days(14), reviewWhen: .repeated, keepsBusinessHours: true),
        .sev4: Duties(reviewDue: .days(14), reviewWhen: .repeated, keepsBusinessHours: true),
    ]

    /// A review is final on day 5. Without progress for 30 minutes the next level is told. A SEV3 is its on-call engineer's alone, so that is
    /// who hears of the others at once.
    private static let guideD: [Severity: Duties] = [
        .sev1: Duties(
            roles: [.commander, .communications, .technical, .scribe], escalation: nextLevel, warRoomAfter: .zero, reviewDue: .days(5)),
        .sev2: Duties(
            roles: [.commander, .communications, .technical], raiseAfter: .minutes(60), escalation: nextLevel, warRoomAfter: .minutes(30),
            reviewDue: .days(5)),
        .sev3: Duties(reviewDue: .days(5), reviewWhen: .repeated, keepsBusinessHours: true),
        .sev4: Duties(reviewDue: .days(5), reviewWhen: .repeated, keepsBusinessHours: true),
    ]

    /// Commander and technical lead are two people. The room is opened for every SEV1, and for a SEV2 where somebody wants it. A SEV3's review
    /// is optional.
    private static let guideB: [Severity: Duties] = [
        .sev1: Duties(
            roles: [.commander, .technical], separatesLeads: true, escalation: ladder1, unacknowledged: pageAgain(.minutes(15)),
            warRoomAfter: .zero, reviewDue: .hours(48)),
        .sev2: Duties(
            roles: [.commander, .technical], separatesLeads: true, escalation: ladder2, unacknowledged: pageAgain(.minutes(30)),
            reviewDue: .days(7)),
        .sev3: Duties(reviewDue: .days(14), reviewWhen: .begun, keepsBusinessHours: true),
        .sev4: Duties(keepsBusinessHours: true),
    ]

    /// A review within 48 hours, whatever the severity; of what is never on the page there is none. C names nobody who is told, so it is the
    /// one whom A sends for at once.
    private static let guideC: [Severity: Duties] = [
        .sev1: Duties(escalation: [onCall], reviewDue: .hours(48)),
        .sev2: Duties(escalation: [onCall], reviewDue: .hours(48)),
        .sev3: Duties(reviewDue: .hours(48), keepsBusinessHours: true),
        .sev4: Duties(keepsBusinessHours: true),
    ]

    private static let onCall = Duties.EscalationStep(after: .zero, tell: "the engineer on call")
    /// B's, for a SEV1.
    private static let ladder1 = [
        Duties.EscalationStep(
            after: .zero, tell: "the engineer on call, the incident commander, the engineering manager and the executive on call"),
        Duties.EscalationStep(after: .minutes(30), tell: "the team lead"),
        Duties.EscalationStep(after: .minutes(60), tell: "the engineering manager and the executive on call"),
        Duties.EscalationStep(after: .minutes(120), tell: "everyone in engineering"),
    ]
    /// B's, for a SEV2.
    private static let ladder2 = [
        Duties.EscalationStep(after: .zero, tell: "the engineer on call and the engineering manager"),
        Duties.EscalationStep(after: .minutes(60), tell: "the team lead"),
        Duties.EscalationStep(after: .minutes(240), tell: "the engineering manager"),
    ]
    /// D's.
    private static let nextLevel = [onCall, Duties.EscalationStep(after: .minutes(30), tell: "the next level up")]

    /// B's, where nobody has acknowledged it.
    private static func pageAgain(_ after: TimeSpan) -> [Duties.EscalationStep] {
        [Duties.EscalationStep(after: after, tell: "the engineer on call and the backup, once more")]
    }
}
