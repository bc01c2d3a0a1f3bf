/// A document between the values that encode themselves and its text.
final class JSONTree {
    enum Content {
        /// A number, `true`, `false` or `null`.
        case word(String)
        case text(String)
        case list([JSONTree])
        case object([String: JSONTree])
    }

    var content = Content.word("null")

    init() {}

    /// - Parameter spelling: how the names of properties are written. The keys of a dictionary are data and stay as they are.
    init(_ document: some Encodable, spelling: @escaping (String) -> String) {
        // Values that are made of texts, numbers, lists and the like always encode; there is nothing here that could fail.
        try? document.encode(to: JSONTreeEncoder(tree: self, spelling: spelling))
    }

    func beginObject() {
        if case .object = content { return }
        content = .object([:])
    }

    func beginList() {
        if case .list = content { return }
        content = .list([])
    }

    /// A new value in the object.
    func child(_ key: String) -> JSONTree {
        let child = JSONTree()
        guard case .object(var children) = content else { return child }
        content = .object([:])
        children[key] = child
        content = .object(children)
        return child
    }

    /// A new value behind the list.
    func child() -> JSONTree {
        let child = JSONTree()
        guard case .list(var children) = content else { return child }
        content = .list([])
        children.append(child)
        content = .list(children)
        return child
    }

    var count: Int {
        if case .list(let children) = content { children.count } else { 0 }
    }
}

/// Puts what one value says of itself into a tree.
struct JSONTreeEncoder: Encoder {
    let tree: JSONTree
    let spelling: (String) -> String

    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
        tree.beginObject()
        // Only a dictionary's keys take any name.
        let isData = Key(stringValue: "any name") != nil
        return KeyedEncodingContainer(JSONObjectContainer<Key>(tree: tree, spelling: spelling, spellingHere: isData ? { $0 } : spelling))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer {
        tree.beginList()
        return JSONListContainer(tree: tree, spelling: spelling)
    }

    func singleValueContainer() -> any SingleValueEncodingContainer { JSONValueContainer(tree: tree, spelling: spelling) }
}
