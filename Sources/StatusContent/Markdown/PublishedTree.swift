import CCommonMark
import Diagnostics

/// What becomes of headings, which must fit the page that the text lands on.
enum HeadingTreatment {
    /// An update is a short message inside a page: its headings become bold lines.
    case bold
    /// A review is a page: its headings stand below the page's title, and none skips a level.
    case belowTitle
}

extension CommonMarkTree {
    /// Changes the tree into what may be published: no raw HTML, no link but to http, https and mailto, no image, headings that fit.
    /// Nothing an author wrote is dropped but comments: unpublishable links and images leave their words, HTML shows as text.
    borrowing func makePublishable(headings: HeadingTreatment) {
        var links: [CommonMarkNode] = []
        var html: [CommonMarkNode] = []
        var headingNodes: [CommonMarkNode] = []
        var words: [CommonMarkNode] = []
        forEach { node, isEntering in
            guard isEntering else { return }
            words.append(node)
            switch node.type {
            case CMARK_NODE_LINK where !isPublishableAddress(node.address) || node.firstChild == nil: links.append(node)
            case CMARK_NODE_IMAGE: links.append(node)
            case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: html.append(node)
            case CMARK_NODE_HEADING: headingNodes.append(node)
            default: break
            }
        }
        words.forEach { $0.leaveOutInvisibleCharacters() }
        links.forEach { $0.replaceWithChildren() }
        html.forEach { $0.replaceHTMLWithText() }
        switch headings {
        case .bold: headingNodes.forEach { $0.makeBold() }
        case .belowTitle:
            var above = 1
            for node in headingNodes {
                above = min(above + 1, max(2, node.headingLevel))
                cmark_node_set_heading_level(node.pointer, Int32(above))
            }
        }
    }
}

/// Whether a link to this address is published: http, https and mailto only.
package func isPublishableAddress(_ address: String) -> Bool {
    let lowercased = address.lowercased()
    return ["https://", "http://", "mailto:"].contains { lowercased.hasPrefix($0) && lowercased.utf8.count > $0.utf8.count }
}

/// Whether raw HTML is only a comment, which is never published and does no harm.
func isComment(_ html: String) -> Bool {
    let start = html.drop(while: \.isWhitespace)
    guard start.hasPrefix("<!--"), let end = start.firstRange(of: "-->") else { return false }
    return start[end.upperBound...].allSatisfy(\.isWhitespace)
}

extension CommonMarkNode {
    /// What nobody sees and an entity stands for.
    fileprivate func leaveOutInvisibleCharacters() {
        switch type {
        case CMARK_NODE_TEXT: visible(literal).map { _ = cmark_node_set_literal(pointer, $0) }
        case CMARK_NODE_CODE_BLOCK: visible(fenceWords).map { _ = cmark_node_set_fence_info(pointer, $0) }
        case CMARK_NODE_LINK:
            visible(title).map { _ = cmark_node_set_title(pointer, $0) }
            visible(address).map { _ = cmark_node_set_url(pointer, $0) }
        default: break
        }
    }

    /// Nil where all of a text can be seen.
    private func visible(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        return bytes.invisibleCharacters.isEmpty ? nil : String(decoding: bytes.withoutInvisibleCharacters, as: UTF8.self)
    }

    /// The words of a link or image stay, the link goes.
    fileprivate func replaceWithChildren() {
        while let child = firstChild {
            cmark_node_unlink(child.pointer)
            cmark_node_insert_before(pointer, child.pointer)
        }
        cmark_node_unlink(pointer)
        cmark_node_free(pointer)
    }

    fileprivate func replaceHTMLWithText() {
        let html = literal
        if !isComment(html) {
            let text = cmark_node_new(CMARK_NODE_TEXT)
            cmark_node_set_literal(text, html)
            if type == CMARK_NODE_HTML_BLOCK {
                let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
                cmark_node_append_child(paragraph, text)
                cmark_node_insert_before(pointer, paragraph)
            } else {
                cmark_node_insert_before(pointer, text)
            }
        }
        cmark_node_unlink(pointer)
        cmark_node_free(pointer)
    }

    fileprivate func makeBold() {
        let paragraph = cmark_node_new(CMARK_NODE_PARAGRAPH)
        let strong = cmark_node_new(CMARK_NODE_STRONG)
        while let child = firstChild {
            cmark_node_unlink(child.pointer)
            cmark_node_append_child(strong, child.pointer)
        }
        cmark_node_append_child(paragraph, strong)
        cmark_node_insert_before(pointer, paragraph)
        cmark_node_unlink(pointer)
        cmark_node_free(pointer)
    }
}
