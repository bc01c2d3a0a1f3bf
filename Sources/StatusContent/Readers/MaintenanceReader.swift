import Diagnostics
import StatusModel

/// Reads a maintenance's folder. Nil where `maintenance.yml` lacks what nothing can do without; that has been reported.
func readMaintenance(_ folder: ContentLayout.Folder, components: [String], _ problems: Problems) -> Maintenance? {
    checkSlug(folder, problems)
    let updates = folder.updates.compactMap { readUpdate($0, status: MaintenanceStatus.self, components: components, problems) }
    guard let file = folder.main else {
        problems.leaveOut(folder.anyFile)
        updates.map(StrayText.init).forEach(problems.keep)
        if folder.isMainReported { return nil }
        problems.add(
            .missingFile, "maintenance/\(folder.slug) has no maintenance.yml; add one with title, starts, ends, components and impact",
            at: .start(of: folder.anyFile))
        return nil
    }
    guard var maintenance = readMaintenanceFile(file, slug: folder.slug, components: components, problems) else {
        problems.leaveOut(file)
        updates.map(StrayText.init).forEach(problems.keep)
        return nil
    }
    maintenance.updates = updates.sorted(by: comesBefore)
    return maintenance
}

enum MaintenanceKey: String, ContentKeys {
    case title, starts, ends, announced, moved, components, impact, repetition = "repeat", except, id, announcementID = "announcement-id",
        wasAt = "was-at", lintAllow = "lint-allow"
}

enum MoveKey: String, ContentKeys {
    case at, starts, ends
}

private func readMaintenanceFile(_ file: SourceFile, slug: String, components: [String], _ problems: Problems) -> Maintenance? {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems) else { return nil }
    let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    guard let fields = Fields(node, of: "a maintenance", MaintenanceKey.self, problems) else { return nil }
    let title = fields.required(.title, such: "Faster payouts", fields.title)
    let starts = fields.required(.starts, such: "2026-12-02 09:00 UTC", fields.time)
    let ends = fields.required(.ends, such: "2026-12-02 10:30 UTC", fields.time)
    let announced = fields.time(.announced)
    let moves = fields.list(.moved).compactMap { readMove($0, problems) }
    let changes = fields.componentChanges(.components, among: components)
    let impact = fields.sentences(.impact).map { readImpact($0, problems) }
    let allowances = fields.allowances(.lintAllow)
    let repeats = readRepetition(fields, problems)
    let earlier = EarlierNames(id: fields.earlierID(.id), wasAt: fields.earlierAddresses(.wasAt))
    guard let title, let starts, let ends else { return nil }
    var maintenance = Maintenance(
        slug: slug, file: file, title: title, starts: starts, ends: ends, moves: moves, announced: announced, components: changes,
        impact: impact, allowances: allowances, repeats: repeats)
    maintenance.earlier = earlier
    maintenance.earlier.announcementID = fields.earlierID(.announcementID)
    return maintenance
}

private func readMove(_ node: YAMLNode, _ problems: Problems) -> MaintenanceMove? {
    guard let fields = Fields(node, of: "a move", MoveKey.self, problems) else { return nil }
    let at = fields.required(.at, such: "2026-11-28 09:00 UTC", fields.time)
    let starts = fields.required(.starts, such: "2026-12-02 09:00 UTC", fields.time)
    let ends = fields.required(.ends, such: "2026-12-02 10:30 UTC", fields.time)
    guard let at, let starts, let ends else { return nil }
    return MaintenanceMove(at: at, starts: starts, ends: ends)
}

/// The text of `impact` alone.
func readImpactText(of file: SourceFile) -> Located<String>? {
    let problems = Problems()
    let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    return Fields(node, of: "a maintenance", MaintenanceKey.self, problems)?.sentences(.impact)
}

/// `impact` is CommonMark too. It is read from its place in the file where it stands there as it is, so that findings point into it.
func readImpact(_ text: Located<String>, _ problems: Problems) -> Prose {
    let file = text.place.file
    if text.place.excerpt == text.value { return readProse(text.place.range, of: file, headings: .bold, problems) }
    let inner = text.place.range.lowerBound + 1..<max(text.place.range.lowerBound + 1, text.place.range.upperBound - 1)
    if file.text(in: inner) == text.value { return readProse(inner, of: file, headings: .bold, problems) }
    // Written over several lines or with escapes: its words are judged where the value starts.
    let unescaped = SourceFile(path: file.path, text: text.value)
    let apart = Problems()
    let prose = readProse(0..<unescaped.bytes.count, of: unescaped, headings: .bold, apart)
    problems.add(
        contentsOf: apart.diagnostics.map { problem in
            var problem = problem
            problem.place = text.place
            return problem
        })
    return prose.written(at: text.place)
}

extension Prose {
    /// The same words, each at one and the same place.
    fileprivate func written(at place: Place) -> Prose {
        let blocks = blocks.map { block in
            var block = block
            block.file = place.file
            for run in block.runs.indices {
                block.runs[run].source = place.range
                block.runs[run].isVerbatim = false
            }
            return block
        }
        return Prose(file: place.file, range: place.range, html: html, plainText: plainText, blocks: blocks)
    }
}
