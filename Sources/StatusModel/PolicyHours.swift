extension Policy {
    /// The hours in which the time that responders have runs; nil where it always does.
    package func hours(_ severity: Severity) -> BusinessHours? { duties(severity).keepsBusinessHours ? hours : nil }

    /// The end of the time that responders have for something, counted from when they knew.
    package func deadline(_ span: TimeSpan, after start: Instant, _ severity: Severity) -> Instant {
        hours(severity)?.moment(span, after: start) ?? start + span
    }

    /// When the time that responders have begins to run: at once, or when their hours begin.
    package func opening(after start: Instant, _ severity: Severity) -> Instant {
        let second = TimeSpan(seconds: 1)
        return hours(severity).map { $0.moment(second, after: start) - second } ?? start
    }

    /// How much of the time that responders have has passed between two moments.
    package func time(from start: Instant, to end: Instant, _ severity: Severity) -> TimeSpan {
        hours(severity)?.time(from: start, to: end) ?? end - start
    }

    /// The targets with working days for days, where a severity keeps business hours.
    package var targetsInForce: ResponseTargets {
        var targets = targets
        for (severity, target) in targets.mitigation where target.seconds.isMultiple(of: 86_400) {
            guard let hours = hours(severity) else { continue }
            targets.mitigation[severity] = TimeSpan(seconds: target.seconds / 86_400 * hours.day.seconds)
        }
        return targets
    }
}
