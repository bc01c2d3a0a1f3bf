/// Text that can't steer the terminal: control characters, and marks that reorder text, become visible dots.
///
/// - Parameter kept: characters to leave as they are.
package func displayable(_ text: String, keeping kept: String = "") -> String {
    var text = text
    if text.withUTF8(isPlain) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case _ where kept.unicodeScalars.contains(scalar): result.append(scalar)
        case 0x09: result.append(" ")
        case _ where scalar.steersTerminal: result.append("·")
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// Text that others wrote (arguments, paths, what git says) as one line to print. It steers no terminal, and what begins like an order to
/// a CI server that reads along, such as `::error::`, begins otherwise.
package func displayableLine(_ text: String) -> String {
    var text = text
    // As nearly all are: nothing in it can be an order.
    if text.withUTF8({ isPlain($0) && !$0.contains(UInt8(ascii: "#")) && $0.first { $0 != 0x20 } != UInt8(ascii: ":") }) { return text }
    let line = displayable(String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isWhitespace ? " " : $0 })))
        .replacing("##[", with: "#·[")
    return line.drop { $0 == " " }.hasPrefix("::") ? "·" + line : line
}

/// Text of several lines, in which colours are left as they are: the last thing that is done to all talk.
package func displayableLines(_ text: String) -> String {
    var plain = text
    let isPlain = plain.withUTF8 { bytes in bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F || $0 == UInt8(ascii: "\n") } }
    if isPlain { return text }
    var result = String.UnicodeScalarView()
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
        if let colour = rest.leadingColour {
            result.append(contentsOf: colour)
            rest = rest[colour.endIndex...]
            continue
        }
        result.append(scalar.steersTerminal && scalar != "\n" && scalar != "\t" ? "·" : scalar)
        rest = rest.dropFirst()
    }
    return String(result)
}

extension Unicode.Scalar {
    /// Whether a terminal obeys it or turns the text around it round.
    package var steersTerminal: Bool {
        switch value {
        case 0x00..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }
}

extension Substring.UnicodeScalarView {
    /// `ESC [ 31 m` at the start.
    fileprivate var leadingColour: Substring.UnicodeScalarView? {
        guard first == "\u{1B}", dropFirst().first == "[" else { return nil }
        let end = dropFirst(2).firstIndex { !("0"..."9").contains($0) && $0 != ";" }
        return end.flatMap { self[$0] == "m" ? self[...$0] : nil }
    }
}

/// Whether a text is made of visible ASCII. Looks at all bytes, and so at many at a time.
private func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var other: UInt8 = 0
    for byte in text { other |= byte &- 0x20 < 0x5F ? 0 : 1 }
    return other == 0
}
