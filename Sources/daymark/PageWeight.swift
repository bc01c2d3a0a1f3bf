import Basics
import CZlib
import StatusSite

/// What the status page weighs on its way to a reader: `index.html` as a server compresses it. It needs no other file.
struct PageWeight {
    /// Bytes after gzip at level 6, which servers use.
    let compressed: Int
    /// The page's parts, heaviest first, each with what leaving it out would save.
    let parts: [(name: String, bytes: Int)]

    /// What fits into the first round trip beside the response's headers (10 segments of 1,460 bytes, RFC 6928).
    static let budget = 14_000

    var isOverBudget: Bool { compressed > Self.budget }

    /// - Returns: nil where the site has no status page.
    init?(_ files: [SiteFile]) {
        guard let page = files.first(where: { $0.path == "index.html" })?.bytes else { return nil }
        let whole = compressedSize(page)
        compressed = whole
        parts = pageParts(page).map { part in
            (part.name, whole - compressedSize(Array(page[..<part.range.lowerBound] + page[part.range.upperBound...])))
        }.sorted { ($1.bytes, $0.name) < ($0.bytes, $1.name) }
    }

    /// "first view: 9,111 of 14,000 bytes compressed", and below it what is heavy.
    func text(withParts: Bool) -> String {
        let total = "first view: \(grouped(compressed)) of \(grouped(Self.budget)) bytes compressed"
        if !withParts { return total + "\n" }
        return total + "\n" + parts.filter { $0.bytes > 0 }.map { "  \(grouped($0.bytes).alignedRight(to: 7))  \($0.name)\n" }.joined()
    }
}

/// The style sheet, the script and each section, by the id of its heading.
private func pageParts(_ page: [UInt8]) -> [(name: String, range: Range<Int>)] {
    var parts: [(name: String, range: Range<Int>)] = []
    for (tag, name) in [
        ("style", "style sheet"), ("script>", "script"), ("script type", "what comes by itself"), ("svg class=\"sprite\"", "icons"),
        ("section", ""),
    ] {
        var rest = page[...]
        while let start = rest.firstRange(ofBytes: Array("<\(tag)".utf8))?.lowerBound {
            let end = Array("</\(tag.prefix(while: \.isLetter))>".utf8)
            guard let close = page[start...].firstRange(ofBytes: end) else { break }
            let range = start..<close.upperBound
            parts.append((name.isEmpty ? sectionName(page[range]) : name, range))
            rest = page[range.upperBound...]
        }
    }
    return parts
}

private func sectionName(_ section: ArraySlice<UInt8>) -> String {
    let label = Array("aria-labelledby=\"".utf8)
    guard let start = section.firstRange(ofBytes: label)?.upperBound, let end = section[start...].firstIndex(of: UInt8(ascii: "\"")) else {
        return "section"
    }
    return "section '\(String(decoding: section[start..<end], as: UTF8.self))'"
}

/// Bytes that gzip makes of some.
private func compressedSize(_ bytes: [UInt8]) -> Int {
    var length = compressBound(uLong(bytes.count))
    var output = [UInt8](repeating: 0, count: Int(length))
    guard compress2(&output, &length, bytes, uLong(bytes.count), 6) == Z_OK else { return bytes.count }
    // zlib's frame is 6 bytes, gzip's 18.
    return Int(length) + 12
}

/// "14,000".
private func grouped(_ number: Int) -> String {
    let digits = String(number)
    guard digits.count > 3 else { return digits }
    return grouped(number / 1_000) + "," + digits.suffix(3)
}
