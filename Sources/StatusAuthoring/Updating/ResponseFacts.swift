import Basics
import Diagnostics
import StatusContent
import StatusModel

/// Reads the cause of an incident as people type it: a short id that other incidents may share.
///
/// - Throws: `AuthoringError` with one that is right.
package func readCause(_ text: String) throws(AuthoringError) -> String {
    let cause = text.onOneLine
    guard let problem = slugProblem(cause) else { return cause }
    let better = slug(from: cause)
    throw AuthoringError("--cause: \(problem)\(better.isEmpty || slugProblem(better) != nil ? "" : "; such as '\(better)'")")
}

extension ResponseDraft {
    /// The incident's file with what was learned about the response.
    ///
    /// - Parameter old: the file as it is, or as it is about to be.
    /// - Throws: `AuthoringError` where only a person can change it.
    package func changed(_ old: SourceFile) throws(AuthoringError) -> SourceFile {
        if let new = file(after: old) { return new }
        throw AuthoringError("'\(old.path)' is written in a way that can't be changed safely; write by hand: \(lines)")
    }

    /// As somebody would write it.
    private var lines: String {
        let times = [("detected", detected), ("acknowledged", acknowledged)].compactMap { key, time in
            time.map { "'\(key): \($0.contentText)'" }
        }
        let holders = roles.map { "\($0.role.rawValue): \(yamlValue($0.person.onOneLine, inFlow: true))" }.joined(separator: ", ")
        let others = (cause.map { ["'cause: \($0)'"] } ?? []) + (workaround.map { ["'workaround: \(yamlValue($0.onOneLine))'"] } ?? [])
        return (times + others + (holders.isEmpty ? [] : ["'roles: {\(holders)}'"])).joined(
            separator: " and ")
    }
}
