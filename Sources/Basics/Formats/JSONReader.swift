/// Why bytes are no JSON text, and where.
package struct JSONFault: Error, Equatable {
    package let message: String
    /// Where, in bytes from the start.
    package let offset: Int
}

extension JSONValue {
    /// What a JSON text says, read as strictly as RFC 8259 has it. A name that an object has twice is refused too: who wrote which of them
    /// to be read, nobody knows. So are halves of surrogate pairs, which no text can hold.
    package static func read(_ bytes: [UInt8]) throws(JSONFault) -> JSONValue {
        var reader = JSONReader(bytes)
        return try reader.document()
    }
}

/// Reads one JSON text from its first byte to its last.
struct JSONReader {
    /// Lists and objects within each other; more is no data but an attack on the stack.
    static let deepest = 128

    let bytes: [UInt8]
    var offset = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    mutating func document() throws(JSONFault) -> JSONValue {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw fault("a byte order mark stands before the text: save the file without one") }
        skipSpace()
        let value = try value(depth: 0)
        skipSpace()
        if next != nil { throw fault("something follows the end of the text") }
        return value
    }

    func fault(_ message: String, at place: Int? = nil) -> JSONFault { JSONFault(message: message, offset: place ?? offset) }

    mutating func skipSpace() {
        while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { offset += 1 }
    }

    mutating func value(depth: Int) throws(JSONFault) -> JSONValue {
        guard let byte = next else { throw fault("the text ends where a value is expected") }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try list(depth: depth + 1)
        case UInt8(ascii: "\""): return .text(try text())
        case UInt8(ascii: "-"), 0x30...0x39: return .number(try number())
        case UInt8(ascii: "t"): return try word("true", .bool(true))
        case UInt8(ascii: "f"): return try word("false", .bool(false))
        case UInt8(ascii: "n"): return try word("null", .null)
        case UInt8(ascii: "'"): throw fault("a text stands in double quotation marks")
        default: throw fault("a value is expected here")
        }
    }

    private mutating func word(_ word: String, _ value: JSONValue) throws(JSONFault) -> JSONValue {
        guard bytes[offset...].starts(with: word.utf8) else { throw fault("a value is expected here; did you mean \(word)?") }
        offset += word.utf8.count
        return value
    }

    private mutating func list(depth: Int) throws(JSONFault) -> JSONValue {
        var values: [JSONValue] = []
        try begin(depth)
        if end(UInt8(ascii: "]")) { return .list([]) }
        while true {
            values.append(try value(depth: depth))
            if try isOver(UInt8(ascii: "]"), "]") { return .list(values) }
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSONValue {
        var object = JSONObject()
        var names = Set<[UInt8]>()
        try begin(depth)
        if end(UInt8(ascii: "}")) { return .object(object) }
        while true {
            let place = offset
            guard next == UInt8(ascii: "\"") else { throw fault("a name in double quotation marks is expected here") }
            let name = try text()
            guard names.insert(Array(name.utf8)).inserted else {
                throw fault("the name \(quoted(name)) stands twice in one object", at: place)
            }
            skipSpace()
            guard next == UInt8(ascii: ":") else { throw fault("':' is expected here, after the name \(quoted(name))") }
            offset += 1
            skipSpace()
            object.append(name, try value(depth: depth))
            if try isOver(UInt8(ascii: "}"), "}") { return .object(object) }
        }
    }

    mutating func begin(_ depth: Int) throws(JSONFault) {
        if depth > Self.deepest { throw fault("lists and objects lie deeper in each other than \(Self.deepest) times") }
        offset += 1
        skipSpace()
    }

    mutating func end(_ bracket: UInt8) -> Bool {
        guard next == bracket else { return false }
        offset += 1
        return true
    }

    /// After a value: whether the list or object ends here. If not, the next value begins.
    mutating func isOver(_ bracket: UInt8, _ name: String) throws(JSONFault) -> Bool {
        skipSpace()
        if end(bracket) { return true }
        guard next == UInt8(ascii: ",") else { throw fault("',' or '\(name)' is expected here") }
        let comma = offset
        offset += 1
        skipSpace()
        if next == bracket { throw fault("nothing follows this ','", at: comma) }
        return false
    }

    /// A name within a message, never longer than a line takes.
    private func quoted(_ name: String) -> String { "'\(name.count > 40 ? String(name.prefix(40)) + "…" : name)'" }
}
