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
        case 0x00..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: result.append("·")
        default: result.append(scalar)
        }
    }
    return String(result)
}

/// Whether a text is made of visible ASCII. Looks at all bytes, and so at many at a time.
private func isPlain(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var other: UInt8 = 0
    for byte in text { other |= byte &- 0x20 < 0x5F ? 0 : 1 }
    return other == 0
}
