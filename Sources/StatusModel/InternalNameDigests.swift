import Basics
import Diagnostics

/// Names that only colleagues know, as salted SHA-256 digests: such a list can be committed, as it gives none of them away.
package struct InternalNameDigests: Sendable, Equatable {
    /// Stands before each name that is hashed, so that nobody's table of digests fits this list.
    package var salt: String
    package var digests: Set<[UInt8]>

    package init(salt: String = "", digests: Set<[UInt8]> = []) {
        self.salt = salt
        self.digests = digests
    }

    package var isEmpty: Bool { digests.isEmpty }

    /// Whether a name, as UTF-8, is in the list.
    package func contains(_ name: ArraySlice<UInt8>) -> Bool { digests.contains(digest(of: name)) }

    package mutating func insert(_ name: String) { digests.insert(digest(of: Array(name.utf8)[...])) }

    /// Of the salt and the name in small letters, so that case, the width of white space and the kind of hyphen make no difference.
    private func digest(of name: ArraySlice<UInt8>) -> [UInt8] {
        let name = folded(name)
        var message = Array(salt.utf8)
        let start = message.count
        var isAfterSpace = false
        var index = name.startIndex
        while index < name.endIndex {
            if let length = spaceLength(name[index...]) {
                isAfterSpace = message.count > start
                index += length
                continue
            }
            if isAfterSpace { message.append(UInt8(ascii: " ")) }
            isAfterSpace = false
            message.append(lowercased(name[index]))
            index += 1
        }
        return SHA256.hash(message)
    }
}

/// The length of white space at the start of a text, a no-break space included, or nil where there is none.
private func spaceLength(_ text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first else { return nil }
    if first == 0x20 || (0x09...0x0D).contains(first) { return 1 }
    return text.starts(with: [0xC2, 0xA0]) ? 2 : nil
}

/// A name with one kind of hyphen, without soft ones, and with letters and their marks in one. ASCII stays as it is.
private func folded(_ name: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard name.contains(where: { $0 >= 0x80 }) else { return name }
    let composed = name.hasMarksApart ? name.composed : Array(name)
    var folded: [UInt8] = []
    var index = 0
    while index < composed.count {
        let rest = composed[index...]
        if rest.starts(with: [0xC2, 0xAD]) {
            index += 2
        } else if rest.starts(with: [0xE2, 0x80]), let third = rest.dropFirst(2).first, (0x90...0x93).contains(third) {
            folded.append(UInt8(ascii: "-"))
            index += 3
        } else {
            folded.append(composed[index])
            index += 1
        }
    }
    return folded[...]
}

/// Only ASCII letters change.
private func lowercased(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
