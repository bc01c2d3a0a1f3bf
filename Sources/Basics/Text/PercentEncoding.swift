extension String {
    /// A path or a part of one as a URI holds it (RFC 3986): all bytes but unreserved characters and the slash in per cent signs.
    package var percentEncoded: String {
        utf8.reduce(into: "") { encoded, byte in
            if byte.isUnreserved {
                encoded.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                encoded += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension UInt8 {
    fileprivate var isUnreserved: Bool { isDigit || isUppercase || isLowercase || "-._~/".utf8.contains(self) }
}
