/// XML as text. It owns escaping, and leaves out what XML 1.0 can't hold at all.
package struct XML {
    package private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    package init() {}

    /// An element with text, or with nothing in it.
    package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String = "") {
        let start = indented("<" + name + Self.written(attributes))
        text += content.isEmpty ? start + "/>\n" : start + ">\(Self.escaped(content))</\(name)>\n"
    }

    /// An element with others in it.
    package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: (inout XML) -> Void) {
        text += indented("<" + name + Self.written(attributes)) + ">\n"
        depth += 1
        children(&self)
        depth -= 1
        text += indented("</\(name)>\n")
    }

    private func indented(_ line: String) -> String { String(repeating: "  ", count: depth) + line }

    private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " \($0.key)=\"\(escaped($0.value, isAttribute: true))\"" }.joined()
    }

    /// Text for between tags. By byte: a combining mark must not hide what it stands on.
    package static func escaped(_ text: String) -> String { escaped(text, isAttribute: false) }

    private static func escaped(_ text: String, isAttribute: Bool) -> String {
        var safe: [UInt8] = []
        safe.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            // A reader would make spaces of them in attributes (XML 1.0, 3.3.3), and a line feed of a carriage return (2.11).
            case UInt8(ascii: "\t") where isAttribute, UInt8(ascii: "\n") where isAttribute, UInt8(ascii: "\r"):
                safe += "&#\(byte);".utf8
            // XML 1.0, 2.2: no other control characters, and neither U+FFFE nor U+FFFF.
            case 0x00..<0x20 where byte != UInt8(ascii: "\t") && byte != UInt8(ascii: "\n"): break
            default: safe.appendEscapedText(byte)
            }
            if byte & 0xFE == 0xBE, safe.count >= 3, safe[safe.count - 2] == 0xBF, safe[safe.count - 3] == 0xEF { safe.removeLast(3) }
        }
        return String(decoding: safe, as: UTF8.self)
    }
}
