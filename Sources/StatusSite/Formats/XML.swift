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

    /// Text for between tags and between quotation marks. By scalar: a combining mark must not hide what it stands on.
    static func escaped(_ text: String) -> String {
        var safe = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": safe.append(contentsOf: "&amp;".unicodeScalars)
            case "<": safe.append(contentsOf: "&lt;".unicodeScalars)
            case ">": safe.append(contentsOf: "&gt;".unicodeScalars)
            case "\"": safe.append(contentsOf: "&quot;".unicodeScalars)
            // XML 1.0, 2.2: these alone are characters.
            case "\t", "\n", "\r", "\u{20}"..."\u{D7FF}", "\u{E000}"..."\u{FFFD}", "\u{10000}"..."\u{10FFFF}": safe.append(scalar)
            default: break
            }
        }
        return String(safe)
    }
}
