import Basics
import Diagnostics
import StatusHistory
import StatusModel

// The words for what laws want, and for practice.

extension DueWords {
    init(deciding regulation: Regulation, on incident: Incident, _ title: String, _ terms: DueTerms) {
        let since = "\(regulation.rawValue): \(incident.responseBegan.contentText)"
        self.init(
            "Say whether \(title) is \(regulation.kind) under \(regulation.name)",
            "\(regulation.name) counts from when you knew, so say it by",
            at: incident.severity.place,
            .edit("write 'reportable: {\(since)}', with when you knew that it is, or '\(regulation.rawValue): no' into incident.yml"),
            detail: regulation.rawValue, terms)
    }

    init(sending notice: Regulation.Notice, about incident: Incident, _ title: String, _ terms: DueTerms) {
        let said = incident.record.reportable.last { $0.regulation == notice.regulation }
        let id = "\(notice.regulation.rawValue)-\(notice.name.replacing(" ", with: "-"))"
        self.init(
            "Send the \(notice.regulation.name) \(notice.name) about \(title)", "\(notice.regulation.name), \(notice.article), wants it by",
            at: said?.place ?? incident.severity.place,
            .command(terms.command(.log, .incident(incident.slug), shellWord(notice.logWords))), detail: id, terms)
    }

    init(_ drill: OwedDrill, _ terms: DueTerms) {
        let place = drill.last?.at.place ?? Place(terms.history.page.settingsFile, 0..<0)
        let since = drill.last.map { "\(drill.every.words) after '\($0.scenario.value)', by the end of" }
        self.init(
            "Hold a drill", since ?? "one is asked for every \(drill.every.turn), and none is recorded; by the end of", at: place,
            .command("daymark drill --record\(terms.options)"), day: terms.time.zone.date(at: drill.due - TimeSpan(seconds: 1)), terms)
    }
}
