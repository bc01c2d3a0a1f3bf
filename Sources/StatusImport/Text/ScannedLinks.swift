import Basics
import StatusContent

extension MarkdownScanner {
    /// Ends the words of a link or image, where they are some.
    mutating func closeBracket() {
        guard let bracket = brackets.popLast(), bracket.isActive, let target = target(of: bracket) else {
            addText("]".utf8)
            index += 1
            return
        }
        add(.nothing)
        let close = tokens.count - 1
        let rest = Array(bytes[index..<target.end])
        index = target.end
        flatten(bracket.token + 1..<close)
        if !bracket.isImage { deactivate() }
        guard isPublishableAddress(target.address.string) else { return leaveOut(bracket, target.address) }
        if bracket.isImage { changes.note(.image) }
        if hasWords(bracket.token + 1..<close) {
            tokens[bracket.token] = .open(.link(rest))
            tokens[close] = .close(.link(rest))
        } else {
            tokens[bracket.token] = .nothing
            tokens[close] = addressToken(target.address)
        }
    }

    /// Where a link leads, and where all of it ends; nil where it is none.
    private func target(of bracket: Bracket) -> (address: [UInt8], end: Int)? {
        var reader = LinkTarget(bytes: bytes, index: index + 1)
        if let address = reader.inline(), reader.index <= end { return (address, reader.index) }
        let words = bytes[bracket.start..<index]
        if index + 1 < end, bytes[index + 1] == UInt8(ascii: "["),
            let close = bytes[(index + 2)..<min(index + 1_000, end)].firstIndex(of: UInt8(ascii: "]"))
        {
            let label = bytes[(index + 2)..<close]
            if let definition = definitions[LinkDefinition.normal(label.isEmpty ? words : label)] { return (definition.address, close + 1) }
            if !label.isEmpty { return nil }
        }
        guard words.count < 1_000, let definition = definitions[LinkDefinition.normal(words)] else { return nil }
        return (definition.address, index + 1)
    }

    /// In the words of a link nothing else is one.
    private mutating func flatten(_ range: Range<Int>) {
        for index in range {
            switch tokens[index] {
            case .address(let address): tokens[index] = .text(escapedMarkdown(address))
            case .open(.link), .close(.link), .open(.anchor), .close(.anchor): tokens[index] = .nothing
            default: break
            }
        }
    }

    private func hasWords(_ range: Range<Int>) -> Bool {
        tokens[range].contains { token in
            switch token {
            case .text(let text), .code(let text): !text.allSatisfy(\.isSpace)
            default: false
            }
        }
    }

    private mutating func deactivate() {
        for index in brackets.indices.reversed() where !brackets[index].isImage {
            if !brackets[index].isActive { return }
            brackets[index].isActive = false
        }
    }

    /// The words stay, and an address that means something without the old page stands behind them.
    private mutating func leaveOut(_ bracket: Bracket, _ address: [UInt8]) {
        changes.note(bracket.isImage ? .localImage : .deadLink)
        tokens[bracket.token] = .nothing
        if !bracket.isImage, let shown = addressOfItsOwn(address) { addText(shown) }
    }

    // MARK: In HTML

    mutating func lessThan() {
        if let address = angledAddress() { return address.isKept ? keepAddress(address.range) : escape() }
        guard let tag = HTMLTag(bytes, at: index), tag.end <= end, knownTags.contains(tag.name) else { return notATag() }
        index = tag.end
        if tag.isClosing { close(tag) } else { open(tag) }
    }

    /// `<https://…>` or `<ana@example.com>`.
    private func angledAddress() -> (range: Range<Int>, isKept: Bool)? {
        let inside = bytes[(index + 1)..<end].prefix { $0 > 0x20 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") && $0 != 0x7F }
        guard inside.endIndex < end, bytes[inside.endIndex] == UInt8(ascii: ">"), !inside.isEmpty else { return nil }
        let scheme = inside.prefix { $0 != UInt8(ascii: ":") }
        let isScheme =
            scheme.endIndex < inside.endIndex && (2...32).contains(scheme.count) && (scheme[scheme.startIndex] | 0x20).isLowercase
            && scheme.allSatisfy { $0.isDigit || $0.isLowercase || $0.isUppercase || Array("+.-".utf8).contains($0) }
        if isScheme { return (index..<inside.endIndex + 1, isPublishableAddress(inside.string)) }
        guard inside.contains(UInt8(ascii: "@")) else { return nil }
        let isMail = isMailAddress(inside)
        return (index..<inside.endIndex + 1, isMail)
    }

    private mutating func keepAddress(_ range: Range<Int>) {
        add(.address(Array(bytes[(range.lowerBound + 1)..<(range.upperBound - 1)])))
        index = range.upperBound
    }

    private mutating func escape() {
        addText("\\<".utf8)
        index += 1
    }

    /// `<1.10` and `<3` need no backslash.
    private mutating func notATag() {
        let rest = bytes[(index + 1)..<end]
        if rest.prefix(8).lowercasedString == "!doctype", let close = rest.prefix(200).firstIndex(of: UInt8(ascii: ">")) {
            changes.note(.tag)
            index = close + 1
            return
        }
        guard let next = rest.first, next.isLowercase || next.isUppercase || Array("/!?".utf8).contains(next) else {
            addText("<".utf8)
            index += 1
            return
        }
        changes.note(.notATag)
        escape()
    }

    private func isMailAddress(_ text: ArraySlice<UInt8>) -> Bool {
        guard let at = text.firstIndex(of: UInt8(ascii: "@")) else { return false }
        let name = text[..<at]
        let labels = text[(at + 1)...].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let isWord: (UInt8) -> Bool = { $0.isDigit || $0.isLowercase || $0.isUppercase }
        return !name.isEmpty && name.allSatisfy { isWord($0) || Array(".!#$%&'*+/=?^_`{|}~-".utf8).contains($0) }
            && labels.allSatisfy { label in
                guard let first = label.first, let last = label.last, label.count <= 60 else { return false }
                return isWord(first) && isWord(last) && label.allSatisfy { isWord($0) || $0 == UInt8(ascii: "-") }
            }
    }
}

/// A link that has no words of its own.
func addressToken(_ address: [UInt8]) -> MarkdownToken {
    let isPlain = address.allSatisfy { $0 > 0x20 && $0 != 0x7F && !Array("<>\\".utf8).contains($0) }
    return isPlain ? .address(address) : .text(escapedMarkdown(address))
}

/// ` (tel:+44…)`: an address that is no link of ours and still tells something. Those of the old page don't, and programs don't.
func addressOfItsOwn(_ address: [UInt8]) -> [UInt8]? {
    let scheme = address.prefix { $0 != UInt8(ascii: ":") }.lowercasedString
    guard ["ftp", "ftps", "sftp", "ssh", "tel", "sms", "irc", "ircs", "xmpp", "matrix", "slack", "git"].contains(scheme) else { return nil }
    return Array(" (".utf8) + escapedMarkdown(address) + ")".utf8
}
