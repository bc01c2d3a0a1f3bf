/// Everything one run has to say, in report order.
package struct Report: Sendable {
    package let diagnostics: [Diagnostic]
    /// Content files that were looked at.
    package let fileCount: Int
    /// How many there are of each rule, most frequent first, with those that `diagnostics` leaves out.
    package let ruleCounts: [(rule: String, count: Int)]

    package init(_ diagnostics: [Diagnostic], fileCount: Int) {
        ruleCounts = Dictionary(grouping: diagnostics, by: \.rule).map { ($0, $1.count) }
            .sorted { $0.count != $1.count ? $0.count > $1.count : $0.rule.utf8.lexicographicallyPrecedes($1.rule.utf8) }
        self.diagnostics = Self.withoutFlood(redacted(diagnostics).sorted(by: Diagnostic.reportOrder))
        self.fileCount = fileCount
    }

    /// Nobody reads more than this of one rule in one file, and a file made of nothing else must not hold up the run.
    private static let mostOfOneKind = 50

    /// The first findings of each rule in each file; the last of them says how many more there are.
    private static func withoutFlood(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
        struct Kind: Hashable {
            var path, rule: String
        }
        var counts: [Kind: Int] = [:]
        var lastKept: [Kind: Int] = [:]
        var kept: [Diagnostic] = []
        for diagnostic in diagnostics {
            let kind = Kind(path: diagnostic.place.file.path, rule: diagnostic.rule)
            counts[kind, default: 0] += 1
            guard counts[kind, default: 0] <= mostOfOneKind else { continue }
            lastKept[kind] = kept.count
            kept.append(diagnostic)
        }
        for (kind, count) in counts where count > mostOfOneKind {
            guard let index = lastKept[kind] else { continue }
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
            return number == 0 ? nil : "\(number) \(level.rawValue)\(number == 1 ? "" : "s")"
        }
        let files = fileCount == 1 ? "1 file" : "\(fileCount) files"
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
