import Diagnostics
import StatusModel

/// What a version of a file says, as far as it can be read.
package func statements(in file: SourceFile) -> Set<Statement> {
    let problems = Problems()
    var found: Set<Statement> = [.file, .bytes(of: file)]
    switch file.name {
    case "incident.yml":
        found.formUnion(readStatements(ofIncident: file, problems))
    case "site.yml":
        found.formUnion(PolicyListing.all(readSite(file, assets: [:], problems).settings.policy).map { .policy($0) })
    case "timeline.yml":
        for entry in readTimeline(file, problems) { found.insert(.logEntry(at: entry.at.value, event: entry.event.value)) }
    case "review.md":
        guard let review = readReview(file, problems) else { break }
        found.formUnion(review.statements)
    default: break
    }
    return found
}
