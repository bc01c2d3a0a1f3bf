import Basics

extension Report {
    /// A name for each of `diagnostics` by which a program knows it again after lines have moved.
    ///
    /// It is made of the rule, the path, the words and how many such words came before, so no two are alike.
    var fingerprints: [String] {
        var seen: [UInt64: Int] = [:]
        return diagnostics.map { diagnostic in
            var hash = FNV1a()
            for text in [diagnostic.rule.text, diagnostic.place.file.path, diagnostic.place.excerpt] { hash.add(text) }
            let occurrence = seen[hash.value, default: 0]
            seen[hash.value] = occurrence + 1
            hash.add(String(occurrence))
            return hash.hex
        }
    }
}
