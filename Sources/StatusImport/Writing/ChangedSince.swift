import Basics
import Diagnostics
import StatusContent
import StatusModel

/// What the source says otherwise than the content, of what was imported before. The content stays: whoever changed it meant it. But nobody is to
/// miss that work was moved at the old page.
struct ChangedSince {
    private(set) var remarks: [ImportRemark] = []
    private let place: String

    init(_ incident: ImportedIncident, _ old: Incident) {
        place = old.file.path
        compare("title", incident.title.onOneLine, old.title.value)
        if let impact = incident.impact { compare("impact", impact.rawValue, (old.toldImpact?.value ?? impact).rawValue) }
        compare(incident.updates, old.updates)
    }

    init(_ work: ImportedMaintenance, _ old: Maintenance) {
        place = old.file.path
        compare("title", work.title.onOneLine, old.title.value)
        compare("start", work.starts.startOfMinute.contentText, old.starts.value.contentText)
        compare("end", work.ends.startOfMinute.contentText, old.ends.value.contentText)
        compare(work.updates, old.updates)
    }

    private mutating func compare(_ what: String, _ new: String, _ old: String) {
        if new == old { return }
        remarks.append(
            ImportRemark(
                .leftOut, "the source has another \(what) by now; your file stays: put it there if it is right", at: "\(place): \(new)"))
    }

    private mutating func compare<Status>(_ new: [ImportedUpdate<Status>], _ old: [Update<Status>]) {
        let known = Dictionary(old.compactMap { one in one.earlierID.map { ($0.value, one) } }) { first, _ in first }
        for update in new {
            guard let file = update.id.flatMap({ known[$0] })?.file, let text = textBelowFrontMatter(of: file) else { continue }
            let words = update.body.trimmedOfWhiteSpace
            // What is longer than a file may be lies in several.
            if words.isEmpty || words == text.trimmedOfWhiteSpace || words.utf8.starts(with: text.trimmedOfWhiteSpace.utf8) { continue }
            remarks.append(
                ImportRemark(
                    .leftOut, "the source has other words for an update by now; your file stays: put them there if they are right",
                    at: file.path))
        }
    }
}
