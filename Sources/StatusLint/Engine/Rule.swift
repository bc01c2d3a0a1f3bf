import Diagnostics

/// One thing that is asked of the content.
///
/// A rule says what it inspects (its subject), documents itself and checks. What level a finding has in the end, whether it is allowed
/// and in what order it comes is the engine's business.
package protocol Rule<Subject>: Sendable {
    associatedtype Subject

    var documentation: RuleDocumentation { get }

    /// What the subject misses, with the smallest range that is wrong.
    func check(_ subject: Subject, _ context: RuleContext) -> [Finding]
}

/// A rule that is kept while content is read or allowances are applied; here it is documented, and its examples are tested.
package protocol CheckedElsewhere: Rule where Subject == NoSubject {}

extension CheckedElsewhere {
    package func check(_ subject: NoSubject, _ context: RuleContext) -> [Finding] { [] }
}

/// Where a rule is missed.
package struct Finding: Sendable {
    /// Most specific thing first, one phrase, no final full stop, phrased as what to write, the way out in it.
    package var message: String
    package var place: Place
    package var notes: [Diagnostic.Note]
    /// Words to put at `place`, where there is one right choice.
    package var suggestion: String?
    /// Whether the suggestion can be put in unseen, because it can't change the meaning.
    package var isSafeFix: Bool
    /// Where it differs from the rule's own level.
    package var level: Level?
    /// See `Diagnostic`.
    package var about: [String]

    package init(
        _ message: String, at place: Place, notes: [Diagnostic.Note] = [], suggestion: String? = nil, isSafeFix: Bool = false,
        level: Level? = nil, about: [String] = []
    ) {
        self.isSafeFix = isSafeFix
        self.message = message
        self.place = place
        self.notes = notes
        self.suggestion = suggestion
        self.level = level
        self.about = about
    }
}
