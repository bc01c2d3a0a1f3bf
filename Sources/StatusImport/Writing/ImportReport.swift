import Basics

/// What became of what, for whoever moves.
package struct ImportReport {
    private let source: PageSource
    private let plan: ImportPlan
    private let content: String
    private let isWritten: Bool

    /// - Parameter content: the content directory, as people name it.
    package init(_ source: PageSource, _ plan: ImportPlan, content: String, isWritten: Bool) {
        (self.source, self.plan, self.content, self.isWritten) = (source, plan, content, isWritten)
    }

    /// Whether something could not be read.
    package var hasHoles: Bool { plan.remarks.all.contains { $0.kind == .unreadable } }

    package var text: String {
        let counts = plan.counts
        var lines = [
            "Read from \(source.name):",
            "  "
                + listed(
                    [
                        counted(counts.components, "component"), counted(counts.incidents, "incident"),
                        "\(counts.maintenance) planned \(counts.maintenance == 1 ? "work" : "works")",
                        counts.notices > 0 ? counted(counts.notices, "notice") : nil, counted(counts.updates, "update"),
                    ].compactMap { $0 }),
        ]
        if counts.known > 0 {
            let words = counts.known == 1 ? "is there already and stays as it is" : "are there already and stay as they are"
            lines.append("  \(counts.known) of them \(words); \(counted(counts.added, "new update")) of these")
        }
        for kind in ImportRemark.Kind.allCases { lines += self.lines(of: kind) }
        lines.append("")
        lines.append(ending)
        return lines.joined(separator: "\n") + "\n"
    }

    private var ending: String {
        let files = counted(plan.newFiles.count + (plan.components == nil ? 0 : 1), "file")
        if plan.newFiles.isEmpty, plan.components == nil { return "Nothing is new: '\(content)' has all of it." }
        return isWritten ? "Wrote \(files) to '\(content)'." : "This was a dry run. With --write it makes \(files) in '\(content)'."
    }

    private func lines(of kind: ImportRemark.Kind) -> [String] {
        let groups = grouped(kind)
        if groups.isEmpty { return [] }
        return ["", kind.heading + ":"]
            + groups.flatMap { message, places in
                let more = places.count > Self.shown ? " and \(places.count - Self.shown) more" : ""
                return [
                    "  " + (places.count > 1 ? "\(places.count) × " : "") + message,
                    "      " + places.prefix(Self.shown).joined(separator: ", ") + more,
                ]
            }
    }

    private static let shown = 3

    /// The same remark once, with all its places, in the order in which they came.
    private func grouped(_ kind: ImportRemark.Kind) -> [(message: String, places: [String])] {
        var groups: [(message: String, places: [String])] = []
        var numbers: [String: Int] = [:]
        for remark in plan.remarks.all where remark.kind == kind {
            if let number = numbers[remark.message] {
                groups[number].places.append(remark.place)
            } else {
                numbers[remark.message] = groups.count
                groups.append((remark.message, [remark.place]))
            }
        }
        return groups
    }

    package var json: String {
        let remarks = ImportRemark.Kind.allCases.flatMap { kind in
            grouped(kind).map { Document.Remark(kind: kind.rawValue, message: $0.message, count: $0.places.count, places: $0.places) }
        }
        let counts = plan.counts
        return jsonText(
            Document(
                source: source.rawValue, isWritten: isWritten,
                read: Document.Counts(
                    components: counts.components, incidents: counts.incidents, maintenance: counts.maintenance, notices: counts.notices,
                    updates: counts.updates),
                known: Document.Known(events: counts.known, addedUpdates: counts.added), remarks: remarks,
                files: (plan.newFiles.map(\.path) + (plan.components.map { [$0.path] } ?? [])).sorted()), isSnakeCase: true)
    }

    private struct Document: Encodable {
        struct Counts: Encodable { var components, incidents, maintenance, notices, updates: Int }
        struct Known: Encodable { var events, addedUpdates: Int }
        struct Remark: Encodable {
            var kind, message: String
            var count: Int
            var places: [String]
        }

        var version = 1
        var source: String
        var isWritten: Bool
        var read: Counts
        var known: Known
        var remarks: [Remark]
        /// Those that are written, or would be.
        var files: [String]
    }
}

extension PageSource {
    /// As people write it.
    var name: String {
        switch self {
        case .statuspage: "Statuspage"
        case .cstate: "cState"
        case .upptime: "Upptime"
        }
    }
}

extension ImportRemark.Kind {
    fileprivate var heading: String {
        switch self {
        case .unreadable: "Could not be read"
        case .leftOut: "Left out"
        case .guessed: "Not said by the source, and taken so"
        case .rewritten: "Says the same in another form"
        }
    }
}
