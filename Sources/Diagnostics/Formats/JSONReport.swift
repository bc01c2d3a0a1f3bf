import Basics

/// `--format json`: one document, for programs. Paths are relative to the content directory.
package struct JSONReport: ReportFormat {
    package init() {}

    package func text(for report: Report) -> String {
        let document = Document(
            version: 1,
            findings: report.diagnostics.map(Finding.init),
            summary: Summary(
                errors: report.count(.error), warnings: report.count(.warning), notes: report.count(.note), files: report.fileCount))
        return jsonText(document)
    }

    private struct Document: Encodable {
        var version: Int
        var findings: [Finding]
        var summary: Summary
    }

    private struct Summary: Encodable {
        var errors, warnings, notes, files: Int
    }

    private struct Finding: Encodable {
        var rule, level, message, path: String
        var line, column, endLine, endColumn: Int
        var excerpt: String
        var suggestion: String?
        var notes: [Note]

        init(_ diagnostic: Diagnostic) {
            let file = diagnostic.place.file
            let start = file.position(at: diagnostic.place.range.lowerBound)
            let end = file.position(at: diagnostic.place.range.upperBound)
            rule = diagnostic.rule.text
            level = diagnostic.level.rawValue
            message = diagnostic.message
            path = file.path
            (line, column, endLine, endColumn) = (start.line, start.column, end.line, end.column)
            excerpt = diagnostic.place.excerpt
            suggestion = diagnostic.suggestion
            notes = diagnostic.notes.map(Note.init)
        }
    }

    private struct Note: Encodable {
        var message: String
        var path: String?
        var line: Int?
        var column: Int?

        init(_ note: Diagnostic.Note) {
            message = note.message
            guard let place = note.place else { return }
            let start = place.file.position(at: place.range.lowerBound)
            (path, line, column) = (place.file.path, start.line, start.column)
        }
    }
}
