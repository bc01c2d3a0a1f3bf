import Basics
import Diagnostics
import StatusContent
import StatusModel

/// What the configuration of a Hugo site says of a status page.
struct CStateConfig {
    var title: String?
    /// Without a slash at its end.
    var url: String?
    var language: String?
    var description: String?
    var zoneName: String?
    var entries: [ImportedEntry] = []
    /// Whether it has what only cState reads.
    private(set) var isCState = false
    private(set) var hasOwnAddresses = false
    /// Whether it shows pages before their time, and after it.
    private(set) var (showsFuture, showsExpired) = (false, false)

    /// The path of the page's address: `/status`; empty where it has none.
    var path: String {
        guard let url, let scheme = url.firstRange(of: "://") else { return "" }
        let rest = url[scheme.upperBound...]
        return rest.utf8.firstIndex(of: UInt8(ascii: "/")).map { String(rest[$0...]) } ?? ""
    }

    init() {}

    /// - Parameter files: one, or the parts of `config/_default`.
    init(_ files: [SourceFile], _ remarks: inout ImportRemarks) {
        for file in files {
            let problems = Problems()
            guard let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems, isForeign: true) else {
                let fault = problems.diagnostics.first
                let line = fault.map { ":\(file.position(at: $0.place.range.lowerBound).line)" } ?? ""
                remarks.add(
                    .unreadable,
                    "the site's configuration: \(fault?.message ?? "it is no YAML"); its components are those that issues name",
                    at: file.path + line)
                continue
            }
            let isParams = file.path.hasSuffix("params.yml") || file.path.hasSuffix("params.yaml")
            if !isParams { readSite(node) }
            if let params = isParams ? node : node.field("params") { readParams(params, file.path, &remarks) }
        }
    }

    /// What a line says in TOML as it does in YAML: the page's name, address and language.
    mutating func readTOML(_ file: SourceFile) {
        let keys = CStateFrontMatter(linesOfTOML: file)
        (title, language) = (keys.text("title"), keys.text("languagecode") ?? keys.text("defaultcontentlanguage"))
        readAddress(keys.text("baseurl"))
        zoneName = keys.text("timezone")
        (showsFuture, showsExpired) = (keys.text("buildfuture") == "true", keys.text("buildexpired") == "true")
        if keys.text("theme")?.lowercased().contains("cstate") ?? false { isCState = true }
    }

    private mutating func readAddress(_ base: String?) {
        guard let base, base.hasPrefix("http://") || base.hasPrefix("https://") else { return }
        var trimmed = Substring(base)
        while trimmed.hasSuffix("/") { trimmed = trimmed.dropLast() }
        url = String(trimmed)
    }

    private mutating func readSite(_ node: YAMLNode) {
        title = node.field("title")?.text ?? title
        readAddress(node.field("baseURL")?.text)
        language = node.field("languageCode")?.text ?? node.field("defaultContentLanguage")?.text ?? language
        zoneName = node.field("timeZone")?.text ?? zoneName
        hasOwnAddresses = node.field("permalinks") != nil || node.field("uglyURLs")?.text == "true"
        if let text = node.field("buildFuture")?.text { showsFuture = text.lowercased() == "true" }
        if let text = node.field("buildExpired")?.text { showsExpired = text.lowercased() == "true" }
        let themes = [node.field("theme")?.text].compactMap { $0 } + (node.field("theme")?.elements.compactMap(\.text) ?? [])
        let modules = (node.field("module")?.field("imports")?.elements ?? []).compactMap { $0.field("path")?.text }
        if (themes + modules).contains(where: { $0.lowercased().contains("cstate") }) { isCState = true }
    }

    private mutating func readParams(_ params: YAMLNode, _ path: String, _ remarks: inout ImportRemarks) {
        if let text = params.field("description")?.text { description = plainWords(text) }
        guard let systems = params.field("systems") else { return }
        isCState = true
        var read = CStateComponents(categories: params.field("categories"), path)
        read.read(systems, path: self.path, &remarks)
        entries = read.entries
    }
}

/// A text of Markdown as plain words on one line.
func plainWords(_ text: String) -> String { plainTextOfMarkdown(cleanedMarkdown(text, lineEnds: .flow).text).onOneLine }

extension YAMLNode {
    /// What a mapping has under a key in whatever capitals: Hugo tells none apart.
    func field(_ name: String) -> YAMLNode? {
        let small = name.lowercased()
        return pairs.first { $0.key.value.lowercased() == small }?.value ?? self[name]
    }
}
