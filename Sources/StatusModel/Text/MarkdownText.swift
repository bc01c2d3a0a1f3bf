import Basics

extension String {
    /// This text in Markdown, where nothing of it is markup: with a backslash before what would be.
    package var asMarkdown: String {
        var result: [UInt8] = []
        let bytes = Array(utf8)
        for (index, byte) in bytes.enumerated() {
            let next = index + 1 < bytes.count ? bytes[index + 1] : 0
            let isInWord = index > 0 && bytes[index - 1].isPartOfWord && next.isPartOfWord
            switch byte {
            case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "`"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "<"):
                result.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "_") where !isInWord: result.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "&") where beginsEntity(bytes[(index + 1)...]): result.append(UInt8(ascii: "\\"))
            default: break
            }
            result.append(byte)
        }
        return String(decoding: result, as: UTF8.self)
    }
}

/// "amp;", "#38;": "R&D" and "Fish & chips" have no such thing.
private func beginsEntity(_ rest: ArraySlice<UInt8>) -> Bool {
    rest.drop { $0.isPartOfWord || $0 == UInt8(ascii: "#") }.first == UInt8(ascii: ";")
}

extension UInt8 {
    fileprivate var isPartOfWord: Bool { isLowercase || isUppercase || isDigit || self >= 0x80 }
}
