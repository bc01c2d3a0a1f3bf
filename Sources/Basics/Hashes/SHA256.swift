/// SHA-256 (FIPS 180-4), of a message that may come in pieces. Why it is ours: docs/architecture.md.
package struct SHA256: Sendable {
    private var state: [UInt32] = [
        0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
    ]
    /// What is not yet a whole block.
    private var rest: [UInt8] = []
    private var count = 0
    /// The words of one block and what is made of them.
    private var schedule = [UInt32](repeating: 0, count: 64)

    package init() {}

    /// The 32 bytes of a message's digest.
    package static func hash(_ message: [UInt8]) -> [UInt8] { digest(of: message).bytes }

    package static func digest(of message: [UInt8]) -> Digest {
        var hash = SHA256()
        hash.add(message)
        return hash.digest
    }

    package mutating func add(_ bytes: [UInt8]) {
        count += bytes.count
        var start = 0
        if !rest.isEmpty {
            start = min(64 - rest.count, bytes.count)
            rest += bytes[..<start]
            if rest.count < 64 { return }
            compress(rest, from: 0)
            rest.removeAll(keepingCapacity: true)
        }
        while bytes.count - start >= 64 {
            compress(bytes, from: start)
            start += 64
        }
        if start < bytes.count { rest += bytes[start...] }
    }

    /// Of all that was added so far.
    package var digest: Digest {
        var copy = self
        let bits = UInt64(count) * 8
        let zeros = [UInt8](repeating: 0, count: (119 - count % 64) % 64)
        copy.add([0x80] + zeros + (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) })
        return Digest(copy.state)
    }

    private mutating func compress(_ bytes: [UInt8], from start: Int) {
        bytes.withUnsafeBytes { block in
            schedule.withUnsafeMutableBufferPointer { words in
                for t in 0..<16 {
                    words[t] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: start + 4 * t, as: UInt32.self))
                }
                for t in 16..<64 {
                    let s0 = rotated(words[t - 15], 7) ^ rotated(words[t - 15], 18) ^ words[t - 15] >> 3
                    let s1 = rotated(words[t - 2], 17) ^ rotated(words[t - 2], 19) ^ words[t - 2] >> 10
                    words[t] = words[t - 16] &+ s0 &+ words[t - 7] &+ s1
                }
                Self.constants.withUnsafeBufferPointer { constants in
                    state.withUnsafeMutableBufferPointer { mix(words, constants, into: $0) }
                }
            }
        }
    }

    /// The first 32 bits of the fractional parts of the cube roots of the first 64 primes.
    private static let constants: [UInt32] = [
        0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01,
        0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc,
        0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da, 0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
        0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
        0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070, 0x19a4_c116, 0x1e37_6c08,
        0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
        0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
    ]
}

/// The 64 rounds of one block, eight at a time: so each of the eight words comes back to its own name, and none is moved.
private func mix(
    _ words: UnsafeMutableBufferPointer<UInt32>, _ constants: UnsafeBufferPointer<UInt32>, into state: UnsafeMutableBufferPointer<UInt32>
) {
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    var t = 0
    while t < 64 {
        round(a, b, c, &d, e, f, g, &h, constants[t] &+ words[t])
        round(h, a, b, &c, d, e, f, &g, constants[t + 1] &+ words[t + 1])
        round(g, h, a, &b, c, d, e, &f, constants[t + 2] &+ words[t + 2])
        round(f, g, h, &a, b, c, d, &e, constants[t + 3] &+ words[t + 3])
        round(e, f, g, &h, a, b, c, &d, constants[t + 4] &+ words[t + 4])
        round(d, e, f, &g, h, a, b, &c, constants[t + 5] &+ words[t + 5])
        round(c, d, e, &f, g, h, a, &b, constants[t + 6] &+ words[t + 6])
        round(b, c, d, &e, f, g, h, &a, constants[t + 7] &+ words[t + 7])
        t += 8
    }
    state[0] &+= a
    state[1] &+= b
    state[2] &+= c
    state[3] &+= d
    state[4] &+= e
    state[5] &+= f
    state[6] &+= g
    state[7] &+= h
}

@inline(__always)
private func round(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32, _ word: UInt32
) {
    let s1 = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25)
    let first = h &+ s1 &+ ((e & f) ^ (~e & g)) &+ word
    let s0 = rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)
    d &+= first
    h = first &+ s0 &+ ((a & b) ^ (a & c) ^ (b & c))
}

private func rotated(_ word: UInt32, _ bits: UInt32) -> UInt32 { word >> bits | word << (32 - bits) }
