import Basics
import Diagnostics
import StatusModel

enum NoticeKey: String, ContentKeys {
    case title, from, until, components, lintAllow = "lint-allow"
}

/// Reads a notice. Nil where it lacks what nothing can do without; that has been reported.
func readNotice(_ file: SourceFile, components known: [String], _ problems: Problems) -> Notice? {
    guard isReadableText(file, atMost: ContentLimits.markdown, problems), let frontMatter = FrontMatter(of: file, problems) else {
        return nil
    }
    if let problem = slugProblem(file.stem) {
        problems.add(.slug, "the file's name is its address: \(problem)", at: .start(of: file))
    }
    let node = readYAML(frontMatter.yaml, of: file, problems)
    let body = readBody(frontMatter, of: file, problems)
    guard let fields = Fields(node, of: "a notice", NoticeKey.self, problems) else {
        problems.keep(StrayText(body: body, at: Instant(seconds: Int(Int32.max)), allowances: []))
        return nil
    }
    let title = fields.required(.title, such: "Our support is closed on 1 January", fields.title)
    let from = fields.required(.from, such: "2026-12-01 09:00 UTC", fields.time)
    let until = fields.required(.until, such: "2027-01-02 09:00 UTC", fields.time)
    let components = fields.texts(.components).filter { isKnown($0, among: known, problems) }
    let allowances = fields.allowances(.lintAllow)
    guard let title, let from, let until else {
        problems.keep(StrayText(body: body, at: from?.value ?? Instant(seconds: Int(Int32.max)), allowances: allowances))
        return nil
    }
    return Notice(slug: file.stem, title: title, from: from, until: until, components: components, body: body, allowances: allowances)
}

private func isKnown(_ id: Located<String>, among known: [String], _ problems: Problems) -> Bool {
    if known.contains(id.value) { return true }
    let wayOut = nearestName(to: id.value, among: known).map { "did you mean '\($0)'?" } ?? "components.yml says which there are"
    problems.add(
        .unknownComponent, "unknown component '\(id.value)'; \(wayOut)", at: id.place, suggestion: nearestName(to: id.value, among: known))
    return false
}
