extension CivilDate {
    /// `2026-11-20`.
    package var text: String { fixedText(10) { $0.date(self) } }
}

extension CivilTime {
    /// `14:30`.
    package var clockText: String { fixedText(5) { $0.clock(self) } }

    /// `2026-11-20T14:30`, for machines.
    package var machineText: String {
        fixedText(16) { text in
            text.date(date)
            text.sign("T")
            text.clock(self)
        }
    }
}

/// A text of digits and signs. Pages have several times an update, so each is written in one go.
///
/// - Parameter length: how many bytes it has while years have four digits.
func fixedText(_ length: Int, _ write: (inout FixedText) -> Void) -> String {
    // Sixteen more for years that nobody writes.
    String(unsafeUninitializedCapacity: length + 16) { buffer in
        var text = FixedText(buffer: buffer)
        write(&text)
        return text.length
    }
}

struct FixedText {
    fileprivate let buffer: UnsafeMutableBufferPointer<UInt8>
    fileprivate(set) var length = 0

    mutating func date(_ date: CivilDate) {
        if (0...9_999).contains(date.year) { number(date.year, digits: 4) } else { words(String(date.year)) }
        sign("-")
        number(date.month, digits: 2)
        sign("-")
        number(date.day, digits: 2)
    }

    mutating func clock(_ time: CivilTime) {
        number(time.hour, digits: 2)
        sign(":")
        number(time.minute, digits: 2)
    }

    mutating func sign(_ sign: Unicode.Scalar) { byte(UInt8(ascii: sign)) }

    /// - Parameter number: not negative; its last digits are written.
    mutating func number(_ number: Int, digits: Int) {
        var divisor = 1
        for _ in 1..<digits { divisor *= 10 }
        while divisor > 0 {
            byte(UInt8(ascii: "0") + UInt8(number / divisor % 10))
            divisor /= 10
        }
    }

    private mutating func words(_ text: String) { for one in text.utf8 { byte(one) } }

    private mutating func byte(_ byte: UInt8) {
        guard length < buffer.count else { return }
        buffer[length] = byte
        length += 1
    }
}
