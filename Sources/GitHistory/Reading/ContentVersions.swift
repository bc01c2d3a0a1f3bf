import Diagnostics
import StatusContent

/// Compares a file on disk with what git keeps of it.
enum ContentVersions {
    /// Whether two versions are the same but for line ends, which git may change as it checks files out.
    static func areSame(_ a: [UInt8], _ b: [UInt8]) -> Bool { a == b || withoutCarriageReturns(a) == withoutCarriageReturns(b) }

    private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
        var kept: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            let isLineEnd = byte == UInt8(ascii: "\r") && index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "\n")
            if !isLineEnd { kept.append(byte) }
        }
        return kept
    }
}
