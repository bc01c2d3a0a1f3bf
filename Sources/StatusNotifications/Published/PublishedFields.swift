import Basics
import StatusModel

/// One object of the document, read by name. What is missing or something else is an error that says where.
struct PublishedFields {
    private let value: JSONValue
    /// "incidents[2]".
    let path: String

    init(_ value: JSONValue, at path: String = "") { (self.value, self.path) = (value, path) }

    func fault(_ name: String, _ message: String) -> PublishedStateFault {
        PublishedStateFault(message: "'\(path.isEmpty ? name : "\(path).\(name)")' \(message)")
    }

    private func found(_ name: String) throws(PublishedStateFault) -> JSONValue {
        guard let found = value[name] else { throw fault(name, "is missing") }
        return found
    }

    private func read<Value>(_ name: String, _ what: String, _ pick: (JSONValue) -> Value?) throws(PublishedStateFault) -> Value {
        let found = try found(name)
        guard let picked = pick(found) else { throw fault(name, "is \(found.kindName), where \(what) is expected") }
        return picked
    }

    func has(_ name: String) -> Bool { value[name] != nil }
    func int(_ name: String) throws(PublishedStateFault) -> Int { try read(name, "a whole number", \.int) }
    func text(_ name: String) throws(PublishedStateFault) -> String { try read(name, "a text", \.text) }
    func flag(_ name: String) throws(PublishedStateFault) -> Bool { try read(name, "true or false", \.bool) }
    func texts(_ name: String) throws(PublishedStateFault) -> [String] {
        try read(name, "a list of texts") { $0.list?.compactMap(\.text) }
    }

    func textOrNull(_ name: String) throws(PublishedStateFault) -> String? {
        try found(name).isNull ? nil : text(name)
    }

    func fields(_ name: String) throws(PublishedStateFault) -> PublishedFields {
        let object = try read(name, "an object") { $0.object.map(JSONValue.object) }
        return PublishedFields(object, at: path.isEmpty ? name : "\(path).\(name)")
    }

    func list(_ name: String) throws(PublishedStateFault) -> [PublishedFields] {
        let list = try read(name, "a list", \.list)
        let above = path.isEmpty ? name : "\(path).\(name)"
        return list.enumerated().map { PublishedFields($0.element, at: "\(above)[\($0.offset)]") }
    }

    func time(_ name: String) throws(PublishedStateFault) -> Instant {
        let text = try text(name)
        do { return try readTime(text) } catch { throw fault(name, "is no time: \(error.message)") }
    }

    func timeOrNull(_ name: String) throws(PublishedStateFault) -> Instant? {
        try found(name).isNull ? nil : time(name)
    }

    func word<Word: RawRepresentable<String>>(_ name: String, _ type: Word.Type, _ spelling: (String) -> String = { $0 })
        throws(PublishedStateFault) -> Word
    {
        let text = try text(name)
        guard let word = Word(rawValue: spelling(text)) else { throw fault(name, "is '\(text)', which is not known here") }
        return word
    }
}

/// `under-maintenance` of the API's `under_maintenance`.
func withHyphens(_ text: String) -> String { text.replacing("_", with: "-") }
