import Diagnostics
import StatusModel

/// The findings that concern one page, by where on it they belong.
struct PageNotes {
    /// A piece of prose on the page, and what was found in its file.
    struct OfProse {
        /// Where the page may say that the prose is about to come: an update's anchor, or a link to its incident.
        let anchor: String
        let prose: Prose
        let notes: [PreviewNote]
    }

    private(set) var proses: [OfProse] = []
    /// What concerns the page as a whole.
    private(set) var head: [PreviewNote] = []

    /// - Parameters:
    ///   - path: of the page's file.
    ///   - diagnostics: all of them in report order, by which they are numbered.
    init(_ path: String, of content: StatusPage, _ diagnostics: [Diagnostic]) {
        let notes = diagnostics.enumerated().map { PreviewNote(number: $0.offset + 1, diagnostic: $0.element) }
        let parts = path.split(separator: "/").map(String.init)
        switch (parts.count, parts.first) {
        case (1, "index.html"): addIndex(content, notes)
        case (3, "incidents"): addIncident(content.incidents.first { $0.slug == parts[1] }, notes.below("incidents/\(parts[1])/"))
        case (4, "incidents"): addReview(content.incidents.first { $0.slug == parts[1] }, notes.below("incidents/\(parts[1])/"))
        case (3, "maintenance"):
            addMaintenance(content.maintenance.first { $0.slug == parts[1] }, notes.below("maintenance/\(parts[1])/"))
        default: break
        }
    }

    /// The page where a file's findings can be read beside their text.
    static func page(of path: String, in content: StatusPage) -> String {
        let parts = path.split(separator: "/").map(String.init)
        guard parts.count == 3 else { return "" }
        switch parts[0] {
        case "incidents":
            guard let incident = content.incidents.first(where: { $0.slug == parts[1] }) else { return "" }
            return "incidents/\(parts[1])/" + (parts[2] == "review.md" && incident.review?.isPublished == true ? "review/" : "")
        case "maintenance": return content.maintenance.contains { $0.slug == parts[1] } ? "maintenance/\(parts[1])/" : ""
        default: return ""
        }
    }

    private mutating func addIncident(_ incident: Incident?, _ notes: [PreviewNote]) {
        guard let incident else { return }
        var rest = notes
        if incident.review?.isPublished == true { rest.removeAll { $0.path.hasSuffix("/review.md") } }
        for update in incident.updates { take(update.body, "id=\"update-\(update.id)\"", from: &rest) }
        head = rest
    }

    private mutating func addReview(_ incident: Incident?, _ notes: [PreviewNote]) {
        guard let review = incident?.review else { return }
        var rest = notes
        take(review.body, "</h1>", from: &rest)
    }

    private mutating func addMaintenance(_ maintenance: Maintenance?, _ notes: [PreviewNote]) {
        guard let maintenance else { return }
        var rest = notes
        for update in maintenance.updates { take(update.body, "id=\"update-\(update.id)\"", from: &rest) }
        if let impact = maintenance.impact {
            let ofImpact = rest.filter { $0.path == impact.file.path && $0.range.overlaps(impact.range) }
            rest.removeAll { note in ofImpact.contains { $0.number == note.number } }
            proses.append(OfProse(anchor: "</h1>", prose: impact, notes: ofImpact))
        }
        head = rest
    }

    /// The status page shows the latest update of what is open, and all that belongs to no other page.
    private mutating func addIndex(_ content: StatusPage, _ notes: [PreviewNote]) {
        var rest = notes
        for incident in content.incidents where incident.isOpen {
            if let update = incident.updates.last { take(update.body, "id=\"incident-\(incident.slug)\"", from: &rest) }
        }
        for work in content.maintenance {
            if let update = work.updates.last { take(update.body, "id=\"maintenance-\(work.slug)\"", from: &rest) }
        }
        head = Array(rest.filter { Self.page(of: $0.path, in: content).isEmpty }.prefix(Self.mostAtHead))
    }

    private mutating func take(_ prose: Prose, _ anchor: String, from rest: inout [PreviewNote]) {
        let own = rest.filter { $0.path == prose.file.path }
        if own.isEmpty { return }
        rest.removeAll { $0.path == prose.file.path }
        proses.append(OfProse(anchor: anchor, prose: prose, notes: own))
    }

    /// The list in the bar has the rest.
    private static let mostAtHead = 10
}

/// A finding on a page.
struct PreviewNote {
    /// Among all findings of the moment, from 1.
    let number: Int
    let diagnostic: Diagnostic

    var path: String { diagnostic.place.file.path }
    var range: Range<Int> { diagnostic.place.range }

    /// What its anchor is called.
    var id: String { "daymark-finding-\(number)" }
}

extension [PreviewNote] {
    fileprivate func below(_ folder: String) -> [PreviewNote] { filter { $0.path.hasPrefix(folder) } }
}
