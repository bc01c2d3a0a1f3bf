import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `--format csv`: a row for each incident (RFC 4180), for spreadsheets. An empty field is a time that is not known.
package struct ReportCSV {
    package init() {}

    package func text(for report: PeriodReport) -> StarredText {
        StarredText(csv: [Self.columns] + report.incidents.map(row))
    }

    private static let columns = [
        "slug", "title", "severity", "started", "detected", "acknowledged", "mitigated", "resolved", "minutes_to_detect",
        "minutes_to_acknowledge", "minutes_to_resolve", "minutes_to_first_update", "longest_silence_minutes", "promises_due",
        "promises_kept", "updates", "cause", "cause_came_back", "minutes_to_mitigate", "actions_due", "actions_done_on_time",
        "actions_done_late", "actions_done_undated", "waits_with_limit", "waits_within_limit", "review_final",
    ]

    private func row(_ record: IncidentRecord) -> [String] {
        let incident = record.incident
        let times = [
            record.started, incident.record.detected?.value, incident.record.acknowledged?.value, incident.record.mitigated?.value,
            incident.resolved,
        ]
        let lengths =
            [record.detection, record.acknowledgement, record.resolution, record.firstUpdate].map { $0?.length } + [record.longestSilence]
        return [incident.slug, incident.title.value, incident.severity.value.rawValue]
            + times.map { $0?.internetText ?? "" } + lengths.map(minutes)
            + [
                String(record.promises.promised), String(record.promises.kept), String(incident.updates.count),
                incident.record.cause?.value ?? "", record.isRepeat.map { $0 ? "yes" : "no" } ?? "", minutes(record.mitigation?.length),
            ]
            + [record.actions.due, record.actions.onTime, record.actions.late, record.actions.undated].map { String($0) }
            + [String(record.cadence.whole), String(record.cadence.part), incident.review?.finished?.value.text ?? ""]
    }

    private func minutes(_ length: TimeSpan?) -> String { length.map { String($0.seconds / 60) } ?? "" }
}
