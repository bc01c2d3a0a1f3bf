import StatusHistory
import StatusModel

// When an incident is expected to be over: an estimate, and never a promise.

extension Site {
    /// "We expect this to be over by 15:30 GMT. That is an estimate." Once that has passed, that it was expected; empty where no estimate holds.
    func estimate(of told: IncidentHistory) -> HTML { told.estimate.map { sentence($0, nearTime($0.end.value)) } ?? "" }

    /// The same as plain text.
    func estimateText(of told: IncidentHistory) -> String { told.estimate.map { sentence($0, nearTimeText($0.end.value)) } ?? "" }

    private func sentence<Text>(_ estimate: Estimate, _ time: TimePhrase<Text>) -> Text {
        estimate.end.value < now ? language.wasExpectedOverBy(time) : language.expectedOverBy(time)
    }

    /// What one update of an incident expects, or expected where that no longer holds.
    func estimate(in update: IncidentUpdate, of told: IncidentHistory) -> HTML {
        guard let end = update.expectedEnd?.value.time else { return "" }
        let time = time(end, under: zone.date(at: update.at.value))
        let holds = told.estimate?.update == update.id && end >= now
        return holds ? language.expectedOverBy(time) : language.wasExpectedOverBy(time)
    }

    /// What an update said of it when it came, whatever the time is now.
    func estimateWhenTold<Status>(_ update: Update<Status>) -> String {
        guard let end = update.expectedEnd?.value.time else { return "" }
        return language.expectedOverBy(timeText(end, under: zone.date(at: update.at.value)))
    }
}
