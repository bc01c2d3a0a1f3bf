import Basics

/// All files that make forms in a repository on GitHub.
package func formFiles(_ settings: FormSettings, _ choices: FormChoices) -> [FormFile] {
    let workflows = ".github/workflows/"
    let forms = StatusForm.allCases.flatMap { form in
        [
            FormFile(workflows + "\(form.rawValue).yml", "# \(settings.command)\n" + DispatchWorkflow(form, settings, choices).text),
            FormFile(".github/ISSUE_TEMPLATE/\(form.rawValue).yml", "# \(settings.command)\n" + IssueTemplate(form, choices).text),
        ]
    }
    let issues = FormFile(workflows + "issue-forms.yml", "# \(settings.command)\n" + IssueWorkflow(settings, choices).text)
    if settings.publishing != FormSettings.ownPublishing { return forms + [issues] }
    return forms + [issues, FormFile(workflows + settings.publishing, "# \(settings.command)\n" + PublishWorkflow(settings).text)]
}

/// A text as YAML takes it for nothing but a text.
func quoted(_ text: String) -> String { jsonText(text, isPretty: false).trimmedOfWhiteSpace }

extension FormField {
    /// What a form with one line for each field says.
    var wholeLabel: String { note.isEmpty ? label : "\(label) (\(note))" }
    /// What an environment variable with its content is called.
    package static func variable(_ name: String) -> String { "DAYMARK_FORM_" + name.uppercased() }
}
