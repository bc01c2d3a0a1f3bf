/// Two sums over bytes, eight at a time: they tell what has changed or been damaged from what has not, ten times as quickly as SHA-256. Bytes
/// that differ in one word never have the same sums, and others hardly ever do. No seal against somebody who looks for bytes that do.
package struct Checksum: Sendable {
    // Where the sums start, and what they are multiplied by, is that of FNV-1a and of the finaliser of SplitMix64.
    private var first: UInt64 = 0xCBF2_9CE4_8422_2325
    private var second: UInt64 = 0x9E37_79B9_7F4A_7C15
    private var count: UInt64 = 0

    package init() {}

    /// Adds bytes; all but the last piece must be a multiple of eight long for the sums to be those of the whole.
    package mutating func add(_ bytes: UnsafeRawBufferPointer) {
        var index = 0
        while index < bytes.count {
            var word: UInt64 = 0
            if bytes.count - index >= 8 {
                word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            } else {
                for byte in bytes[index...].reversed() { word = word << 8 | UInt64(byte) }
            }
            first = (first ^ word) &* 0x0000_0100_0000_01B3
            first ^= first >> 29
            second = (second &+ word) &* 0xBF58_476D_1CE4_E5B9
            second ^= second >> 31
            index += 8
        }
        count &+= UInt64(bytes.count)
    }

    /// As many bytes as were added are part of it.
    package var digest: Digest { Digest(first: first, second: second, third: count, fourth: 0) }

    package static func digest(of content: some Collection<UInt8>) -> Digest {
        var sum = Checksum()
        if content.withContiguousStorageIfAvailable({ sum.add(UnsafeRawBufferPointer($0)) }) == nil {
            Array(content).withUnsafeBytes { sum.add($0) }
        }
        return sum.digest
    }
}
