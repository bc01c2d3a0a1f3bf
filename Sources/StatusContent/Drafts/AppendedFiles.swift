import Diagnostics
import StatusModel

/// Whether these bytes can be read as an `incident.yml` without any complaint.
package func isReadableIncident(_ bytes: [UInt8]) -> Bool {
    let problems = Problems()
    let file = SourceFile(path: "incidents/draft/incident.yml", bytes: bytes)
    var folder = ContentLayout.Folder(slug: "draft", anyFile: file)
    folder.main = file
    return readIncident(folder, components: [], problems) != nil && problems.diagnostics.isEmpty
}

/// The entries of a `timeline.yml`; nil where any of it can't be read.
package func timelineEntries(_ bytes: [UInt8]) -> [TimelineEntry]? {
    let problems = Problems()
    let entries = readTimeline(SourceFile(path: "timeline.yml", bytes: bytes), problems)
    return problems.diagnostics.isEmpty ? entries : nil
}
