import Basics
import Testing

@Suite struct SHA256Tests {
    /// The examples of FIPS 180-4, and the lengths around a block's end.
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        ("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"),
        (String(repeating: "a", count: 55), "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
        (String(repeating: "a", count: 64), "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
        (String(repeating: "a", count: 1_000), "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"),
    ])
    func hashesAsTheStandardSays(_ text: String, _ expected: String) {
        #expect(SHA256.hash(Array(text.utf8)).map { hex($0) }.joined() == expected)
    }

    /// However a message comes in pieces.
    @Test(arguments: [1, 7, 63, 64, 65, 128, 200]) func piecesMakeTheWhole(_ length: Int) {
        let message = (0..<500).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        var hash = SHA256()
        for start in stride(from: 0, to: message.count, by: length) {
            hash.add(Array(message[start..<min(start + length, message.count)]))
        }
        #expect(hash.digest == SHA256.digest(of: message) && Digest(bytes: hash.digest.bytes) == hash.digest)
        #expect(Digest(bytes: [1, 2, 3]) == nil)
    }

    private func hex(_ byte: UInt8) -> String { (byte < 16 ? "0" : "") + String(byte, radix: 16) }
}
