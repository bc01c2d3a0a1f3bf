import Basics
import Diagnostics
import StatusModel

// An update as it is kept from one run to the next, without its words: those stand in its file.

extension ValuePacker {
    mutating func add<Status: CaseIterable & Equatable>(_ update: Update<Status>) throws(NotPackable) {
        if update.occurrence != nil { throw NotPackable() }
        packing.add(update.id)
        packing.add(update.sequence)
        try add(update.status)
        try add(update.at)
        try add(update.nextUpdate) { packer, time throws(NotPackable) in try packer.add(time) }
        packing.add(update.hasUnreadablePromise)
        try add(update.expectedEnd) { packer, end throws(NotPackable) in
            try packer.add(end) { packing, end in packing.add(end.time) { $0.add($1.seconds) } }
        }
        try add(each: update.components)
        try add(update.corrects) { packer, id throws(NotPackable) in try packer.add(id) }
        try add(update.earlierID) { packer, id throws(NotPackable) in try packer.add(id) }
        try add(each: update.allowances)
        try add(update.body.place)
    }

    /// Updates of a folder, each with the number of its file there.
    mutating func add<Status: CaseIterable & Equatable>(_ updates: [Update<Status>], of folder: ContentLayout.Folder) throws(NotPackable) {
        let main = file
        packing.add(updates.count)
        for update in updates {
            guard let index = folder.updates.firstIndex(where: { $0 === update.file }) else { throw NotPackable() }
            packing.add(index)
            file = update.file
            try add(update)
        }
        file = main
    }
}

extension ValueUnpacker {
    mutating func update<Status: CaseIterable & Equatable & Sendable>() throws(UnpackingError) -> Update<Status> {
        let (id, sequence) = (try unpacking.text(), try unpacking.number())
        let status: Located<Status> = try word()
        let at = try time()
        let nextUpdate = try optional { unpacker throws(UnpackingError) in try unpacker.time() }
        let hasUnreadablePromise = try unpacking.flag()
        let expectedEnd = try optional { unpacker throws(UnpackingError) in try unpacker.expectedEnd() }
        let components = try changes()
        let corrects = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let earlierID = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        let allowances = try allowances()
        var update = Update(
            id: id, sequence: sequence, status: status, at: at, nextUpdate: nextUpdate, components: components, corrects: corrects,
            allowances: allowances, body: try prose(headings: .bold))
        update.hasUnreadablePromise = hasUnreadablePromise
        update.expectedEnd = expectedEnd
        update.earlierID = earlierID
        return update
    }

    private mutating func expectedEnd() throws(UnpackingError) -> Located<ExpectedEnd> {
        try located { unpacking throws(UnpackingError) in
            try unpacking.flag() ? .at(Instant(seconds: try unpacking.number())) : .unknown
        }
    }

    mutating func updates<Status: CaseIterable & Equatable & Sendable>(
        of folder: ContentLayout.Folder
    ) throws(UnpackingError) -> [Update<Status>] {
        let main = file
        defer { file = main }
        return try array { unpacker throws(UnpackingError) in
            let index = try unpacker.unpacking.number()
            guard folder.updates.indices.contains(index) else { throw UnpackingError() }
            unpacker.file = folder.updates[index]
            return try unpacker.update()
        }
    }

    /// Read when somebody asks for it. There was nothing to report when it was read before.
    mutating func prose(headings: HeadingTreatment) throws(UnpackingError) -> Prose {
        let place = try place()
        return Prose(file: place.file, range: place.range) { readProse(place.range, of: place.file, headings: headings, Problems()) }
    }
}
