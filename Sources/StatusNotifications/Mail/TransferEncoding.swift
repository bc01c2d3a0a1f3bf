import Basics

/// How the bytes of a text travel in lines of at most 76 characters of ASCII (RFC 2045). Languages in Latin letters stay readable as they
/// travel; others take less room in base 64.
struct TransferEncoding {
    let name: String
    let lines: String

    init(_ text: String) {
        let bytes = Array(text.replacing("\n", with: "\r\n").utf8)
        let foreign = bytes.reduce(0) { $0 + ($1 >= 0x80 ? 1 : 0) }
        if foreign * 5 > bytes.count {
            (name, lines) = ("base64", Self.base64(bytes))
        } else {
            (name, lines) = ("quoted-printable", Self.quotedPrintable(bytes))
        }
    }

    private static func base64(_ bytes: [UInt8]) -> String {
        stride(from: 0, to: bytes.count, by: 57).map { Array(bytes[$0..<min($0 + 57, bytes.count)]).base64 + "\r\n" }.joined()
    }

    private static func quotedPrintable(_ bytes: [UInt8]) -> String {
        var (result, column) = ([UInt8](), 0)
        var index = 0
        while index < bytes.count {
            if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
                result += [0x0D, 0x0A]
                (index, column) = (index + 2, 0)
                continue
            }
            let endsLine = index + 1 == bytes.count || bytes[index + 1] == 0x0D
            let piece = quoted(bytes[index], endsLine: endsLine)
            // The last character of a line may stand where the mark of a broken one would.
            if column + piece.count > (endsLine ? 76 : 75) {
                result += Array("=\r\n".utf8)
                column = 0
            }
            result += piece
            (index, column) = (index + 1, column + piece.count)
        }
        if column > 0 { result += [0x0D, 0x0A] }
        return result.string
    }

    private static func quoted(_ byte: UInt8, endsLine: Bool) -> [UInt8] {
        let isPlain = byte > 0x20 && byte < 0x7F && byte != UInt8(ascii: "=") || byte == 0x20 && !endsLine
        if isPlain { return [byte] }
        let digits = String(byte, radix: 16, uppercase: true)
        return Array((byte < 0x10 ? "=0" : "=").utf8) + Array(digits.utf8)
    }
}
