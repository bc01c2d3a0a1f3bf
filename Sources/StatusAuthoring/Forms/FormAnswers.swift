import Basics
import Diagnostics

/// What somebody has put into a form.
package struct FormAnswers: Sendable {
    package let form: StatusForm
    /// By the fields' names; what was left empty is not there.
    let values: [String: String]

    /// - Parameter value: what a field of a name holds, as it came.
    package init(_ form: StatusForm, _ choices: FormChoices, value: (String) -> String?) {
        self.form = form
        let given = form.fields(choices).map { ($0.name, Self.tidied(value($0.name) ?? "")) }
        values = Dictionary(given.filter { !$0.1.isEmpty }) { first, _ in first }
    }

    /// Why it is published in spite of errors, where somebody says so.
    package var reason: String? { values["anyway"]?.onOneLine }

    /// Reads the body of an issue that was opened with a form: each field's label as a heading, then what was put in.
    ///
    /// - Throws: `AuthoringError` where it is not one of ours, or of an older version.
    package init(issue body: String, _ choices: FormChoices) throws(AuthoringError) {
        let body = body.replacing("\r\n", with: "\n") + "\n"
        guard let form = StatusForm.allCases.first(where: { body.hasPrefix(Self.heading($0.fields(choices)[0])) }) else {
            throw AuthoringError("this issue was not opened with a form of the status page")
        }
        var rest = body
        var found: [String: String] = [:]
        let fields = form.fields(choices).filter(\.isInIssue)
        for (field, next) in zip(fields, fields.dropFirst().map(Optional.some) + [nil]) {
            guard rest.hasPrefix(Self.heading(field)) else { throw Self.isOlder(field) }
            rest.removeFirst(Self.heading(field).count)
            guard let next else {
                found[field.name] = rest
                break
            }
            guard let place = rest.firstRange(of: "\n" + Self.heading(next)) else { throw Self.isOlder(next) }
            found[field.name] = String(rest[..<place.lowerBound])
            rest = String(rest[place.lowerBound...].dropFirst())
        }
        self.init(form, choices) { name in found[name].map(Self.tidied).flatMap { ["_No response_", "None"].contains($0) ? nil : $0 } }
    }

    /// How the body of such an issue begins.
    package static func beginning(of form: StatusForm, _ choices: FormChoices) -> String { "### " + form.fields(choices)[0].label }

    private static func heading(_ field: FormField) -> String { "### \(field.label)\n" }

    private static func isOlder(_ field: FormField) -> AuthoringError {
        AuthoringError("'\(field.label)' is not in this issue; its form is of another version, so run 'daymark ci forms' again")
    }

    private static func tidied(_ text: String) -> String { text.replacing("\r\n", with: "\n").trimmedOfWhiteSpace }
}
