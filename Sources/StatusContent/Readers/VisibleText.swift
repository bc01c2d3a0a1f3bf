import Diagnostics

/// A stretch of a file without what nobody sees in it, and where each byte of it was written. So nothing hidden is published, what stands
/// around it is read as if it were not there, and what is found is told where it stands.
struct VisibleText {
    let bytes: [UInt8]
    /// Of each byte, and of the end.
    private let offsets: [Int]

    /// Nil where everything can be seen.
    init?(_ range: Range<Int>, of file: SourceFile) {
        let hidden = file.invisibleCharacters.filter { range.contains($0.range.lowerBound) }
        if hidden.isEmpty { return nil }
        var bytes: [UInt8] = []
        var offsets: [Int] = []
        var start = range.lowerBound
        for character in hidden {
            bytes += file.bytes[start..<character.range.lowerBound] + character.stead
            offsets += start..<character.range.lowerBound + character.stead.count
            start = character.range.upperBound
        }
        self.bytes = bytes + file.bytes[start..<range.upperBound]
        self.offsets = offsets + (start..<range.upperBound) + [range.upperBound]
    }

    /// Where in the file a byte was written.
    func offset(_ index: Int) -> Int { offsets[min(max(index, 0), offsets.count - 1)] }

    func range(_ range: Range<Int>) -> Range<Int> {
        let start = offset(range.lowerBound)
        return range.isEmpty ? start..<start : start..<max(start, offset(range.upperBound - 1) + 1)
    }

    /// Stretches between which nothing is hidden.
    func unbroken(_ range: Range<Int>) -> [Range<Int>] {
        let breaks = range.dropFirst().filter { offset($0) != offset($0 - 1) + 1 }
        return zip([range.lowerBound] + breaks, breaks + [range.upperBound]).map { $0..<$1 }
    }
}

/// Reports characters that nobody sees and that an escape or entity stands for.
func reportInvisible(_ characters: [InvisibleCharacter], writtenAt place: Place, _ problems: Problems) {
    for character in characters { problems.add(.encoding, "\(character.name) is written here; \(character.wayOut)", at: place) }
}
