import Basics
import CCommonMark

/// Writes a tree that may be published as HTML, in the layout of CommonMark's own library, and remembers where each text went.
struct MarkupWriter {
    private(set) var html: [UInt8] = []
    /// Where the text of each node that has some begins.
    private(set) var starts: [OpaquePointer: Int] = [:]
    /// Behind each paragraph, heading and block of code, in order; in a tight list, where its text ends.
    private(set) var ends: [Int] = []

    mutating func visit(_ node: CommonMarkNode, isEntering: Bool) {
        switch node.type {
        case CMARK_NODE_BLOCK_QUOTE: element("blockquote", isEntering, startsLineInside: true)
        case CMARK_NODE_LIST: list(node, isEntering)
        case CMARK_NODE_ITEM: element("li", isEntering)
        case CMARK_NODE_HEADING: block("h\(node.headingLevel)", isEntering)
        case CMARK_NODE_PARAGRAPH: paragraph(node, isEntering)
        case CMARK_NODE_CODE_BLOCK: code(node)
        case CMARK_NODE_THEMATIC_BREAK: line("<hr />")
        case CMARK_NODE_TEXT: text(node)
        case CMARK_NODE_CODE:
            html += "<code>".utf8
            text(node)
            html += "</code>".utf8
        case CMARK_NODE_LINEBREAK:
            html += "<br />".utf8
            lineEnd(node)
        case CMARK_NODE_SOFTBREAK: lineEnd(node)
        case CMARK_NODE_STRONG: html += (isEntering ? "<strong>" : "</strong>").utf8
        case CMARK_NODE_EMPH: html += (isEntering ? "<em>" : "</em>").utf8
        case CMARK_NODE_LINK: link(node, isEntering)
        default: break
        }
    }

    // MARK: Blocks

    private mutating func element(_ name: String, _ isEntering: Bool, startsLineInside: Bool = false) {
        if isEntering {
            startLine()
            html += "<\(name)>".utf8
            if startsLineInside { html.append(lineFeed) }
        } else {
            if startsLineInside { startLine() }
            html += "</\(name)>\n".utf8
        }
    }

    private mutating func block(_ name: String, _ isEntering: Bool) {
        element(name, isEntering)
        if !isEntering { ends.append(html.count - 1) }
    }

    private mutating func paragraph(_ node: CommonMarkNode, _ isEntering: Bool) {
        if !node.isInTightList { return block("p", isEntering) }
        if !isEntering { ends.append(html.count) }
    }

    private mutating func list(_ node: CommonMarkNode, _ isEntering: Bool) {
        let number = node.firstNumber
        if isEntering {
            line(number == nil ? "<ul>" : number == 1 ? "<ol>" : "<ol start=\"\(number ?? 1)\">")
        } else {
            html += (number == nil ? "</ul>\n" : "</ol>\n").utf8
        }
    }

    private mutating func code(_ node: CommonMarkNode) {
        startLine()
        html += "<pre><code".utf8
        if let language = node.language {
            html += " class=\"language-".utf8
            escape(language)
            html.append(UInt8(ascii: "\""))
        }
        html.append(UInt8(ascii: ">"))
        text(node)
        html += "</code></pre>\n".utf8
        ends.append(html.count - 1)
    }

    private mutating func line(_ tag: String) {
        startLine()
        html += "\(tag)\n".utf8
    }

    private mutating func startLine() {
        if let last = html.last, last != lineFeed { html.append(lineFeed) }
    }

    // MARK: Inlines

    private mutating func text(_ node: CommonMarkNode) {
        starts[node.pointer] = html.count
        escape(node.literalBytes)
    }

    private mutating func lineEnd(_ node: CommonMarkNode) {
        starts[node.pointer] = html.count
        html.append(lineFeed)
    }

    private mutating func link(_ node: CommonMarkNode, _ isEntering: Bool) {
        guard isEntering else { return html += "</a>".utf8 }
        html += "<a href=\"".utf8
        escape(Array(node.writtenAddress.utf8))
        html.append(UInt8(ascii: "\""))
        if !node.title.isEmpty {
            html += " title=\"".utf8
            escape(Array(node.title.utf8))
            html.append(UInt8(ascii: "\""))
        }
        html.append(UInt8(ascii: ">"))
    }

    private mutating func escape(_ text: [UInt8]) { html.appendEscapedText(text) }

    private let lineFeed = UInt8(ascii: "\n")
}
