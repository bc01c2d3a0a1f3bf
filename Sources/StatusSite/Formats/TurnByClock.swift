import StatusHistory
import StatusModel

/// What the page tells where the clock moved planned work on and nobody wrote an update, for whoever tells it before the next build.
package struct TurnByClock: Sendable {
    /// The same that the API has for it once it is built.
    package let statuspageID: String
    package let status: String
    package let text: String
    package let html: String

    package init(of slug: String, at moment: Instant, to status: MaintenanceStatus, in language: PageLanguage) {
        text = language.words.turned(to: status)
        let markup: HTML = "<p>\(text)</p>"
        (html, self.status) = (markup.text, status.apiName)
        let step = MaintenanceStep.turned(at: moment, to: status)
        statuspageID = StableID.text("update", "\(StatusEvent.Kind.maintenance.rawValue)/\(slug)/\(step.anchor)")
    }
}
