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
        /// From its name to its sign of closing.
        private let tag: ArraySlice<UInt8>
        fileprivate(set) var children: [Node] = []
        /// The whole element as it is written.
        fileprivate(set) var source: ArraySlice<UInt8>

        /// Bars, which the script moves by itself when a day turns over.
        private let areBars: Bool
        /// What the script fills in by the clock, minute by minute: what stands there is no difference.
        let counts: Bool

        fileprivate init(_ name: String, _ tag: ArraySlice<UInt8>, in parent: Element?, _ source: ArraySlice<UInt8>) {
            (self.name, self.tag, self.source) = (name, tag, source)
            areBars = name == "svg" && parent?.has("class", "bars") ?? false
            let mayCount = tag.firstRange(ofBytes: " data-".utf8) != nil
            counts = name == "noscript" || mayCount && tag.attributes.contains { $0.name == "data-since" || $0.name == "data-up" }
        }

        /// As they are written, without their quotes, in their order. They are read when somebody asks: most pages differ in few places.
        var attributes: [(name: String, value: String)] { tag.attributes }

        /// What it is compared by.
        func likeness(of attribute: (name: String, value: String)) -> Substring {
            areBars && attribute.name == "viewBox" ? attribute.value.drop { $0 != " " } : Substring(attribute.value)
        }

        /// The same for elements that say the same.
        fileprivate(set) var likeness = 0

        fileprivate func close(_ source: ArraySlice<UInt8>) {
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

    let main: Element
    /// What changes by itself, in the order in which a browser finds it: the title, the icon and the colours around the page, the body's look and
    /// its main part.
    let parts: [Element]

    /// - Parameter page: the whole page.
    init?(_ page: [UInt8]) {
        var reader = Reader(page)
        guard let root = reader.document(), root.elements.count == 2 else { return nil }
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

/// One walk over the page's bytes.
private struct Reader {
    private let page: [UInt8]
    private var place = 0

    init(_ page: [UInt8]) { self.page = page }

    mutating func document() -> PageTree.Element? {
        skip(while: { $0 != UInt8(ascii: "<") })
        if starts(with: "<!doctype html>") { skip(while: { $0 != UInt8(ascii: ">") }) }
        skip(while: { $0 != UInt8(ascii: "<") })
        return element(in: nil)
    }

    /// The element that begins here; nil where it isn't closed, or what is here is none.
    private mutating func element(in parent: PageTree.Element?) -> PageTree.Element? {
        let start = place
        guard take("<"), let name = name(), skipAttributes() else { return nil }
        let tag = page[start..<place]
        let isClosed = take("/>")
        guard isClosed || take(">") else { return nil }
        let element = PageTree.Element(name, tag, in: parent, page[start..<place])
        if isClosed || Self.void.contains(name) {
            element.close(page[start..<place])
            return element
        }
        guard Self.raw.contains(name) ? rawText(into: element) : content(of: element) else { return nil }
        guard take("</" + name + ">") else { return nil }
        element.close(page[start..<place])
        return element
    }

    private mutating func content(of element: PageTree.Element) -> Bool {
        while place < page.count {
            if starts(with: "</") { return true }
            if starts(with: "<!") { return false }
            if page[place] == UInt8(ascii: "<") {
                guard let child = self.element(in: element) else { return false }
                element.children.append(.element(child))
            } else {
                let start = place
                skip(while: { $0 != UInt8(ascii: "<") })
                element.children.append(.text(page[start..<place]))
            }
        }
        return false
    }

    private mutating func rawText(into element: PageTree.Element) -> Bool {
        let (start, end) = (place, "</" + element.name)
        while place < page.count, !starts(with: end) { place += 1 }
        if start < place { element.children.append(.text(page[start..<place])) }
        return place < page.count
    }

    /// To the end of the tag, or false where an attribute isn't written as ours are.
    private mutating func skipAttributes() -> Bool {
        while place < page.count {
            switch page[place] {
            case UInt8(ascii: ">"): return true
            case UInt8(ascii: "/"): return starts(with: "/>")
            case UInt8(ascii: "="):
                guard starts(with: "=\"") else { return false }
                place += 2
                skip(while: { $0 != UInt8(ascii: "\"") })
                guard take("\"") else { return false }
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "<"): return false
            default: place += 1
            }
        }
        return false
    }

    private mutating func name() -> String? {
        let start = place
        skip(while: { Self.isOfName($0) })
        return start == place ? nil : page[start..<place].string
    }

    private static func isOfName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: ":"):
            true
        default: false
        }
    }

    private mutating func take(_ words: String) -> Bool {
        guard starts(with: words) else { return false }
        place += words.utf8.count
        return true
    }

    private func starts(with words: String) -> Bool {
        guard page.count - place >= words.utf8.count else { return false }
        var next = place
        for byte in words.utf8 {
            if page[next] != byte { return false }
            next += 1
        }
        return true
    }

    private mutating func skip(while isWanted: (UInt8) -> Bool) {
        while place < page.count, isWanted(page[place]) { place += 1 }
    }

    /// Elements without an end, and those in which nothing but their own end is markup.
    private static let void: Set = ["meta", "link", "img", "br", "source", "input", "hr", "wbr", "col"]
    private static let raw: Set = ["style", "script", "noscript"]
}

extension ArraySlice<UInt8> {
    /// Of a tag without its end.
    fileprivate var attributes: [(name: String, value: String)] {
        var all: [(name: String, value: String)] = []
        var rest = drop { !$0.isSpace }
        while true {
            rest = rest.drop(while: \.isSpace)
            let name = rest.prefix { $0 != UInt8(ascii: "=") && !$0.isSpace }
            if name.isEmpty { return all }
            rest = rest[name.endIndex...]
            guard rest.first == UInt8(ascii: "=") else {
                all.append((name.string, ""))
                continue
            }
            let value = rest.dropFirst(2).prefix { $0 != UInt8(ascii: "\"") }
            all.append((name.string, value.string))
            rest = rest[value.endIndex...].dropFirst()
        }
    }
}

extension UInt8 {
    fileprivate var isSpace: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") }
}
