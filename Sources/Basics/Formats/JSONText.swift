/// A wire format's document as text, the same on every run: its keys in order, and nothing escaped that need not be.
///
/// - Parameters:
///   - isSnakeCase: whether `nextUpdateBy` is written as `next_update_by`.
///   - isPretty: whether it is laid out for people.
package func jsonText(_ document: some Encodable, isSnakeCase: Bool = false, isPretty: Bool = true) -> String {
    var writer = JSONWriter(isPretty: isPretty)
    writer.write(JSONTree(document, spelling: { isSnakeCase ? snakeCase($0) : $0 }))
    return escapingSteeringScalars(writer.text) + "\n"
}

/// `next_update_by` of `nextUpdateBy`, `api_key` of `APIKey`.
func snakeCase(_ name: String) -> String {
    let letters = Array(name.utf8)
    var result: [UInt8] = []
    for (index, letter) in letters.enumerated() {
        if letter.isUppercase, index > 0 {
            let beginsWord = !letters[index - 1].isUppercase || index + 1 < letters.count && letters[index + 1].isLowercase
            if beginsWord { result.append(UInt8(ascii: "_")) }
        }
        result.append(letter.lowercased)
    }
    return result.string
}

/// The writer escapes what JSON has to. What a terminal obeys above ASCII stands in strings only, so it can be escaped anywhere.
private func escapingSteeringScalars(_ json: String) -> String {
    var json = json
    let isASCII = json.withUTF8 { bytes in bytes.allSatisfy { $0 < 0x7F } }
    if isASCII { return json }
    guard json.unicodeScalars.contains(where: { $0.value >= 0x7F && $0.steersTerminal }) else { return json }
    return json.unicodeScalars.reduce(into: "") { text, scalar in
        guard scalar.value >= 0x7F, scalar.steersTerminal else { return text.unicodeScalars.append(scalar) }
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
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
