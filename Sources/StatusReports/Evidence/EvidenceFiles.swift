import Basics
import Diagnostics

/// The evidence as files: a table each, a page, and the sums of all, which `sha256sum --check` reads.
package struct EvidenceFiles {
    package let files: [SourceFile]

    package init(_ evidence: Evidence) {
        let texts =
            evidence.tables.map { table in
                ("\(table.name).csv", StarredText(csv: [table.columns.map(\.key)] + table.rows))
            } + [("evidence.html", StarredText(EvidencePage().text(for: evidence)))]
        let written = texts.sorted { $0.0 < $1.0 }.map { SourceFile(path: $0.0, text: $0.1.text) }
        let sums = written.map { "\(hexText(SHA256.hash($0.bytes)))  \($0.path)\n" }.joined()
        files = written + [SourceFile(path: "SHA256SUMS", text: sums)]
    }
}
