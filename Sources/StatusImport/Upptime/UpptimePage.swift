import Basics
import Diagnostics
import StatusContent
import StatusModel

/// Reads a page of Upptime: `.upptimerc.yml`, the folder `history`, and the repository's issues as JSON, since those are its incidents.
func readUpptime(_ files: [SourceFile], now: Instant) throws(ImportFault) -> ImportedPage {
    let found = UpptimeFiles(files, ImportRemarks())
    guard found.settings != nil || !found.histories.isEmpty || !found.summary.isEmpty || !found.issues.isEmpty else {
        throw ImportFault(message: found.nothingFound(files))
    }
    var events = UpptimeEvents(found, now: now)
    var page = ImportedPage()
    page.name = found.settings?.name ?? found.settings?.owner
    page.url = found.settings?.address
    page.description = found.settings?.introduction.map {
        plainTextOfMarkdown(cleanedMarkdown(events.withoutSecrets($0, at: "site.yml, description")).text).onOneLine
    }
    page.language = found.settings?.locale.flatMap { $0.split { $0 == "-" || $0 == "_" }.first?.lowercased() }
    page.entries = events.components(found).map { .component($0) }
    page.incidents = events.incidents
    page.maintenance = events.maintenance
    page.notices = events.notices
    page.remarks = events.remarks
    if events.hasPlainWords {
        page.remarks.add(
            .rewritten, "the monitor's signs in titles, its links to commits and the addresses that it watches are left out", at: "issues")
    }
    page.remarks.addWhatIsMissing(found)
    return page
}

extension UpptimeFiles {
    fileprivate func nothingFound(_ files: [SourceFile]) -> String {
        let isCState = files.contains { $0.path.contains("content/issues/") }
        if let program = isCState ? "a cState site" : programOfFolder(files) {
            return "this is \(program), and no Upptime page; daymark imports from Statuspage, cState and Upptime"
        }
        let faults = remarks.all.filter { $0.kind == .unreadable }.map { "\($0.place): \($0.message)" }
        let first = "this is no Upptime page: neither '.upptimerc.yml' nor 'history/*.yml' nor issues as JSON are in it"
        return ([first] + faults).joined(separator: "\n")
    }
}

extension ImportRemarks {
    fileprivate mutating func addWhatIsMissing(_ files: UpptimeFiles) {
        if !files.hasIssueList {
            let repository = files.settings?.ownRepository ?? "OWNER/REPOSITORY"
            add(
                .unreadable,
                "the incidents are missing: they are the repository's issues; before you write, hand over what "
                    + "'gh api --paginate \"repos/\(repository)/issues?state=all&per_page=100\"' says, "
                    + "and the same of 'issues/comments?per_page=100'", at: "issues")
        }
        if files.settings == nil {
            add(
                .guessed, "'.upptimerc.yml' isn't there: the page has no name or address, and nobody can say which monitors are gone",
                at: "settings")
        }
        if !files.histories.isEmpty || !files.summary.isEmpty {
            add(.leftOut, "response times and figures of uptime: Daymark counts from incidents alone", at: "history")
        }
        if !files.issues.isEmpty {
            add(
                .guessed, "posts have no status: the first is 'investigating', the one that closes an issue is 'resolved'",
                at: "issues")
        }
    }
}
