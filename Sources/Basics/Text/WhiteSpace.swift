extension String {
    /// With one space for any white space, line ends too, and none around it.
    package var onOneLine: String {
        unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map { String($0) }.joined(separator: " ")
    }

    /// Without white space and line ends around it.
    package var trimmedOfWhiteSpace: String {
        let kept = unicodeScalars.drop { $0.properties.isWhitespace }
        return String(String.UnicodeScalarView(kept.reversed().drop { $0.properties.isWhitespace }.reversed()))
    }
}
