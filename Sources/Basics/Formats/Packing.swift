/// Writes values close together, for `Unpacking` to read again. What is written is the same on every machine.
package struct Packing: Sendable {
    package private(set) var bytes: [UInt8] = []

    package init() {}

    /// Seven bits a byte, the lowest first; the sign goes last.
    package mutating func add(_ number: Int) {
        var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    package mutating func add(_ flag: Bool) { bytes.append(flag ? 1 : 0) }

    package mutating func add(_ text: String) { add(text.utf8) }

    package mutating func add(_ content: some Collection<UInt8>) {
        add(content.count)
        bytes += content
    }

    package mutating func add(_ digest: Digest) { bytes += digest.bytes }

    package mutating func add<Value>(_ value: Value?, _ write: (inout Packing, Value) throws -> Void) rethrows {
        add(value != nil)
        if let value { try write(&self, value) }
    }

    package mutating func add<Value>(each values: some Collection<Value>, _ write: (inout Packing, Value) throws -> Void) rethrows {
        add(values.count)
        for value in values { try write(&self, value) }
    }
}

/// What was not packed by this program, or has been damaged since.
package struct UnpackingError: Error {
    package init() {}
}

/// Reads what `Packing` wrote. Whatever the bytes are, it ends with a value or an error.
package struct Unpacking {
    private let bytes: ArraySlice<UInt8>
    private var next: Int

    package init(_ bytes: [UInt8]) { self.init(bytes[...]) }

    package init(_ bytes: ArraySlice<UInt8>) { (self.bytes, next) = (bytes, bytes.startIndex) }

    package var isAtEnd: Bool { next == bytes.endIndex }
    /// How many bytes are not read yet: there are no more values than that.
    package var left: Int { bytes.endIndex - next }

    private mutating func byte() throws(UnpackingError) -> UInt8 {
        guard next < bytes.endIndex else { throw UnpackingError() }
        defer { next += 1 }
        return bytes[next]
    }

    package mutating func number() throws(UnpackingError) -> Int {
        var (value, shift): (UInt, UInt) = (0, 0)
        var last: UInt8
        repeat {
            last = try byte()
            guard shift < 63 || last <= 1 else { throw UnpackingError() }
            value |= UInt(last & 0x7F) << shift
            shift += 7
        } while last >= 0x80
        return Int(bitPattern: value >> 1) ^ -Int(bitPattern: value & 1)
    }

    package mutating func flag() throws(UnpackingError) -> Bool {
        switch try byte() {
        case 0: return false
        case 1: return true
        default: throw UnpackingError()
        }
    }

    package mutating func content() throws(UnpackingError) -> ArraySlice<UInt8> { try take(number()) }

    package mutating func text() throws(UnpackingError) -> String { String(decoding: try content(), as: UTF8.self) }

    package mutating func digest() throws(UnpackingError) -> Digest {
        guard let digest = Digest(bytes: try take(Digest.size)) else { throw UnpackingError() }
        return digest
    }

    private mutating func take(_ count: Int) throws(UnpackingError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= left else { throw UnpackingError() }
        defer { next += count }
        return bytes[next..<next + count]
    }

    package mutating func optional<Value>(_ read: (inout Unpacking) throws(UnpackingError) -> Value) throws(UnpackingError) -> Value? {
        try flag() ? try read(&self) : nil
    }

    package mutating func array<Value>(_ read: (inout Unpacking) throws(UnpackingError) -> Value) throws(UnpackingError) -> [Value] {
        let count = try number()
        // Each takes a byte at least: a number that is out of its mind must not take all memory.
        guard count >= 0, count <= left else { throw UnpackingError() }
        var values: [Value] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try read(&self)) }
        return values
    }
}
