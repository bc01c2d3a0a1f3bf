import Diagnostics
import StatusModel

/// What lies in `static/`, byte for byte: `security.txt`, a legal notice, `CNAME`, a favicon.
struct OwnFiles: Output {
    /// They have no form of their own: hosts say what they are by their names.
    let formats: [OutputFormat] = []

    func files(for site: Site) -> [SiteFile] { site.ownFiles.map { SiteFile(path: $0.sitePath, bytes: $0.bytes) } }
}

extension Site {
    /// The file of one's own that is published at a path.
    func ownFile(at path: String) -> SiteFile? {
        ownFiles.first { $0.sitePath == path }.map { SiteFile(path: path, bytes: $0.bytes) }
    }

    /// Without redirects of one's own where those of components stand before them, in one file.
    fileprivate var ownFiles: [SourceFile] {
        page.staticFiles.filter { $0.sitePath != RedirectsFile.path || moves.isEmpty }
    }

    func hasOwnFile(at path: String) -> Bool { page.staticFiles.contains { $0.sitePath == path } }

    /// What the redirects of one's own say.
    var ownRedirects: String {
        page.staticFiles.first { $0.sitePath == RedirectsFile.path }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    }

    /// The page's own icon, where there is one: its name at the site's top.
    var favicon: String {
        ["favicon.ico", "favicon.svg", "favicon.png"].first { name in page.staticFiles.contains { $0.sitePath == name } } ?? ""
    }

    /// What files of one's own are, by how their names end. The preview has to say it; hosts know it themselves.
    static func mediaType(ofOwn path: String) -> String? {
        let ending = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
        switch ending {
        case "html", "htm": return MediaType.html.rawValue
        case "svg": return "image/svg+xml"
        case "ico": return "image/x-icon"
        case "png", "gif", "webp": return "image/\(ending)"
        case "jpg", "jpeg": return "image/jpeg"
        case "pdf": return "application/pdf"
        case "css": return "text/css; charset=utf-8"
        case "json": return MediaType.json.rawValue
        case "xml": return MediaType.xml.rawValue
        case "txt": return MediaType.text.rawValue
        default: return nil
        }
    }
}

extension SourceFile {
    /// Where a file in `static/` goes.
    fileprivate var sitePath: String { String(path.dropFirst("static/".count)) }
}
