import Diagnostics

/// What reading can find wrong. The linter documents each under `content/…`.
package enum ContentRule: String, Sendable, CaseIterable {
    case encoding
    case tooLarge = "too-large"
    case yaml
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
    case missingFile = "missing-file"
    case html
    case link
    case image

    package var id: String { "content/" + rawValue }
}

/// Collects what one reader finds. Not shared between threads: each file has its own.
final class Problems {
    private(set) var diagnostics: [Diagnostic] = []

    func add(
        _ rule: ContentRule, _ message: String, at place: Place, notes: [Diagnostic.Note] = [], suggestion: String? = nil
    ) {
        diagnostics.append(Diagnostic(rule: rule.id, message, at: place, notes: notes, suggestion: suggestion))
    }

    func add(contentsOf more: [Diagnostic]) { diagnostics += more }
}
