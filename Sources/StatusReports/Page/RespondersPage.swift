import Basics
import Diagnostics

/// A page for responders, to read or print, that needs nothing else: no script, no file beside it, nobody else's server.
struct RespondersPage {
    var title: String
    /// A paragraph each.
    var introduction: [String] = []
    /// What this kind of page has beyond the look that all have.
    var style = ""
    /// Markup, in its order.
    var parts: [String]

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

    /// Links to parts, which have the ids `part-1`, `part-2` and so on.
    static func contents(_ titles: [String]) -> String {
        let items = titles.enumerated().map { "<li><a href=\"#part-\($0 + 1)\">\(escaped($1))</a></li>" }
        return "<nav aria-label=\"Parts\"><ol>\(items.joined())</ol></nav>"
    }
}

/// Text between tags or in quotation marks.
func escaped(_ text: String) -> String { escapedForMarkup(displayable(text)) }
