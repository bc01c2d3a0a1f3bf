import Diagnostics

/// A YAML document as it was written: scalars are text, keys keep their order.
package indirect enum YAMLNode {
    case scalar(Located<String>, isQuoted: Bool)
    case mapping([YAMLPair], Place)
    case sequence([YAMLNode], Place)

    package var place: Place {
        switch self {
        case .scalar(let text, _): text.place
        case .mapping(_, let place), .sequence(_, let place): place
        }
    }

    /// What a person would call it.
    package var kind: String {
        switch self {
        case .scalar: "a single value"
        case .mapping: "a mapping (key: value)"
        case .sequence: "a list"
        }
    }

    /// Whether nothing was written: `title:` and the end of the line.
    package var isEmpty: Bool {
        if case .scalar(let text, let isQuoted) = self { return text.value.isEmpty && !isQuoted }
        return false
    }
}

package struct YAMLPair {
    package var key: Located<String>
    package var value: YAMLNode
}
