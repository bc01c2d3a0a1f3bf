import Basics

/// A stretch of plain text: words, or an address that is written out.
enum TextRun: Equatable {
    case words(String)
    case address(String)
}

extension String {
    /// Cut into words and web addresses, so that nothing is done to an address that words need.
    var runs: [TextRun] {
        var (runs, words) = ([TextRun](), [UInt8]())
        var rest = Array(utf8)[...]
        while let byte = rest.first {
            if let length = rest.addressLength, !(words.last.map(\.isPartOfName) ?? false) {
                if !words.isEmpty { runs.append(.words(words.string)) }
                runs.append(.address(rest.prefix(length).string))
                words = []
                rest = rest.dropFirst(length)
            } else {
                words.append(byte)
                rest = rest.dropFirst()
            }
        }
        return words.isEmpty ? runs : runs + [.words(words.string)]
    }

    /// As a URI has to be: what is not ASCII, and what would end it where it stands, in per cent signs.
    var asciiAddress: String {
        utf8.reduce(into: "") { address, byte in
            let isPlain = byte > 0x20 && byte < 0x7F && !"<>\"\\^`{|}".utf8.contains(byte)
            if isPlain {
                address.unicodeScalars.append(UnicodeScalar(byte))
            } else {
                address += (byte < 0x10 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
    }
}

extension ArraySlice<UInt8> {
    /// How long the web address is that begins here; nil where none does.
    fileprivate var addressLength: Int? {
        guard first == UInt8(ascii: "h"), let beginning = addressBeginnings.first(where: { starts(with: $0) }) else { return nil }
        var address = prefix { $0 > 0x20 && $0 < 0x7F && !"<>\"\\^`{|}".utf8.contains($0) }
        // What ends a sentence or a bracket around it is none of it.
        while let last = address.last, ".,;:!?'*_~".utf8.contains(last) || last == UInt8(ascii: ")") && !address.hasOpenBracket {
            address = address.dropLast()
        }
        return address.count > beginning.count ? address.count : nil
    }

    private var hasOpenBracket: Bool {
        let opened = reduce(0) { $0 + ($1 == UInt8(ascii: "(") ? 1 : 0) }
        return opened >= reduce(0) { $0 + ($1 == UInt8(ascii: ")") ? 1 : 0) }
    }
}

private let addressBeginnings = ["https://", "http://"].map { Array($0.utf8) }

extension UInt8 {
    fileprivate var isPartOfName: Bool { isDigit || isUppercase || isLowercase }
}
