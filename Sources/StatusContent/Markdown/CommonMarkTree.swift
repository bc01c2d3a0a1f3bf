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

    /// Safe mode: whatever raw HTML or dangerous address is still in the tree is left out.
    borrowing func html() -> String {
        guard let rendered = cmark_render_html(root.pointer, CMARK_OPT_DEFAULT) else { return "" }
        defer { free(rendered) }
        return String(cString: rendered)
    }

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
    var title: String { cmark_node_get_title(pointer).map { String(cString: $0) } ?? "" }
    /// What stands behind the fence of a code block.
    var fenceWords: String { cmark_node_get_fence_info(pointer).map { String(cString: $0) } ?? "" }
    var headingLevel: Int { Int(cmark_node_get_heading_level(pointer)) }
    var parent: CommonMarkNode? { cmark_node_parent(pointer).map(CommonMarkNode.init) }
    var firstChild: CommonMarkNode? { cmark_node_first_child(pointer).map(CommonMarkNode.init) }
}
