import Basics
import Diagnostics
import StatusModel

/// A new update of an incident or a maintenance, before it is a file.
package struct UpdateDraft: Sendable, Equatable {
    /// A status as files write it: `identified`, `in-progress`.
    package var status: String
    package var at: Instant
    /// A duration or a time, as files write it.
    package var nextUpdate: String?
    /// A time as files write it, or `unknown`.
    package var expectedEnd: String?
    package var components: [ComponentStatement]
    /// The id of the update that it puts right.
    package var corrects: String?
    /// Of planned work that repeats: the day of the time that it is about.
    package var occurrence: CivilDate?
    /// By which another page's API knew it.
    package var earlierID: String?
    /// What the linter would find and its author stands by: rules and the reasons, which are never published.
    package var allowed: [AllowedFinding]
    /// CommonMark.
    package var body: String

    package init(
        status: String, at: Instant, nextUpdate: String? = nil, components: [ComponentStatement] = [], corrects: String? = nil,
        occurrence: CivilDate? = nil, allowed: [AllowedFinding] = [], body: String
    ) {
        self.status = status
        self.at = at.startOfMinute
        self.nextUpdate = nextUpdate
        self.components = components
        self.corrects = corrects
        self.occurrence = occurrence
        self.allowed = allowed
        self.body = body
    }

    /// - Parameters:
    ///   - folder: the event's folder, relative to the content directory.
    ///   - sequence: from 2, tells updates of one minute and status apart.
    package func file(in folder: String, sequence: Int = 1) -> SourceFile {
        let name = UpdateFileName(at: at, status: status, sequence: sequence).text
        return SourceFile(path: "\(folder)/\(name)", text: text)
    }

    /// The number that tells it from other updates of its minute, whatever their status.
    ///
    /// - Parameter names: of the files that are in its folder.
    package func firstFreeNumber(among names: [String]) -> Int {
        let minute = UpdateFileName(at: at, status: status).minute
        return 1 + (names.compactMap { UpdateFileName($0) }.filter { $0.minute == minute }.map(\.sequence).max() ?? 0)
    }

    private var text: String {
        var lines = ["---", "status: \(status)", "at: \(at.contentText)"]
        if let nextUpdate { lines.append("next-update: \(nextUpdate)") }
        if let expectedEnd { lines.append("expected-end: \(expectedEnd)") }
        if let occurrence { lines.append("occurrence: \(occurrence.text)") }
        if let earlierID { lines.append("id: \(yamlValue(earlierID))") }
        if let corrects { lines.append("corrects: \(corrects)") }
        if !components.isEmpty { lines += ["components:"] + components.map { "  \($0.component): \($0.status.rawValue)" } }
        lines += allowed.lines
        return (lines + ["---", body.trimmedOfWhiteSpace]).joined(separator: "\n") + "\n"
    }
}

/// A finding that an author stands by, and why.
package struct AllowedFinding: Sendable, Equatable {
    package var rule: RuleID
    package var reason: String

    package init(_ rule: RuleID, _ reason: String) { (self.rule, self.reason) = (rule, reason) }
}

extension [AllowedFinding] {
    /// As front matter and an incident's file write them; none where there are none.
    var lines: [String] { isEmpty ? [] : ["lint-allow:"] + map { "  \($0.rule): \(yamlValue($0.reason.onOneLine))" } }
}

/// What an author says about a component.
package struct ComponentStatement: Sendable, Equatable {
    /// By id.
    package var component: String
    package var status: ComponentStatus

    package init(_ component: String, _ status: ComponentStatus) { (self.component, self.status) = (component, status) }
}
