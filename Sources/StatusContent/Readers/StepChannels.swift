import Basics
import Diagnostics
import StatusModel

/// Reports each step of a policy that names a channel which isn't there, or which customers read.
func checkStepChannels(_ settings: SiteSettings, _ problems: Problems) {
    let ids = settings.channels.map(\.id)
    for channel in settings.policy.stepChannels {
        guard let known = settings.channels.first(where: { $0.id == channel.value }) else {
            let nearest = nearestName(to: channel.value, among: ids)
            let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "name it below 'notify', or leave 'channel' out"
            problems.add(
                .unknownValue, "'notify' has no channel '\(channel.value)'; \(wayOut)", at: channel.place, suggestion: nearest)
            continue
        }
        if known.audience != .customers { continue }
        problems.add(
            .unknownValue,
            "the channel '\(channel.value)' is for customers, who must not read whom you call for help; write 'audience: internal' below it "
                + "in 'notify' where only responders read it, or name another channel", at: channel.place)
    }
}

extension Policy {
    /// What its steps name, and those of the policies before it.
    fileprivate var stepChannels: [Located<String>] {
        let policies = [self] + earlier.map(\.policy)
        let steps = policies.flatMap { policy in
            Severity.allCases.reversed().flatMap { policy.duties($0).escalation + policy.duties($0).unacknowledged }
        }
        return steps.compactMap(\.channel)
    }
}
