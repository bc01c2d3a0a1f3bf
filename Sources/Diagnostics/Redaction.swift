/// Diagnostics without any secret, whichever rule has looked: a finding on the same line must not print it either, and no part of it.
func redacted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var redaction = Redaction()
    return diagnostics.map { redaction.redacted($0) }
}

/// A text to print without the secrets in it, whatever it is: talk, a table, JSON. What holds its form together stays, such as quotation
/// marks and what is escaped.
package func withoutSecrets(_ text: String) -> String {
    var bytes = Array(text.utf8)
    let secrets = secrets(in: bytes).map(\.value) + secretsInNames(of: bytes)
    if secrets.isEmpty { return text }
    let kept = Set(secrets.flatMap { bytes.formMarks(in: $0) })
    bytes.star(secrets, except: kept)
    return String(decoding: bytes, as: UTF8.self)
}

/// Makes unreadable what looks like a secret, and everything that is the same as four bytes of one.
private struct Redaction {
    private var files: [ObjectIdentifier: RedactedFile] = [:]
    /// Texts without a secret, byte by byte. Rules say the same of many places.
    private var harmless: Set<[UInt8]> = []

    mutating func redacted(_ diagnostic: Diagnostic) -> Diagnostic {
        // A message quotes its own file and those that its notes point at.
        let own = file(of: diagnostic.place)
        var pieces = own.pieces
        for note in diagnostic.notes { if let place = note.place { pieces.formUnion(file(of: place).pieces) } }
        var copy = diagnostic
        copy.message = text(diagnostic.message, pieces)
        copy.suggestion = diagnostic.suggestion.map { text($0, pieces) }
        copy.place = Place(own.file, diagnostic.place.range)
        copy.notes = diagnostic.notes.map { Diagnostic.Note(text($0.message, pieces), at: $0.place.map { place($0) }) }
        return copy
    }

    private mutating func place(_ place: Place) -> Place { Place(file(of: place).file, place.range) }

    private mutating func file(of place: Place) -> RedactedFile {
        let id = ObjectIdentifier(place.file)
        if let known = files[id] { return known }
        let file = RedactedFile(place.file)
        files[id] = file
        return file
    }

    /// A text with stars in place of secrets and of pieces of them.
    private mutating func text(_ text: String, _ pieces: Set<UInt32>) -> String {
        var bytes = Array(text.utf8)
        if pieces.isEmpty, harmless.contains(bytes) { return text }
        var hidden = secrets(in: bytes).map(\.value) + secretsInNames(of: bytes)
        if !pieces.isEmpty { hidden += bytes.seenRuns(of: pieces, atLeast: 4) }
        if hidden.isEmpty {
            harmless.insert(bytes)
            return text
        }
        bytes.star(hidden)
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// A file with stars in place of some bytes, so that every offset still holds.
private struct RedactedFile {
    let file: SourceFile
    /// Every four bytes in a row of its secrets.
    let pieces: Set<UInt32>

    init(_ file: SourceFile) {
        let secrets = file.secrets
        // As in nearly all, nothing of it is a text that could say more.
        let path = file.secretsInPath.isEmpty && file.path.isOneName ? file.path : withoutSecrets(file.path)
        if secrets.isEmpty {
            self.file = path == file.path ? file : SourceFile(path: path, bytes: file.bytes)
            pieces = []
            return
        }
        pieces = secrets.reduce(into: Set<UInt32>()) { pieces, secret in
            let value = Array(file.bytes[secret.value])
            // Messages quote it as readers see it.
            pieces.formUnion(value.pieces + (ReaderView(of: value)?.bytes.pieces ?? []))
        }
        var bytes = file.bytes
        // What tells it apart may be missing where it stands again. A few letters are the same in many words.
        bytes.star(secrets.map(\.range) + file.bytes.seenRuns(of: pieces, atLeast: 6))
        self.file = SourceFile(path: path, bytes: bytes)
    }
}

extension [UInt8] {
    /// Every four bytes in a row, as one number.
    fileprivate var pieces: [UInt32] {
        guard count >= 4 else { return [] }
        return (0...count - 4).map { piece(at: $0) }
    }

    private func piece(at start: Int) -> UInt32 { self[start..<start + 4].reduce(0) { $0 << 8 | UInt32($1) } }

    /// Where so many bytes in a row are made of pieces, as they are written or as a reader sees them.
    fileprivate func seenRuns(of pieces: Set<UInt32>, atLeast length: Int) -> [Range<Int>] {
        let written = runs(of: pieces, atLeast: length)
        guard let view = ReaderView(of: self) else { return written }
        return written + view.bytes.runs(of: pieces, atLeast: length).map { view.place(of: $0) }
    }

    /// Where so many bytes in a row are made of pieces.
    private func runs(of pieces: Set<UInt32>, atLeast length: Int) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        var start = 0
        while start + 4 <= count {
            var end = start
            while end + 4 <= count, pieces.contains(piece(at: end)) { end += 1 }
            if end > start, end + 3 - start >= length { runs.append(start..<end + 3) }
            start = end + 1
        }
        return runs
    }

    fileprivate mutating func star(_ ranges: [Range<Int>], except kept: Set<Int> = []) {
        for index in ranges.joined() where indices.contains(index) && self[index] != UInt8(ascii: "\n") && !kept.contains(index) {
            self[index] = UInt8(ascii: "*")
        }
    }

    /// Where a quotation mark, the mark of a tag or of a path, or a character with a backslash before it stands.
    fileprivate func formMarks(in range: Range<Int>) -> [Int] {
        var marks: [Int] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let isEscape = self[index] == UInt8(ascii: "\\")
            let length = isEscape ? (index + 1 < count && self[index + 1] == UInt8(ascii: "u") ? 6 : 2) : 1
            if isEscape || "\"<>/".utf8.contains(self[index]) { marks += index..<Swift.min(index + length, range.upperBound) }
            index += length
        }
        return marks
    }
}

extension SourceFile {
    /// Whether to show it would show a secret.
    var holdsSecret: Bool { !secrets.isEmpty }
}
