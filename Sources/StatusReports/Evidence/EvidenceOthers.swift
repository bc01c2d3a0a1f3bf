import StatusHistory
import StatusModel

extension EvidenceTable {
    /// The practices that were held in the period.
    static func drills(_ drills: [DrillRecord], _ period: Period, _ proof: EvidenceProof) -> EvidenceTable {
        let rows = drills.filter { period.range.contains($0.at.value) }.map { drill in
            [
                drill.at.value.internetText, drill.scenario.value, drill.people.map(\.value).joined(separator: ", "),
                drill.score.map { String($0.points) } ?? "", drill.score.map { String($0.most) } ?? "",
                drill.lines.map { line in [line.name, line.score?.text, line.remark].compactMap { $0 }.joined(separator: " ") }
                    .joined(separator: "; "),
                drill.note?.value ?? "",
            ] + proof.cells(.file, in: drill.file.path, said: drill.at.value)
                + proof.changes(to: .bytes(of: drill.file), in: drill.file.path, since: .file)
        }
        return EvidenceTable(
            "drills", "Drills", note: "Practices that were held, with their score.",
            [
                .init("at", "At"), .init("scenario", "What was practised"), .init("by", "By"), .init("points", "Points"),
                .init("most", "Of"),
                .init("lines"), .init("note", "Note"),
            ] + EvidenceProof.columns() + EvidenceProof.changeColumns, rows)
    }

    /// Planned work of the period, and when it was announced.
    static func maintenance(_ history: History, _ period: Period, _ proof: EvidenceProof) -> EvidenceTable {
        let work = history.maintenance.map(\.maintenance).filter { period.range.contains($0.starts.value) }
        let rows = work.map { work -> [String] in
            let told = work.firstWord(history.revisions)
            let done = work.updates.first { $0.status.value == .completed }?.at.value
            return [
                work.slug, work.title.value, work.starts.value.internetText, work.ends.value.internetText, told.cell,
                told.map { work.starts.value - $0 }.map { $0.seconds < 0 ? TimeSpan.zero : $0 }.cell, done.cell,
            ] + proof.cells(.file, in: work.file.path) + proof.changes(to: .bytes(of: work.file), in: work.file.path, since: .file)
        }
        return EvidenceTable(
            "maintenance", "Planned work", note: "What started in the period, and how long before that it was announced.",
            [
                .init("maintenance", "Work"), .init("title", "Title"), .init("starts", "Starts"), .init("ends", "Ends"),
                .init("announced", "Announced"), .init("minutes_of_notice", "Minutes of notice"), .init("completed", "Completed"),
            ] + EvidenceProof.columns(isTimed: false) + EvidenceProof.changeColumns, rows)
    }

    /// Every policy that held on a day of the period.
    static func policies(_ settings: SiteSettings, _ period: Period, _ proof: EvidenceProof) -> EvidenceTable {
        let rows = PolicyListing.all(settings.policy).filter { line in
            line.until.map { $0 > period.first } ?? true && line.from.map { $0 <= period.last } ?? true
        }.map { line in
            [line.from?.text ?? "", line.until?.text ?? "", line.subject, line.key, line.value] + proof.cells(.policy(line), in: "site.yml")
        }
        return EvidenceTable(
            "policy", "The policy in force",
            note: "What started before the day in 'until' is held to the lines with it. The commit is the one from which on a line "
                + "says this.",
            [.init("from", "From"), .init("until", "Until"), .init("subject", "Of"), .init("key", "What"), .init("value", "Value")]
                + EvidenceProof.columns(isTimed: false), rows)
    }
}
