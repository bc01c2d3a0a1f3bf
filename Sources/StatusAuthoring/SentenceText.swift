import Basics
import StatusContent
import StatusModel

/// What somebody typed in a few words, as a sentence: with a capital and a full stop. What begins with a name stays as that is written.
///
/// - Parameter components: whose public names are written as they are.
package func sentence(_ text: String, _ components: [Component]) -> String {
    let text = text.trimmedOfWhiteSpace
    // A list or several paragraphs are as their author wants them.
    if text.isEmpty || text.contains(where: \.isNewline) { return text }
    return capitalised(text, components) + (endsItself(text) ? "" : ".")
}

private func capitalised(_ text: String, _ components: [Component]) -> String {
    let first = text.prefix { !$0.isWhitespace }
    // "iOS", "eBay", "status.example.com", "3D", "`npm`"
    let isPlainWord = first.allSatisfy { $0.isLowercase || ",;:!?'’-.".contains($0) } && !first.dropLast().contains(".")
    let isName = components.contains { text.hasPrefix($0.name) }
    return isPlainWord && !isName ? text.prefix(1).uppercased() + text.dropFirst() : text
}

private func endsItself(_ text: String) -> Bool {
    // A quotation mark or bracket may stand behind the full stop.
    let last = text.last { !"\"'”’»)]*_".contains($0) }
    return last.map { ".!?…。！？".contains($0) } ?? true
}

extension String {
    /// "Identified", "In progress".
    package var asHeading: String {
        let words = replacing("-", with: " ")
        return words.prefix(1).uppercased() + words.dropFirst()
    }
}
