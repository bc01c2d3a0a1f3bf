import Basics
import Diagnostics
import Foundation
import StatusContent
import StatusHistory
import StatusModel
import Testing

@testable import StatusSite

/// `docs/templates.md` lists every value that templates may use, and its example works. `make golden` rewrites the list, and the test
/// fails all the same.
@Suite struct TemplatesPageTests {
    private let repository = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../..").standardizedFileURL
    private var guide: URL { repository.appendingPathComponent("docs/templates.md") }

    private func sample() throws -> History {
        let content = repository.appendingPathComponent("content")
        let files = try FileManager.default.subpathsOfDirectory(atPath: content.path).sorted().compactMap { path -> SourceFile? in
            let url = content.appendingPathComponent(path)
            let isFolder = try url.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
            return isFolder ? nil : SourceFile(path: path, bytes: Array(try Data(contentsOf: url)))
        }
        return History(try #require(loadContent(files).page), now: try readTime("2026-11-20T14:40Z"))
    }

    /// The sample page has none.
    private func noticeView() throws -> NoticeView {
        let notice = SourceFile(
            path: "notices/2026-11-16-new-hours.md",
            text: "---\ntitle: Our support has new hours\nfrom: 2026-11-16 09:00 UTC\nuntil: 2026-11-23 09:00 UTC\n---\n"
                + "You reach us from 07:00 GMT.\n")
        let page = try #require(loadContent(try sample().page.files + [notice]).page)
        let site = Site(History(page, now: try readTime("2026-11-20T14:40Z")))
        return NoticeView(try #require(site.notices.first), site, PageLocation(.notice("2026-11-16-new-hours")))
    }

    @Test func everyValueIsListed() throws {
        let site = Site(try sample())
        let frames = FrameMaker(site)
        let months = site.months
        var list = ValueList()
        list.add("index.html", IndexPage.View(site))
        list.add("incident.html", IncidentPages.View(try #require(site.history.openIncidents.first), site, frames))
        list.add("maintenance.html", MaintenancePages.View(try #require(site.maintenance.first), site, frames))
        list.add("history.html", HistoryPages.View(months, 1, site, frames, at: .month("2026-10")))
        let reviewed = try #require(site.incidents.first { $0.publishedReview != nil })
        list.add("review.html", ReviewPages.View(try #require(reviewed.publishedReview), reviewed, site, frames))
        list.add("notice.html", try noticeView())
        list.add("embed.html", EmbedPage.View(site, nil))
        let (component, group) = (try #require(site.history.components.first), try #require(site.groups.first))
        list.add("component.html", ComponentPages.View(component, in: group, site.pastEvents, site, frames))
        list.add("group.html", GroupPages.View(group, past: site.pastEvents, work: site.maintenance, site, frames))
        list.add("uptime.html", UptimePages.View(site))
        let text = try String(contentsOf: guide, encoding: .utf8)
        let parts = text.split(separator: "## Values\n", maxSplits: 1, omittingEmptySubsequences: false)
        let start = "\nMade from the templates' views, with what the sample page shows.\n"
        if ProcessInfo.processInfo.environment["DAYMARK_REWRITE_GOLDEN"] == "1" {
            try Data("\(parts[0])## Values\n\(start)\(list.markdown)".utf8).write(to: guide)
            Issue.record("docs/templates.md was rewritten; look at the difference and run again")
            return
        }
        #expect(parts.last.map(String.init) == start + list.markdown, "docs/templates.md is not current; 'make golden' rewrites it")
    }

    @Test func theExampleWorks() throws {
        let text = try String(contentsOf: guide, encoding: .utf8)
        let example = try #require(text.split(separator: "```html\n").last?.split(separator: "```").first)
        let files = try Site(try sample(), templates: [SourceFile(path: "foot.html", text: String(example))]).files().get()
        for file in files where file.path.hasSuffix(".html") && !file.path.hasSuffix("embed/index.html") {
            let page = String(decoding: file.bytes, as: UTF8.self)
            #expect(page.contains("Harbour Pay Ltd, 1 Quay Street, Bristol. Made with Daymark"), "\(file.path)")
            #expect(page.contains("<script>\"use strict\""), "\(file.path)")
        }
    }

    @Test(arguments: [
        ("indx.html", "x", "'indx.html' stands in for no template; did you mean 'index.html'?"),
        ("style.css", "a{}</style>", "'</style' would end the element that this file is put into; leave it out"),
        ("live.js", "'</script>'", "'</script' would end the element that this file is put into; leave it out"),
        ("foot.html", "{{bultAt}}", "unknown name 'bultAt'; did you mean 'builtAt'?"),
    ])
    func whatCannotBeUsedIsFound(_ name: String, _ text: String, _ message: String) throws {
        guard case .failure(let error) = Site(try sample(), templates: [SourceFile(path: name, text: text)]).files() else {
            Issue.record("it was used")
            return
        }
        #expect(error.diagnostic.message == message)
    }

    @Test func aTemplateThatIsNotUTF8IsAnError() throws {
        let template = SourceFile(path: "foot.html", bytes: Array("<p>caf".utf8) + [0xE9] + Array("</p>".utf8))
        guard case .failure(let error) = Site(try sample(), templates: [template]).files() else {
            Issue.record("it was used")
            return
        }
        #expect(error.diagnostic.message == "'foot.html' is not UTF-8; save it as UTF-8")
    }

    @Test func aTemplateMayPutInOnesOfItsOwn() throws {
        let own = [
            SourceFile(path: "foot.html", text: "{{> motto}}<script>{{script}}</script></body></html>"),
            SourceFile(path: "motto.html", text: "<p>Safe in harbour, {{siteName}}</p>"),
        ]
        let files = try Site(try sample(), templates: own).files().get()
        let pages = files.filter { $0.path.hasSuffix(".html") && !$0.path.hasSuffix("embed/index.html") }
        #expect(pages.count > 40)
        #expect(pages.allSatisfy { String(decoding: $0.bytes, as: UTF8.self).contains("Safe in harbour, Harbour Pay Status") })
    }
}

/// Tables of values, a view each.
private struct ValueList {
    private(set) var markdown = ""
    private var listed: Set<String> = []

    mutating func add<View: TemplateView>(_ title: String, _ view: View) {
        let type = String(reflecting: View.self)
        guard listed.insert(type).inserted else { return }
        var nested: [Nested] = []
        markdown += "\n### \(title)\n\n| name | is | such as |\n|---|---|---|\n"
        for field in View.fields {
            let (kind, example, views) = describe(field, view)
            markdown += "| `\(field.name)` | \(kind) | \(example) |\n"
            if let views { nested.append(views) }
        }
        for one in nested { one.add(&self) }
    }

    private struct Nested {
        var add: (inout ValueList) -> Void
    }

    private func describe<View: TemplateView>(_ field: TemplateField<View>, _ view: View) -> (String, String, Nested?) {
        switch field.kind {
        case .text(let get): return ("text", shown(get(view)), nil)
        case .html(let get): return ("markup", shown(get(view).text), nil)
        case .flag(let get): return ("flag", get(view) ? "true" : "false", nil)
        case .views(let views): return describe(views, field.name, view)
        }
    }

    private func describe<View, Field: SectionField<View>>(_ field: Field, _ name: String, _ view: View) -> (String, String, Nested?) {
        let elements = field.get(view)
        let count = elements.count == 1 ? "1" : "\(elements.count)"
        return (
            "list of values", "\(count), see `\(name)`", elements.first.map { element in Nested { $0.add("Inside `\(name)`", element) } }
        )
    }

    /// The beginning of a value, on one line, as code.
    private func shown(_ text: String) -> String {
        if text.isEmpty { return "(empty)" }
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ").replacing("|", with: "\\|").replacing("`", with: "'")
        return "`" + (line.count > 70 ? line.prefix(70) + "…" : line[...]) + "`"
    }
}
