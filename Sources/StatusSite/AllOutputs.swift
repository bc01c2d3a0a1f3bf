import Basics
import Diagnostics

/// The site's table of contents.
let allOutputs: [any Output] = [
    IndexPage(),
    NotFoundPage(),
    HistoryPages(),
    IncidentPages(),
    ReviewPages(),
    MaintenancePages(),
    NoticePages(),
    UnreadablePages(),
    ComponentPages(),
    GroupPages(),
    UptimePages(),
    MovedPages(),
    SubscribePage(),
    StatuspageFiles(),
    StatusDocument(),
    HistoryFeeds(),
    UpdateFeeds(),
    MaintenanceCalendars(),
    PlainText(),
    Badges(),
    EmbedPage(),
    Banner(),
    PreviewPictures(),
    CrawlerFiles(),
    HeadersFile(),
    RedirectsFile(),
    OwnFiles(),
]

extension Site {
    /// Every kind of file there is.
    static let formats = allOutputs.flatMap(\.formats)

    /// As `Content-Type` says it; nil where the site makes no file at this path.
    package static func mediaType(at path: String) -> String? {
        formats.first { $0.path.matches(path) }?.media.rawValue ?? mediaType(ofOwn: path)
    }

    /// The whole site, in memory; or what is wrong with its templates.
    package func files() -> Result<[SiteFile], SiteError> {
        do throws(TemplateError) {
            try templates.checkOverrides()
            var files: [SiteFile] = []
            for made in concurrentMap(allOutputs, chunk: 1, { $0.result(for: self) }) { files += try made.get() }
            return .success(files + filesAtOldAddresses(files))
        } catch {
            return .failure(SiteError(diagnostic: error.diagnostic))
        }
    }

    /// One file as `files()` has it, and hardly more work than that; nil where the site has none at this path.
    package func file(at path: String) -> Result<SiteFile?, SiteError> {
        if let new = newPath(ofFile: path) { return file(at: new).map { $0?.at(path) } }
        do throws(TemplateError) {
            try templates.checkOverrides()
            if let own = ownFile(at: path) { return .success(own) }
            for output in allOutputs where output.formats.contains(where: { $0.path.matches(path) }) {
                if let file = try output.file(at: path, of: self) { return .success(output.withFuture(file, of: self)) }
            }
            return .success(try MovedPages().file(at: path, of: self))
        } catch {
            return .failure(SiteError(diagnostic: error.diagnostic))
        }
    }
}

extension Output {
    fileprivate func result(for site: Site) -> Result<[SiteFile], TemplateError> {
        Result { () throws(TemplateError) in try files(for: site).map { withFuture($0, of: site) } }
    }
}

/// Why there is no site.
package struct SiteError: Error {
    package var diagnostic: Diagnostic
}
