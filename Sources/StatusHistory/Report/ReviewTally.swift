import StatusModel

/// Reviews that fell due, by what became of them.
package struct ReviewTally: Sendable, Equatable {
    /// Final by the day that they were due.
    package var onTime = 0
    package var late = 0
    /// Final, nobody wrote down since when.
    package var undated = 0
    package var open = 0

    package var due: Int { onTime + late + undated + open }
    /// Those that were final in time, of those of which that is known.
    package var inTime: Share { Share(onTime, of: due - undated) }
}

extension History {
    /// The reviews that were to be final by a day of the period that is over.
    func reviews(in period: Period, _ exemptBefore: Instant?) -> ReviewTally {
        let zone = page.settings.zone
        return reviewsAskedFor.reduce(into: ReviewTally()) { tally, asked in
            // What is due at the end of a day is due on that day.
            let lastMoment = asked.due - TimeSpan(seconds: 1)
            let isExempt = exemptBefore.map { asked.incident.started.value < $0 } ?? false
            guard !isExempt, asked.due <= now, period.range.contains(lastMoment) else { return }
            guard let review = asked.incident.review, review.status.value == .final else { return tally.open += 1 }
            guard let day = review.finished?.value else { return tally.undated += 1 }
            if day <= zone.date(at: lastMoment) { tally.onTime += 1 } else { tally.late += 1 }
        }
    }
}
