import Diagnostics
import Foundation
import StatusModel
import StatusContent
import StatusHistory
import StatusSite
import Testing

/// The sample content at its fixed moment renders to the files of `Golden`. With DAYMARK_REWRITE_GOLDEN=1 they are rewritten, and the
/// test fails all the same, so that nobody takes a rewrite for a pass.
@Suite struct GoldenSiteTests {
    private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()
    private var golden: URL { repository.appendingPathComponent("Tests/StatusSiteTests/Golden") }

    private func site() throws -> [SiteFile] {
        let loaded = loadContent(try files(below: repository.appendingPathComponent("content")))
        #expect(loaded.diagnostics.isEmpty)
        let site = try Site(History(try #require(loaded.page), now: try readTime("2026-11-20T14:40Z"))).files().get()
        // Of the feeds, calendars and badges that each component and each group has, those of one.
        return site.filter { file in
            let isOfAPart = file.path.hasPrefix("components/") || file.path.hasPrefix("groups/")
            return file.path.hasSuffix(".html") || !isOfAPart || file.path.hasPrefix("components/invoices/")
                || file.path.hasPrefix("groups/for-developers/")
        }
    }

    private func files(below folder: URL) throws -> [SourceFile] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { !$0.split(separator: "/").contains { $0.hasPrefix(".") } }
            .compactMap { path in
                let url = folder.appendingPathComponent(path)
                let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
                return isFolder ? nil : SourceFile(path: path, bytes: Array(try Data(contentsOf: url)))
            }
    }

    @Test func sampleSiteIsUnchanged() throws {
        let site = try site()
        if ProcessInfo.processInfo.environment["DAYMARK_REWRITE_GOLDEN"] == "1" {
            try rewrite(site)
            Issue.record("the golden site was rewritten; look at the difference and run again")
            return
        }
        let expected = try files(below: golden)
        #expect(Set(expected.map(\.path)) == Set(site.map(\.path)))
        for file in expected {
            let now = site.first { $0.path == file.path }
            #expect(now.map(shortened) == file.bytes, "\(file.path) is not as in Golden; if that is meant, 'make golden' rewrites it")
        }
    }

    @Test func sameContentGivesSameBytesInAnyOrder() throws {
        let files = try files(below: repository.appendingPathComponent("content"))
        let now = try readTime("2026-11-20T14:40Z")
        let orders = [files, files.reversed(), files.sorted { $0.bytes.count < $1.bytes.count }]
        let sites = try orders.map { try Site(History(try #require(loadContent($0).page), now: now)).files().get() }
        #expect(sites[0] == sites[1] && sites[0] == sites[2])
    }

    @Test func eachFileMadeAloneIsAsInTheSite() throws {
        let loaded = loadContent(try files(below: repository.appendingPathComponent("content")))
        let site = Site(History(try #require(loaded.page), now: try readTime("2026-11-20T14:40Z")))
        let different = try site.files().get().filter { try site.file(at: $0.path).get() != $0 }
        #expect(different.map(\.path) == [])
        for path in ["", "index.htm", "incidents/none/index.html", "history/1999-01/index.html", "history//index.html", "../site.yml"] {
            #expect(try site.file(at: path).get() == nil)
        }
    }

    private func rewrite(_ site: [SiteFile]) throws {
        try? FileManager.default.removeItem(at: golden)
        for file in site {
            let url = golden.appendingPathComponent(file.path)
            try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(shortened(file)).write(to: url)
        }
    }

    /// A page without its style sheet and script, which stand in every page and whose digests the page names.
    private func shortened(_ file: SiteFile) -> [UInt8] {
        guard file.path.hasSuffix(".html") else { return file.bytes }
        var text = String(decoding: file.bytes, as: UTF8.self)
        for name in ["style", "script"] {
            if let start = text.range(of: "<\(name)>"),
                let end = text.range(of: "</\(name)>", range: start.upperBound..<text.endIndex)
            {
                text.replaceSubrange(start.upperBound..<end.lowerBound, with: "…")
            }
        }
        return Array(text.utf8)
    }
}
