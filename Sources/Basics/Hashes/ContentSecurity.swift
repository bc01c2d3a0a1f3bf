package enum ContentSecurity {
    /// How a Content-Security-Policy names one text that is allowed, in the quotation marks that such a source has there.
    package static func source(_ text: String) -> String { "'sha256-\(SHA256.hash(Array(text.utf8)).base64)'" }
}
