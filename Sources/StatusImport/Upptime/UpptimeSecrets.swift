import Basics

/// What nobody may read on a page: the addresses that are monitored, and the names of secrets. People write them in comments.
struct UpptimeSecrets {
    /// By their first byte, longer ones first.
    private var hosts: [UInt8: [WatchedHost]] = [:]
    /// Without the dollar sign.
    private var variables: [[UInt8]] = []

    static let placeholder = "…"

    /// - Parameters:
    ///   - addresses: as the settings and Upptime's own files have them.
    ///   - variables: names of secrets that the settings use.
    ///   - publicTexts: what is on the page anyway: its domain, the names of monitors. A host in them is no secret.
    init(addresses: some Sequence<String>, variables: some Sequence<String>, publicTexts: [String]) {
        let shown = publicTexts.map { $0.utf8.map(\.lowercased) }
        var found: [[UInt8]: WatchedHost] = [:]
        var names = Set(variables)
        for address in addresses {
            names.formUnion(secretNames(in: address.utf8))
            guard let (host, rest) = hostAndRest(address), host.count > 1 else { continue }
            found[host, default: WatchedHost(name: host, isPublic: shown.contains { isShown(host, in: $0) })].add(rest, shown)
        }
        hosts = Dictionary(grouping: found.values.sorted { $0.name.count > $1.name.count }) { $0.name[0] }
        self.variables = names.map { Array($0.utf8) }.sorted { $0.count > $1.count }
    }

    /// The text with a sign in place of each; nil where none is in it.
    func hidden(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        let lower = bytes.map(\.lowercased)
        var (result, copied, place) = ([UInt8](), 0, 0)
        while place < bytes.count {
            guard let range = address(at: place, lower) ?? variable(at: place, bytes), range.lowerBound >= copied else {
                place += 1
                continue
            }
            let (whole, words) = withoutLink(range, bytes, from: copied)
            result += bytes[copied..<whole.lowerBound] + (words ?? Array(Self.placeholder.utf8))
            (copied, place) = (whole.upperBound, max(whole.upperBound, place + 1))
        }
        return copied == 0 ? nil : (result + bytes[copied...]).string
    }

    // MARK: Addresses

    private func address(at place: Int, _ text: [UInt8]) -> Range<Int>? {
        for host in hosts[text[place]] ?? [] {
            guard let end = text.endOfStart(host.name, from: place), isWholeHost(place..<end, text) else { continue }
            let start = startOfAddress(host: place, text)
            let last = endOfAddress(host: end, text)
            let hasScheme = start < place && text[start..<place].firstRange(ofBytes: "://".utf8) != nil
            let isShown = host.isPublic && !text[start..<place].contains(UInt8(ascii: "@")) && !host.hasSecretPath(text[end..<last])
            let isClear = hasScheme || host.isNoWord || (end + 1 < text.count && text[end] == UInt8(ascii: ":") && text[end + 1].isDigit)
            if !isShown, isClear { return start..<last }
        }
        return nil
    }

    // MARK: Secrets

    /// `$NAME`, `${NAME}`, `secrets.NAME`, and a name with a `_` by itself.
    private func variable(at place: Int, _ text: [UInt8]) -> Range<Int>? {
        for name in variables where text[place] == name[0] {
            guard let end = text.endOfStart(name, from: place), end == text.count || !text[end].isPartOfName,
                place == 0 || !text[place - 1].isPartOfName
            else { continue }
            let before = text[..<place]
            if before.hasEnd("${"), end < text.count, text[end] == UInt8(ascii: "}") {
                return place - 2..<endOfAddress(host: end + 1, text)
            }
            if before.hasEnd("$") { return place - (before.hasEnd("\\$") ? 2 : 1)..<endOfAddress(host: end, text) }
            if before.hasEnd("secrets.") || name.contains(UInt8(ascii: "_")) { return place..<end }
        }
        return nil
    }

    /// Where the range is all that a link of Markdown leads to: the whole link, and its words.
    private func withoutLink(_ range: Range<Int>, _ text: [UInt8], from: Int) -> (Range<Int>, words: [UInt8]?) {
        let (start, end) = (range.lowerBound, range.upperBound)
        guard end < text.count else { return (range, nil) }
        if start > from, text[start - 1] == UInt8(ascii: "<"), text[end] == UInt8(ascii: ">") { return (start - 1..<end + 1, nil) }
        guard start >= from + 2, text[..<start].hasEnd("]("), text[end] == UInt8(ascii: ")"),
            let open = text[from..<start - 2].lastIndex(of: UInt8(ascii: "["))
        else { return (range, nil) }
        let words = text[open + 1..<start - 2]
        return (open..<end + 1, hidden(words.string).map { Array($0.utf8) } ?? Array(words))
    }
}

/// The names behind dollar signs.
func secretNames(in bytes: some Collection<UInt8>) -> Set<String> {
    let parts = bytes.split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false).dropFirst()
    let names = parts.map { part in (part.first == UInt8(ascii: "{") ? part.dropFirst() : part).prefix(while: \.isPartOfName) }
    return Set(names.filter { $0.count > 1 && $0.first?.isDigit == false }.map(\.string))
}

extension UInt8 {
    /// A letter, a digit or `_`.
    var isPartOfName: Bool { lowercased.isLowercase || isDigit || self == UInt8(ascii: "_") }
}

extension ArraySlice<UInt8> {
    func hasEnd(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
