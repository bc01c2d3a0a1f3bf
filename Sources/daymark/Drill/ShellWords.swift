/// A typed line as words, the way a shell cuts it: quotes keep spaces, a backslash keeps the next character.
///
/// - Returns: nil where a quotation mark is never closed.
func shellWords(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in line {
        if isEscaped {
            word = (word ?? "") + String(character)
            isEscaped = false
        } else if character == "\\", quote != "'" {
            isEscaped = true
        } else if character == quote {
            quote = nil
        } else if quote == nil, character == "\"" || character == "'" {
            quote = character
            word = word ?? ""
        } else if quote == nil, character.isWhitespace {
            if let word { words.append(word) }
            word = nil
        } else {
            word = (word ?? "") + String(character)
        }
    }
    if quote != nil || isEscaped { return nil }
    return words + (word.map { [$0] } ?? [])
}
