import Basics
import CCommonMark

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A parsed CommonMark document; freed with its owner. Only the files of this folder touch libcmark.
struct CommonMarkTree: ~Copyable {
    let root: CommonMarkNode

    /// - Parameter source: UTF-8; how long it may be and how deeply it may nest is the caller's to bound.
    init?(_ source: ArraySlice<UInt8>) {
        let parsed = source.withUnsafeBytes { bytes in
            cmark_parse_document(
                bytes.baseAddress?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_SOURCEPOS | CMARK_OPT_VALIDATE_UTF8)
        }
        guard let parsed else { return nil }
        root = CommonMarkNode(parsed)
    }

    deinit { cmark_node_free(root.pointer) }

    /// Visits every node on the way in and, if it has children, on the way out. The visitor must not change the tree.
    borrowing func forEach(_ visit: (CommonMarkNode, _ isEntering: Bool) -> Void) {
        let iterator = cmark_iter_new(root.pointer)
        defer { cmark_iter_free(iterator) }
        while true {
            let event = cmark_iter_next(iterator)
            if event == CMARK_EVENT_DONE { return }
            guard let node = cmark_iter_get_node(iterator) else { return }
            visit(CommonMarkNode(node), event == CMARK_EVENT_ENTER)
        }
    }
}

/// A node, valid as long as its tree is.
struct CommonMarkNode: Equatable {
    let pointer: OpaquePointer

    init(_ pointer: OpaquePointer) { self.pointer = pointer }

    var type: cmark_node_type { cmark_node_get_type(pointer) }
    /// Counts from 1; right for blocks, not always for inlines.
    var startLine: Int { Int(cmark_node_get_start_line(pointer)) }
    /// Counts from 1, in bytes.
    var startColumn: Int { Int(cmark_node_get_start_column(pointer)) }
    var literal: String { cmark_node_get_literal(pointer).map { String(cString: $0) } ?? "" }
    var literalBytes: [UInt8] {
        guard let start = cmark_node_get_literal(pointer) else { return [] }
        return Array(UnsafeRawBufferPointer(start: start, count: strlen(start)))
    }
    var address: String { cmark_node_get_url(pointer).map { String(cString: $0) } ?? "" }
    /// As it is written into markup and text: a byte that no address may hold is in per cent signs.
    var writtenAddress: String {
        address.utf8.reduce(into: "") { written, byte in
            if isAddressByte(byte) {
                written.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                written += "%" + hexText([byte]).uppercased()
            }
        }
    }
    var title: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }
    /// What text it has itself: a line end has a line feed.
    var ownText: [UInt8] { type == CMARK_NODE_SOFTBREAK || type == CMARK_NODE_LINEBREAK ? [UInt8(ascii: "\n")] : literalBytes }
    /// What stands behind the fence of a code block.
    var fenceWords: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
    /// A code block's language, the first word behind its fence; nil where there is none.
    var language: [UInt8]? { fenceWords.isEmpty ? nil : Array(fenceWords.utf8.prefix { !$0.isSpace }) }
    /// An ordered list's first number; nil for any other list.
    var firstNumber: Int? {
        cmark_node_get_list_type(pointer) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(pointer)) : nil
    }
    /// Whether it is a paragraph whose text stands in its list item without a paragraph of its own.
    var isInTightList: Bool { parent?.parent.map { cmark_node_get_list_tight($0.pointer) != 0 } ?? false }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var parent: CommonMarkNode? { cmark_node_parent(pointer).map(CommonMarkNode.init) }
    var firstChild: CommonMarkNode? { cmark_node_first_child(pointer).map(CommonMarkNode.init) }
}

/// What an address may hold as it is (RFC 3986: unreserved, reserved but square brackets, and the per cent sign).
private func isAddressByte(_ byte: UInt8) -> Bool {
    byte.isDigit || byte.isUppercase || byte.isLowercase || "-_.+!*(),%#@?=;:/&$~'".utf8.contains(byte)
}
