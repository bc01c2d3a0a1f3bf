import Diagnostics

/// What reading would find in an update's body, wherever else it stands in the file.
package func bodyFindings(_ body: [UInt8]) -> [Diagnostic] {
    let file = updateFile(body)
    let problems = Problems()
    if isReadableText(file, atMost: .max, problems) {
        _ = readProse(frontMatter.count..<file.bytes.count, of: file, headings: .bold, problems)
    }
    return problems.diagnostics
}

/// The lines of an update's body that would be taken for an undecided merge.
package func bodyConflictMarkers(_ body: [UInt8]) -> [Range<Int>] {
    updateFile(body).conflictMarkers.map { $0.lowerBound - frontMatter.count..<$0.upperBound - frontMatter.count }
}

/// The words of a body as a reader sees them, block by block.
package func bodyWords(_ body: [UInt8]) -> [String] {
    let file = updateFile(body)
    let prose = readProse(frontMatter.count..<file.bytes.count, of: file, headings: .bold, Problems())
    return prose.blocks.map { String(decoding: $0.text, as: UTF8.self) }
}

private let frontMatter = Array("---\nstatus: investigating\n---\n".utf8)

private func updateFile(_ body: [UInt8]) -> SourceFile { SourceFile(path: "update.md", bytes: frontMatter + body) }
