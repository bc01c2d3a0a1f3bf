import Diagnostics

@testable import StatusSite

/// Any bytes as a template, and as one that another includes: a page, or an error with a place inside the file.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let files = [
        SourceFile(path: "index.html", bytes: bytes), SourceFile(path: "part.html", bytes: bytes),
        SourceFile(path: "page.html", text: "{{#items}}{{> part}}{{/items}}"),
    ]
    let library = TemplateLibrary(overrides: files, language: English())
    check { () throws(TemplateError) in try library.checkOverrides() }
    let page = Page(title: "<\u{338}&", items: [Item(title: "one"), Item(title: "two")])
    for name in ["index.html", "page.html"] {
        check { () throws(TemplateError) in _ = try Template<Page>(name, of: library).render(page) }
    }
    return 0
}

private func check(_ work: () throws(TemplateError) -> Void) {
    do throws(TemplateError) {
        try work()
    } catch {
        let place = error.diagnostic.place
        precondition(place.range.lowerBound >= 0 && place.range.upperBound <= place.file.bytes.count, "points outside")
        precondition(!HumanReport().text(for: Report([error.diagnostic], fileCount: 1)).isEmpty)
    }
}

private struct Item: TemplateView {
    var title: String

    static let fields: [TemplateField<Item>] = [.text("title") { $0.title }, .flag("isOpen") { _ in true }]
}

private struct Page: TemplateView {
    var title: String
    var items: [Item]

    static let fields: [TemplateField<Page>] = [
        .text("title") { $0.title }, .html("markup") { _ in HTML(trusted: "<b>x</b>") }, .flag("isOpen") { _ in true },
        .list("items") { $0.items },
    ]
}
