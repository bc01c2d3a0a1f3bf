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
        files = Report.grouped(fixable.sorted(by: Diagnostic.reportOrder)).compactMap { Self.fixed($0, $1) }
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
        return FixedFile(old: file, new: SourceFile(path: file.path, bytes: bytes + file.bytes[done...]), fixed: fixed)
    }

    private static func bytes(_ text: String) -> [UInt8] { Array(text.utf8) }

    private static func written(_ place: Place) -> [UInt8] {
        Array(place.file.bytes[place.range.clamped(to: 0..<place.file.bytes.count)])
    }
}
