import Diagnostics
import StatusModel

/// What reading can find wrong. The linter documents each under `content/…`.
package enum ContentRule: String, Sendable, CaseIterable {
    case encoding
    case tooLarge = "too-large"
    case mergeConflict = "merge-conflict"
    case yaml
    case cutOff = "cut-off"
    case frontMatter = "front-matter"
    case unknownKey = "unknown-key"
    case duplicateKey = "duplicate-key"
    case missingKey = "missing-key"
    case wrongType = "wrong-type"
    case unknownValue = "unknown-value"
    case slug
    case duplicateID = "duplicate-id"
    case time
    case duration
    case unknownComponent = "unknown-component"
    case fileName = "file-name"
    case strayFile = "stray-file"
    case staticFile = "static-file"
    case missingFile = "missing-file"
    case html
    case link
    case image

    package var id: RuleID { RuleID(.content, rawValue) }
}

/// Collects what one reader finds. Not shared between threads: each file has its own.
package final class Problems {
    private(set) var found = Found()
    /// Whether texts are only judged, so that their markup is made where somebody asks for it after all.
    let isForJudging: Bool

    package init(isForJudging: Bool = false) { self.isForJudging = isForJudging }

    struct Found: Sendable {
        var diagnostics: [Diagnostic] = []
        var leftOut: [String] = []
        var strayTexts: [StrayText] = []

        var isNothing: Bool { diagnostics.isEmpty && leftOut.isEmpty && strayTexts.isEmpty }
    }

    package var diagnostics: [Diagnostic] { found.diagnostics }
    /// Files of incidents, maintenance and updates that the page goes without.
    var leftOut: [String] { found.leftOut }

    func add(
        _ rule: ContentRule, _ message: String, at place: Place, notes: [Diagnostic.Note] = [], suggestion: String? = nil
    ) {
        found.diagnostics.append(Diagnostic(rule: rule.id, message, at: place, notes: notes, suggestion: suggestion))
    }

    /// Notes that the page goes without an incident, a maintenance or an update; why has been reported.
    func leaveOut(_ file: SourceFile) { found.leftOut.append(file.path) }

    /// Keeps the words of an update that is left out, to be judged on their own.
    func keep(_ text: StrayText) { found.strayTexts.append(text) }

    func add(contentsOf more: [Diagnostic]) { found.diagnostics += more }

    func add(contentsOf more: Found) {
        found.diagnostics += more.diagnostics
        found.leftOut += more.leftOut
        found.strayTexts += more.strayTexts
    }
}
