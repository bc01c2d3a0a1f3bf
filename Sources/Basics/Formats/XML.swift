/// XML as text. It owns escaping, and leaves out what XML 1.0 can't hold at all.
package struct XML {
    private var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    private var depth = 0

    package init() {}

    package var text: String { String(decoding: bytes, as: UTF8.self) }

    /// An element with text, or with nothing in it.
    package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: String = "") {
        start(name, attributes)
        if content.isEmpty {
            bytes += "/>\n".utf8
        } else {
            bytes.append(UInt8(ascii: ">"))
            Self.escape(content, isAttribute: false, into: &bytes)
            end(name)
        }
    }

    /// An element with others in it.
    package mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ children: (inout XML) -> Void) {
        start(name, attributes)
        bytes += ">\n".utf8
        depth += 1
        children(&self)
        depth -= 1
        indent()
        end(name)
    }

    private mutating func start(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        indent()
        bytes.append(UInt8(ascii: "<"))
        bytes += name.utf8
        for (key, value) in attributes {
            bytes.append(UInt8(ascii: " "))
            bytes += key.utf8
            bytes += "=\"".utf8
            Self.escape(value, isAttribute: true, into: &bytes)
            bytes.append(UInt8(ascii: "\""))
        }
    }

    private mutating func end(_ name: String) {
        bytes += "</".utf8
        bytes += name.utf8
        bytes += ">\n".utf8
    }

    private mutating func indent() { for _ in 0..<depth { bytes += "  ".utf8 } }

    /// Text for between tags. By byte: a combining mark must not hide what it stands on.
    package static func escaped(_ text: String) -> String {
        var safe: [UInt8] = []
        escape(text, isAttribute: false, into: &safe)
        return String(decoding: safe, as: UTF8.self)
    }

    private static func escape(_ text: String, isAttribute: Bool, into safe: inout [UInt8]) {
        var text = text
        text.withUTF8 { text in
            // Nearly all of a text stays as it is: it is taken over a stretch at a time.
            var start = 0
            for index in text.indices where text[index] < 0x20 || text[index] >= 0xBE || text[index].isMarkup {
                let length = special(text, at: index)
                if length == 0 { continue }
                safe.append(contentsOf: text[start..<index])
                append(text[index], isAttribute: isAttribute, to: &safe)
                start = index + length
            }
            if start < text.count { safe.append(contentsOf: text[start...]) }
        }
    }

    /// How many bytes from here on are not written as they are.
    private static func special(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        if text[index] < 0xBE { return 1 }
        // XML 1.0, 2.2: neither U+FFFE nor U+FFFF.
        let isNoCharacter = text[index] == 0xEF && index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] & 0xFE == 0xBE
        return isNoCharacter ? 3 : 0
    }

    private static func append(_ byte: UInt8, isAttribute: Bool, to safe: inout [UInt8]) {
        switch byte {
        // A reader would make spaces of them in attributes (XML 1.0, 3.3.3), and a line feed of a carriage return (2.11).
        case UInt8(ascii: "\t") where isAttribute, UInt8(ascii: "\n") where isAttribute, UInt8(ascii: "\r"):
            safe += "&#\(byte);".utf8
        case UInt8(ascii: "\t"), UInt8(ascii: "\n"): safe.append(byte)
        // XML 1.0, 2.2: no other control characters.
        case 0x00..<0x20, 0xEF: break
        default: safe.appendEscapedText(byte)
        }
    }
}

extension UInt8 {
    fileprivate var isMarkup: Bool {
        self == UInt8(ascii: "&") || self == UInt8(ascii: "<") || self == UInt8(ascii: ">") || self == UInt8(ascii: "\"")
    }
}
