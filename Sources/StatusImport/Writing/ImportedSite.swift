import Basics
import Diagnostics
import StatusContent
import StatusModel

/// What an import makes of the page's own settings.
struct ImportedSite {
    let zone: Zone
    /// Nil where there is one already, which nobody changes.
    let file: SourceFile?

    init(
        _ page: ImportedPage, _ content: StatusPage?, _ settings: ImportPlan.Settings, _ remarks: inout ImportRemarks
    ) throws(ImportFault) {
        if let content, content.files.contains(where: { $0.path == "site.yml" }) {
            (zone, file) = (content.settings.zone, nil)
            if let id = page.id, earlierIDProblem(id) == nil, content.settings.apiID != id {
                remarks.add(
                    .leftOut, "site.yml is yours and stays as it is; to go on with the page's old id, add it", at: "site.yml: id: \(id)")
            }
            if content.settings.lint.since == nil {
                let today = content.settings.zone.date(at: settings.now).text
                remarks.add(
                    .leftOut,
                    "site.yml is yours and stays as it is; what is imported is judged like the rest unless it has 'lint: {since: \(today)}'",
                    at: "site.yml")
            }
            return
        }
        zone = settings.zone ?? Self.zone(of: page, &remarks)
        guard let url = settings.url ?? page.url else {
            throw ImportFault(message: "nothing says what the page's address will be; add --url https://status.example.com")
        }
        if !isWebAddress(url) { throw ImportFault(message: "'\(url)' is no address that a page can have; give one with --url https://…") }
        let name = settings.name ?? page.name ?? ""
        if name.onOneLine.isEmpty { throw ImportFault(message: "nothing says what the page is called; add --name 'Example Status'") }
        var lines = ["name: \(yamlValue(name.onOneLine))", "url: \(yamlValue(url.withoutSlashAtEnd))"]
        if let id = page.id, earlierIDProblem(id) == nil { lines.append("id: \(yamlValue(id))") }
        if let text = page.description?.onOneLine, !text.isEmpty { lines.append("description: \(yamlValue(text))") }
        lines += ["time-zone: \(zone.identifier)", "language: \(Self.language(of: page, &remarks).rawValue)"]
        if let support = page.support, isWebAddress(support) { lines.append("support: \(yamlValue(support))") }
        lines += ["lint:", "  since: \(zone.date(at: settings.now).text)    # what began before it was written elsewhere"]
        file = SourceFile(path: "site.yml", text: lines.joined(separator: "\n") + "\n")
    }

    private static func zone(of page: ImportedPage, _ remarks: inout ImportRemarks) -> Zone {
        guard let name = page.timeZone else {
            remarks.add(.guessed, "no time zone is given for the page: UTC; --time-zone takes another", at: "site.yml")
            return .utc
        }
        if let zone = Zone(identifier: name) { return zone }
        remarks.add(.guessed, "'\(name)' is no time zone that is known: UTC; --time-zone takes another", at: "site.yml")
        return .utc
    }

    private static func language(of page: ImportedPage, _ remarks: inout ImportRemarks) -> PageLanguage {
        guard let code = page.language else { return .english }
        let short = code.lowercased().split { $0 == "-" || $0 == "_" }.first.map(String.init) ?? ""
        if let language = PageLanguage(rawValue: short) { return language }
        remarks.add(.guessed, "pages in '\(code)' are not there yet: the page's own words are English", at: "site.yml")
        return .english
    }
}

extension String {
    fileprivate var withoutSlashAtEnd: String { hasSuffix("/") ? String(dropLast()) : self }
}
