import Basics

/// A script of ours without what only those who read it need: its notes, its indentation, and the spaces between its signs.
///
/// It knows as much of the language as our scripts use. Texts, patterns and what stands in backquotes stay as they are.
struct ScriptText {
    private var rest: Substring.UTF8View
    private var bytes: [UInt8] = []

    init(_ script: String) {
        let lines = script.split(separator: "\n").map { $0.drop { $0 == " " } }.filter { !$0.hasPrefix("//") }
        rest = Substring(lines.joined(separator: "\n")).utf8
    }

    mutating func shortened() -> String {
        while let next = rest.first {
            switch next {
            case UInt8(ascii: "\""), UInt8(ascii: "`"): takeQuoted(by: next)
            case UInt8(ascii: "/") where beginsPattern: takePattern()
            case UInt8(ascii: " "), UInt8(ascii: "\n"): takeSpace()
            default: bytes.append(rest.removeFirst())
            }
        }
        return bytes.string
    }

    private mutating func takeQuoted(by mark: UInt8) {
        bytes.append(rest.removeFirst())
        while let next = rest.first {
            if next == UInt8(ascii: "\\") { bytes.append(rest.removeFirst()) }
            if let byte = rest.popFirst() { bytes.append(byte) }
            if next == mark { return }
        }
    }

    private mutating func takePattern() {
        var isInClass = false
        bytes.append(rest.removeFirst())
        while let next = rest.popFirst() {
            bytes.append(next)
            switch next {
            case UInt8(ascii: "\\"): rest.popFirst().map { bytes.append($0) }
            case UInt8(ascii: "["): isInClass = true
            case UInt8(ascii: "]"): isInClass = false
            case UInt8(ascii: "/") where !isInClass: return
            default: break
            }
        }
    }

    /// Where no value stands before it, a slash divides nothing.
    private var beginsPattern: Bool { bytes.last.map { "(,=:[!&|?{};\n".utf8.contains($0) } ?? true }

    /// A space goes where a sign stands on either side, a line end where the line goes on.
    private mutating func takeSpace() {
        let space = rest.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
        rest = rest.dropFirst(space.count)
        guard let before = bytes.last, let after = rest.first else { return }
        if space.contains(UInt8(ascii: "\n")) {
            let goesOn = "{(,;[=&|?:+>".utf8.contains(before) || ")]}?:&|".utf8.contains(after)
            if !goesOn { bytes.append(UInt8(ascii: "\n")) }
        } else if before.isOfName && after.isOfName || before == after {
            bytes.append(UInt8(ascii: " "))
        }
    }
}

extension UInt8 {
    fileprivate var isOfName: Bool {
        isUppercase || isLowercase || isDigit || self == UInt8(ascii: "_") || self == UInt8(ascii: "$") || self >= 0x80
    }
}
