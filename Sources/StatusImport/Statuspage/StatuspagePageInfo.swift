import Basics
import StatusModel

/// What documents say of the page itself: the latest counts, and what it lacks an older one may say.
struct StatuspagePageInfo {
    var id, name, url, description, support, timeZone: String?
    var zone = Zone.utc

    init(_ pages: [StatuspageObject], _ remarks: inout ImportRemarks) {
        let latestFirst = pages.sorted { a, b in
            (a.text("updated_at") ?? "", a.file) > (b.text("updated_at") ?? "", b.file)
        }
        func first(_ name: String) -> String? { latestFirst.lazy.compactMap { $0.text(name) }.first }
        id = first("id")
        name = first("name")?.onOneLine
        description = (first("page_description") ?? first("headline"))?.onOneLine
        support = first("support_url")
        url = Self.address(latestFirst, &remarks).map { address in
            var bytes = Array(address.utf8)
            while bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
            return bytes.string
        }
        guard let named = first("time_zone") else { return }
        let place = "page \(id ?? name ?? "")"
        let identifier = railsZones[named] ?? named
        if let zone = Zone(identifier: identifier) {
            (self.zone, timeZone) = (zone, identifier)
            if identifier != named { remarks.add(.rewritten, "the time zone is named by its place", at: "\(place), \(named)") }
        } else {
            remarks.add(.unreadable, "the time zone '\(named)' is unknown: UTC was taken", at: place)
        }
    }
}

extension StatuspagePageInfo {
    /// The status page's own address. In the public API it is `url`; in the management API that is the company's website.
    private static func address(_ latestFirst: [StatuspageObject], _ remarks: inout ImportRemarks) -> String? {
        if let own = latestFirst.lazy.filter({ !$0.isManagedPage }).compactMap({ $0.text("url") }).first { return own }
        func first(_ name: String) -> (text: String, page: StatuspageObject)? {
            latestFirst.lazy.compactMap { page in page.text(name).map { ($0, page) } }.first
        }
        if let (domain, page) = first("domain") {
            if page.has("url") { remarks.add(.rewritten, "a page's 'url' is its owner's website: its domain was taken", at: page.file) }
            return hostOfAddress(domain) == nil ? "https://\(domain)" : domain
        }
        if let (subdomain, page) = first("subdomain") {
            remarks.add(.rewritten, "a page has no domain of its own: its address below statuspage.io was taken", at: page.file)
            return "https://\(subdomain).statuspage.io"
        }
        if let (_, page) = first("url") {
            remarks.add(.leftOut, "a page's 'url' is its owner's website, and it has no domain: give its address with --url", at: page.file)
        }
        return nil
    }
}

extension StatuspageObject {
    /// Whether it is a page as the management API has it.
    fileprivate var isManagedPage: Bool { ["domain", "subdomain", "page_description"].contains { self[$0] != nil } }
}

/// Names that Ruby on Rails, in which Statuspage is written, has for zones. The management API may have them.
private let railsZones = [
    "Pacific Time (US & Canada)": "America/Los_Angeles", "Mountain Time (US & Canada)": "America/Denver",
    "Central Time (US & Canada)": "America/Chicago", "Eastern Time (US & Canada)": "America/New_York", "Arizona": "America/Phoenix",
    "Hawaii": "Pacific/Honolulu", "Alaska": "America/Juneau", "Atlantic Time (Canada)": "America/Halifax", "Brasilia": "America/Sao_Paulo",
    "London": "Europe/London", "Dublin": "Europe/Dublin", "Lisbon": "Europe/Lisbon", "Amsterdam": "Europe/Amsterdam",
    "Berlin": "Europe/Berlin", "Brussels": "Europe/Brussels", "Copenhagen": "Europe/Copenhagen", "Madrid": "Europe/Madrid",
    "Paris": "Europe/Paris", "Prague": "Europe/Prague", "Rome": "Europe/Rome", "Stockholm": "Europe/Stockholm", "Vienna": "Europe/Vienna",
    "Warsaw": "Europe/Warsaw", "Zurich": "Europe/Zurich", "Bern": "Europe/Zurich", "Athens": "Europe/Athens", "Helsinki": "Europe/Helsinki",
    "Istanbul": "Europe/Istanbul", "Kyiv": "Europe/Kiev", "Moscow": "Europe/Moscow", "Jerusalem": "Asia/Jerusalem",
    "Abu Dhabi": "Asia/Muscat", "Mumbai": "Asia/Kolkata", "New Delhi": "Asia/Kolkata", "Chennai": "Asia/Kolkata", "Bangkok": "Asia/Bangkok",
    "Singapore": "Asia/Singapore", "Hong Kong": "Asia/Hong_Kong", "Beijing": "Asia/Shanghai", "Tokyo": "Asia/Tokyo", "Seoul": "Asia/Seoul",
    "Perth": "Australia/Perth", "Brisbane": "Australia/Brisbane", "Sydney": "Australia/Sydney", "Melbourne": "Australia/Melbourne",
    "Auckland": "Pacific/Auckland", "Wellington": "Pacific/Auckland",
]
