import Basics
import Diagnostics
import StatusModel

/// What was found in an event that is over, as it is kept from one run to the next.
///
/// Its files say the same for ever. What comes with time may change, and in a repository what git knows, so that is looked for in each run.
/// As long as it is the same, so is the whole.
struct Verdict {
    let inTime: [Diagnostic]
    /// All that is reported.
    let all: [Diagnostic]
}

extension Verdict {
    /// - Parameter files: those of the event.
    /// - Returns: nil where it can't be kept: it is about another file, or it is an error, which somebody is about to mend.
    func packed(_ files: [SourceFile]) -> [UInt8]? {
        if all.contains(where: { $0.level == .error }) { return nil }
        var packing = Packing()
        let numbers = Dictionary(files.enumerated().map { (ObjectIdentifier($1), $0) }) { first, _ in first }
        do {
            for findings in [inTime, all] { try packing.add(each: findings) { try $0.add($1, numbers) } }
        } catch {
            return nil
        }
        return packing.bytes
    }

    init(unpacking bytes: [UInt8], _ files: [SourceFile]) throws(UnpackingError) {
        var unpacking = Unpacking(bytes)
        inTime = try unpacking.array { unpacking throws(UnpackingError) in try unpacking.diagnostic(files) }
        all = try unpacking.array { unpacking throws(UnpackingError) in try unpacking.diagnostic(files) }
        guard unpacking.isAtEnd else { throw UnpackingError() }
    }
}

private struct InAnotherFile: Error {}

extension Packing {
    fileprivate mutating func add(_ diagnostic: Diagnostic, _ files: [ObjectIdentifier: Int]) throws {
        add(diagnostic.rule.family.rawValue)
        add(diagnostic.rule.name)
        add(diagnostic.level.rawValue)
        add(diagnostic.message)
        try add(diagnostic.place, files)
        try add(each: diagnostic.notes) { packing, note in
            packing.add(note.message)
            try packing.add(note.place) { try $0.add($1, files) }
        }
        add(diagnostic.suggestion) { $0.add($1) }
        add(diagnostic.isSafeFix)
        add(each: diagnostic.about) { $0.add($1) }
    }

    private mutating func add(_ place: Place, _ files: [ObjectIdentifier: Int]) throws {
        guard let number = files[ObjectIdentifier(place.file)] else { throw InAnotherFile() }
        add(number)
        add(place.range.lowerBound)
        add(place.range.count)
    }
}

extension Unpacking {
    fileprivate mutating func diagnostic(_ files: [SourceFile]) throws(UnpackingError) -> Diagnostic {
        let (family, name, level) = (RuleFamily(rawValue: try text()), try text(), Level(rawValue: try text()))
        guard let family, let level else { throw UnpackingError() }
        let message = try text()
        let place = try place(files)
        let notes = try array { unpacking throws(UnpackingError) in
            Diagnostic.Note(
                try unpacking.text(), at: try unpacking.optional { unpacking throws(UnpackingError) in try unpacking.place(files) })
        }
        let suggestion = try optional { unpacking throws(UnpackingError) in try unpacking.text() }
        let isSafeFix = try flag()
        let about = try array { unpacking throws(UnpackingError) in try unpacking.text() }
        return Diagnostic(
            rule: RuleID(family, name), level: level, message, at: place, notes: notes, suggestion: suggestion, isSafeFix: isSafeFix,
            about: about)
    }

    private mutating func place(_ files: [SourceFile]) throws(UnpackingError) -> Place {
        let (file, start, count) = (try number(), try number(), try number())
        guard files.indices.contains(file), start >= 0, count >= 0, start <= files[file].bytes.count,
            count <= files[file].bytes.count - start
        else { throw UnpackingError() }
        return Place(files[file], start..<start + count)
    }
}
