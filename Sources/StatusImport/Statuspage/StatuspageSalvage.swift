import Basics

/// A JSON text that ends in the middle, cut back to what is whole: the last element of its lists that has an end. Nil where nothing is.
///
/// A connection that stopped leaves such a file. Only lists of the document itself are cut, so that no object in them is half there.
func wholePart(ofTruncatedJSON bytes: [UInt8]) -> [UInt8]? {
    var brackets: [UInt8] = []
    var cut: (end: Int, closing: [UInt8])?
    var (isInText, isEscaped) = (false, false)
    for (index, byte) in bytes.enumerated() {
        if isInText {
            if isEscaped {
                isEscaped = false
            } else if byte == UInt8(ascii: "\\") {
                isEscaped = true
            } else if byte == UInt8(ascii: "\"") {
                isInText = false
            }
            continue
        }
        switch byte {
        case UInt8(ascii: "\""): isInText = true
        case UInt8(ascii: "{"): brackets.append(UInt8(ascii: "}"))
        case UInt8(ascii: "["): brackets.append(UInt8(ascii: "]"))
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            guard brackets.popLast() == byte else { return nil }
            // The whole text ended, so this is not what is wrong with it.
            if brackets.isEmpty { return nil }
            if brackets.count <= 2, brackets.last == UInt8(ascii: "]") || brackets.count == 1 {
                cut = (index + 1, brackets.reversed())
            }
        default: break
        }
    }
    return cut.map { Array(bytes[..<$0.end]) + $0.closing }
}
