import Basics
import Diagnostics
import StatusContent

/// What `.upptimerc.yml` says that a page is made of.
struct UpptimeSettings {
    var owner: String?
    var repository: String?
    var name: String?
    /// Without a scheme.
    var domain: String?
    /// Below the domain: `/status`; empty where the page is at its root.
    var basePath = ""
    var introduction: String?
    /// As `de-DE`.
    var locale: String?
    var monitors: [ListedMonitor] = []
    /// Names of secrets and of other values that stand elsewhere.
    var variables: Set<String> = []

    /// `owner/name`.
    var ownRepository: String? { if let owner, let repository { owner + "/" + repository } else { nil } }

    /// The page's address, without a slash at its end.
    var address: String? {
        if let domain { return "https://" + domain + basePath }
        guard let owner, let repository else { return nil }
        return "https://\(owner.lowercased()).github.io/\(repository)"
    }
}

/// A monitor as the settings list it.
struct ListedMonitor {
    var name: String
    /// Where somebody chose it.
    var slug: String?
    /// Compared with others and never shown: it may be a secret.
    var url: String?
    var tags: [String]
}

extension UpptimeSettings {
    init(_ node: YAMLNode, _ file: SourceFile, _ remarks: inout ImportRemarks) {
        let path = file.path
        variables = secretNames(in: file.bytes)
        owner = node["owner"]?.text
        repository = node["repo"]?.text
        let site = node["status-website"]
        name = site?["name"]?.text
        domain = site?["cname"]?.text.map(domainOnly)
        basePath = site?["baseUrl"]?.text.map(trimmedPath) ?? ""
        locale = node["i18n"]?["locale"]?.text
        introduction = [site?["introTitle"]?.text, site?["introMessage"]?.text].compactMap { $0?.trimmedOfWhiteSpace }
            .filter { !$0.isEmpty && !isSampleText($0) }.joined(separator: " ")
        if introduction?.isEmpty == true { introduction = nil }
        for site in node["sites"]?.elements ?? [] { readMonitor(site, file, &remarks) }
        remarks.add(.leftOut, "what monitors check, and how, stays behind: addresses, headers and secrets are not for a page", at: path)
        for (key, what) in UpptimeSettings.notMoved where node[key]?.isEmpty == false || site?[key]?.isEmpty == false {
            remarks.add(.leftOut, "\(what) not moved", at: "\(path), \(key)")
        }
    }

    private static let notMoved = [
        ("notifications", "notifications are"), ("assignees", "people whom issues are assigned to are"), ("logoUrl", "the logo is"),
        ("navbar", "links in the page's head are"), ("theme", "the theme is"), ("themeUrl", "the theme is"), ("css", "styles are"),
        ("js", "scripts are"), ("scripts", "scripts are"), ("customHeadHtml", "HTML is"), ("customBodyHtml", "HTML is"),
        ("customFootHtml", "HTML is"), ("favicon", "the icon is"), ("robotsText", "the robots.txt is"),
    ]

    private mutating func readMonitor(_ site: YAMLNode, _ file: SourceFile, _ remarks: inout ImportRemarks) {
        let line = file.position(at: site.place.range.lowerBound).line
        guard let name = site["name"]?.text?.onOneLine, !name.isEmpty else {
            remarks.add(.leftOut, "a monitor without a name", at: "\(file.path):\(line)")
            return
        }
        let slug = site["slug"]?.text?.trimmedOfWhiteSpace
        let tags = (site["tags"]?.elements ?? []).compactMap(\.text)
        monitors.append(
            ListedMonitor(
                name: name, slug: slug?.isEmpty == true ? nil : slug, url: site["url"]?.text?.trimmedOfWhiteSpace, tags: tags))
    }
}

/// Whether this is a text that every new Upptime page starts with, and that is about Upptime.
private func isSampleText(_ text: String) -> Bool {
    text.hasPrefix("**Upptime** is the open-source uptime monitor") || text.hasPrefix("This is a sample status page")
}

private func domainOnly(_ text: String) -> String {
    let withoutScheme = text.firstRange(of: "://").map { String(text[$0.upperBound...]) } ?? text
    return String(withoutScheme.trimmedOfWhiteSpace.split(separator: "/").first ?? "").lowercased()
}

/// `/status` of `status/`, `/status/` and the like; empty where nothing is in it.
private func trimmedPath(_ text: String) -> String {
    text.trimmedOfWhiteSpace.split(separator: "/").map { "/" + $0 }.joined()
}
