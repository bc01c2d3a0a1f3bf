import Basics
import Diagnostics

extension PreviewNote {
    /// The finding as it stands beside the text.
    var markup: String {
        let level = diagnostic.level.rawValue
        let notes = diagnostic.notes.map { "<span class=\"daymark-more\">\(escapedForMarkup($0.message))</span>" }.joined()
        return "<div class=\"daymark-note daymark-\(level)\" role=\"note\" id=\"\(id)\" lang=\"en\" dir=\"ltr\"><span><b>\(level)</b> "
            + "\(escapedForMarkup(diagnostic.message))</span>\(notes)<span class=\"daymark-place\">\(escapedForMarkup(place)) · \(escapedForMarkup(diagnostic.rule.text))</span></div>"
    }

    /// `2026-11-20-1431-identified.md:9:14`, the file's name being enough beside its text.
    private var place: String {
        let start = diagnostic.place.file.position(at: diagnostic.place.range.lowerBound)
        return "\(path.split(separator: "/").last ?? ""):\(start.line):\(start.column)"
    }
}
