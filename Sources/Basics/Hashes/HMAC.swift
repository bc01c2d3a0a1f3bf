/// HMAC (RFC 2104) with SHA-256: who knows the key can tell that a message is from somebody who knows it too, and was not changed.
package func hmacSHA256(_ message: [UInt8], key: [UInt8]) -> [UInt8] {
    var padded = key.count > blockSize ? SHA256.hash(key) : key
    padded += [UInt8](repeating: 0, count: blockSize - padded.count)
    let inner = SHA256.hash(padded.map { $0 ^ 0x36 } + message)
    return SHA256.hash(padded.map { $0 ^ 0x5C } + inner)
}

/// Bytes that SHA-256 takes in at a time.
private let blockSize = 64
