import Diagnostics

// Days that are still to come tick nothing: what a review says of them has not happened.

extension Review {
    /// The days on which something is said to have happened.
    package var days: [Located<CivilDate>] { [held, finished, followedUp].compactMap { $0 } + actions.compactMap(\.done) }

    /// As it is known on a day: what it says of later ones is left out.
    package func known(on today: CivilDate) -> Review {
        guard days.contains(where: { $0.value > today }) else { return self }
        var known = self
        if isAhead(held, today) { known.held = nil }
        if isAhead(followedUp, today) { known.followedUp = nil }
        if isAhead(finished, today) { (known.finished, known.status.value) = (nil, .inReview) }
        for index in actions.indices where isAhead(actions[index].done, today) {
            (known.actions[index].done, known.actions[index].status) = (nil, .open)
        }
        return known
    }

    private func isAhead(_ day: Located<CivilDate>?, _ today: CivilDate) -> Bool { day.map { $0.value > today } ?? false }
}

extension Incident {
    /// Itself with its review as it is known on a day.
    package func known(on today: CivilDate) -> Incident {
        guard let review, review.days.contains(where: { $0.value > today }) else { return self }
        var known = self
        known.review = review.known(on: today)
        return known
    }
}
