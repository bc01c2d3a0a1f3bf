import Diagnostics
import StatusModel

enum DrillKey: String, ContentKeys {
    case at, scenario, by, score, lines, note
}

enum DrillLineKey: String, ContentKeys {
    case name, score, remark
}

/// Reads a record of a practice. Nil where it lacks what nothing can do without; that has been reported.
func readDrill(_ file: SourceFile, _ problems: Problems) -> DrillRecord? {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems) else { return nil }
    let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    guard let fields = Fields(node, of: "a drill", DrillKey.self, problems) else { return nil }
    let at = fields.required(.at, such: "2026-11-30 14:00 UTC", fields.time)
    let scenario = fields.required(.scenario, such: "card-payments", fields.words)
    let score = fields.value(.score, .wrongType, readScore)
    let lines = fields.list(.lines).compactMap { readLine($0, problems) }
    let (people, note) = (readPeople(fields), fields.sentences(.note))
    guard let at, let scenario else { return nil }
    return DrillRecord(file: file, at: at, scenario: scenario, people: people, score: score?.value, lines: lines, note: note)
}

/// A name, or a list of names.
private func readPeople(_ fields: Fields<DrillKey>) -> [Located<String>] {
    guard fields.has(.by), let node = fields.node(.by) else { return [] }
    if case .scalar(let name, _) = node { return [name] }
    return fields.texts(.by)
}

private func readLine(_ node: YAMLNode, _ problems: Problems) -> DrillRecord.Line? {
    guard let fields = Fields(node, of: "a line of a drill", DrillLineKey.self, problems) else { return nil }
    let name = fields.required(.name, such: "First update", fields.words)
    let score = fields.value(.score, .wrongType, readScore)
    let remark = fields.words(.remark)
    return name.map { DrillRecord.Line(name: $0.value, score: score?.value, remark: remark?.value) }
}

/// `84/100`.
private func readScore(_ text: String) throws(ValueError) -> DrillRecord.Score {
    var scanner = ByteScanner(text)
    guard let points = scanner.number(atMost: 6), scanner.take(UInt8(ascii: "/")), let most = scanner.number(atMost: 6), scanner.isAtEnd
    else {
        throw ValueError(message: "'\(text)' is not a score; write points and the most that there are as 84/100")
    }
    if points > most { throw ValueError(message: "'\(text)' has more points than there are; write the smaller number first") }
    return DrillRecord.Score(points: points, most: most)
}
