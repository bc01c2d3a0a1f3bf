import Basics
import Diagnostics
import StatusModel

/// Reads what there is of a Statuspage: documents of its public API and of its management API, in any order, and whatever else is like them.
func readStatuspage(_ files: [SourceFile], now: Instant) throws(ImportFault) -> ImportedPage {
    guard !files.isEmpty else {
        throw ImportFault(
            message: "no file is given; save https://YOUR-PAGE/api/v2/summary.json, incidents.json and scheduled-maintenances.json")
    }
    let documents = StatuspageDocuments(statuspageFiles(files))
    if documents.isEmpty { throw noStatuspage(files, documents) }
    try checkOnePage(documents)
    var reader = StatuspageReader(documents, now: now)
    return reader.page(documents)
}

/// Files of two pages are never put together: whose history would it be?
private func checkOnePage(_ documents: StatuspageDocuments) throws(ImportFault) {
    var files: [String: Set<String>] = [:]
    for page in documents.pages { if let id = page.text("id") { files[id, default: []].insert(page.file) } }
    for object in documents.components + documents.groups + documents.incidents {
        if let id = object.text("page_id") { files[id, default: []].insert(object.file) }
    }
    guard files.count > 1 else { return }
    let pages = files.sorted { $0.key < $1.key }.map { id, files in
        let name = documents.pages.first { $0.text("id") == id }?.text("name").map { "\($0) (\(id))" } ?? id
        let some = files.sorted()
        return "\(name) in \(some.prefix(3).joined(separator: ", "))\(some.count > 3 ? " and \(some.count - 3) more" : "")"
    }
    throw ImportFault(message: "these files are of \(files.count) pages: \(pages.joined(separator: "; ")); import one page at a time")
}

/// Makes one page of documents.
struct StatuspageReader {
    let now: Instant
    let times: StatuspageTimes
    var components: StatuspageComponents
    var remarks: ImportRemarks
    /// Components that something open is about.
    var toldOpen = Set<String>()
    /// Those of all updates so far.
    var updateIDs = Set<String>()
    private let info: StatuspagePageInfo
    private var linksElsewhere: [String: (count: Int, place: String)] = [:]

    init(_ documents: StatuspageDocuments, now: Instant) {
        self.now = now
        remarks = documents.remarks
        info = StatuspagePageInfo(documents.pages, &remarks)
        times = StatuspageTimes(zone: info.zone)
        let merge = StatuspageMerge(times: times)
        components = StatuspageComponents(
            merge.merged(documents.components, "a component", &remarks), merge.merged(documents.groups, "a group", &remarks),
            isWhole: documents.hasComponents, &remarks)
    }

    mutating func page(_ documents: StatuspageDocuments) -> ImportedPage {
        var page = ImportedPage()
        (page.id, page.name, page.url, page.description) = (info.id, info.name, info.url, info.description)
        (page.timeZone, page.support) = (info.timeZone, info.support)
        let merge = StatuspageMerge(times: times, besides: ["components"])
        for (said, object) in merge.merged(documents.incidents, "an incident", &remarks) {
            let id = plainID(said)
            if object.isPlannedWork {
                if let work = maintenance(id, object) { page.maintenance.append(work) }
            } else if let incident = incident(id, object) {
                page.incidents.append(incident)
            }
        }
        page.incidents.sort { ($0.updates[0].at, $0.id) < ($1.updates[0].at, $1.id) }
        page.maintenance.sort { ($0.starts, $0.id) < ($1.starts, $1.id) }
        page.entries = components.entries(info.zone, &remarks)
        remarkTrouble(page)
        remarkLinks()
        page.remarks = remarks
        return page
    }

    /// An id that addresses and files can have.
    private mutating func plainID(_ id: String) -> String {
        if earlierIDProblem(id) == nil { return id }
        var hash = FNV1a()
        hash.add(id)
        let plain = "id-\(slug(from: id).prefix(40))-\(hash.hex)"
        remarks.add(.rewritten, "an id is none that an address can have: it gets another", at: "incident \(id.prefix(60)), now \(plain)")
        return plain
    }

    // MARK: What isn't kept

    /// Trouble that the old page shows and no incident tells of: a page of Daymark shows what incidents say.
    private mutating func remarkTrouble(_ page: ImportedPage) {
        let names = Dictionary(page.components.map { ($0.key, $0.name) }) { first, _ in first }
        for (key, status) in components.inTrouble.sorted(by: { $0.key < $1.key }) where !toldOpen.contains(key) {
            remarks.add(
                .leftOut, "a component is '\(status.rawValue)' now, and nothing open tells of it: declare an incident if that is true",
                at: "component \(key) '\(names[key] ?? key)'")
        }
    }

    mutating func noteLinks(of object: StatuspageObject, _ place: String) {
        guard let link = object.text("shortlink"), let host = hostOfAddress(link) else { return }
        if host == info.url.flatMap(hostOfAddress) { return }
        let before = linksElsewhere[host]
        linksElsewhere[host] = ((before?.count ?? 0) + 1, before?.place ?? place)
    }

    private mutating func remarkLinks() {
        for (host, links) in linksElsewhere.sorted(by: { $0.key < $1.key }) {
            remarks.add(
                .leftOut, "short links (\(links.count)) lead over \(host): nobody but its owner can send them elsewhere", at: links.place)
        }
    }
}

/// The host of a web address; nil where it is none.
func hostOfAddress(_ address: String) -> String? {
    guard let scheme = ["https://", "http://"].first(where: address.lowercased().hasPrefix) else { return nil }
    let host = address.dropFirst(scheme.count).prefix { !"/?#".contains($0) }
    return host.isEmpty ? nil : host.lowercased()
}
