import Diagnostics
import StatusModel

extension PublishedFacts {
    /// What a version of a file says. What can't be read is left out, since what is wrong with an old version concerns nobody any more.
    ///
    /// - Returns: nil where nothing of it can be read; an update always has words.
    package init?(of file: SourceFile) {
        self.init()
        let problems = Problems()
        if file.path == "components.yml" {
            for component in readComponents(file, problems).flatMap(\.components) {
                values[.component(component.id)] = .text(component.since?.text ?? "")
            }
            if values.isEmpty { return nil }
        } else if file.path.hasSuffix(".md") {
            readUpdate(file, problems)
        } else {
            guard isReadableText(file, atMost: ContentLimits.yaml, problems),
                let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems),
                let fields = Fields(node, of: "", known: [], problems)
            else { return nil }
            readMainFile(fields)
        }
    }

    /// What has no readable front matter is all text.
    private mutating func readUpdate(_ file: SourceFile, _ problems: Problems) {
        words = Self.words(file.bytes[...])
        guard file.bytes.count <= ContentLimits.markdown, let frontMatter = FrontMatter(of: file, problems) else { return }
        words = Self.words(file.bytes[frontMatter.body])
        guard let fields = Fields(readYAML(frontMatter.yaml, of: file, problems), of: "", known: [], problems) else { return }
        put(.status, fields.text("status"))
        put(.at, fields.time("at"))
        put(.nextUpdate, readNextUpdate(fields, after: time(.at)))
        put(.corrects, fields.text("corrects"))
        putComponents(fields)
    }

    private mutating func readMainFile(_ fields: Fields) {
        for (key, name) in [(Key.title, "title"), (.severity, "severity"), (.impact, "impact")] {
            put(key, fields.has(name) ? fields.text(name) : nil)
        }
        for key in [Key.started, .ended, .starts, .ends, .announced] { put(key, fields.has(key.name) ? fields.time(key.name) : nil) }
        // Nobody was told anything by a 'false'.
        if fields.flag("customer-reported") == true { values[.customerReported] = .text("true") }
        putComponents(fields)
        entries = ["moved", "severity-changes"].flatMap { fields.list($0) }.compactMap(Self.entry)
    }

    private mutating func put(_ key: Key, _ text: Located<String>?) {
        if let text { values[key] = .text(String(decoding: Self.words(Array(text.value.utf8)[...]), as: UTF8.self)) }
    }

    private mutating func put(_ key: Key, _ time: Located<Instant>?) {
        if let time { values[key] = .time(time.value) }
    }

    private mutating func putComponents(_ fields: Fields) {
        for pair in fields.pairs("components") { put(.component(pair.key.value), fields.scalar(pair.value, of: pair.key.value)) }
    }

    /// An entry of a list with its keys in the order in which the guide has them.
    private static func entry(_ node: YAMLNode) -> String? {
        guard let fields = Fields(node, of: "", known: [], Problems()) else { return nil }
        let parts = ["at", "starts", "ends", "from", "to", "reason"].compactMap { key -> String? in
            guard fields.has(key), let text = fields.text(key)?.value else { return nil }
            let time = ["at", "starts", "ends"].contains(key) ? fields.time(key)?.value.yamlText : nil
            return "\(key): \(time ?? yamlValue(String(decoding: words(Array(text.utf8)[...]), as: UTF8.self), inFlow: true))"
        }
        return "{\(parts.joined(separator: ", "))}"
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.joined(separator: [0x20]))
    }
}
