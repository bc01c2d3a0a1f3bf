import Basics
import Diagnostics
import StatusContent
import StatusModel

/// What a file of a Hugo site says about itself above its text, in YAML or TOML, also where that is broken.
///
/// Keys are in small letters: Hugo tells no capitals apart.
struct CStateFrontMatter {
    private(set) var values: [String: [String]] = [:]
    /// Those that were written as lists, or as one value.
    private var singles: Set<String> = []
    /// What is below it.
    private(set) var body: [UInt8]
    /// What was wrong with it, for remarks.
    private(set) var faults: [String] = []
    /// Whether there is any.
    private(set) var isThere = true

    /// The text of a key, with one space between what was a list; nil where there is none or nothing in it.
    func text(_ key: String) -> String? {
        let text = values[key]?.joined(separator: ", ").trimmedOfWhiteSpace ?? ""
        return text.isEmpty ? nil : text
    }

    func list(_ key: String) -> [String] { values[key] ?? [] }
    /// Whether it was written as one value, which may well be several.
    func isSingle(_ key: String) -> Bool { singles.contains(key) }
    /// Those that have something in them and that nothing is made of.
    var unusedKeys: [String] { values.keys.filter { !usedKeys.contains($0) && text($0) != nil }.sorted() }
    func has(_ key: String) -> Bool { values[key] != nil }

    init(of file: SourceFile) {
        let lines = FileLines(file)
        let parts = lines.frontMatter
        body = lines.bytes(from: parts.body)
        if parts.fence == nil, !lines.looksLikeKey(0) {
            (isThere, body) = (false, lines.bytes(from: 0))
            return
        }
        if parts.fence == nil { faults.append("the line '---' above its front matter is missing") }
        let isYAML = parts.fence != .toml
        if isYAML, parts.isClosed, readsAsYAML(file, lines.range(parts.keys)) { return }
        readLoosely(lines, parts.keys)
        body = lines.bytes(from: looseEnd(lines, parts))
        if isYAML, parts.isClosed, faults.isEmpty {
            faults.append("its front matter is no YAML that can be read, and was read line by line")
        }
        if !parts.isClosed { faults.append("the line '---' below its front matter is missing") }
    }

    /// The keys above the first table of a file in TOML.
    init(linesOfTOML file: SourceFile) {
        let lines = FileLines(file)
        body = []
        let end = (0..<lines.count).first { lines.text($0).trimmedOfWhiteSpace.hasPrefix("[") } ?? lines.count
        readLoosely(lines, 0..<end)
    }

    private mutating func readsAsYAML(_ file: SourceFile, _ range: Range<Int>) -> Bool {
        let problems = Problems()
        guard case .mapping(let pairs, _) = readYAML(range, of: file, problems, isForeign: true),
            problems.diagnostics.allSatisfy({ $0.rule == ContentRule.duplicateKey.id || $0.rule == ContentRule.encoding.id })
        else { return false }
        for pair in pairs where values[pair.key.value.lowercased()] == nil {
            let key = pair.key.value.lowercased()
            values[key] = texts(pair.value)
            if case .scalar = pair.value { singles.insert(key) }
        }
        return true
    }

    /// The single values of a node, however deep its lists nest.
    private func texts(_ node: YAMLNode) -> [String] {
        switch node {
        case .scalar: node.text.map { [$0] } ?? []
        case .sequence(let elements, _): elements.flatMap { element in element.isEmpty ? [""] : texts(element) }
        case .mapping(let pairs, _): pairs.flatMap { texts($0.value) }
        }
    }

    // MARK: Line by line

    private mutating func readLoosely(_ lines: FileLines, _ keys: Range<Int>) {
        var last: String?
        for index in keys {
            let line = lines.text(index).trimmedOfWhiteSpace
            if line.isEmpty || line.hasPrefix("#") { continue }
            if let item = line.itemText, let key = last {
                values[key, default: []].append(contentsOf: item.looseValues)
                singles.remove(key)
            } else if let (key, value) = line.looseKey, !lines.isText(index) {
                last = key.lowercased()
                guard values[key.lowercased()] == nil else { continue }
                values[key.lowercased()] = value.looseValues
                if !value.hasPrefix("[") { singles.insert(key.lowercased()) }
            } else if keys.upperBound == lines.count || lines.isText(index) {
                return
            }
        }
    }

    /// Where the text begins that no line divides from the keys.
    private func looseEnd(_ lines: FileLines, _ parts: FileLines.FrontMatter) -> Int {
        if parts.isClosed { return parts.body }
        return parts.keys.first { index in
            let line = lines.text(index).trimmedOfWhiteSpace
            return !line.isEmpty && !line.hasPrefix("#") && (lines.isText(index) || line.looseKey == nil && line.itemText == nil)
        } ?? parts.keys.upperBound
    }
}

/// The lines of a file, whatever ends them.
private struct FileLines {
    enum Fence { case yaml, toml }

    struct FrontMatter {
        var fence: Fence?
        var keys: Range<Int>
        var isClosed: Bool
        /// The first line of the text.
        var body: Int
    }

    private let file: SourceFile
    private let ranges: [Range<Int>]

    init(_ file: SourceFile) {
        self.file = file
        var (ranges, start): ([Range<Int>], Int) = ([], file.startAfterByteOrderMark)
        while start < file.bytes.count {
            let end = file.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? file.bytes.count
            let hasReturn = end > start && file.bytes[end - 1] == UInt8(ascii: "\r")
            ranges.append(start..<(hasReturn ? end - 1 : end))
            start = end + 1
        }
        self.ranges = ranges
    }

    var count: Int { ranges.count }

    func text(_ index: Int) -> String { file.text(in: ranges[index]) }

    func range(_ lines: Range<Int>) -> Range<Int> {
        guard let last = lines.last else { return file.bytes.count..<file.bytes.count }
        return ranges[lines.lowerBound].lowerBound..<ranges[last].upperBound
    }

    func bytes(from line: Int) -> [UInt8] { line < count ? Array(file.bytes[ranges[line].lowerBound...]) : [] }

    func looksLikeKey(_ line: Int) -> Bool {
        line < count && text(line).trimmedOfWhiteSpace.looseKey.map { knownKeys.contains($0.key.lowercased()) } ?? false
    }

    /// Whether a line is a sentence rather than a key: no key has white space in it.
    func isText(_ line: Int) -> Bool {
        guard let (key, _) = text(line).trimmedOfWhiteSpace.looseKey else { return false }
        return key.utf8.contains(where: \.isSpace)
            || !key.utf8.allSatisfy { $0.isLowercase || $0.isUppercase || $0.isDigit || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "-") }
    }

    /// An opening fence stands in the first line that isn't blank, as Hugo has it.
    var frontMatter: FrontMatter {
        let first = ranges.indices.first { !text($0).trimmedOfWhiteSpace.isEmpty } ?? 0
        let fence = first < count ? fence(first) : nil
        let start = fence == nil ? first : first + 1
        let sign = fence == .toml ? "+++" : "---"
        let keysEnd = endOfKeys(from: start)
        let close = (start..<max(start, keysEnd + 1)).first { $0 < count && text($0).trimmedOfWhiteSpace == sign }
        let keys = start..<max(start, close ?? count)
        return FrontMatter(fence: fence, keys: keys, isClosed: close != nil, body: (close ?? count) + (close == nil ? 0 : 1))
    }

    private func fence(_ line: Int) -> Fence? {
        switch text(line).trimmedOfWhiteSpace {
        case "---": .yaml
        case "+++": .toml
        default: nil
        }
    }

    /// The first line that is neither a key nor belongs to one: a rule in the text is no end of keys that no line ends.
    private func endOfKeys(from start: Int) -> Int {
        var isIndentedText = false
        for index in start..<max(start, count) {
            let line = text(index)
            let words = line.trimmedOfWhiteSpace
            let isIndented = line.utf8.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? false
            if ["|", ">", "|-", ">-"].contains(where: words.hasSuffix) { isIndentedText = true }
            let isKey = words.looseKey != nil && !isText(index)
            let isPart = words.isEmpty || words.hasPrefix("#") || words == "]" || isIndented || isIndentedText || words.itemText != nil
            if !isKey, !isPart { return index }
        }
        return count
    }
}

private let usedKeys = knownKeys.union(["publishdate", "pubdate", "expirydate", "unpublishdate", "slug", "url", "aliases"])

private let knownKeys: Set = [
    "title", "date", "resolved", "resolvedwhen", "severity", "affected", "section", "informational", "pin", "draft", "published",
]

extension String {
    /// `key: value`, `key = value`; nil where this is neither.
    fileprivate var looseKey: (key: String, value: String)? {
        let bytes = Array(utf8)
        guard let sign = bytes.firstIndex(where: { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "=") }), sign > 0 else { return nil }
        let isApart = bytes[sign] == UInt8(ascii: "=") || sign + 1 == bytes.count || bytes[sign + 1].isSpace
        guard isApart else { return nil }
        let key = bytes[..<sign].string.trimmedOfWhiteSpace.withoutQuotes
        return key.isEmpty ? nil : (key, bytes[(sign + 1)...].string.trimmedOfWhiteSpace)
    }

    /// What stands behind the dash of a list's item, or behind several.
    fileprivate var itemText: String? {
        guard hasPrefix("- ") || self == "-" else { return nil }
        var rest = Array(utf8)[...]
        while rest.first == UInt8(ascii: "-"), rest.dropFirst().first.map({ $0 == UInt8(ascii: " ") }) ?? true {
            rest = rest.dropFirst().drop { $0 == UInt8(ascii: " ") }
        }
        return rest.string.trimmedOfWhiteSpace
    }

    /// One value, or those of `[a, b]`.
    fileprivate var looseValues: [String] {
        let bare = withoutComment
        if ["", "~", "null"].contains(bare) { return [] }
        guard bare.hasPrefix("["), bare.hasSuffix("]") else { return [bare.withoutQuotes] }
        let inside = String(bare.dropFirst().dropLast())
        return inside.split(separator: ",").map { String($0).trimmedOfWhiteSpace.withoutQuotes }
    }

    private var withoutComment: String {
        if let quote = utf8.first, Array("\"'`".utf8).contains(quote) {
            // A comment stands behind the quote that ends the value.
            let bytes = Array(utf8)
            guard let end = bytes.dropFirst().firstIndex(of: quote) else { return self }
            let rest = bytes[(end + 1)...].string
            return rest.hasPrefix(" ") && rest.trimmedOfWhiteSpace.hasPrefix("#") ? bytes[...end].string : self
        }
        return firstRange(of: " #").map { String(self[..<$0.lowerBound]).trimmedOfWhiteSpace } ?? self
    }

    fileprivate var withoutQuotes: String {
        for quote in ["\"", "'"] where hasPrefix(quote) && hasSuffix(quote) && utf8.count > 1 { return String(dropFirst().dropLast()) }
        return self
    }
}
