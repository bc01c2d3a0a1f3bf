import Diagnostics
import StatusModel

extension SourceFile {
    /// The file with more at its end, on a line of its own.
    package func with(_ text: String) -> SourceFile {
        let isLineOpen = !bytes.isEmpty && bytes.last != UInt8(ascii: "\n")
        return SourceFile(path: path, bytes: bytes + Array(((isLineOpen ? "\n" : "") + text).utf8))
    }
}

/// Whether these bytes can be read as an `incident.yml` without any complaint.
package func isReadableIncident(_ bytes: [UInt8]) -> Bool { readableIncident(bytes) != nil }

/// What an `incident.yml` says; nil where any of it can't be read.
func readableIncident(_ bytes: [UInt8]) -> Incident? {
    let problems = Problems()
    let file = SourceFile(path: "incidents/draft/incident.yml", bytes: bytes)
    var folder = ContentLayout.Folder(slug: "draft", anyFile: file)
    folder.main = file
    let incident = readIncident(folder, components: [], problems)
    return problems.diagnostics.isEmpty ? incident : nil
}

/// The entries of a `timeline.yml`; nil where any of it can't be read.
package func timelineEntries(_ bytes: [UInt8]) -> [TimelineEntry]? {
    let problems = Problems()
    let entries = readTimeline(SourceFile(path: "timeline.yml", bytes: bytes), problems)
    return problems.diagnostics.isEmpty ? entries : nil
}
