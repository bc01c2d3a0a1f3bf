import Diagnostics
import StatusHistory
import StatusModel

/// `incidents/<slug>/review/index.html`: what was learned from one incident, where that may be published.
struct ReviewPages: Output {
    let formats: [OutputFormat] = [.page(.review("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        try files(of: site.incidents, site)
    }

    func file(at path: String, of site: Site) throws(TemplateError) -> SiteFile? {
        try files(of: site.incidents.filter { $0.slug == path.secondFolder }, site).first
    }

    private func files(of incidents: [IncidentHistory], _ site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<View>("review.html", of: site.templates)
        let frames = FrameMaker(site, .story)
        return incidents.compactMap { incident in
            guard let review = incident.publishedReview else { return nil }
            return SiteFile(path: PageAddress.review(incident.slug).file, key: site.key(of: incident)) {
                template.render(View(review, incident, site, frames))
            }
        }
    }

    struct View: TemplateView {
        let frame: Frame
        let title: String
        let incident: String
        let facts: [FactView]
        let review: HTML

        static let fields: [TemplateField<View>] = [
            .view("frame") { $0.frame }, .text("title") { $0.title }, .text("incident") { $0.incident }, .list("facts") { $0.facts },
            .html("review") { $0.review },
        ]

        init(_ review: Prose, _ incident: IncidentHistory, _ site: Site, _ frames: FrameMaker) {
            let label = site.language.labelled(site.language.text(.review), incident.incident.titleNow)
            frame = frames.frame(
                label, description: review.plainText.firstWords, at: PageLocation(.review(incident.slug)),
                tone: incident.tone, isLive: false)
            title = incident.incident.titleNow
            self.incident = "../"
            facts = site.facts(about: incident, tellsLength: true)
            self.review = HTML(review)
        }
    }
}

extension IncidentHistory {
    /// The text of the review, where it may be published.
    var publishedReview: Prose? { publishableReview?.body }
}
