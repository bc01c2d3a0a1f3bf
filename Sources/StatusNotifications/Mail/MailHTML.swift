import Basics
import StatusModel
import StatusSite

/// A message as HTML: text that any program can show, without pictures and without anything from elsewhere.
struct MailHTML {
    private let text: NotificationText
    private let unsubscribe: String?

    init(_ text: NotificationText, unsubscribe: String?) { (self.text, self.unsubscribe) = (text, unsubscribe) }

    /// The whole document.
    var document: String {
        let language = text.language
        return """
            <!DOCTYPE html>
            <html lang="\(language.code)" dir="\(language.direction)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width,initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="supported-color-schemes" content="light dark">
            <title>\(escapedForMarkup(text.headline))</title>
            <style>
            :root{color-scheme:light dark}
            @media(prefers-color-scheme:dark){.page{background:#0f141a!important}.card{background:#182029!important;color:#e8edf3!important}\
            .soft{color:#a3b0bf!important}.card a,.soft a{color:#8db4ff!important}}
            </style>
            </head>
            <body class="page" style="margin:0;padding:16px 8px;background:#f6f7f9">
            \(fragment)
            </body>
            </html>

            """
    }

    /// What stands in the body, with all of its styles in it: list programs put it into a template of their own.
    var fragment: String {
        let direction = text.language.direction
        return """
            <div class="card" dir="\(direction)" style="max-width:560px;margin:0 auto;padding:20px;\
            border-\(direction == "rtl" ? "right" : "left"):6px solid \(text.tone.hex);\
            border-radius:6px;background:#ffffff;color:#17202b;font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;\
            overflow-wrap:anywhere;word-break:break-word">
            <h1 style="margin:0 0 12px;font-size:20px;line-height:1.3">\(escapedForMarkup(text.headline))</h1>
            \(paragraphs)
            <p style="margin:20px 0 0"><a href="\(escapedForMarkup(text.address))" style="color:#0b5cad;font-weight:bold">\
            \(escapedForMarkup(text.linkWords))</a></p>
            </div>
            <p class="soft" dir="\(direction)" style="max-width:560px;margin:12px auto 0;padding:0 20px;color:#566273;\
            font:13px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif;overflow-wrap:anywhere">\(footer)</p>
            """
    }

    private var paragraphs: String {
        text.paragraphs.flatMap(pieces).map { "<p style=\"margin:0 0 12px\">\($0)</p>" }.joined(separator: "\n")
    }

    /// An empty line parts paragraphs.
    private func pieces(_ words: String) -> [String] {
        var paragraphs: [[String]] = [[]]
        for line in words.split(separator: "\n", omittingEmptySubsequences: false) {
            if line.isEmpty { paragraphs.append([]) } else { paragraphs[paragraphs.count - 1].append(markup(String(line))) }
        }
        return paragraphs.filter { !$0.isEmpty }.map { $0.joined(separator: "<br>\n") }
    }

    private func markup(_ line: String) -> String {
        line.runs.map { run in
            switch run {
            case .words(let words): escapedForMarkup(words)
            case .address(let address): link(address, address)
            }
        }.joined()
    }

    private func link(_ address: String, _ words: String) -> String {
        "<a href=\"\(escapedForMarkup(address))\" style=\"color:#0b5cad\">\(escapedForMarkup(words))</a>"
    }

    private var footer: String {
        let page = link(text.pageAddress, text.pageName) + "<br>\n" + escapedForMarkup(text.time)
        return unsubscribe.map { page + "<br>\n" + link($0.asciiAddress, text.language.text(.stopEmails)) } ?? page
    }
}
