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

    private var rest: [String: [PreviewNote]]

    /// - Parameters:
    ///   - path: of the page's file.
    ///   - diagnostics: all of them in report order, by which they are numbered.
    init(_ path: String, of snapshot: ContentSnapshot, _ diagnostics: [Diagnostic]) {
        let content = snapshot.content.judged
        let parts = path.split(separator: "/").map(String.init)
        let isIndex = path == "index.html"
        let folder = isIndex || parts.count < 3 ? "" : "\(parts[0])/\(parts[1])/"
        rest = [:]
        guard isIndex || !folder.isEmpty else { return }
        for (index, diagnostic) in diagnostics.enumerated() where diagnostic.place.file.path.hasPrefix(folder) {
            rest[diagnostic.place.file.path, default: []].append(PreviewNote(number: index + 1, diagnostic: diagnostic))
        }
        switch (parts.count, parts.first) {
        case (1, _): addIndex(content, snapshot.pages)
        case (3, "incidents"): content.incidents.first { $0.slug == parts[1] }.map { addIncident($0) }
        case (4, "incidents"): content.incidents.first { $0.slug == parts[1] }?.review.map { take($0.body, "</h1>") }
        case (3, "maintenance"): content.maintenance.first { $0.slug == parts[1] }.map { addMaintenance($0) }
        default: break
        }
    }

    private mutating func addIncident(_ incident: Incident) {
        if let review = incident.publishableReview { rest[review.file.path] = nil }
        for update in incident.updates { take(update.body, "id=\"update-\(update.id)\"") }
        takeRest()
    }

    private mutating func addMaintenance(_ maintenance: Maintenance) {
        for update in maintenance.updates { take(update.body, "id=\"update-\(update.id)\"") }
        if let impact = maintenance.impact {
            let notes = rest[impact.file.path] ?? []
            proses.append(OfProse(anchor: "</h1>", prose: impact, notes: notes.filter { $0.range.overlaps(impact.range) }))
            rest[impact.file.path] = notes.filter { !$0.range.overlaps(impact.range) }
        }
        takeRest()
    }

    /// The status page shows the latest update of what is open, and all that belongs to no other page.
    private mutating func addIndex(_ content: StatusPage, _ pages: ConcernedPages) {
        if rest.isEmpty { return }
        for incident in content.incidents where incident.isOpen && !incident.isInternal {
            for update in [incident.latestNews].compactMap({ $0 }) + incident.correctionsSinceNews {
                take(update.body, "id=\"incident-\(incident.slug)\"")
            }
        }
        for work in content.maintenance {
            if let update = work.latestNews { take(update.body, "id=\"maintenance-\(work.slug)\"") }
        }
        rest = rest.filter { pages.page(of: $0.key) == .home }
        takeRest()
        head = Array(head.prefix(Self.mostAtHead))
    }

    private mutating func take(_ prose: Prose, _ anchor: String) {
        guard let notes = rest.removeValue(forKey: prose.file.path) else { return }
        proses.append(OfProse(anchor: anchor, prose: prose, notes: notes))
    }

    private mutating func takeRest() { head = rest.values.joined().sorted { $0.number < $1.number } }

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
