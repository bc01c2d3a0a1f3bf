import Basics
import Diagnostics
import StatusModel

// An incident as it is kept from one run to the next.

extension Incident: FolderEvent {
    static let kind = StatusEvent.Kind.incident

    static func read(_ folder: ContentLayout.Folder, components: [String], _ problems: Problems) -> Incident? {
        readIncident(folder, components: components, problems)
    }

    func packed(_ folder: ContentLayout.Folder) throws(NotPackable) -> [UInt8] {
        var packer = ValuePacker(file: file)
        try packer.add(title)
        try packer.add(titleAfter) { packer, text throws(NotPackable) in try packer.add(text) }
        try packer.add(severity)
        try packer.add(started)
        try packer.add(ended) { packer, time throws(NotPackable) in try packer.add(time) }
        packer.packing.add(customerReported)
        try packer.add(publish) { packer, flag throws(NotPackable) in try packer.add(flag) { $0.add($1) } }
        // Somebody is about to look at it.
        if isDraft || drafted != nil { throw NotPackable() }
        try packer.add(earlier)
        try packer.add(toldImpact) { packer, impact throws(NotPackable) in try packer.add(impact) }
        try packer.add(each: severityChanges) { packer, change throws(NotPackable) in try packer.add(change) }
        try packer.add(each: allowances)
        try packer.add(record)
        try packer.add(updates, of: folder)
        if let timeline = folder.timeline {
            packer.file = timeline
            try packer.add(each: record.timeline) { packer, entry throws(NotPackable) in try packer.add(entry) }
        }
        if folder.review != nil {
            // One that could not be read has been reported.
            guard let review else { throw NotPackable() }
            packer.file = review.file
            try packer.add(review)
        }
        return packer.packing.bytes
    }

    init(unpacking bytes: [UInt8], _ folder: ContentLayout.Folder) throws(UnpackingError) {
        guard let file = folder.main else { throw UnpackingError() }
        var unpacker = ValueUnpacker(unpacking: Unpacking(bytes), file: file)
        let title = try unpacker.text()
        let titleAfter = try unpacker.optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let severity: Located<Severity> = try unpacker.word()
        let started = try unpacker.time()
        let ended = try unpacker.optional { unpacker throws(UnpackingError) in try unpacker.time() }
        let customerReported = try unpacker.unpacking.flag()
        let publish = try unpacker.optional { unpacker throws(UnpackingError) in
            try unpacker.located { unpacking throws(UnpackingError) in try unpacking.flag() }
        }
        let earlier = try unpacker.earlierNames()
        let toldImpact: Located<Impact>? = try unpacker.optional { unpacker throws(UnpackingError) in try unpacker.word() }
        let changes = try unpacker.array { unpacker throws(UnpackingError) in try unpacker.severityChange() }
        let allowances = try unpacker.allowances()
        var record = try unpacker.record()
        let updates: [IncidentUpdate] = try unpacker.updates(of: folder)
        if let timeline = folder.timeline {
            unpacker.file = timeline
            record.timeline = try unpacker.array { unpacker throws(UnpackingError) in try unpacker.timelineEntry() }
        }
        var review: Review?
        if let file = folder.review {
            unpacker.file = file
            review = try unpacker.review()
        }
        guard unpacker.unpacking.isAtEnd else { throw UnpackingError() }
        self.init(
            slug: folder.slug, file: file, title: title, severity: severity, started: started, ended: ended,
            customerReported: customerReported, severityChanges: changes, updates: updates, review: review, allowances: allowances,
            record: record)
        self.titleAfter = titleAfter
        self.publish = publish
        self.earlier = earlier
        self.toldImpact = toldImpact
    }
}

extension ValuePacker {
    fileprivate mutating func add(_ change: SeverityChange) throws(NotPackable) {
        try add(change.at)
        try add(change.from)
        try add(change.to)
        try add(change.reason)
        try add(each: change.told) { packer, text throws(NotPackable) in try packer.add(text) }
    }

    /// But for the timeline, which has a file of its own.
    fileprivate mutating func add(_ record: ResponseRecord) throws(NotPackable) {
        for time in [record.detected, record.acknowledged, record.mitigated] {
            try add(time) { packer, time throws(NotPackable) in try packer.add(time) }
        }
        try add(record.cause) { packer, cause throws(NotPackable) in try packer.add(cause) }
        try add(record.workaround) { packer, text throws(NotPackable) in try packer.add(text) }
        try add(each: record.alerts) { packer, text throws(NotPackable) in try packer.add(text) }
        try add(each: record.reportable) { packer, said throws(NotPackable) in
            packer.packing.add(word: said.regulation)
            try packer.add(said.since) { packer, time throws(NotPackable) in try packer.add(time) }
            try packer.add(said.place)
        }
        try add(each: record.roles) { packer, assignment throws(NotPackable) in
            packer.packing.add(word: assignment.role)
            try packer.add(assignment.person)
        }
        try add(each: record.handOvers) { packer, change throws(NotPackable) in try packer.add(change) }
        try add(record.unsure) { packer, flag throws(NotPackable) in try packer.add(flag) { $0.add($1) } }
    }

    fileprivate mutating func add(_ change: HandOver) throws(NotPackable) {
        try add(change.at)
        try add(change.role)
        try add(change.from)
        try add(change.to)
    }

    fileprivate mutating func add(_ entry: TimelineEntry) throws(NotPackable) {
        try add(entry.at)
        try add(entry.event)
        try add(entry.by) { packer, person throws(NotPackable) in try packer.add(person) }
        try add(entry.role) { packer, role throws(NotPackable) in try packer.add(role) }
        try add(entry.written) { packer, time throws(NotPackable) in try packer.add(time) }
    }
}

extension ValueUnpacker {
    fileprivate mutating func severityChange() throws(UnpackingError) -> SeverityChange {
        SeverityChange(
            at: try time(), from: try word(), to: try word(), reason: try text(),
            told: try array { unpacker throws(UnpackingError) in try unpacker.text() })
    }

    fileprivate mutating func record() throws(UnpackingError) -> ResponseRecord {
        let detected = try optional { unpacker throws(UnpackingError) in try unpacker.time() }
        let acknowledged = try optional { unpacker throws(UnpackingError) in try unpacker.time() }
        let mitigated = try optional { unpacker throws(UnpackingError) in try unpacker.time() }
        let cause = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let workaround = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let alerts = try array { unpacker throws(UnpackingError) in try unpacker.text() }
        let reportable = try array { unpacker throws(UnpackingError) in
            Reportable(
                try unpacker.unpacking.word(), since: try unpacker.optional { unpacker throws(UnpackingError) in try unpacker.time() },
                place: try unpacker.place())
        }
        let roles = try array { unpacker throws(UnpackingError) in
            RoleAssignment(role: try unpacker.unpacking.word(), person: try unpacker.text())
        }
        var record = ResponseRecord(detected: detected, acknowledged: acknowledged, mitigated: mitigated, cause: cause, roles: roles)
        record.handOvers = try array { unpacker throws(UnpackingError) in
            HandOver(at: try unpacker.time(), role: try unpacker.word(), from: try unpacker.text(), to: try unpacker.text())
        }
        record.unsure = try optional { unpacker throws(UnpackingError) in
            try unpacker.located { unpacking throws(UnpackingError) in try unpacking.flag() }
        }
        (record.workaround, record.alerts, record.reportable) = (workaround, alerts, reportable)
        return record
    }

    fileprivate mutating func timelineEntry() throws(UnpackingError) -> TimelineEntry {
        TimelineEntry(
            at: try time(), event: try text(), by: try optional { unpacker throws(UnpackingError) in try unpacker.text() },
            role: try optional { unpacker throws(UnpackingError) in try unpacker.word() },
            written: try optional { unpacker throws(UnpackingError) in try unpacker.time() })
    }
}
