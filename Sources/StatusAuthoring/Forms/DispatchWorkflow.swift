/// A workflow with a form of its own: the button "Run workflow" on GitHub.
struct DispatchWorkflow {
    private let form: StatusForm
    private let settings: FormSettings
    private let fields: [FormField]

    init(_ form: StatusForm, _ settings: FormSettings, _ choices: FormChoices) {
        (self.form, self.settings, fields) = (form, settings, form.fields(choices))
    }

    var text: String {
        """
        name: \(quoted("Status page: \(form.title.lowercasedStart)"))
        on:
          workflow_dispatch:
            inputs:

        """ + fields.map(input).joined() + """
            permissions: {}
            jobs:
              write:
                runs-on: ubuntu-24.04
                timeout-minutes: 15
            \(FormJob(settings).writeHead(issues: false))    env:

            """ + fields.map { "      \(FormField.variable($0.name)): ${{ inputs.\($0.name) }}\n" }.joined()
            + FormJob(settings).identity(name: "github.actor", id: "github.actor_id") + "    steps:\n"
            + FormJob(settings).steps(form: form.rawValue, condition: nil) + FormJob(settings).publish
    }

    private func input(_ field: FormField) -> String {
        var lines = ["\(field.name):", "  description: \(quoted(field.wholeLabel))", "  required: \(field.isRequired)"]
        switch field.entry {
        case .line, .text: lines += ["  type: string", "  default: \(quoted(field.start))"]
        case .choice(let all, let start): lines += Self.choice(all, start)
        case .choices(let all): lines += Self.choice((field.isRequired ? [FormChoices.none] : []) + all, nil)
        }
        if field.isRequired, field.start.isEmpty, case .line = field.entry { lines.removeLast() }
        if field.isRequired, case .text = field.entry { lines.removeLast() }
        return lines.map { "      \($0)\n" }.joined()
    }

    private static func choice(_ all: [String], _ start: String?) -> [String] {
        ["  type: choice", "  options:"] + all.map { "    - \(quoted($0))" } + (start.map { ["  default: \(quoted($0))"] } ?? [])
    }
}
