import Basics
import StatusContent

/// Tags that are markup. What else stands between `<` and `>` may be a word for something: `<hostname>`.
let knownTags: Set<String> = Set(elements.keys).union(passedOver).union(codeTags).union(mediaTags).union([
    "br", "hr", "a", "pre", "script", "style",
])

/// What becomes Markdown.
private let elements: [String: (element: MarkdownElement, change: MarkdownChanges.Change)] = [
    "b": (.strong, .emphasis), "strong": (.strong, .emphasis), "i": (.emphasis, .emphasis), "em": (.emphasis, .emphasis),
    "s": (.struck, .struck), "strike": (.struck, .struck), "del": (.struck, .struck),
    "ul": (.list(isNumbered: false), .list), "ol": (.list(isNumbered: true), .list), "li": (.item, .list),
    "blockquote": (.quote, .tag), "tr": (.row, .table), "td": (.cell, .table), "th": (.cell, .table),
    "h1": (.heading(1), .tag), "h2": (.heading(2), .tag), "h3": (.heading(3), .tag), "h4": (.heading(4), .tag),
    "h5": (.heading(5), .tag), "h6": (.heading(6), .tag),
    "p": (.block, .tag), "div": (.block, .tag), "table": (.block, .table), "caption": (.block, .tag), "center": (.block, .tag),
    "details": (.block, .tag), "summary": (.block, .tag), "figure": (.block, .tag), "figcaption": (.block, .tag),
    "article": (.block, .tag), "section": (.block, .tag), "dl": (.block, .tag), "dt": (.block, .tag), "dd": (.block, .tag),
]

/// What only says how its text looks.
private let passedOver: Set = [
    "span", "font", "u", "ins", "small", "big", "sup", "sub", "abbr", "acronym", "mark", "q", "cite", "dfn", "var", "time", "bdo", "bdi",
    "nobr", "wbr", "thead", "tbody", "tfoot", "colgroup", "picture", "html", "body",
]
private let codeTags: Set = ["code", "tt", "kbd", "samp"]
private let mediaTags: Set = ["img", "iframe", "video", "audio"]

extension MarkdownScanner {
    mutating func open(_ tag: HTMLTag) {
        switch tag.name {
        case "br":
            changes.note(.lineBreak)
            add(.newLine)
        case "hr":
            changes.note(.tag)
            add(.open(.rule))
        case "a": openLink(tag)
        case _ where codeTags.contains(tag.name): code(tag)
        case _ where mediaTags.contains(tag.name): media(tag)
        default: element(tag).map { add(.open($0)) }
        }
    }

    mutating func close(_ tag: HTMLTag) {
        if tag.name == "br" { return open(tag) }
        if tag.name == "a" { return add(.close(.anchor)) }
        element(tag).map { add(.close($0)) }
    }

    private mutating func element(_ tag: HTMLTag) -> MarkdownElement? {
        changes.note(elements[tag.name]?.change ?? .tag)
        return elements[tag.name]?.element
    }

    private mutating func openLink(_ tag: HTMLTag) {
        let address = trimmed(tag.attribute("href") ?? [])
        if isPublishableAddress(address.string) {
            changes.note(.link)
            add(.open(.link(linkEnd(address))))
        } else {
            changes.note(tag.attribute("href") == nil ? .tag : .deadLink)
            add(.open(.anchor))
        }
    }

    private mutating func media(_ tag: HTMLTag) {
        let words = escapedMarkdown(trimmed(tag.attribute("alt") ?? tag.attribute("title") ?? []))
        let address = trimmed(tag.attribute("src") ?? [])
        let hasAddress = isPublishableAddress(address.string)
        changes.note(hasAddress ? .image : .localImage)
        if !hasAddress {
            addText(words)
        } else if words.isEmpty {
            add(addressToken(address))
        } else {
            let end = linkEnd(address)
            add(.open(.link(end)))
            add(.text(words))
            add(.close(.link(end)))
        }
    }

    private func trimmed(_ value: [UInt8]) -> [UInt8] {
        let start = value.drop(while: \.isSpace)
        return Array(start.dropLast(start.reversed().prefix(while: \.isSpace).count))
    }

    /// What stands in it up to its closing tag, as code.
    private mutating func code(_ tag: HTMLTag) {
        changes.note(.code)
        guard let close = search.next("</" + tag.name, from: index), close < end else { return }
        let html = withoutTags(bytes[index..<close])
        let text = trimmed(withoutEntities(html).map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 })
        index = HTMLTag(bytes, at: close)?.end ?? close + tag.name.utf8.count + 2
        if !text.isEmpty { add(.code(codeSpan(text))) }
    }

    private func codeSpan(_ text: [UInt8]) -> [UInt8] {
        let sign = UInt8(ascii: "`")
        let lengths = Set(text.split { $0 != sign }.map(\.count))
        let length = (1...).first { !lengths.contains($0) } ?? 1
        let mark = [UInt8](repeating: sign, count: length)
        let space = text.first == sign || text.last == sign ? [UInt8(ascii: " ")] : []
        return mark + space + text + space + mark
    }
}
