import StatusModel

/// What is prepared of a draft's first update, before it stands in `incident.yml`.
package struct DraftedUpdateDraft: Sendable {
    package var components: [ComponentStatement]
    package var text: String?

    package init(components: [ComponentStatement], text: String?) { (self.components, self.text) = (components, text) }

    var isEmpty: Bool { components.isEmpty && text == nil }

    /// On one line.
    var value: String {
        let statements = components.map { "\($0.component): \($0.status.rawValue)" }.joined(separator: ", ")
        let parts = [components.isEmpty ? nil : "components: {\(statements)}", text.map { "text: \(yamlValue($0, inFlow: true))" }]
        return "{\(parts.compactMap { $0 }.joined(separator: ", "))}"
    }
}
