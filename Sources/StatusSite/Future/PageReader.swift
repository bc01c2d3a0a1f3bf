import Basics

/// One walk over a page's bytes.
struct PageReader {
    private let page: ArraySlice<UInt8>
    private var place: Int

    init(_ page: ArraySlice<UInt8>) { (self.page, place) = (page, page.startIndex) }

    /// - Parameter tag: from its sign of opening to its sign of closing.
    /// - Returns: as they are written, without their quotes, in their order.
    static func attributes(of tag: ArraySlice<UInt8>) -> [(name: String, value: String)] {
        var reader = PageReader(tag)
        guard reader.take("<"), reader.name() != nil else { return [] }
        return sequence(state: reader) { $0.attribute() }.map { ($0.string, $1.string) }
    }

    /// - Parameter other: the same element of a page that is nearly the same, to take over what is.
    mutating func document(like other: PageTree.Element?) -> PageTree.Element? {
        skip(while: { $0 != UInt8(ascii: "<") })
        if starts(with: "<!doctype html>") { skip(while: { $0 != UInt8(ascii: ">") }) }
        skip(while: { $0 != UInt8(ascii: "<") })
        return element(in: nil, like: other)
    }

    /// The element that begins here; nil where it isn't closed, or what is here is none.
    private mutating func element(in parent: PageTree.Element?, like other: PageTree.Element?) -> PageTree.Element? {
        let start = place
        guard take("<"), let name = name(), skipAttributes() else { return nil }
        let tag = page[start..<place]
        let isClosed = take("/>")
        guard isClosed || take(">") else { return nil }
        let element = PageTree.Element(name, tag, in: parent)
        if isClosed || Self.void.contains(name) {
            element.close(page[start..<place])
            return element
        }
        guard Self.raw.contains(name) ? rawText(into: element) : content(of: element, like: other) else { return nil }
        guard take("</" + name + ">") else { return nil }
        element.close(page[start..<place])
        return element
    }

    private mutating func content(of element: PageTree.Element, like other: PageTree.Element?) -> Bool {
        var others = (other?.elements ?? [])[...]
        while place < page.endIndex {
            if starts(with: "</") { return true }
            if starts(with: "<!") { return false }
            if page[place] == UInt8(ascii: "<") {
                // One that is new has the same ones after it, and one that is gone is skipped.
                if let same = others.prefix(3).firstIndex(where: { takes(over: $0, in: element) }) {
                    element.children.append(.element(others[same]))
                    others = others[(same + 1)...]
                    continue
                }
                guard let child = self.element(in: element, like: others.first) else { return false }
                element.children.append(.element(child))
                if others.first?.name == child.name { others = others.dropFirst() }
            } else {
                let start = place
                skip(while: { $0 != UInt8(ascii: "<") })
                element.children.append(.text(page[start..<place]))
            }
        }
        return false
    }

    /// Goes to the end of an element that stands here as it stood elsewhere.
    private mutating func takes(over other: PageTree.Element, in parent: PageTree.Element?) -> Bool {
        let end = place + other.source.count
        guard end <= page.endIndex, page[place..<end] == other.source, other.isTheSame(in: parent) else { return false }
        place = end
        return true
    }

    private mutating func rawText(into element: PageTree.Element) -> Bool {
        let (start, end) = (place, "</" + element.name)
        while place < page.endIndex, !starts(with: end) { place += 1 }
        if start < place { element.children.append(.text(page[start..<place])) }
        return place < page.endIndex
    }

    /// To the end of the tag, or false where an attribute isn't written as ours are.
    private mutating func skipAttributes() -> Bool {
        while attribute() != nil {}
        return starts(with: ">") || starts(with: "/>")
    }

    /// The next of a tag; nil at its end, and where one isn't written as ours are.
    private mutating func attribute() -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        skip(while: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") })
        let start = place
        skip(while: { !Self.endsAttributeName($0) })
        let name = page[start..<place]
        if name.isEmpty { return nil }
        guard starts(with: "=") else { return (name, []) }
        guard take("=\"") else { return nil }
        let valueStart = place
        skip(while: { $0 != UInt8(ascii: "\"") })
        let value = page[valueStart..<place]
        return take("\"") ? (name, value) : nil
    }

    private static func endsAttributeName(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "="), UInt8(ascii: ">"), UInt8(ascii: "/"), UInt8(ascii: "<"),
            UInt8(ascii: "\""), UInt8(ascii: "'"):
            true
        default: false
        }
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
        guard page.endIndex - place >= words.utf8.count else { return false }
        var next = place
        for byte in words.utf8 {
            if page[next] != byte { return false }
            next += 1
        }
        return true
    }

    private mutating func skip(while isWanted: (UInt8) -> Bool) {
        while place < page.endIndex, isWanted(page[place]) { place += 1 }
    }

    /// Elements without an end, and those in which nothing but their own end is markup.
    private static let void: Set = ["meta", "link", "img", "br", "source", "input", "hr", "wbr", "col"]
    private static let raw: Set = ["style", "script", "noscript"]
}
