// What `Encoder` asks for: a method for each kind of number, in each of three containers.

struct JSONValueContainer: SingleValueEncodingContainer {
    let tree: JSONTree
    let spelling: (String) -> String
    var codingPath: [any CodingKey] { [] }

    func encodeNil() { tree.content = .word("null") }
    func encode(_ value: Bool) { tree.content = .word(value ? "true" : "false") }
    func encode(_ value: String) { tree.content = .text(value) }
    func encode(_ value: Double) { tree.content = .word(jsonNumber(value)) }
    func encode(_ value: Float) { tree.content = .word(jsonNumber(value)) }
    func encode(_ value: Int) { whole(value) }
    func encode(_ value: Int8) { whole(value) }
    func encode(_ value: Int16) { whole(value) }
    func encode(_ value: Int32) { whole(value) }
    func encode(_ value: Int64) { whole(value) }
    func encode(_ value: UInt) { whole(value) }
    func encode(_ value: UInt8) { whole(value) }
    func encode(_ value: UInt16) { whole(value) }
    func encode(_ value: UInt32) { whole(value) }
    func encode(_ value: UInt64) { whole(value) }
    func encode(_ value: some Encodable) throws { try value.encode(to: JSONTreeEncoder(tree: tree, spelling: spelling)) }

    private func whole(_ value: some BinaryInteger) { tree.content = .word(String(value)) }
}

struct JSONObjectContainer<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let tree: JSONTree
    let spelling: (String) -> String
    let spellingHere: (String) -> String
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) { value(key).encodeNil() }
    func encode(_ one: Bool, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: String, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: Double, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: Float, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: Int, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: Int8, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: Int16, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: Int32, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: Int64, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: UInt, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: UInt8, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: UInt16, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: UInt32, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: UInt64, forKey key: Key) { value(key).encode(one) }
    func encode(_ one: some Encodable, forKey key: Key) throws { try value(key).encode(one) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested> {
        encoder(key).container(keyedBy: type)
    }
    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer { encoder(key).unkeyedContainer() }
    func superEncoder() -> any Encoder { JSONTreeEncoder(tree: tree.child("super"), spelling: spelling) }
    func superEncoder(forKey key: Key) -> any Encoder { encoder(key) }

    private func encoder(_ key: Key) -> JSONTreeEncoder {
        JSONTreeEncoder(tree: tree.child(spellingHere(key.stringValue)), spelling: spelling)
    }
    private func value(_ key: Key) -> JSONValueContainer {
        JSONValueContainer(tree: tree.child(spellingHere(key.stringValue)), spelling: spelling)
    }
}

struct JSONListContainer: UnkeyedEncodingContainer {
    let tree: JSONTree
    let spelling: (String) -> String
    var codingPath: [any CodingKey] { [] }
    var count: Int { tree.count }

    func encodeNil() { value.encodeNil() }
    func encode(_ one: Bool) { value.encode(one) }
    func encode(_ one: String) { value.encode(one) }
    func encode(_ one: Double) { value.encode(one) }
    func encode(_ one: Float) { value.encode(one) }
    func encode(_ one: Int) { value.encode(one) }
    func encode(_ one: Int8) { value.encode(one) }
    func encode(_ one: Int16) { value.encode(one) }
    func encode(_ one: Int32) { value.encode(one) }
    func encode(_ one: Int64) { value.encode(one) }
    func encode(_ one: UInt) { value.encode(one) }
    func encode(_ one: UInt8) { value.encode(one) }
    func encode(_ one: UInt16) { value.encode(one) }
    func encode(_ one: UInt32) { value.encode(one) }
    func encode(_ one: UInt64) { value.encode(one) }
    func encode(_ one: some Encodable) throws { try value.encode(one) }

    func nestedContainer<Nested: CodingKey>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
        encoder.container(keyedBy: type)
    }
    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { encoder.unkeyedContainer() }
    func superEncoder() -> any Encoder { encoder }

    private var encoder: JSONTreeEncoder { JSONTreeEncoder(tree: tree.child(), spelling: spelling) }
    private var value: JSONValueContainer { JSONValueContainer(tree: tree.child(), spelling: spelling) }
}

/// `1` of 1.0, `0.1` of 0.1; JSON has no word for what is no number.
private func jsonNumber(_ value: some BinaryFloatingPoint & LosslessStringConvertible) -> String {
    guard value.isFinite else { return "null" }
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
}
