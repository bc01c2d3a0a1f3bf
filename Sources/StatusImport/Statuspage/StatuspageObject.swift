import Basics

/// One object of a document, and where it came from.
struct StatuspageObject {
    let object: JSONObject
    /// The path of its file.
    let file: String
    /// Whether it stood in a list of planned work.
    var isPlanned = false

    subscript(name: String) -> JSONValue? { object[name] }

    /// Nil where there is none, or an empty one. Numbers are texts too: ids of imitations.
    func text(_ name: String) -> String? {
        let text: String? =
            switch object[name] {
            case .text(let text): text.trimmedOfWhiteSpace
            case .number(let digits): digits
            default: nil
            }
        return text?.isEmpty ?? true ? nil : text
    }

    func has(_ name: String) -> Bool { object[name].map { !$0.isNull } ?? false }

    func isTrue(_ name: String) -> Bool { object[name]?.bool ?? false }

    /// The objects of a list; nil where there is no such list.
    func list(_ name: String) -> [StatuspageObject]? {
        object[name]?.list.map { $0.compactMap { $0.object.map { StatuspageObject(object: $0, file: file) } } }
    }

    /// A word of the API's, however an imitation spells it: `in_progress`.
    func word(_ name: String) -> String? { text(name)?.lowercased().replacing("-", with: "_").replacing(" ", with: "_") }
}
