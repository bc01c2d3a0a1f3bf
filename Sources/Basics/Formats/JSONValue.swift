/// What a JSON text says (RFC 8259).
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// As it is written, so that no digit is lost.
    case number(String)
    case text(String)
    case list([JSONValue])
    case object(JSONObject)
}

/// Names and values, in the order in which they are written. No name is there twice.
package struct JSONObject: Sendable, Equatable {
    package struct Member: Sendable, Equatable {
        package let name: String
        package let value: JSONValue
    }

    package private(set) var members: [Member] = []

    /// Nil where there is no such name. Names are compared byte by byte.
    package subscript(name: String) -> JSONValue? {
        members.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }

    mutating func append(_ name: String, _ value: JSONValue) { members.append(Member(name: name, value: value)) }
}

extension JSONValue {
    /// Nil where this is no text; so with its neighbours.
    package var text: String? { if case .text(let text) = self { text } else { nil } }
    package var bool: Bool? { if case .bool(let bool) = self { bool } else { nil } }
    package var list: [JSONValue]? { if case .list(let list) = self { list } else { nil } }
    package var object: JSONObject? { if case .object(let object) = self { object } else { nil } }
    package var isNull: Bool { self == .null }

    /// Nil where this is no whole number, or one that is too large.
    package var int: Int? { if case .number(let digits) = self { Int(digits) } else { nil } }
    package var double: Double? { if case .number(let digits) = self { Double(digits) } else { nil } }

    /// What an object has under a name; nil where this is no object or has no such name.
    package subscript(name: String) -> JSONValue? { object?[name] }

    /// What a list has at a place; nil where this is no list or is shorter.
    package subscript(index: Int) -> JSONValue? {
        guard let list, list.indices.contains(index) else { return nil }
        return list[index]
    }

    /// What this is, for messages: "a text", "a list".
    package var kindName: String {
        switch self {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .text: "a text"
        case .list: "a list"
        case .object: "an object"
        }
    }
}
