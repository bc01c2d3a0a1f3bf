import Basics
import Diagnostics
import StatusModel

// Planned work as it is kept from one run to the next.

extension Maintenance: FolderEvent {
    static let kind = StatusEvent.Kind.maintenance

    static func read(_ folder: ContentLayout.Folder, components: [String], _ problems: Problems) -> Maintenance? {
        readMaintenance(folder, components: components, problems)
    }

    func packed(_ folder: ContentLayout.Folder) throws(NotPackable) -> [UInt8] {
        // Each time of it is told anew.
        if repeats != nil { throw NotPackable() }
        var packer = ValuePacker(file: file)
        try packer.add(title)
        try packer.add(starts)
        try packer.add(ends)
        try packer.add(each: moves) { packer, move throws(NotPackable) in
            try packer.add(move.at)
            try packer.add(move.starts)
            try packer.add(move.ends)
        }
        try packer.add(announced) { packer, time throws(NotPackable) in try packer.add(time) }
        try packer.add(each: components)
        try packer.add(impact) { packer, impact throws(NotPackable) in try packer.add(asWritten(impact)) }
        try packer.add(each: allowances)
        try packer.add(earlier)
        try packer.add(updates, of: folder)
        return packer.packing.bytes
    }

    init(unpacking bytes: [UInt8], _ folder: ContentLayout.Folder) throws(UnpackingError) {
        guard let file = folder.main else { throw UnpackingError() }
        var unpacker = ValueUnpacker(unpacking: Unpacking(bytes), file: file)
        let (title, starts, ends) = (try unpacker.text(), try unpacker.time(), try unpacker.time())
        let moves = try unpacker.array { unpacker throws(UnpackingError) in
            MaintenanceMove(at: try unpacker.time(), starts: try unpacker.time(), ends: try unpacker.time())
        }
        let announced = try unpacker.optional { unpacker throws(UnpackingError) in try unpacker.time() }
        let components = try unpacker.changes()
        let impact = try unpacker.optional { unpacker throws(UnpackingError) in
            let text = try unpacker.text()
            return Prose(file: file, range: text.place.range) { readImpact(text, Problems()) }
        }
        let allowances = try unpacker.allowances()
        let earlier = try unpacker.earlierNames()
        let updates: [MaintenanceUpdate] = try unpacker.updates(of: folder)
        guard unpacker.unpacking.isAtEnd else { throw UnpackingError() }
        self.init(
            slug: folder.slug, file: file, title: title, starts: starts, ends: ends, moves: moves, announced: announced,
            components: components, impact: impact, updates: updates, allowances: allowances)
        self.earlier = earlier
    }

    /// The text that an impact was read from: what stands in its place or, where it is written over several lines or with escapes, what
    /// YAML makes of that.
    private func asWritten(_ impact: Prose) throws(NotPackable) -> Located<String> {
        let asItStands = readProse(impact.range, of: impact.file, headings: .bold, Problems())
        if asItStands.html == impact.html, asItStands.plainText == impact.plainText { return Located(impact.place.excerpt, impact.place) }
        guard let text = readImpactText(of: impact.file) else { throw NotPackable() }
        return text
    }
}
