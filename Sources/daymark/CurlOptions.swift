/// curl's own file of options. It reads this from standard input, so that nothing of it is among its arguments.
struct CurlOptions {
    private var lines: [String] = []

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func add(_ flags: String...) { lines += flags }

    /// Between quotation marks everything stands for itself but these.
    mutating func set(_ name: String, _ value: String) {
        let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\n", with: "\\n").replacing(
            "\r", with: "\\r"
        )
        .replacing("\t", with: "\\t")
        lines.append("\(name) = \"\(escaped)\"")
    }
}
