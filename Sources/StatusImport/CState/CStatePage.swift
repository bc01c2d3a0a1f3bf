import Basics
import Diagnostics
import StatusModel

/// Reads a site of cState: its configuration and the issues below `content`.
///
/// What the configuration doesn't list as a system and issues name all the same is a component that is gone. An issue is one update, unless
/// its text says with `track` when it told what. Dates without a zone are read as Hugo reads them.
func readCState(_ files: [SourceFile], now: Instant) throws(ImportFault) -> ImportedPage {
    let folder = CStateFolder(files)
    var remarks = ImportRemarks()
    var config = CStateConfig(folder.configs, &remarks)
    if folder.configs.isEmpty, let toml = folder.tomlConfig { config.readTOML(toml) }
    try refuseOthers(files, folder, config)
    if folder.configs.isEmpty {
        let place = folder.otherConfig ?? "config.yml"
        let isTOML = folder.tomlConfig != nil
        let isThere =
            isTOML ? "of a configuration in TOML only title, address and language are read" : "only a configuration in YAML is read"
        let what = folder.otherConfig == nil ? "the site's configuration isn't there" : isThere
        remarks.add(.unreadable, "\(what); its components are those that issues name", at: place)
    }
    let zone = config.zoneName.flatMap(Zone.init(identifier:)) ?? .utc
    var page = ImportedPage()
    (page.name, page.url, page.description) = (config.title, config.url, config.description)
    (page.timeZone, page.language, page.entries) = (config.zoneName, config.language, config.entries)
    let names = page.components.map(\.name)
    var reader = CStateIssueReader(
        config, zone: zone, now: now, folder: folder,
        systems: Dictionary(names.map { ($0.lowercased(), $0) }) { first, _ in first }, remarks)
    let issues = folder.pages.compactMap { reader.issue($0) }
    var events = CStateEvents(zone, now: now, reader.remarks)
    for issue in issues { events.add(issue) }
    if config.hasOwnAddresses {
        events.remarks.add(.leftOut, "addresses that the configuration makes with 'permalinks' or 'uglyURLs'", at: folder.configs[0].path)
    }
    for (part, count) in folder.strayIssues {
        let way = "move them to content/issues to bring them along"
        events.remarks.add(
            .leftOut, "issues outside of 'content', which the old page didn't show: \(way)", at: "\(part)/ (\(counted(count, "file")))")
    }
    for (part, count) in folder.ownParts {
        events.remarks.add(.leftOut, "what only Hugo shows: \(part)/", at: counted(count, "file"))
    }
    (page.incidents, page.maintenance, page.notices) = (events.incidents, events.maintenance, events.notices)
    page.remarks = events.remarks
    return page
}

/// A folder of something else is refused by its name, and never imported by half.
private func refuseOthers(_ files: [SourceFile], _ folder: CStateFolder, _ config: CStateConfig) throws(ImportFault) {
    let isTold = folder.pages.contains { page in
        let front = CStateFrontMatter(of: page)
        return front.text("section")?.lowercased() == "issue" || front.has("severity") && (front.has("resolved") || front.has("affected"))
    }
    if config.isCState || isTold { return }
    let ways = "daymark imports from Statuspage, cState and Upptime"
    if let program = programOfFolder(files) { throw ImportFault(message: "this is \(program); \(ways)") }
    throw ImportFault(message: "this is no site of cState: neither a config.yml of it nor issues in 'content/issues' are there; \(ways)")
}
