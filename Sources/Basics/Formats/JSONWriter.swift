/// Lays a document out as text (RFC 8259), its keys in the order of their bytes.
struct JSONWriter {
    let isPretty: Bool
    /// Whether `/` is written as `\/`.
    let escapesSlashes: Bool
    private var bytes: [UInt8] = []

    init(isPretty: Bool, escapesSlashes: Bool = false) { (self.isPretty, self.escapesSlashes) = (isPretty, escapesSlashes) }

    var text: String { bytes.string }

    mutating func write(_ tree: JSONTree, depth: Int = 0) {
        switch tree.content {
        case .word(let word): bytes += word.utf8
        case .text(let text): write(text)
        case .list(let children): write(children, depth)
        case .object(let children): write(children, depth)
        }
    }

    private mutating func write(_ children: [JSONTree], _ depth: Int) {
        bytes.append(UInt8(ascii: "["))
        for (index, child) in children.enumerated() {
            begin(index, depth + 1)
            write(child, depth: depth + 1)
        }
        end(isEmpty: children.isEmpty, depth)
        bytes.append(UInt8(ascii: "]"))
    }

    private mutating func write(_ children: [String: JSONTree], _ depth: Int) {
        bytes.append(UInt8(ascii: "{"))
        let inOrder = children.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
        for (index, child) in inOrder.enumerated() {
            begin(index, depth + 1)
            write(child.key)
            bytes += isPretty ? " : ".utf8 : ":".utf8
            write(child.value, depth: depth + 1)
        }
        end(isEmpty: children.isEmpty, depth)
        bytes.append(UInt8(ascii: "}"))
    }

    private mutating func begin(_ index: Int, _ depth: Int) {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        newLine(depth)
    }

    private mutating func end(isEmpty: Bool, _ depth: Int) {
        if isEmpty, isPretty { bytes.append(UInt8(ascii: "\n")) }
        newLine(depth)
    }

    private mutating func newLine(_ depth: Int) {
        guard isPretty else { return }
        bytes.append(UInt8(ascii: "\n"))
        for _ in 0..<depth { bytes += "  ".utf8 }
    }

    private mutating func write(_ text: String) {
        bytes.append(UInt8(ascii: "\""))
        for byte in text.utf8 { write(byte) }
        bytes.append(UInt8(ascii: "\""))
    }

    private mutating func write(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""): bytes += #"\""#.utf8
        case UInt8(ascii: "\\"): bytes += #"\\"#.utf8
        case UInt8(ascii: "/") where escapesSlashes: bytes += #"\/"#.utf8
        case 0x08: bytes += #"\b"#.utf8
        case 0x09: bytes += #"\t"#.utf8
        case 0x0A: bytes += #"\n"#.utf8
        case 0x0C: bytes += #"\f"#.utf8
        case 0x0D: bytes += #"\r"#.utf8
        case 0..<0x20: bytes += (#"\u00"# + (byte < 0x10 ? "0" : "") + String(byte, radix: 16)).utf8
        default: bytes.append(byte)
        }
    }
}
