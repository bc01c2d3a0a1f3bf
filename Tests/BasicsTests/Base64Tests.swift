import Basics
import Foundation
import Testing

@Suite struct Base64Tests {
    /// RFC 4648, section 10.
    @Test(arguments: [
        ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ])
    func theStandardsExamples(_ text: String, _ expected: String) { #expect(Array(text.utf8).base64 == expected) }

    @Test func anyBytesAsFoundationHasThem() {
        for length in 0..<200 {
            let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 * 151 + length) }
            #expect(bytes.base64 == Data(bytes).base64EncodedString())
        }
    }
}
