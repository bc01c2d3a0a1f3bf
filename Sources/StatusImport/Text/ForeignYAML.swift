import StatusContent

// Another program's YAML is read by looking for what is wanted: whatever else is in it is fine.

extension YAMLNode {
    /// What a mapping has under a key, or what it takes over with `<<` has; nil where this is no mapping or has no such key.
    subscript(key: String) -> YAMLNode? {
        guard case .mapping(let pairs, _) = self else { return nil }
        if let own = pairs.first(where: { $0.key.value == key }) { return own.value }
        return pairs.first { $0.key.value == "<<" }?.value.inherited(key)
    }

    private func inherited(_ key: String) -> YAMLNode? {
        if case .sequence(let nodes, _) = self { return nodes.lazy.compactMap { $0[key] }.first }
        return self[key]
    }

    /// Nil where this is no single value, or stands for nothing: `null`, `~`.
    var text: String? {
        guard case .scalar(let text, let isQuoted) = self else { return nil }
        return !isQuoted && ["", "~", "null", "Null", "NULL"].contains(text.value) ? nil : text.value
    }

    /// Empty where this is no list.
    var elements: [YAMLNode] { if case .sequence(let elements, _) = self { elements } else { [] } }
    /// Empty where this is no mapping.
    var pairs: [YAMLPair] { if case .mapping(let pairs, _) = self { pairs } else { [] } }
}
