import Basics

/// A page of ours as a browser's tree has it: elements, and between them text.
///
/// It reads what templates write, in which every element is closed. Where a page isn't like that, there is no tree, and the page goes without
/// a future.
struct PageTree {
    enum Node {
        case element(Element)
        case text(ArraySlice<UInt8>)
    }

    final class Element {
        let name: String
        /// From its sign of opening to its sign of closing.
        private let tag: ArraySlice<UInt8>
        var children: [Node] = []
        /// The whole element as it is written.
        private(set) var source: ArraySlice<UInt8>

        /// Bars, which the script moves by itself when a day turns over.
        private let areBars: Bool
        /// What the script fills in by the clock, minute by minute: what stands there is no difference.
        let counts: Bool

        init(_ name: String, _ tag: ArraySlice<UInt8>, in parent: Element?) {
            (self.name, self.tag, source) = (name, tag, tag)
            areBars = Self.areBars(name, in: parent)
            let mayCount = tag.firstRange(ofBytes: " data-".utf8) != nil
            counts =
                name == "noscript"
                || mayCount && PageReader.attributes(of: tag).contains { $0.name == "data-since" || $0.name == "data-up" }
        }

        private static func areBars(_ name: String, in parent: Element?) -> Bool { name == "svg" && parent?.has("class", "bars") ?? false }

        /// Whether the same bytes are the same element there.
        func isTheSame(in parent: Element?) -> Bool { areBars == Self.areBars(name, in: parent) }

        /// As they are written, without their quotes, in their order. They are read when somebody asks: most pages differ in few places.
        var attributes: [(name: String, value: String)] { PageReader.attributes(of: tag) }

        /// What it is compared by.
        func likeness(of attribute: (name: String, value: String)) -> Substring {
            areBars && attribute.name == "viewBox" ? attribute.value.drop { $0 != " " } : Substring(attribute.value)
        }

        /// The same for elements that say the same.
        private(set) var likeness = 0

        func close(_ source: ArraySlice<UInt8>) {
            self.source = source
            var hasher = Hasher()
            if areBars {
                for attribute in attributes {
                    hasher.combine(attribute.name)
                    hasher.combine(likeness(of: attribute))
                }
            } else {
                tag.withUnsafeBytes { hasher.combine(bytes: $0) }
            }
            if !counts { for child in children { hasher.combine(child.likeness) } }
            likeness = hasher.finalize()
        }
    }

    private let root: Element
    let main: Element
    /// What changes by itself, in the order in which a browser finds it: the title, the icon and the colours around the page, the body's look and
    /// its main part.
    let parts: [Element]

    /// - Parameters:
    ///   - page: the whole page.
    ///   - other: one that is nearly the same, to take over what is.
    init?(_ page: [UInt8], like other: PageTree? = nil) {
        var reader = PageReader(page[...])
        guard let root = reader.document(like: other?.root), root.elements.count == 2 else { return nil }
        self.root = root
        let (head, body) = (root.elements[0], root.elements[1])
        guard let main = body.elements.first(where: { $0.name == "main" }) else { return nil }
        self.main = main
        let changing = head.elements.filter {
            $0.name == "title" || $0.name == "link" && $0.has("rel", "icon") || $0.name == "meta" && $0.has("name", "theme-color")
        }
        parts = changing + [body, main]
    }
}

extension PageTree.Element {
    func has(_ name: String, _ value: String) -> Bool { attributes.contains { $0 == (name, value) } }

    var elements: [PageTree.Element] {
        children.compactMap { if case .element(let element) = $0 { element } else { nil } }
    }

    /// How many nodes are below it.
    var size: Int { children.count + elements.reduce(0) { $0 + $1.size } }
}

extension PageTree.Node {
    var likeness: Int {
        switch self {
        case .element(let element): return element.likeness
        case .text(let text):
            var hasher = Hasher()
            text.withUnsafeBytes { hasher.combine(bytes: $0) }
            return hasher.finalize()
        }
    }

    var source: ArraySlice<UInt8> {
        switch self {
        case .element(let element): element.source
        case .text(let text): text
        }
    }
}
