import Basics
import Diagnostics
import StatusModel

/// Why something that was read is not kept for the next run: it was not written in the file that it is part of.
struct NotPackable: Error {}

/// Writes values of one file with their places in it.
struct ValuePacker {
    var packing = Packing()
    /// Where all that follows is written.
    var file: SourceFile

    mutating func add(_ place: Place) throws(NotPackable) {
        guard place.file === file else { throw NotPackable() }
        packing.add(place.range.lowerBound)
        packing.add(place.range.count)
    }

    mutating func add<Value>(_ located: Located<Value>, _ write: (inout Packing, Value) -> Void) throws(NotPackable) {
        try add(located.place)
        write(&packing, located.value)
    }

    mutating func add(_ text: Located<String>) throws(NotPackable) {
        try add(text.place)
        // Nearly always it is what stands there.
        let isVerbatim = text.value.utf8.elementsEqual(file.bytes[text.place.range])
        packing.add(isVerbatim)
        if !isVerbatim { packing.add(text.value) }
    }

    mutating func add(_ time: Located<Instant>) throws(NotPackable) { try add(time) { $0.add($1.seconds) } }
    mutating func add(_ date: Located<CivilDate>) throws(NotPackable) { try add(date) { $0.add($1.daysSince1970) } }

    mutating func add<Word: CaseIterable & Equatable>(_ word: Located<Word>) throws(NotPackable) { try add(word) { $0.add(word: $1) } }

    mutating func add<Value>(
        _ value: Value?, _ write: (inout ValuePacker, Value) throws(NotPackable) -> Void
    ) throws(NotPackable) {
        packing.add(value != nil)
        if let value { try write(&self, value) }
    }

    mutating func add<Value>(
        each values: [Value], _ write: (inout ValuePacker, Value) throws(NotPackable) -> Void
    ) throws(NotPackable) {
        packing.add(values.count)
        for value in values { try write(&self, value) }
    }

    mutating func add(each allowances: [Allowance]) throws(NotPackable) {
        try add(each: allowances) { packer, allowance throws(NotPackable) in
            try packer.add(allowance.rule)
            try packer.add(allowance.reason)
        }
    }

    mutating func add(_ names: EarlierNames) throws(NotPackable) {
        try add(names.id) { packer, id throws(NotPackable) in try packer.add(id) }
        try add(each: names.wasAt) { packer, address throws(NotPackable) in try packer.add(address) }
        try add(names.announcementID) { packer, id throws(NotPackable) in try packer.add(id) }
    }

    mutating func add(each changes: [ComponentChange]) throws(NotPackable) {
        try add(each: changes) { packer, change throws(NotPackable) in
            try packer.add(change.component)
            try packer.add(change.status)
        }
    }
}

/// Reads what `ValuePacker` wrote.
struct ValueUnpacker {
    var unpacking: Unpacking
    var file: SourceFile

    mutating func place() throws(UnpackingError) -> Place {
        let (start, count) = (try unpacking.number(), try unpacking.number())
        guard start >= 0, count >= 0, start <= file.bytes.count, count <= file.bytes.count - start else { throw UnpackingError() }
        return Place(file, start..<start + count)
    }

    mutating func located<Value>(_ read: (inout Unpacking) throws(UnpackingError) -> Value) throws(UnpackingError) -> Located<Value> {
        let place = try place()
        return Located(try read(&unpacking), place)
    }

    mutating func text() throws(UnpackingError) -> Located<String> {
        let place = try place()
        return Located(try unpacking.flag() ? place.excerpt : unpacking.text(), place)
    }

    mutating func time() throws(UnpackingError) -> Located<Instant> {
        try located { unpacking throws(UnpackingError) in Instant(seconds: try unpacking.number()) }
    }

    mutating func date() throws(UnpackingError) -> Located<CivilDate> {
        try located { unpacking throws(UnpackingError) in
            let days = try unpacking.number()
            guard (-4_000_000...4_000_000).contains(days) else { throw UnpackingError() }
            return CivilDate(daysSince1970: days)
        }
    }

    mutating func word<Word: CaseIterable & Equatable>(_: Word.Type = Word.self) throws(UnpackingError) -> Located<Word> {
        try located { unpacking throws(UnpackingError) in try unpacking.word() }
    }

    mutating func optional<Value>(
        _ read: (inout ValueUnpacker) throws(UnpackingError) -> Value
    ) throws(UnpackingError) -> Value? {
        try unpacking.flag() ? try read(&self) : nil
    }

    mutating func array<Value>(
        _ read: (inout ValueUnpacker) throws(UnpackingError) -> Value
    ) throws(UnpackingError) -> [Value] {
        let count = try unpacking.number()
        guard count >= 0, count <= unpacking.left else { throw UnpackingError() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }

    mutating func earlierNames() throws(UnpackingError) -> EarlierNames {
        var names = EarlierNames(
            id: try optional { unpacker throws(UnpackingError) in try unpacker.text() },
            wasAt: try array { unpacker throws(UnpackingError) in try unpacker.text() })
        names.announcementID = try optional { unpacker throws(UnpackingError) in try unpacker.text() }
        return names
    }

    mutating func allowances() throws(UnpackingError) -> [Allowance] {
        try array { unpacker throws(UnpackingError) in Allowance(rule: try unpacker.text(), reason: try unpacker.text()) }
    }

    mutating func changes() throws(UnpackingError) -> [ComponentChange] {
        try array { unpacker throws(UnpackingError) in ComponentChange(component: try unpacker.text(), status: try unpacker.word()) }
    }
}

extension Packing {
    /// By its number among those there are: what was written by another version is never read.
    mutating func add<Word: CaseIterable & Equatable>(word: Word) {
        add(Word.allCases.enumerated().first { $0.element == word }?.offset ?? -1)
    }
}

extension Unpacking {
    mutating func word<Word: CaseIterable>(_: Word.Type = Word.self) throws(UnpackingError) -> Word {
        let number = try number()
        guard let word = Word.allCases.enumerated().first(where: { $0.offset == number })?.element else { throw UnpackingError() }
        return word
    }
}
