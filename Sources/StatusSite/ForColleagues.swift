import StatusHistory
import StatusModel

// The page for colleagues: the same content with internal incidents, at an address of its own, and marked as internal wherever it shows.

extension History {
    /// What colleagues get to know. The name says so in titles, feeds and data, and so do the titles of internal incidents.
    func forColleagues(_ language: any Language) -> History {
        let word = language.text(.internalShort)
        var page = page
        page.settings.url = page.settings.internalURL ?? page.settings.url
        page.settings.name = "\(page.settings.name) (\(word))"
        for index in page.incidents.indices where page.incidents[index].isInternal {
            page.incidents[index].title.value = language.labelled(word, page.incidents[index].title.value)
            if let after = page.incidents[index].titleAfter?.value {
                page.incidents[index].titleAfter?.value = language.labelled(word, after)
            }
        }
        return with(page)
    }
}

extension Site {
    /// Looks as nothing on the page for customers does. Only pages for colleagues have it.
    static let internalStyle = ".internal{margin:0;padding:.5rem 1rem;text-align:center;background:#7a1f1f;color:#fff}"

    /// The first page that does not say that it is for colleagues, as templates of one's own may leave that out; nil where all do.
    package func unmarkedPage(among files: [SiteFile]) -> String? {
        let mark = HTML(escaping: language.text(.internalPage)).bytes
        let pages = Site.formats.filter { $0.media == .html }.map(\.path)
        return files.first { file in pages.contains { $0.matches(file.path) } && !file.bytes.contains(mark) }?.path
    }
}
