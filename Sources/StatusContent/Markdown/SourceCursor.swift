import Basics

/// Finds where the text of parsed Markdown stands in its source.
///
/// libcmark's own inline positions are wrong after escapes, entities and lines that continue a block. So libcmark says which text is
/// text, and this cursor finds it in the source: it only ever moves forward, past markup to the next stretch of text.
struct SourceCursor {
    let bytes: [UInt8]
    let end: Int
    private(set) var offset: Int

    /// A piece of text, as offsets into the text, and where it was written, as offsets into the source.
    struct Match {
        var text: Range<Int>
        var source: Range<Int>
    }

    init(_ bytes: [UInt8], from start: Int, to end: Int) {
        self.bytes = bytes
        self.end = end
        offset = start
    }

    mutating func move(to newOffset: Int) { offset = max(offset, min(newOffset, end)) }

    /// Finds a text that libcmark unescaped and moves past it. Pieces are as long as can be: a new one starts at an escape or entity.
    mutating func match(_ text: [UInt8]) -> [Match] {
        var matches: [Match] = []
        var index = 0
        while index < text.count {
            guard let start = nextStart(of: text, at: index) else { break }
            let match = piece(of: text, at: index, from: start)
            matches.append(match)
            index = match.text.upperBound
            offset = match.source.upperBound
        }
        return matches
    }

    /// What stands for the text at `index` from `start` on: an escape, an entity, or the text itself as far as it goes.
    private func piece(of text: [UInt8], at index: Int, from start: Int) -> Match {
        if isEscape(start) { return Match(text: index..<index + 1, source: start..<start + 2) }
        if isEntity(start, before: text, at: index) {
            let entity = start..<entityEnd(start)
            return Match(text: index..<index + literalLength(of: entity, in: text, at: index), source: entity)
        }
        var length = 1
        while index + length < text.count, start + length < end, bytes[start + length] == text[index + length], !isEscape(start + length),
            !isEntity(start + length, before: text, at: index + length)
        {
            length += 1
        }
        return Match(text: index..<index + length, source: start..<start + length)
    }

    /// Finds a text that stands in the source as it is, such as code, and moves past it.
    mutating func find(_ text: [UInt8]) -> Range<Int>? {
        guard !text.isEmpty, let start = position(of: text[...], from: offset) else { return nil }
        offset = start + text.count
        return start..<offset
    }

    /// On leaving a link or image: moves past `](address "title")`, `][label]`, `]` or `>`, and says where the address is written.
    mutating func leaveLink() -> Range<Int>? {
        guard offset < end else { return nil }
        if bytes[offset] == UInt8(ascii: ">") {
            offset += 1
            return nil
        }
        guard let bracket = (offset..<end).first(where: { bytes[$0] == UInt8(ascii: "]") }) else { return nil }
        offset = bracket + 1
        guard offset < end else { return nil }
        if bytes[offset] == UInt8(ascii: "["), let close = (offset..<end).first(where: { bytes[$0] == UInt8(ascii: "]") }) {
            offset = close + 1
            return nil
        }
        return bytes[offset] == UInt8(ascii: "(") ? leaveAddress() : nil
    }

    private mutating func leaveAddress() -> Range<Int>? {
        var index = offset + 1
        while index < end, isSpace(bytes[index]) { index += 1 }
        let start = index
        var depth = 0
        var quote: UInt8?
        var addressEnd: Int?
        while index < end {
            let byte = bytes[index]
            if byte == UInt8(ascii: "\\") {
                index += 2
                continue
            }
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: "<") && index == start {
                quote = UInt8(ascii: ">")
            } else if isSpace(byte) {
                addressEnd = addressEnd ?? index
            } else if addressEnd != nil, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: "(") {
                depth += 1
            } else if byte == UInt8(ascii: ")") {
                if depth == 0 { break }
                depth -= 1
            }
            index += 1
        }
        offset = min(index + 1, end)
        return start..<max(start, min(addressEnd ?? index, end))
    }

    /// Where the text at `index` starts: here, where text goes on, else past markup.
    private func nextStart(of text: [UInt8], at index: Int) -> Int? {
        if index > 0, offset < end, startsHere(text, index, offset) { return offset }
        // Markup has no letters but in addresses, which have been moved past: look for as much as can't be an escape.
        var plain = index
        while plain < text.count, isPlain(text[plain]) { plain += 1 }
        if plain > index {
            let run = text[index..<plain]
            return (offset..<max(offset, end)).first { stands(run, at: $0) }
        }
        return (offset..<max(offset, end)).first { startsHere(text, index, $0) }
    }

    /// Whether a text without markup stands in the source, some of it perhaps as numbers: `&#32;`.
    private func stands(_ run: ArraySlice<UInt8>, at start: Int) -> Bool {
        var source = start
        for byte in run {
            guard source < end else { return false }
            if bytes[source] == byte {
                source += 1
            } else if bytes[source] == UInt8(ascii: "&"), scalar(ofEntityAt: source) == UInt32(byte) {
                source = entityEnd(source)
            } else {
                return false
            }
        }
        return true
    }

    /// What `&#32;` or `&#x20;` stands for; nil for other entities.
    private func scalar(ofEntityAt start: Int) -> UInt32? {
        let name = bytes[start..<entityEnd(start)].dropFirst().dropLast()
        guard name.first == UInt8(ascii: "#") else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        return UInt32(String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self), radix: isHex ? 16 : 10)
    }

    private func startsHere(_ text: [UInt8], _ index: Int, _ position: Int) -> Bool {
        if isEscape(position) { return bytes[position + 1] == text[index] }
        return bytes[position] == text[index] || isEntity(position, before: text, at: index)
    }

    /// A backslash and the punctuation it stands before. Only code has them as they are, and code is not read here.
    private func isEscape(_ position: Int) -> Bool {
        bytes[position] == UInt8(ascii: "\\") && position + 1 < end && isPunctuation(bytes[position + 1])
    }

    /// An entity that stands for something else than itself.
    private func isEntity(_ position: Int, before text: [UInt8], at index: Int) -> Bool {
        bytes[position] == UInt8(ascii: "&") && entityEnd(position) > position + 1 && !continuesVerbatim(text, index, position)
    }

    /// Whether what looks like an entity stands in the text just as it was written.
    private func continuesVerbatim(_ text: [UInt8], _ index: Int, _ position: Int) -> Bool {
        let entity = bytes[position..<entityEnd(position)]
        return text[index...].starts(with: entity)
    }

    /// Past the `;` of an entity, or just past the `&` where there is none.
    private func entityEnd(_ start: Int) -> Int {
        var index = start + 1
        while index < end, index - start < 40 {
            if bytes[index] == UInt8(ascii: ";") { return index - start > 1 ? index + 1 : start + 1 }
            guard isPlain(bytes[index]) || bytes[index] == UInt8(ascii: "#"), bytes[index] != UInt8(ascii: " ") else { break }
            index += 1
        }
        return start + 1
    }

    /// How many bytes of text an entity stands for: one Unicode scalar, or two where only that lets the text go on.
    private func literalLength(of entity: Range<Int>, in text: [UInt8], at index: Int) -> Int {
        let one = scalarLength(text, at: index)
        let next = index + one
        guard next < text.count, entity.upperBound < end, !startsHere(text, next, entity.upperBound) else { return one }
        let two = one + scalarLength(text, at: next)
        return index + two >= text.count || startsHere(text, index + two, entity.upperBound) ? two : one
    }

    private func scalarLength(_ text: [UInt8], at index: Int) -> Int {
        var length = 1
        while index + length < text.count, text[index + length] & 0xC0 == 0x80 { length += 1 }
        return length
    }

    private func position(of text: ArraySlice<UInt8>, from start: Int) -> Int? {
        guard let first = text.first, end - start >= text.count else { return nil }
        var index = start
        while index <= end - text.count {
            if bytes[index] == first, bytes[index..<index + text.count] == text { return index }
            index += 1
        }
        return nil
    }

    /// A byte that stands for itself wherever it is written.
    private func isPlain(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
            || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    }

    private func isPunctuation(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) && !isPlain(byte) }

    private func isSpace(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") || byte == UInt8(ascii: "\t")
    }
}
