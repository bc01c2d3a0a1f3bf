/// A line that version control writes between the versions of a text while nobody has said which one is right.
struct MergeMark {
    enum Role {
        case opens, stands, closes
        /// `=======`, which may also underline a heading.
        case underlines
    }

    let role: Role

    /// Git's `<<<<<<<`, `|||||||`, `=======` and `>>>>>>>`, and jj's `%%%%%%%` and `+++++++`, indented or quoted too. Git writes seven signs;
    /// `merge.conflictMarkerSize` or a text that has such lines makes them more, and then what is behind them says what it is of.
    init?(_ line: ArraySlice<UInt8>) {
        let line = line[Self.beginning(of: line)...]
        guard let sign = line.first, Self.signs.contains(sign) else { return nil }
        let run = line.prefix { $0 == sign }
        let behind = line[run.endIndex...]
        let isApart = behind.first.map { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") } ?? true
        guard run.count >= Self.usualLength, isApart else { return nil }
        let label = behind.filter { $0 > UInt8(ascii: " ") }
        if label.suffix(3).allSatisfy({ Self.ornaments.contains($0) }), !label.isEmpty { return nil }
        let isUsual = run.count == Self.usualLength
        switch sign {
        case UInt8(ascii: "<") where isUsual || !label.isEmpty: role = .opens
        case UInt8(ascii: ">") where isUsual || !label.isEmpty: role = .closes
        case UInt8(ascii: "|") where isUsual || !label.isEmpty: role = .stands
        case UInt8(ascii: "%") where !label.isEmpty, UInt8(ascii: "+") where !label.isEmpty: role = .stands
        case UInt8(ascii: "=") where isUsual && label.isEmpty: role = .underlines
        default: return nil
        }
    }

    /// Whether seven equal signs stand in a row somewhere, as they do in few files.
    static func mayStand(in text: [UInt8]) -> Bool {
        var (last, run): (UInt8, Int) = (0, 0)
        for byte in text {
            run = byte == last ? run + 1 : 1
            last = byte
            if run == usualLength, signs.contains(byte) { return true }
        }
        return false
    }

    private static let usualLength = 7
    private static let signs = Array("<>|=%+".utf8)
    /// A line that ends in signs too is an ornament: `+++++++ News +++++++`.
    private static let ornaments = Array("<>|=%+*-#~".utf8)

    /// Past white space and what quotes a line in Markdown. Seven signs of quotation are no quotation.
    private static func beginning(of line: ArraySlice<UInt8>) -> Int {
        var index = line.startIndex
        while index < line.endIndex {
            switch line[index] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): index += 1
            case UInt8(ascii: ">"):
                let run = line[index...].prefix { $0 == UInt8(ascii: ">") }
                if run.count >= usualLength { return index }
                index = run.endIndex
            default: return index
            }
        }
        return index
    }
}
