/// The file of a zone in the copy of the zone database that is built in.
///
/// - Parameter identifier: "Europe/London".
/// - Returns: TZif (RFC 8536); nil for a zone that is not in it.
package func builtInZoneFile(_ identifier: String) -> [UInt8]? {
    guard let line = lines[identifier] else { return nil }
    return decoded(line.first == UInt8(ascii: "=") ? lines[String(Substring(line.dropFirst()))] ?? line : line)
}

/// All names, such as "Europe/London", in order.
package let builtInZoneNames: [String] = lines.keys.sorted()

/// What stands behind each name: its file in base64, or `=` and the name of a zone whose file it shares.
private let lines: [String: Substring.UTF8View] = {
    var lines: [String: Substring.UTF8View] = [:]
    for line in builtInZones.utf8.split(separator: UInt8(ascii: "\n")) {
        guard let blank = line.firstIndex(of: UInt8(ascii: " ")) else { continue }
        lines[String(Substring(line[..<blank]))] = line[line.index(after: blank)...]
    }
    return lines
}()

/// Base64 (RFC 4648) without what fills up at the end.
private func decoded(_ text: Substring.UTF8View) -> [UInt8] {
    var bytes: [UInt8] = []
    var (bits, count) = (UInt32(0), 0)
    for letter in text {
        (bits, count) = (bits << 6 | value(of: letter), count + 6)
        guard count >= 8 else { continue }
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
    }
    return bytes
}

private func value(of letter: UInt8) -> UInt32 {
    switch letter {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): UInt32(letter - UInt8(ascii: "A"))
    case UInt8(ascii: "a")...UInt8(ascii: "z"): UInt32(letter - UInt8(ascii: "a")) + 26
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(letter - UInt8(ascii: "0")) + 52
    case UInt8(ascii: "+"): 62
    default: 63
    }
}
