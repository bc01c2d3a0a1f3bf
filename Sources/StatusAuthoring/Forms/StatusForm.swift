import Diagnostics
import StatusModel

/// What somebody without git does with a form in the browser.
package enum StatusForm: String, Sendable, CaseIterable {
    case declare, update, resolve

    /// The name of the form, in a list of forms.
    package var title: String {
        switch self {
        case .declare: "Declare an incident"
        case .update: "Post an update"
        case .resolve: "Resolve an incident"
        }
    }

    /// One line below the title.
    package var summary: String {
        switch self {
        case .declare: "Something is wrong, and customers are to know."
        case .update: "Tell customers where an open incident stands."
        case .resolve: "It is over: tell customers what was put right."
        }
    }

    /// What is asked, in order. The one field that takes several lines is the last, so that nothing in it is taken for another field.
    package func fields(_ choices: FormChoices) -> [FormField] {
        switch self {
        case .declare: Self.declaring(choices)
        case .update: Self.updating(choices)
        case .resolve: Self.resolving
        }
    }

    private static func declaring(_ choices: FormChoices) -> [FormField] {
        [
            FormField("title", "What do customers notice?", .line, note: "Some card payments are failing", isRequired: true),
            FormField(
                "severity", "How bad is it?", .choice(choices.severities + [FormChoices.unsure], start: choices.severities[1]),
                isRequired: true),
            FormField("components", "What is affected?", .choices(choices.components), isRequired: true),
            others,
            FormField("how", "How is it now?", .choice([FormChoices.usual] + choices.troubles, start: FormChoices.usual)),
            FormField("started", "Since when?", .line, note: "14:02, or 20m for 20 minutes ago; empty means now"),
            anyway,
            FormField("text", "What do you tell customers?", .text, note: "Empty means drafted wording"),
        ]
    }

    private static func updating(_ choices: FormChoices) -> [FormField] {
        [
            FormField("incident", "Which incident?", .line, note: "A part of its name; empty where only one is open"),
            FormField("status", "Where does it stand?", .choice([FormChoices.unchanged] + choices.phases, start: FormChoices.unchanged)),
            FormField(
                "components", "Which service has changed?",
                .choices([FormChoices.unchanged, FormChoices.worksAgain] + choices.components)),
            others,
            FormField("how", "How is that service now?", .choice(choices.statuses, start: choices.statuses[0])),
            FormField("next", "When does the next update come?", .choice(FormChoices.spans, start: FormChoices.spans[0])),
            FormField(
                "severity", "Does the severity change?", .choice([FormChoices.unchanged] + choices.severities, start: FormChoices.unchanged)
            ),
            FormField("because", "If it changes, why?", .line, note: "It stands on the page"),
            anyway,
            FormField("text", "What do you tell customers?", .text, note: "What they notice now, and what you are doing", isRequired: true),
        ]
    }

    private static let resolving = [
        FormField("incident", "Which incident is over?", .line, note: "A part of its name; empty where only one is open"),
        FormField("ended", "When did customers stop feeling it?", .line, note: "15:20; empty means when an update said so, else now"),
        FormField("action", "What do customers need to do?", .line, note: "A sentence, or 'nothing'", start: "nothing", isRequired: true),
        FormField("happened", "What could they not do?", .line, note: "Needed only where no update named a service"),
        anyway,
        FormField("text", "What did you put right?", .text, note: "A sentence for customers"),
    ]

    private static let others = FormField("others", "Which others?", .line, note: "With commas between them", isInIssue: false)

    private static let anyway = FormField(
        "anyway", "Publish in spite of errors?", .line, note: "Leave it empty, or say why; the reason is kept, and not published")
}

/// One field of a form.
package struct FormField: Sendable {
    package enum Entry: Sendable {
        case line
        case text
        case choice([String], start: String)
        /// Several of them, where a form can do that.
        case choices([String])
    }

    /// What programs call it.
    package let name: String
    /// What people read.
    package let label: String
    package let entry: Entry
    /// An example, or what an empty field means.
    package let note: String
    /// What stands in it already.
    package let start: String
    package let isRequired: Bool
    /// Not where several can be chosen at once.
    package let isInIssue: Bool

    /// Whether it holds somebody's own words.
    var isTyped: Bool {
        switch entry {
        case .line, .text: true
        case .choice, .choices: false
        }
    }

    init(
        _ name: String, _ label: String, _ entry: Entry, note: String = "", start: String = "", isRequired: Bool = false,
        isInIssue: Bool = true
    ) {
        (self.name, self.label, self.entry, self.note) = (name, label, entry, note)
        (self.start, self.isRequired, self.isInIssue) = (start, isRequired, isInIssue)
    }
}
