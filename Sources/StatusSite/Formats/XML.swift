/// XML as text. It owns escaping, and leaves out what XML 1.0 can't hold at all.
struct XML {
    private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    private var depth = 0

    /// An element with text, or with nothing in it.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String = "") {
        let start = indented("<" + name + Self.written(attributes))
        text += content.isEmpty ? start + "/>\n" : start + ">\(Self.escaped(content))</\(name)>\n"
    }

    /// An element with others in it.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: (inout XML) -> Void) {
        text += indented("<" + name + Self.written(attributes)) + ">\n"
        depth += 1
        children(&self)
        depth -= 1
        text += indented("</\(name)>\n")
    }

    private func indented(_ line: String) -> String { String(repeating: "  ", count: depth) + line }

    private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    }

    /// Text for between tags and between quotation marks. By byte: a combining mark must not hide what it stands on.
    static func escaped(_ text: String) -> String {
        var safe: [UInt8] = []
        safe.reserveCapacity(text.utf8.count + 16)
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): safe += "&amp;".utf8
            case UInt8(ascii: "<"): safe += "&lt;".utf8
            case UInt8(ascii: ">"): safe += "&gt;".utf8
            case UInt8(ascii: "\""): safe += "&quot;".utf8
            // XML 1.0, 2.2: no control characters but these three, and neither U+FFFE nor U+FFFF.
            case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x20...: safe.append(byte)
            default: break
            }
            if byte & 0xFE == 0xBE, safe.count >= 3, safe[safe.count - 2] == 0xBF, safe[safe.count - 3] == 0xEF { safe.removeLast(3) }
        }
        return String(decoding: safe, as: UTF8.self)
    }
}
