import Basics

/// Puts in the suggestions that can't change the meaning.
package struct SafeFixes: Sendable {
    /// Files that change, in report order.
    package let files: [FixedFile]

    package struct FixedFile: Sendable {
        package let old: SourceFile
        package let new: SourceFile
        /// What was put right, in order.
        package let fixed: [Diagnostic]
    }

    package init(_ diagnostics: [Diagnostic]) {
        let fixable = diagnostics.filter { $0.isSafeFix && $0.suggestion.map(Self.bytes) != Self.written($0.place) }
        files = Report.grouped(fixable.inReportOrder()).compactMap { Self.fixed($0, $1) }
    }

    /// Of suggestions for the same words the first wins; the others have their turn in the next run.
    private static func fixed(_ file: SourceFile, _ diagnostics: ArraySlice<Diagnostic>) -> FixedFile? {
        var bytes: [UInt8] = []
        var done = 0
        var fixed: [Diagnostic] = []
        for diagnostic in diagnostics {
            let range = diagnostic.place.range
            guard let suggestion = diagnostic.suggestion, diagnostic.place.file == file, range.upperBound <= file.bytes.count,
                range.lowerBound >= done, range != fixed.last?.place.range
            else { continue }
            bytes += file.bytes[done..<range.lowerBound] + Self.bytes(suggestion)
            done = range.upperBound
            fixed.append(diagnostic)
        }
        if fixed.isEmpty { return nil }
        return FixedFile(old: file, new: SourceFile(path: file.path, bytes: bytes + file.bytes[done...]), fixed: redacted(fixed))
    }

    private init(files: [FixedFile]) { self.files = files }

    /// Those that can be shown with the lines around them: a file with a secret in it can't, and half a line is no diff.
    package var presentable: SafeFixes { SafeFixes(files: files.filter { !$0.old.holdsSecret && !$0.new.holdsSecret }) }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func written(_ place: Place) -> [UInt8] {
        Array(place.file.bytes[place.range.clamped(to: 0..<place.file.bytes.count)])
    }
}

extension SafeFixes {
    /// "3 suggestions in 2 files put in".
    package func summary(done: Bool) -> String {
        let count = files.reduce(0) { $0 + $1.fixed.count }
        if count == 0 { return "no suggestion is safe to put in unseen" }
        return "\(counted(count, "suggestion")) in \(counted(files.count, "file")) \(done ? "put in" : "to put in")"
    }
}

extension SafeFixes.FixedFile {
    /// A line for each change: where it was, and what became what.
    package func account(_ paths: PathStyle) -> String {
        fixed.map { diagnostic in
            let start = old.position(at: diagnostic.place.range.lowerBound)
            let place = "\(paths.shown(old)):\(start.line):\(start.column)"
            return displayable("\(place): '\(diagnostic.place.excerpt)' became '\(diagnostic.suggestion ?? "")'") + "\n"
        }.joined()
    }
}
