import Basics
import Diagnostics

/// A page for responders, to read or print, that needs nothing else: no script, no file beside it, nobody else's server.
struct RespondersPage {
    var title: String
    /// A paragraph each.
    var introduction: [String]
    /// What this kind of page has beyond the look that all have.
    var style: String
    /// Markup, in its order.
    var parts: [String]

    init(title: String, introduction: [String] = [], style: String = "", parts: [String]) {
        (self.title, self.introduction, self.style, self.parts) = (title, introduction, style, parts)
    }

    /// One that begins with links to its sections.
    ///
    /// - Parameter sections: the title of each and its markup, in which the id of its heading is `part-1`, `part-2` and so on.
    init(title: String, introduction: [String], style: String, sections: [(title: String, markup: String)]) {
        let items = sections.enumerated().map { "<li><a href=\"#part-\($0 + 1)\">\(escaped($1.title))</a></li>" }
        let contents = "<nav aria-label=\"Parts\"><ol>\(items.joined())</ol></nav>"
        self.init(title: title, introduction: introduction, style: style, parts: [contents] + sections.map(\.markup))
    }

    var text: String {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <meta name="color-scheme" content="light dark">
        <title>\(escaped(title))</title>
        <style>
        \(RespondersStyle.text)\(style.isEmpty ? "" : "\n" + style)
        </style>
        </head>
        <body>
        <main>
        <h1>\(escaped(title))</h1>
        \(introduction.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n"))
        \(parts.joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }
}

/// Text between tags or in quotation marks.
func escaped(_ text: String) -> String { escapedForMarkup(displayable(text)) }
