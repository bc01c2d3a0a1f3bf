/// Why a text can't be an id or slug, or nil where it can: `[a-z0-9]+(-[a-z0-9]+)*`, at most 100 characters.
package func slugProblem(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    if bytes.isEmpty { return "an id is missing; write small letters, digits and '-'" }
    if bytes.count > 100 { return "'\(text.prefix(20))…' is longer than 100 characters; shorten it" }
    let parts = bytes.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isSlug = parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { isLowercaseLetterOrDigit($0) } }
    return isSlug ? nil : "'\(text)' is not an id; write small letters and digits with single '-' between, such as '\(slug(from: text))'"
}

/// The nearest id to a text: "API & Webhooks" becomes "api-webhooks". "name" where nothing is left.
package func slug(from text: String) -> String {
    let bytes = text.lowercased().utf8.map { isLowercaseLetterOrDigit($0) ? $0 : UInt8(ascii: "-") }
    let joined = Array(bytes.split(separator: UInt8(ascii: "-")).joined(separator: [UInt8(ascii: "-")]))
    let cut = joined.prefix(100)
    let slug = String(decoding: cut.last == UInt8(ascii: "-") ? cut.dropLast() : cut, as: UTF8.self)
    return slug.isEmpty ? "name" : slug
}

private func isLowercaseLetterOrDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
