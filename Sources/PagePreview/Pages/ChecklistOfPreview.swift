import Basics
import StatusHistory
import StatusModel
import StatusReports

/// What responders owe, beside the page that customers read: at an address of the preview's own, which no site has.
struct ChecklistOfPreview {
    private let view: SnapshotAtMoment
    private let options: String

    /// - Parameter content: the content directory, which the commands in the lists name.
    init(_ view: SnapshotAtMoment, content: String) {
        self.view = view
        options = content == "content" ? "" : " --content \(shellWord(content))"
    }

    /// Where the lists of all open incidents are.
    static let path = ".daymark/checklist"

    /// Which incident's list a path is for; nil for all that are open.
    static func slug(of path: String) -> String?? {
        if path == Self.path || path == Self.path + "/" { return .some(nil) }
        guard path.hasPrefix(Self.path + "/") else { return nil }
        return .some(String(path.dropFirst(Self.path.count + 1)))
    }

    /// Nil where there is no such incident.
    func page(_ slug: String?) -> [UInt8]? {
        let incidents = view.history.page.incidents
        let shown = slug.map { slug in incidents.filter { $0.slug == slug } } ?? incidents.filter(\.isOpen)
        if slug != nil, shown.isEmpty { return nil }
        let text = ChecklistPage().text(for: shown.map(report)) { slug in
            incidents.contains { $0.slug == slug && !$0.isInternal } ? "/incidents/\(slug)/" : nil
        }
        return Array(text.utf8)
    }

    /// Where the list is that goes with a page, and what it says in short; nil where nothing is open and the page is of no incident.
    func link(from path: String) -> (address: String, text: String)? {
        let parts = path.split(separator: "/").map(String.init)
        let incidents = view.history.page.incidents
        if parts.count > 1, parts[0] == "incidents", let incident = incidents.first(where: { $0.slug == parts[1] }) {
            return ("/\(Self.path)/\(incident.slug)", "Checklist: \(report(incident).summary)")
        }
        let open = incidents.filter(\.isOpen)
        guard let first = open.first else { return nil }
        return ("/\(Self.path)", open.count == 1 ? "Checklist: \(report(first).summary)" : "\(open.count) checklists")
    }

    private func report(_ incident: Incident) -> ChecklistReport { ChecklistReport(of: incident, view.history, nil, options: options) }
}
