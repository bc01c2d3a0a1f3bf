// ASCII as bytes: what a byte of UTF-8 is, whatever the locale. No byte above ASCII belongs to any of these classes.

extension UInt8 {
    @inlinable package var isDigit: Bool { self >= 0x30 && self <= 0x39 }
    @inlinable package var isUppercase: Bool { self >= 0x41 && self <= 0x5A }
    @inlinable package var isLowercase: Bool { self >= 0x61 && self <= 0x7A }
    @inlinable package var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
    @inlinable package var isHexDigit: Bool { isDigit || (self | 0x20 >= 0x61 && self | 0x20 <= 0x66) }
    /// Only ASCII letters change.
    @inlinable package var lowercased: UInt8 { isUppercase ? self | 0x20 : self }
}

extension Collection<UInt8> {
    @inlinable package var string: String { String(decoding: self, as: UTF8.self) }
    @inlinable package var lowercasedString: String { String(decoding: map(\.lowercased), as: UTF8.self) }
}
