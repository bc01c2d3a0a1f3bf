import Basics
import Diagnostics
import StatusModel

extension ReviewCalendar {
    /// `review-after: 4h`, and `review-days: {draft: 1d, meeting: off}`.
    mutating func change(_ fields: Fields<PolicyKey>) {
        if let after = fields.demand(.reviewAfter, readDuration) { self.after = after.value }
        if fields.isOff(.reviewDays) {
            days = [:]
            return
        }
        for pair in fields.pairs(.reviewDays) {
            guard let step = fields.word(pair.key, of: ReviewStep.self, for: "step of a review")?.value else { continue }
            if pair.value.isOff {
                days[step] = nil
            } else if let text = fields.scalar(pair.value, of: pair.key.value),
                let day = fields.converted(text, .duration, readDays)
            {
                days[step] = day.value
            }
        }
    }
}

/// Whole days; `0d` is the day on which the incident was resolved.
private func readDays(_ text: String) throws(ValueError) -> Int {
    let span = try readSpan(text)
    guard span.seconds % TimeSpan.days(1).seconds == 0 else {
        throw ValueError(message: "'\(text)' is not a number of days; write 0d, 1d, 2d and so on")
    }
    return span.seconds / TimeSpan.days(1).seconds
}
