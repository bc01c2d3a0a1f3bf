import Basics
import Diagnostics
import StatusContent
import StatusModel

/// A line of the responders' log about an alert. What the alert says never stands anywhere else.
struct AlertLine {
    private let notice: AlertNotice

    /// More of them, and longer words, help nobody who reads the log.
    private static let mostAlerts = 3
    private static let mostLetters = 160

    init(_ notice: AlertNotice) { self.notice = notice }

    func draft(at now: Instant) -> TimelineDraft { TimelineDraft(at: now, event: text, by: notice.source.rawValue) }

    /// What shows that a log has it already.
    private var mark: String { "[\(notice.mark)]" }

    func isIn(_ timeline: [TimelineEntry]) -> Bool {
        timeline.contains { $0.by?.value == notice.source.rawValue && $0.event.value.hasSuffix(mark) }
    }

    /// "Alert firing: CardErrorsHigh: 21% of payments fail; and 2 more [3f0c9a51]".
    private var text: String {
        let about = notice.state == .resolved ? notice.alerts : notice.firing
        let told = about.prefix(Self.mostAlerts).map { Self.harmless($0.words) }.filter { !$0.isEmpty }
        let rest = about.count > told.count ? ["and \(about.count - told.count) more"] : []
        return "Alert \(Self.harmless(notice.state.words)): \((told + rest).joined(separator: "; ")) \(mark)"
    }

    /// On one line, without secrets, and without anything that nobody sees.
    private static func harmless(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.onOneLine.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: continue
            default: scalars.append(scalar)
            }
        }
        let visible = String(decoding: Array(String(scalars).utf8).withoutInvisibleCharacters, as: UTF8.self)
        let short = visible.count > mostLetters ? visible.prefix(mostLetters - 1) + "…" : visible[...]
        return withoutSecrets(String(short)).onOneLine
    }
}
