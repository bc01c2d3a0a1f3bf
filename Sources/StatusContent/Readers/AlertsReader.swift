import Basics
import Diagnostics
import StatusModel

enum AlertKey: String, ContentKeys {
    case when, title, severity, components, text, ignore
}

/// Reads `alerts.yml`. An entry that can't be read is left out; that has been reported.
func readAlerts(_ file: SourceFile, components: [String], _ problems: Problems) -> AlertMap {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems),
        let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    else { return AlertMap() }
    guard case .sequence(let elements, _) = node else {
        if case .mapping(let pairs, _) = node, pairs.isEmpty { return AlertMap() }
        problems.add(.wrongType, "alerts.yml is a list; start each entry with '- when:'", at: node.place)
        return AlertMap()
    }
    return AlertMap(entries: elements.compactMap { readAlert($0, components: components, problems) })
}

private func readAlert(_ node: YAMLNode, components: [String], _ problems: Problems) -> AlertEntry? {
    guard let fields = Fields(node, of: "an entry of alerts.yml", AlertKey.self, problems) else { return nil }
    let before = problems.diagnostics.count
    let pairs = fields.pairs(.when)
    let when = pairs.compactMap { pair in values(pair.value, of: pair.key.value, fields).map { (label: pair.key.value, values: $0) } }
    if pairs.isEmpty, problems.diagnostics.count == before {
        problems.add(
            .missingKey, "an entry of alerts.yml needs 'when'; write 'when: {alertname: CardErrorsHigh}'",
            at: Place(fields.place.file, fields.place.range.lowerBound..<fields.place.range.lowerBound))
    }
    let entry = AlertEntry(
        when: when, title: fields.words(.title), severity: fields.word(.severity, of: Severity.self)?.value,
        components: fields.componentChanges(.components, among: components), text: fields.sentences(.text),
        isIgnored: fields.flag(.ignore) ?? false)
    let meant: [AlertKey] = [.title, .severity, .components, .text]
    if entry.isIgnored, let other = meant.first(where: { fields.keyPlace($0) != nil }), let place = fields.keyPlace(other) {
        problems.add(.unknownKey, "'ignore: true' makes no draft, so '\(other.rawValue)' says nothing here; delete one of them", at: place)
    }
    if entry.severity == .sev4 {
        problems.add(
            .unknownValue, "a SEV4 is never on the page; write 'ignore: true', or a severity that customers are told of",
            at: fields.keyPlace(.severity) ?? fields.place)
    }
    return problems.diagnostics.count == before ? entry : nil
}

/// One value, or several of which one is enough.
private func values(_ node: YAMLNode, of label: String, _ fields: Fields<AlertKey>) -> [String]? {
    if case .sequence(let elements, _) = node {
        let values = elements.compactMap { fields.scalar($0, of: label)?.value }
        return values.count == elements.count && !values.isEmpty ? values : nil
    }
    return fields.scalar(node, of: label).map { [$0.value] }
}
