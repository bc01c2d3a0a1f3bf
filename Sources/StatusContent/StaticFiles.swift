import Basics
import Diagnostics

/// Files of one's own, which lie in `static/` and are copied into the site as they are.
enum StaticFiles {
    /// The folder, with its slash.
    static let folder = "static/"

    /// What the site has at its top: files and folders that daymark writes. A test holds it against what it does write.
    static let reserved: Set<String> = [
        "404.html", "_headers", "api", "assets", "badge.js", "badge.json", "badge.svg", "banner.js", "components", "embed", "groups",
        "status.txt",
        "uptime", "uptime.csv", "feed.json", "history",
        "history.atom", "history.rss", "incidents", "index.html", "maintenance", "maintenance.ics", "notices", "robots.txt", "sitemap.xml",
        "subscribe", "updates.atom", "updates.rss",
    ]

    /// Whether it can be published; if not, that has been reported.
    static func isPublishable(_ file: SourceFile, _ problems: Problems) -> Bool {
        guard let fault = fault(of: file) else { return true }
        problems.add(.staticFile, fault, at: .start(of: file))
        return false
    }

    private static func fault(of file: SourceFile) -> String? {
        let path = file.path.dropFirst(folder.count)
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        if let top = parts.first?.lowercased(), reserved.contains(top) {
            return "daymark writes '\(top)' itself, so this file would be lost or take its place; give it another name"
        }
        if parts.contains(where: { $0.hasPrefix(".") && $0 != ".well-known" }) || parts.dropFirst().contains(".well-known") {
            return "hidden files are not published, only the folder 'static/.well-known'; rename it, or delete it"
        }
        if parts.contains(where: { $0.hasSuffix("~") }) { return "this is an editor's copy; delete it" }
        if !path.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !"\\?#%:*\"<>|".utf8.contains($0) }) {
            return "its name is an address on the site; write it with letters, digits, '-', '_' and '.'"
        }
        if file.bytes.count > ContentLimits.staticFile {
            return "this file is larger than \(ContentLimits.staticFile / 1_024) kB; make it smaller, or put it elsewhere and link to it"
        }
        return nil
    }
}

/// What the site has at its top, for a test that looks whether it is all there.
package let reservedSiteNames = StaticFiles.reserved
