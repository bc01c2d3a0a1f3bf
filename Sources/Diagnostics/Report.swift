import Basics

/// Everything one run has to say, in report order.
package struct Report: Sendable {
    package let diagnostics: [Diagnostic]
    /// Content files that were looked at.
    package let fileCount: Int
    /// How many there are of each rule, most frequent first, with those that `diagnostics` leaves out.
    package let ruleCounts: [(rule: RuleID, count: Int)]

    package init(_ diagnostics: [Diagnostic], fileCount: Int) {
        var counts: [RuleID: Int] = [:]
        for diagnostic in diagnostics { counts[diagnostic.rule, default: 0] += 1 }
        ruleCounts = counts.map { ($0, $1) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.rule.precedes($1.rule) }
        self.diagnostics = Self.withoutFlood(redacted(diagnostics).inReportOrder())
        self.fileCount = fileCount
    }

    /// Nobody reads more than this of one rule in one file, and a file made of nothing else must not hold up the run.
    private static let mostOfOneKind = 50

    /// The first findings of each rule in each file; the last of them says how many more there are.
    private static func withoutFlood(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        let files = grouped(diagnostics)
        guard files.contains(where: { $0.diagnostics.count > mostOfOneKind }) else { return diagnostics }
        return files.flatMap { withoutFlood(inFile: $0.diagnostics) }
    }

    private static func withoutFlood(inFile diagnostics: ArraySlice<Diagnostic>) -> [Diagnostic] {
        if diagnostics.count <= mostOfOneKind { return Array(diagnostics) }
        var counts: [RuleID: Int] = [:]
        var lastKept: [RuleID: Int] = [:]
        var kept: [Diagnostic] = []
        for diagnostic in diagnostics {
            let count = counts[diagnostic.rule, default: 0] + 1
            counts[diagnostic.rule] = count
            guard count <= mostOfOneKind else { continue }
            lastKept[diagnostic.rule] = kept.count
            kept.append(diagnostic)
        }
        for (rule, count) in counts where count > mostOfOneKind {
            guard let index = lastKept[rule] else { continue }
            kept[index].notes.append(Diagnostic.Note("\(count - mostOfOneKind) more like this in this file are left out"))
        }
        return kept
    }

    package func count(_ level: Level) -> Int {
        diagnostics.reduce(0) { $0 + ($1.level == level ? 1 : 0) }
    }

    /// The findings of each file, in report order.
    var byFile: [(file: SourceFile, diagnostics: ArraySlice<Diagnostic>)] { Self.grouped(diagnostics) }

    /// - Parameter diagnostics: in report order.
    static func grouped(_ diagnostics: [Diagnostic]) -> [(file: SourceFile, diagnostics: ArraySlice<Diagnostic>)] {
        var groups: [(file: SourceFile, diagnostics: ArraySlice<Diagnostic>)] = []
        var rest = diagnostics[...]
        while let file = rest.first?.place.file {
            let group = rest.prefix { $0.place.file.path == file.path }
            groups.append((file, group))
            rest = rest[group.endIndex...]
        }
        return groups
    }

    /// "2 errors, 1 warning in 3 of 112 files", naming only what there is.
    package var summary: String {
        let parts = [Level.error, .warning, .note].compactMap { level -> String? in
            let number = count(level)
            return number == 0 ? nil : counted(number, level.rawValue)
        }
        let files = counted(fileCount, "file")
        if parts.isEmpty { return "nothing to report in \(files)" }
        // A file that is missing has a finding and isn't counted among the files.
        let concerned = byFile.count
        return parts.joined(separator: ", ") + " in " + (concerned < fileCount ? "\(concerned) of \(files)" : files)
    }
}

/// One way to write a report down. Adding a format is adding a file.
package protocol ReportFormat: Sendable {
    func text(for report: Report) -> String
}
