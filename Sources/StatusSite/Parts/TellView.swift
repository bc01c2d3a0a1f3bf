import Basics
import StatusHistory
import StatusModel

/// A text about an open incident for readers who have customers of their own, ready to be passed on.
struct TellView: TemplateView {
    /// Two lines.
    let text: String
    /// Opens a mail that says the same.
    let mail: String

    static let fields: [TemplateField<TellView>] = [.text("text") { $0.text }, .text("mail") { $0.mail }]

    /// Nil for what is over.
    init?(_ told: IncidentHistory, _ site: Site) {
        let (incident, felt, language) = (told.incident, told.extent, site.language)
        guard incident.isOpen else { return nil }
        // It is read at another time, and elsewhere: each time has its date.
        let start = site.timeText(felt.start, under: nil)
        let time = felt.end.map { language.lasted(start, site.timeText($0, under: nil), site.duration(felt)) } ?? language.startedAt(start)
        let promise = incident.updates.last?.nextUpdate?.value.timeAhead(of: site.now).map { site.timeText($0, under: nil) }
        let what = language.labelled(site.settings.nameWithoutStatus, incident.title.value)
        let next = promise.map { language.sentences([language.nextUpdateBy($0)]) + " " } ?? ""
        text = "\(language.sentences([what, time]))\n\(next)\(site.address(.incident(incident.slug)))"
        mail = "mailto:?subject=\(what.percentEncoded)&body=\(text.replacing("\n", with: "\r\n").percentEncoded)"
    }
}

extension Instant {
    /// Itself where it is still to come.
    fileprivate func timeAhead(of now: Instant) -> Instant? { self >= now ? self : nil }
}
