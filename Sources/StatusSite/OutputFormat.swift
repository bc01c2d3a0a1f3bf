/// What files of one kind are, declared once. What is sent along with them, what the preview says they are and what crawlers hear of go by it.
struct OutputFormat: Sendable {
    let path: PathPattern
    let media: MediaType
    let use: Use

    enum Use: Sendable, Equatable {
        /// A page for readers, which nobody may frame.
        case page
        /// A page for frames in other people's pages.
        case frame
        /// What scripts on other people's pages may read too.
        case data
        /// What readers save.
        case download
        /// What hosts and crawlers know by its name.
        case wellKnown
    }

    static func page(_ address: PageAddress) -> OutputFormat {
        OutputFormat(path: PathPattern(address.file), media: .html, use: address.isForFrames ? .frame : .page)
    }

    /// A file for the whole site, one for each component and one for each group.
    static func data(_ name: String, ofEachPart media: MediaType) -> [OutputFormat] {
        [name, PageAddress.component("*").path + name, PageAddress.group("*").path + name].map {
            OutputFormat(path: PathPattern($0), media: media, use: .data)
        }
    }
}

/// As `Content-Type` says it.
enum MediaType: String, Sendable {
    case html = "text/html; charset=utf-8"
    case json = "application/json; charset=utf-8"
    case atom = "application/atom+xml; charset=utf-8"
    case rss = "application/rss+xml; charset=utf-8"
    case jsonFeed = "application/feed+json; charset=utf-8"
    case calendar = "text/calendar; charset=utf-8"
    case svg = "image/svg+xml; charset=utf-8"
    case png = "image/png"
    case script = "text/javascript; charset=utf-8"
    case xml = "application/xml; charset=utf-8"
    case text = "text/plain; charset=utf-8"
    case csv = "text/csv; charset=utf-8"
}
