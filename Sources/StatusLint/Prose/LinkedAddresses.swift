import Basics
import StatusModel

extension SentenceSubject {
    /// Where the addresses and titles of its links were written, as offsets into the file: `](address "title")`, `<address>`.
    var linkedAddresses: [Range<Int>] {
        block.runs.compactMap { run in
            guard run.text.upperBound > sentence.range.lowerBound, run.text.upperBound <= sentence.range.upperBound else { return nil }
            if run.style == .address { return run.source }
            return addressBehind(run.source.upperBound)
        }
    }

    /// What stands between the brackets behind a link's words.
    private func addressBehind(_ end: Int) -> Range<Int>? {
        let bytes = block.file.bytes
        var start = end
        while start < bytes.count, start - end < 4, bytes[start].isLinkEnd { start += 1 }
        guard start + 1 < bytes.count, bytes[start] == UInt8(ascii: "]"), bytes[start + 1] == UInt8(ascii: "(") else { return nil }
        start += 2
        var depth = 0
        let close = bytes[start..<min(bytes.count, start + longestAddress)].firstIndex { byte in
            if byte == UInt8(ascii: "(") { depth += 1 }
            if byte == UInt8(ascii: ")") { depth -= 1 }
            return depth < 0
        }
        return close.map { start..<$0 }
    }

    /// Internal names in its links, as offsets into the file, with the number of the component that has them.
    func internalNamesInLinks(_ phrases: PhraseTable, _ list: InternalNameDigests) -> [(range: Range<Int>, component: Int?)] {
        linkedAddresses.flatMap { address in
            internalNamesInAddress(block.file.bytes[address], phrases, list).map {
                (address.lowerBound + $0.range.lowerBound..<address.lowerBound + $0.range.upperBound, $0.component)
            }
        }
    }
}

/// Internal names in an address or in the name of a folder, as offsets into it, with the number of the component that has them.
func internalNamesInAddress(
    _ address: some Collection<UInt8>, _ phrases: PhraseTable, _ list: InternalNameDigests
) -> [(range: Range<Int>, component: Int?)] {
    // What parts an address parts names too, but for hyphens.
    let text = address.map { $0.isWordByte || $0.isNameJoint ? $0 : UInt8(ascii: ",") }
    var tokens: [Token] = []
    StatusLint.tokens(text, in: 0..<text.count, into: &tokens)
    var matches: [PhraseMatch] = []
    phrases.matches(tokens, in: 0..<tokens.count, of: text, into: &matches)
    let own = matches.compactMap { match -> (range: Range<Int>, component: Int?)? in
        if case .internalName(let component) = match.meaning { (match.range, component) } else { nil }
    }
    let known = matches.filter { $0.meaning == .known }.map(\.range)
    let listed = StatusLint.listedNames(list, among: tokens[...], of: text, allowed: known, besides: own.map(\.range))
    return own + listed.map { ($0, nil) }
}

private let longestAddress = 2_000

extension UInt8 {
    /// A mark that may close before a link's words end.
    fileprivate var isLinkEnd: Bool { self == UInt8(ascii: "*") || self == UInt8(ascii: "_") || self == UInt8(ascii: "`") }
    fileprivate var isNameJoint: Bool { self == UInt8(ascii: "-") || self == UInt8(ascii: "_") || self == 0x20 }
}
