// The standard library compares texts by these forms, and hands them out to those who ask for its Unicode interface.
@_spi(_Unicode) import Swift

extension Collection<UInt8> {
    /// Whether some letter may be written as a letter and its mark apart: the marks U+0300 to U+036F begin with these bytes.
    package var hasMarksApart: Bool { contains { $0 == 0xCC || $0 == 0xCD } }

    /// UTF-8 with letters and their marks in one, as most keyboards write them (NFC).
    package var composed: [UInt8] { string._nfc.flatMap { UTF8.encode($0).map(Array.init) ?? [] } }
}

extension String {
    /// With plain letters in place of those with accents and other marks: "fällt" becomes "fallt". What is no mark stays, as in "ø".
    package var withoutMarks: String {
        String(String.UnicodeScalarView(_nfd.filter { $0.properties.generalCategory != .nonspacingMark }))
    }
}
