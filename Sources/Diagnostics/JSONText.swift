import Foundation

/// A wire format's document as text, the same on every run: its keys in order, and nothing escaped that need not be.
///
/// - Parameters:
///   - isSnakeCase: whether `nextUpdateBy` is written as `next_update_by`.
///   - isPretty: whether it is laid out for people.
package func jsonText(_ document: some Encodable, isSnakeCase: Bool = false, isPretty: Bool = true) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = isPretty ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
    if isSnakeCase { encoder.keyEncodingStrategy = .convertToSnakeCase }
    // Strings and whole numbers always encode; there is nothing here that could fail.
    let bytes = (try? encoder.encode(document)) ?? Data()
    return String(decoding: bytes, as: UTF8.self) + "\n"
}

/// A value whose key is there even where it has none: `null`.
@propertyWrapper
package struct OrNull<Value: Encodable>: Encodable {
    package var wrappedValue: Value?

    package init(wrappedValue: Value?) { self.wrappedValue = wrappedValue }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
    }
}
