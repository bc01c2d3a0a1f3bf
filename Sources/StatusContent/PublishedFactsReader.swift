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
        } else if file.name == "review.md" {
            readReview(file, problems)
        } else if file.path.hasSuffix(".md") {
            readUpdate(file, problems)
        } else {
            guard isReadableText(file, atMost: ContentLimits.yaml, problems),
                let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems), case .mapping = node
            else { return nil }
            if file.name == "maintenance.yml" {
                Fields(node, of: "", MaintenanceKey.self, problems).map { readMaintenance($0) }
            } else {
                Fields(node, of: "", IncidentKey.self, problems).map { readIncident($0) }
            }
        }
    }

    /// What has no readable front matter is all text.
    private mutating func readUpdate(_ file: SourceFile, _ problems: Problems) {
        words = Self.words(file.bytes[...])
        guard file.bytes.count <= ContentLimits.markdown, let frontMatter = FrontMatter(of: file, problems) else { return }
        words = Self.words(file.bytes[frontMatter.body])
        guard let fields = Fields(readYAML(frontMatter.yaml, of: file, problems), of: "", UpdateKey.self, problems) else { return }
        put(.status, fields.text(.status))
        put(.at, fields.time(.at))
        put(.nextUpdate, readNextUpdate(fields, after: time(.at)))
        if let end = readExpectedEnd(fields, after: time(.at)) {
            values[.expectedEnd] = end.value.time.map { .time($0) } ?? .text(ExpectedEnd.unknownWord)
        }
        put(.corrects, fields.text(.corrects))
        putComponents(fields.pairs(.components), fields)
    }

    /// A review that is not published, or has gaps that keep it from being so, tells readers nothing.
    private mutating func readReview(_ file: SourceFile, _ problems: Problems) {
        guard let review = StatusContent.readReview(file, problems), review.isPublished, review.gaps.isEmpty else { return }
        values[.publish] = .text("true")
        words = Self.words(file.bytes[review.body.range.clamped(to: 0..<file.bytes.count)])
    }

    private mutating func readIncident(_ fields: Fields<IncidentKey>) {
        // What is internal tells readers nothing.
        if fields.text(.publish)?.value == Incident.draftWord || fields.flag(.publish) == false {
            values[.publish] = .text("false")
            return
        }
        put(.title, fields.text(.title))
        put(.titleAfter, fields.text(.titleAfter))
        put(.severity, fields.text(.severity))
        put(.started, fields.time(.started))
        put(.ended, fields.time(.ended))
        // Nobody was told anything by a 'false'.
        if fields.flag(.customerReported) == true { values[.customerReported] = .text("true") }
        entries = fields.list(.severityChanges).compactMap { Self.entry($0, times: [SeverityChangeKey.at]) }
    }

    private mutating func readMaintenance(_ fields: Fields<MaintenanceKey>) {
        put(.title, fields.text(.title))
        put(.impact, fields.text(.impact))
        put(.starts, fields.time(.starts))
        put(.ends, fields.time(.ends))
        put(.announced, fields.time(.announced))
        putComponents(fields.pairs(.components), fields)
        if let repeats = readRepetition(fields, Problems()) { put(repeats) }
        entries = fields.list(.moved).compactMap { Self.entry($0, times: MoveKey.allCases) }
    }

    private mutating func put(_ key: Key, _ text: Located<String>?) {
        if let text { values[key] = .text(String(decoding: Self.words(Array(text.value.utf8)[...]), as: UTF8.self)) }
    }

    private mutating func put(_ repeats: Repetition) {
        values[.rhythm] = .text(repeats.rhythm.value.text)
        values[.until] = (repeats.until?.value.text).map { .text($0) }
        values[.zone] = (repeats.zone?.value.identifier).map { .text($0) }
        let days = Set(repeats.exceptions.map(\.value)).sorted().map(\.text)
        if !days.isEmpty { values[.except] = .text(days.joined(separator: " ")) }
    }

    private mutating func put(_ key: Key, _ time: Located<Instant>?) {
        if let time { values[key] = .time(time.value) }
    }

    private mutating func putComponents<Keys>(_ pairs: [YAMLPair], _ fields: Fields<Keys>) {
        for pair in pairs { put(.component(pair.key.value), fields.scalar(pair.value, of: pair.key.value)) }
    }

    /// An entry of a list with its keys in the order in which the guide has them.
    private static func entry<Keys: Equatable>(_ node: YAMLNode, times: [Keys]) -> String? where Keys: ContentKeys {
        guard let fields = Fields(node, of: "", Keys.self, Problems()) else { return nil }
        let parts = Keys.allCases.compactMap { key -> String? in
            guard fields.has(key), let text = fields.text(key)?.value else { return nil }
            let time = times.contains(key) ? fields.time(key)?.value.yamlText : nil
            return "\(key.rawValue): \(time ?? yamlValue(String(decoding: words(Array(text.utf8)[...]), as: UTF8.self), inFlow: true))"
        }
        return "{\(parts.joined(separator: ", "))}"
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.joined(separator: [0x20]))
    }
}
