/// A name, or a path of names, as the disk holds it; it need not be UTF-8.
struct FileName: Hashable, ExpressibleByStringLiteral {
    /// Ends in a zero, as system calls want it.
    let bytes: [CChar]

    init(_ text: String) {
        bytes = text.utf8.map { CChar(bitPattern: $0) } + [0]
    }

    init(stringLiteral text: String) {
        self.init(text)
    }

    /// Copies up to the first zero.
    init(copying start: UnsafePointer<CChar>) {
        var end = start
        while end.pointee != 0 { end += 1 }
        bytes = Array(UnsafeBufferPointer(start: start, count: end - start + 1))
    }

    var text: String { String(decoding: bytes.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self) }

    /// For what is written beside its place first. A dot keeps it out of the content while it is there.
    static var temporary: FileName { FileName(temporaryPrefix + String(UInt64.random(in: .min ... .max), radix: 36)) }

    static let temporaryPrefix = ".daymark-new-"
}
