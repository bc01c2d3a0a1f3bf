import StatusModel

/// A text as one YAML value: as it is where that reads back the same, else in double quotes.
///
/// - Parameter inFlow: whether it stands between braces or brackets, where commas mean something.
package func yamlValue(_ text: String, inFlow: Bool = false) -> String {
    isPlain(text, inFlow: inFlow) ? text : "\"" + text.unicodeScalars.map(escaped).joined() + "\""
}

/// Stricter than YAML: what starts with a letter or digit and has nothing in it that could end the value.
private func isPlain(_ text: String, inFlow: Bool) -> Bool {
    let scalars = Array(text.unicodeScalars)
    guard let first = scalars.first, let last = scalars.last, isLetterOrDigit(first), last != " ", last != ":" else { return false }
    for (scalar, next) in zip(scalars, scalars.dropFirst()) {
        if scalar == ":", next == " " || inFlow { return false }
        if scalar == " ", next == "#" { return false }
    }
    return scalars.allSatisfy { isPrinted($0) && !(inFlow && ",[]{}".unicodeScalars.contains($0)) }
}

private func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }

/// Whether YAML and an editor show it as it is: no control character, no line end, no mark that can't be seen.
private func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse, .unassigned: false
    default: true
    }
}

private func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"", "\\": return "\\" + String(scalar)
    case "\n": return "\\n"
    case "\t": return "\\t"
    case _ where isPrinted(scalar): return String(scalar)
    default:
        let digits = String(scalar.value, radix: 16)
        let (letter, width) = scalar.value <= 0xFFFF ? ("u", 4) : ("U", 8)
        return "\\" + letter + String(repeating: "0", count: width - digits.count) + digits
    }
}
