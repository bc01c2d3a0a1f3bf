import StatusModel

extension Duties {
    /// " (told at once already)" behind a step that asks for nobody anew; empty where it does.
    package func wordsWhereTold(before step: EscalationStep) -> String {
        let earlier = escalation.prefix { $0 != step }
        var known: [String: TimeSpan] = [:]
        for one in earlier.reversed() { for person in PersonToTell.all(in: one.tell) { known[person.key] = one.after } }
        let times = PersonToTell.all(in: step.tell).map { known[$0.key] }
        guard let last = times.compactMap({ $0 }).max(), !times.contains(nil) else { return "" }
        return last == .zero ? " (told at once already)" : " (told after \(last.words) already)"
    }
}
