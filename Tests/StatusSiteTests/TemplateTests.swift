import Diagnostics
import StatusLint
import Testing

@testable import StatusSite

@Suite struct TemplateTests {
    struct Item: TemplateView {
        var name: String

        static let fields: [TemplateField<Item>] = [.text("name") { $0.name }]
    }

    struct Page: TemplateView {
        var title: String
        var markup = HTML(trusted: "<b>x</b>")
        var isOpen = true
        var items: [Item] = []

        static let fields: [TemplateField<Page>] = [
            .text("title") { $0.title }, .html("markup") { $0.markup }, .flag("isOpen") { $0.isOpen }, .list("items") { $0.items },
        ]
    }

    private func render(_ template: String, _ page: Page = Page(title: "T"), partial: String = "") -> Result<String, TemplateError> {
        let files = [SourceFile(path: "page.html", text: template), SourceFile(path: "part.html", text: partial)]
        do throws(TemplateError) {
            let bytes = try Template<Page>("page.html", of: TemplateLibrary(overrides: files, language: English())).render(page)
            return .success(String(decoding: bytes, as: UTF8.self))
        } catch {
            return .failure(error)
        }
    }

    @Test func placesTextsListsAndFlags() throws {
        let page = Page(title: "A & B", items: [Item(name: "one"), Item(name: "two")])
        #expect(try render("{{title}}{{markup}}{{#isOpen}}!{{/isOpen}}{{^isOpen}}?{{/isOpen}}", page).get() == "A &amp; B<b>x</b>!")
        #expect(try render("{{#items}}{{name}};{{/items}}{{^items}}none{{/items}}", page).get() == "one;two;")
        #expect(try render("{{#items}}{{name}}{{/items}}{{^items}}none{{/items}}").get() == "none")
        #expect(try render("{{#title}}[{{title}}]{{/title}}{{! a comment }}").get() == "[T]")
        #expect(try render("{{> part}}", partial: "<{{title}}>").get() == "<T>")
        #expect(try render("{{@history}}").get() == "History")
    }

    @Test func escapesByScalarWhateverFollows() throws {
        let page = Page(title: "\"\u{338}<\u{338}>\u{301}'&")
        #expect(try render("<a title=\"{{title}}\">", page).get() == "<a title=\"&quot;\u{338}&lt;\u{338}&gt;\u{301}&#39;&amp;\">")
    }

    @Test(arguments: ["#", "^"]) func sectionsNestAsDeepAsAnyoneNeeds(_ sign: String) throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "{{\(sign)isOpen}}", count: depth) + "x" + String(repeating: "{{/isOpen}}", count: depth)
        }
        #expect(try render(nested(32)).get() == (sign == "#" ? "x" : ""))
        for depth in [33, 20_000] {
            guard case .failure(let error) = render(nested(depth)) else {
                Issue.record("\(depth) levels were accepted")
                continue
            }
            #expect(error.diagnostic.message == "sections are nested more than 32 deep here; write it flatter")
            #expect(error.diagnostic.place.range.lowerBound == 32 * 11 + 3)
        }
        guard case .failure = render(String(repeating: "{{#isOpen}}", count: 20_000)) else {
            Issue.record("20,000 open sections were accepted")
            return
        }
    }

    @Test func templatesThatMultiplyAreRefused() throws {
        // Each includes the next one ten times: ten to the fifteenth pieces in a few hundred bytes.
        let chain = (0..<15).map { number in
            SourceFile(path: "p\(number).html", text: String(repeating: "{{> p\(number + 1)}}", count: 10))
        }
        let files = chain + [SourceFile(path: "p15.html", text: "x{{title}}")]
        #expect(throws: TemplateError.self) { try Template<Page>("p0.html", of: TemplateLibrary(overrides: files, language: English())) }
        let few = [
            SourceFile(path: "a.html", text: String(repeating: "{{> b}}", count: 50)), SourceFile(path: "b.html", text: "{{title}}"),
        ]
        let bytes = try Template<Page>("a.html", of: TemplateLibrary(overrides: few, language: English())).render(Page(title: "T"))
        #expect(bytes.count == 50)
    }

    /// Some editors put U+FEFF at the start of a file; it is none of the page.
    @Test func aByteOrderMarkAtTheStartIsLeftOut() throws {
        let page = try render("\u{FEFF}<p>{{> part}}", partial: "\u{FEFF}{{title}}").get()
        #expect(Array(page.utf8) == Array("<p>T".utf8))
        let library = TemplateLibrary(overrides: [SourceFile(path: "style.css", text: "\u{FEFF}p {}")], language: English())
        #expect(Array(library.text("style.css").utf8) == Array("p {}".utf8))
        try library.checkOverrides()
    }

    @Test(arguments: ["<p>\n<b>\u{FEFF}x", "\u{FEFF}<p>\n<b>\u{202E}x", "<p>\n<b>\u{E0041}x"])
    func whatNobodySeesInATemplateIsFound(_ text: String) throws {
        let error = #expect(throws: TemplateError.self) {
            try TemplateLibrary(overrides: [SourceFile(path: "foot.html", text: text)], language: English()).checkOverrides()
        }
        let found = try #require(error?.diagnostic)
        #expect(found.message.hasPrefix("an invisible character (U+") && found.message.hasSuffix("stands here; delete it"))
        let position = found.place.file.position(at: found.place.range.lowerBound)
        #expect(position.line == 2 && position.column == 4)
    }

    @Test func anUndecidedMergeInATemplateIsFound() {
        let file = SourceFile(path: "style.css", text: "a{}\n<<<<<<< HEAD\nb{}\n=======\nc{}\n>>>>>>> dark\n")
        #expect(throws: TemplateError.self) { try TemplateLibrary(overrides: [file], language: English()).checkOverrides() }
    }

    @Test(arguments: [
        ("a\n  {{titel}}", 2, 5, "unknown name 'titel'; did you mean 'title'?"),
        ("{{^isOpen}}{{nothing}}{{/isOpen}}", 1, 14, "unknown name 'nothing'; here there are title, markup, isOpen, items"),
        ("{{#items}}{{title}}{{/items}}", 1, 13, "unknown name 'title'; here there are name"),
        ("{{#items}}", 1, 4, "the section 'items' is never closed; write {{/items}}"),
        ("{{/items}}", 1, 4, "'/items' closes nothing; no section is open here"),
        ("{{#isOpen}}{{/items}}", 1, 15, "'/items' closes nothing; 'isOpen' is the section open here"),
        ("{{title", 1, 1, "this tag is never closed; end it with }}"),
        ("{{items}}", 1, 3, "'items' is not a text; write {{#items}}…{{/items}}"),
        ("{{> prat}}", 1, 5, "there is no template 'prat.html'; did you mean 'part'?"),
        ("{{@histroy}}", 1, 4, "there is no phrase 'histroy'; did you mean 'history'?"),
        ("{{> page}}", 1, 5, "'page' includes itself: page > page"),
    ])
    func unknownNamesAreErrorsWithAPlace(_ template: String, _ line: Int, _ column: Int, _ message: String) {
        guard case .failure(let error) = render(template) else {
            Issue.record("\(template) was accepted")
            return
        }
        let position = error.diagnostic.place.file.position(at: error.diagnostic.place.range.lowerBound)
        #expect(error.diagnostic.message == message && ruleCatalogue[error.diagnostic.rule.text] != nil)
        #expect(position.line == line && position.column == column)
    }
}
