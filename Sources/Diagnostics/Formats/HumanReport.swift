import Basics

/// `--format human`: each finding with its line of text and what is wrong underlined.
package struct HumanReport: ReportFormat {
    /// What stands before a path, so that it is relative to the working directory: usually the content directory.
    package var paths: PathStyle
    package var colour: Bool
    /// Whether the file is named: of what is not written yet there is none.
    package var namesFiles: Bool

    package init(paths: PathStyle = "", colour: Bool = false, namesFiles: Bool = true) {
        (self.paths, self.colour, self.namesFiles) = (paths, colour, namesFiles)
    }

    package func text(for report: Report) -> String {
        report.diagnostics.map(text(for:)).joined(separator: "\n")
    }

    private func text(for diagnostic: Diagnostic) -> String {
        let frame = Frame(diagnostic.place)
        var lines = (namesFiles ? [bold(location(diagnostic.place))] : []) + [headline(diagnostic)]
        lines += frame.lines.map { "  " + $0 }
        lines += diagnostic.notes.map { note in
            "    = " + displayable(note.message) + (note.place.map { " (\(location($0)))" } ?? "")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func headline(_ diagnostic: Diagnostic) -> String {
        let message = "  \(diagnostic.level.rawValue): \(displayable(diagnostic.message))"
        let padding = String(repeating: " ", count: max(2, Self.ruleColumn - message.unicodeScalars.count))
        return tinted(message, diagnostic.level) + padding + diagnostic.rule.text
    }

    private func location(_ place: Place) -> String {
        let start = place.file.position(at: place.range.lowerBound)
        return displayableLine(paths.shown(place.file)) + ":\(start.line):\(start.column)"
    }

    private func bold(_ text: String) -> String { colour ? "\u{1B}[1m\(text)\u{1B}[0m" : text }

    private func tinted(_ text: String, _ level: Level) -> String {
        let code =
            switch level {
            case .error: "31"
            case .warning: "33"
            case .note: "36"
            }
        return colour ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// Where rule ids start, so that they form a column of their own.
    private static let ruleColumn = 78
}

/// The line of text a place is on, with the place underlined.
private struct Frame {
    var lines: [String]

    init(_ place: Place) {
        let file = place.file
        // Of a line as long as a file, what is far away is never shown.
        let whole = file.line(around: place.range.lowerBound)
        let line = whole.clamped(to: place.range.lowerBound - Self.mostBytes..<place.range.lowerBound + Self.mostBytes)
        guard !file.bytes.isEmpty, !line.isEmpty else {
            lines = []
            return
        }
        let end = min(max(place.range.upperBound, place.range.lowerBound), line.upperBound)
        var before = displayable(file.text(in: line.lowerBound..<place.range.lowerBound))
        var marked = displayable(file.text(in: place.range.lowerBound..<end))
        if marked.unicodeScalars.count > Self.mostMarked { marked = Self.prefix(marked, Self.mostMarked) + "…" }
        var after = displayable(file.text(in: end..<line.upperBound))
        // A paragraph is often one long line: show what is around the place.
        if before.unicodeScalars.count > Self.contextBefore || line.lowerBound > whole.lowerBound {
            before = "…" + Self.suffix(before, Self.contextBefore)
        }
        if after.unicodeScalars.count > Self.contextAfter || line.upperBound < whole.upperBound {
            after = Self.prefix(after, Self.contextAfter) + "…"
        }
        let number = String(file.position(at: place.range.lowerBound).line)
        let gutter = number.alignedRight(to: 3)
        let indent = String(repeating: " ", count: columns(before))
        lines = [
            "\(gutter) │ \(before)\(marked)\(after)",
            String(repeating: " ", count: gutter.count) + " │ " + indent + String(repeating: "~", count: max(1, columns(marked))),
        ]
    }

    private static let mostBytes = 2_000
    private static let mostMarked = 90
    private static let contextBefore = 70
    private static let contextAfter = 60

    private static func prefix(_ text: String, _ length: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.prefix(length)))
    }
    private static func suffix(_ text: String, _ length: Int) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.suffix(length)))
    }
}

/// Terminal columns that a text takes up: two for wide characters, none for combining ones.
private func columns(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
}

private func columns(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
        0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
        return 2
    default: return 1
    }
}
