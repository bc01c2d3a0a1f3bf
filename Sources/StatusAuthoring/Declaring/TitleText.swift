import Basics
import Diagnostics
import StatusContent
import StatusModel

/// A title has something to read in it, on one line, and no secret: the folder is named after it.
///
/// - Parameter slug: the folder's name, where that was typed.
package func checkTitle(_ title: String, slug: String?) throws(AuthoringError) {
    for (text, noun) in [(title, "title"), (slug ?? "", "name")] {
        guard let secret = secretsInName(Array(text.utf8)).first else { continue }
        throw AuthoringError(
            "the \(noun) has what looks like \(secret.kind) in it; leave it out, and make it invalid where it was issued")
    }
    if title.onOneLine.isEmpty { throw AuthoringError("the title is empty; say what customers notice") }
    if title.onOneLine.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
        throw AuthoringError("the title has a control character in it; type it again")
    }
    if let hidden = Array(title.onOneLine.utf8).invisibleCharacters.first {
        throw AuthoringError("the title has \(hidden.name) in it; type it without")
    }
}

extension StatusPage {
    /// Where a new incident goes, relative to the content directory.
    ///
    /// - Parameter slug: the folder's name, where that was typed.
    /// - Throws: `AuthoringError` where something is there already.
    package func folder(for draft: IncidentDraft, slug: String?) throws(AuthoringError) -> String {
        let name = slug ?? folderName(for: draft.title, at: draft.started, settings.zone)
        if let problem = slugProblem(name) { throw AuthoringError("--slug: \(problem)") }
        let folder = "incidents/" + name
        if has(folder) {
            throw AuthoringError("'\(folder)' is there already; add to it with 'daymark update \(name)', or name this one with --slug")
        }
        return folder
    }

    /// Where new planned work goes, relative to the content directory.
    ///
    /// - Parameter slug: the folder's name, where that was typed.
    /// - Throws: `AuthoringError` where something is there already.
    package func folder(forWork title: String, at start: Instant, slug: String?) throws(AuthoringError) -> String {
        let folder = "maintenance/" + (slug ?? folderName(for: title, at: start, settings.zone))
        if has(folder) { throw AuthoringError("'\(folder)' is there already; name this one with --slug") }
        return folder
    }

    private func has(_ folder: String) -> Bool { files.contains { $0.path.hasPrefix(folder + "/") } }
}
