/// One form in the list that "New issue" shows on GitHub.
struct IssueTemplate {
    let form: StatusForm
    let choices: FormChoices

    init(_ form: StatusForm, _ choices: FormChoices) { (self.form, self.choices) = (form, choices) }

    var text: String {
        let head = """
            name: \(quoted("Status page: \(form.title.lowercasedStart)"))
            description: \(quoted("\(form.summary) For people who may write to this repository."))
            title: \(quoted("\(form.title) on the status page"))
            body:

            """
        return head + form.fields(choices).filter(\.isInIssue).map(block).joined()
    }

    private func block(_ field: FormField) -> String {
        var lines = ["- type: \(field.kind)", "  id: \(field.name)", "  attributes:", "    label: \(quoted(field.label))"]
        if !field.note.isEmpty { lines.append("    description: \(quoted(field.note))") }
        switch field.entry {
        case .line, .text: if !field.start.isEmpty { lines.append("    value: \(quoted(field.start))") }
        case .choice(let all, let start):
            lines += ["    options:"] + all.map { "      - \(quoted($0))" } + ["    default: \(all.firstIndex(of: start) ?? 0)"]
        case .choices(let all): lines += ["    multiple: true", "    options:"] + all.map { "      - \(quoted($0))" }
        }
        if field.isRequired { lines += ["  validations:", "    required: true"] }
        return lines.map { "  \($0)\n" }.joined()
    }
}

extension FormField {
    fileprivate var kind: String {
        switch entry {
        case .line: "input"
        case .text: "textarea"
        case .choice, .choices: "dropdown"
        }
    }
}

extension String {
    /// "declare an incident".
    var lowercasedStart: String { prefix(1).lowercased() + dropFirst() }
}
