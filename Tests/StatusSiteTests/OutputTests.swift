import Diagnostics
import Foundation
import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusSite

/// What outputs declare of their files, beside the files that they make of the sample content.
@Suite struct OutputTests {
    private static let site: Result<Site, any Error> = Result {
        let content = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("content")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: content.path).filter { $0.hasSuffix(".yml") || $0.hasSuffix(".md") }
        let files = try paths.map { path in
            SourceFile(path: path, bytes: Array(try Data(contentsOf: content.appendingPathComponent(path))))
        }
        return Site(History(try #require(loadContent(files).page), now: try readTime("2026-11-20T14:40Z")))
    }

    /// The preview makes one at each change.
    @Test func nothingOfASiteStaysBehind() throws {
        weak var incident: IncidentHistory?
        weak var maintenance: MaintenanceHistory?
        do {
            let sample = try Self.site.get()
            let site = Site(History(sample.page, now: sample.built))
            for output in allOutputs { for file in try output.files(for: site) { _ = file.bytes } }
            (incident, maintenance) = (site.incidents.first, site.maintenance.first)
            withExtendedLifetime(site) { #expect(incident != nil && maintenance != nil) }
        }
        #expect(incident == nil && maintenance == nil)
    }

    @Test func everyFileIsOneThatItsOutputDeclares() throws {
        let site = try Self.site.get()
        for output in allOutputs {
            for file in try output.files(for: site) {
                #expect(output.formats.contains { $0.path.matches(file.path) }, "\(output) makes \(file.path)")
            }
        }
    }

    @Test func whatTwoOutputsDeclareIsTheSameKindOfFile() {
        for format in Site.formats {
            let first = Site.formats.first { $0.path.text == format.path.text }
            #expect(first?.media == format.media && first?.use == format.use, "\(format.path.text)")
        }
    }

    @Test func theSitemapHasThePagesThatAreListedAndNoOthers() throws {
        let site = try Self.site.get()
        let files = try site.files().get()
        let map = try #require(files.first { $0.path == "sitemap.xml" })
        let text = String(decoding: map.bytes, as: UTF8.self)
        let pages = files.filter { $0.path.hasSuffix("/index.html") || $0.path == "index.html" }
        for page in pages {
            let folder = String(page.path.dropLast("index.html".count))
            let isHidden = folder.hasSuffix("embed/") || folder.hasPrefix("history/20")
            #expect(text.contains("<loc>https://status.harbourpay.example/\(folder)</loc>") != isHidden, "\(page.path)")
        }
    }

    /// Hosts join the headers of all rules that match a file, so each header comes from one rule.
    @Test func noFileGetsAHeaderTwice() throws {
        let site = try Self.site.get()
        let rules = HeadersFile.text(for: Site.formats).split(separator: "\n\n").map { $0.split(separator: "\n").map(String.init) }
        for file in try site.files().get() where file.path != "_headers" {
            let lines = rules.filter { matches($0[0], "/" + file.path) }.flatMap { Array($0.dropFirst()) }
            let all = lines.map { String($0.trimmingCharacters(in: .whitespaces).split(separator: ":")[0]) }
            // "! Name" takes back what a rule before it said.
            let names = all.reduce(into: [String]()) { names, name in
                if name.hasPrefix("! ") { names.removeAll { $0 == name.dropFirst(2) } } else { names.append(name) }
            }
            #expect(names.count == Set(names).count, "\(file.path): \(names)")
            let isPage = file.path.hasSuffix(".html")
            #expect(names.contains("Content-Type") == !(isPage || isWellKnown(file.path)), "\(file.path): \(names)")
            if isPage { #expect(names.contains("X-Frame-Options") == (!file.path.hasSuffix("embed/index.html")), "\(file.path): \(names)") }
        }
    }

    private func isWellKnown(_ path: String) -> Bool { path == "sitemap.xml" || path == "robots.txt" || path.hasSuffix(".png") }

    private func matches(_ rule: String, _ path: String) -> Bool {
        if rule.hasSuffix("*") { return path.hasPrefix(rule.dropLast()) }
        let (wanted, parts) = (rule.split(separator: "/"), path.split(separator: "/"))
        return wanted.count == parts.count && zip(wanted, parts).allSatisfy { $0 == $1 || $0.hasPrefix(":") }
    }

    @Test func filesAreOfTheTypeThatHostsSend() {
        let types = [
            "index.html": "text/html", "history/2026-11/index.html": "text/html", "embed/index.html": "text/html",
            "404.html": "text/html", "api/v2/summary.json": "application/json", "api/v2/incidents/unresolved.json": "application/json",
            "api/daymark/v1/status.json": "application/json", "components/api/history.atom": "application/atom+xml",
            "history.rss": "application/rss+xml", "feed.json": "application/feed+json", "components/api/badge.svg": "image/svg+xml",
            "badge.json": "application/json", "maintenance/move/event.ics": "text/calendar", "sitemap.xml": "application/xml",
            "robots.txt": "text/plain", "_headers": "text/plain", "subscribe/index.html": "text/html", "updates.rss": "application/rss+xml",
            "components/api/updates.rss": "application/rss+xml", "banner.js": "text/javascript",
        ]
        for (path, type) in types { #expect(Site.mediaType(at: path) == type + "; charset=utf-8", "\(path)") }
        #expect(Site.mediaType(at: "assets/logo.unknown") == nil)
        for path in Preview.paths.values { #expect(Site.mediaType(at: path) == "image/png", "\(path)") }
    }
}
