import Basics
import StatusModel

extension Output {
    /// A page with what it will say; any other file as it is.
    func withFuture(_ file: SiteFile, of site: Site) -> SiteFile {
        guard file.key == nil, file.path.hasSuffix(".html"), !site.isForetold else { return file }
        return SiteFile(path: file.path, made: { pageWithFuture(file.bytes, at: file.path, of: site) })
    }

    private func pageWithFuture(_ bytes: [UInt8], at path: String, of site: Site) -> [UInt8] {
        guard let place = bytes.firstRange(ofBytes: futurePlace.utf8)?.upperBound else { return bytes }
        let pages = site.future.lazy.map { foretold -> (ForetoldSite, [UInt8]?) in (foretold, self.page(at: path, of: foretold.site)) }
        guard let future = PageFuture(of: bytes, from: site.now, until: site.now + Site.foresight, pages) else { return bytes }
        let script = future.script(midnight: site.zone.startOfDay(site.today))
        return Array(bytes[..<place] + script.utf8 + bytes[place...])
    }

    private func page(at path: String, of site: Site) -> [UInt8]? {
        do throws(TemplateError) { return try file(at: path, of: site)?.bytes } catch { return nil }
    }
}

/// Where a page has its future, which is put there when the rest is made.
private let futurePlace = "<script type=\"application/json\" id=\"future\">"
