import StatusModel

/// Published markup as plain text: a blank line between paragraphs, a dash before list items, addresses after the words that link to them.
///
/// - Parameter html: what `Prose` holds, which is CommonMark's own output and nothing else.
func plainText(_ html: String) -> String {
    var writer = PlainTextWriter()
    var rest = html.utf8[...]
    while let first = rest.first {
        if first == UInt8(ascii: "<"), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
            writer.tag(String(decoding: rest[rest.index(after: rest.startIndex)..<end], as: UTF8.self))
            rest = rest[rest.index(after: end)...]
        } else {
            let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "<")) ?? rest.endIndex
            writer.text(String(decoding: rest[..<end], as: UTF8.self))
            rest = rest[end...]
        }
    }
    return writer.output
}

private struct PlainTextWriter {
    private(set) var output = ""
    /// Line ends that come before the next text.
    private var pendingBreaks = 0
    /// For each list that is open, the number of its next item; nil where they have none.
    private var lists: [Int?] = []
    private var link: (address: String, start: String.Index)?
    private var isPreformatted = false
    /// Whether the last thing was the mark of a list item, which its text follows at once.
    private var isAfterMark = false

    mutating func text(_ raw: String) {
        let text = isPreformatted ? raw.unescaped : raw.unescaped.replacing("\n", with: " ")
        guard text.contains(where: { !$0.isWhitespace }) else {
            if pendingBreaks == 0, !output.isEmpty, !isAfterMark { output += text }
            return
        }
        let beginsLine = pendingBreaks > 0 || isAfterMark || output.isEmpty
        breakLines()
        output += beginsLine && !isPreformatted ? String(text.drop { $0.isWhitespace }) : text
    }

    mutating func tag(_ tag: String) {
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" || $0 == tag.first }
        switch name {
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "/p", "/h1", "/h2", "/h3", "/h4", "/h5", "/h6", "/blockquote", "hr":
            separate(2)
        case "pre", "/pre":
            isPreformatted = name == "pre"
            separate(2)
        case "ul": open(nil)
        case "ol": open(tag.split(separator: "\"").dropFirst().first.flatMap { Int($0) } ?? 1)
        case "/ul", "/ol":
            lists.removeLast()
            separate(lists.isEmpty ? 2 : 1)
        case "li": item()
        case "/li": separate(1)
        case "br": pendingBreaks = max(pendingBreaks, 1)
        case "a":
            breakLines()
            link = (tag.split(separator: "\"").dropFirst().first.map { String($0).unescaped } ?? "", output.endIndex)
        case "/a": endLink()
        default: break
        }
    }

    private mutating func open(_ number: Int?) {
        separate(2)
        lists.append(number)
    }

    private mutating func item() {
        guard let number = lists.last else { return }
        pendingBreaks = output.isEmpty ? 0 : max(1, pendingBreaks)
        isAfterMark = false
        breakLines()
        output += String(repeating: "  ", count: lists.count - 1) + (number.map { "\($0). " } ?? "- ")
        if let number { lists[lists.count - 1] = number + 1 }
        isAfterMark = true
    }

    private mutating func endLink() {
        guard let link else { return }
        self.link = nil
        let words = output[link.start...]
        if words != link.address, "mailto:" + words != link.address { output += " (\(link.address))" }
    }

    private mutating func separate(_ breaks: Int) {
        if !isAfterMark { pendingBreaks = max(pendingBreaks, lists.isEmpty ? breaks : min(breaks, 1)) }
    }

    private mutating func breakLines() {
        if isAfterMark {
            isAfterMark = false
        } else if !output.isEmpty, pendingBreaks > 0 {
            while output.last == " " || output.last == "\n" { output.removeLast() }
            output += String(repeating: "\n", count: pendingBreaks)
        }
        pendingBreaks = 0
    }
}

extension String {
    /// The entities that CommonMark's library writes, as what they stand for.
    fileprivate var unescaped: String {
        guard utf8.contains(UInt8(ascii: "&")) else { return self }
        return replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"").replacing("&#39;", with: "'")
            .replacing("&amp;", with: "&")
    }

    /// The first paragraph, and no more of it than somebody reads beside a link.
    var firstWords: String {
        let paragraph = split(separator: "\n\n", maxSplits: 1).first.map { $0.replacing("\n", with: " ") } ?? ""
        guard paragraph.count > 200 else { return String(paragraph) }
        let cut = paragraph.prefix(200)
        return String(cut.prefix(upTo: cut.lastIndex(of: " ") ?? cut.endIndex)) + "…"
    }
}

extension Site {
    /// "Identified: About one in five card payments is still failing." What a link to the story should tell.
    func gist<Status>(_ latest: Update<Status>?, _ name: (Status) -> String) -> String {
        latest.map { language.labelled(name($0.status.value), plainText($0.body.html).firstWords) } ?? ""
    }
}
