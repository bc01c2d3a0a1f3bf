import Diagnostics
import StatusModel

/// Where one more entry of a list goes, and how it is written there: behind the last one and in line with it, or at the end of the file.
///
/// - Parameter last: where the values of the last entry stand; empty where there is no list yet.
/// - Returns: nil where the list is written in a way that can't be added to line by line.
func listAddition(_ key: String, _ value: String, behind last: [Place], in file: SourceFile) -> (offset: Int, text: String)? {
    guard let start = last.map(\.range.lowerBound).min(), let end = last.map(\.range.upperBound).max() else {
        let isEnded = file.bytes.last.map { $0 == UInt8(ascii: "\n") } ?? true
        return (file.bytes.count, "\(isEnded ? "" : "\n")\(key):\n  - \(value)\n")
    }
    let line = file.line(around: start)
    let indent = file.bytes[line].prefix { $0 == UInt8(ascii: " ") }.count
    guard file.bytes[(line.lowerBound + indent)...].first == UInt8(ascii: "-") else { return nil }
    return (file.line(around: end).upperBound, "\n\(String(repeating: " ", count: indent))- \(value)")
}

/// `[support, the board]`.
func yamlList(_ texts: [String]) -> String {
    "[" + texts.map { yamlValue($0.onOneLine, inFlow: true) }.joined(separator: ", ") + "]"
}
