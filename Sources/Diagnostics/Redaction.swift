/// Diagnostics with every secret that one of them found made unreadable, in all of them: another finding on the same line must not
/// print it either.
func redacted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    let secrets = diagnostics.filter(\.isSecret).map(\.place)
    if secrets.isEmpty { return diagnostics }
    let places = Dictionary(grouping: secrets, by: \.file.path)
    let files = places.compactMapValues { places in places.first.map { redacted($0.file, places.map(\.range)) } }
    // The longest first, since one may hold another; and always in the same order.
    let words = places.mapValues { places in
        Set(places.map(\.excerpt)).filter { !$0.isEmpty }.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
    }
    func place(_ place: Place) -> Place { files[place.file.path].map { Place($0, place.range) } ?? place }
    return diagnostics.map { diagnostic in
        // A message quotes its own file and those that its notes point at.
        let quoted = [diagnostic.place.file.path] + diagnostic.notes.compactMap(\.place?.file.path)
        let hidden = Set(quoted).sorted().flatMap { words[$0] ?? [] }
        if hidden.isEmpty { return diagnostic }
        func text(_ text: String) -> String { hidden.reduce(text) { $0.replacing($1, with: "***") } }
        var copy = diagnostic
        copy.place = place(diagnostic.place)
        copy.message = text(diagnostic.message)
        copy.suggestion = diagnostic.suggestion.map(text)
        copy.notes = diagnostic.notes.map { Diagnostic.Note(text($0.message), at: $0.place.map(place)) }
        return copy
    }
}

/// The file with stars in place of some bytes, so that every offset still holds.
private func redacted(_ file: SourceFile, _ ranges: [Range<Int>]) -> SourceFile {
    var bytes = file.bytes
    for range in ranges {
        for index in range where bytes.indices.contains(index) && bytes[index] != UInt8(ascii: "\n") { bytes[index] = UInt8(ascii: "*") }
    }
    return SourceFile(path: file.path, bytes: bytes)
}
