import Diagnostics

/// A YAML document as it was written: scalars are text, keys keep their order.
indirect enum YAMLNode {
    case scalar(Located<String>, isQuoted: Bool)
    case mapping([YAMLPair], Place)
    case sequence([YAMLNode], Place)

    var place: Place {
        switch self {
        case .scalar(let text, _): text.place
        case .mapping(_, let place), .sequence(_, let place): place
        }
    }

    /// What a person would call it.
    var kind: String {
        switch self {
        case .scalar: "a single value"
        case .mapping: "a mapping (key: value)"
        case .sequence: "a list"
        }
    }

    /// Whether nothing was written: `title:` and the end of the line.
    var isEmpty: Bool {
        if case .scalar(let text, let isQuoted) = self { return text.value.isEmpty && !isQuoted }
        return false
    }
}

struct YAMLPair {
    var key: Located<String>
    var value: YAMLNode
}
