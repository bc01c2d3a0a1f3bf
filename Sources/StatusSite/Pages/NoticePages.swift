import Diagnostics
import StatusModel

/// `notices/<slug>/index.html`: one notice. It stays when the status page shows it no longer.
struct NoticePages: Output {
    let formats: [OutputFormat] = [.page(.notice("*"))]

    func files(for site: Site) throws(TemplateError) -> [SiteFile] {
        let template = try Template<NoticeView>("notice.html", of: site.templates)
        return site.notices.map { notice in
            SiteFile(
                path: PageAddress.notice(notice.slug).file,
                made: { template.render(NoticeView(notice, site, PageLocation(.notice(notice.slug)))) })
        }
    }
}

/// A notice on its own page, and on the status page.
struct NoticeView: TemplateView {
    let frame: Frame
    let slug: String
    let title: String
    let link: String
    let shown: HTML
    let affected: String
    let body: HTML

    static let fields: [TemplateField<NoticeView>] = [
        .view("frame") { $0.frame }, .text("slug") { $0.slug }, .text("title") { $0.title }, .text("link") { $0.link },
        .html("shown") { $0.shown }, .text("affected") { $0.affected }, .html("body") { $0.body },
    ]

    init(_ notice: Notice, _ site: Site, _ location: PageLocation) {
        frame = FrameMaker(site).frame(
            notice.title.value, description: notice.body.plainText.firstWords, at: location, tone: .operational, isLive: false)
        slug = notice.slug
        title = notice.title.value
        link = location.link(.notice(notice.slug), site.settings)
        shown = site.range(notice.from.value, notice.until.value)
        affected = site.language.list(site.names(of: notice.components.map(\.value), on: site.zone.date(at: notice.from.value)))
        body = HTML(notice.body)
    }
}

extension Site {
    /// Those that have begun, the newest first. What is ahead is nobody's business yet.
    var notices: [Notice] {
        page.notices.filter { $0.from.value <= now && $0.from.value < $0.until.value }
            .sorted { ($1.from.value, $0.slug) < ($0.from.value, $1.slug) }
    }
}
