import Foundation

/// A wire format's document as text, the same on every run.
func jsonText(_ document: some Encodable) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    // Strings and whole numbers always encode; there is nothing here that could fail.
    let bytes = (try? encoder.encode(document)) ?? Data()
    return String(decoding: bytes, as: UTF8.self) + "\n"
}
