import StatusModel

/// A statement of a log's line, word by word.
struct LoggedStatement {
    let words: [Word]
    /// What the line says behind it.
    let later: [Word]

    struct Word {
        /// As it is written.
        let text: String
        let lower: String
        /// What stands between it and the word before it.
        let gap: Substring

        /// Whether it begins something else than the words before it.
        var isParted: Bool { gap.contains { ",:()[]|–—/".contains($0) } || gap == " - " }
        var isNumber: Bool { text.allSatisfy(\.isNumber) }
        var isNegated: Bool {
            lower.hasSuffix("n't") || ["cannot", "cant", "dont", "didnt", "hasnt", "havent", "wasnt", "isnt"].contains(lower)
        }
    }

    /// Those of a line in its order, without questions.
    static func all(in text: String) -> [LoggedStatement] {
        let statements = text.statements.filter { !$0.isQuestion }.map(wordsOf)
        return statements.indices.map { LoggedStatement(words: statements[$0], later: Array(statements[($0 + 1)...].joined())) }
    }

    static func wordsOf(_ text: Substring) -> [Word] {
        var words: [Word] = []
        var (index, gapStart) = (text.startIndex, text.startIndex)
        while let start = text[index...].firstIndex(where: \.isOfWord) {
            let end = text[start...].firstIndex { !$0.isOfWord && $0 != "'" && $0 != "’" } ?? text.endIndex
            let word = String(text[start..<end]).replacing("’", with: "'")
            words.append(Word(text: word, lower: word.lowercased(), gap: text[gapStart..<start]))
            (index, gapStart) = (end, end)
        }
        return words
    }

    /// Where a name stands from an index on. What it has all in capitals stands so in the line too: "it" is not "IT".
    func place(of name: [Word], from start: Int, mindingCapitals: Bool) -> Range<Int>? {
        guard !name.isEmpty else { return nil }
        return (start..<max(start, words.count - name.count + 1)).first { index in
            zip(name, words[index...]).allSatisfy { wanted, word in
                mindingCapitals && wanted.isCapitals ? wanted.text == word.text : wanted.lower == word.lower
            }
        }.map { $0..<$0 + name.count }
    }

    /// The clause from an index on: until a comma, or a word that begins another.
    func clause(from start: Int) -> ArraySlice<Word> {
        let rest = words[start...]
        return rest.prefix { !$0.isParted && !LogLexicon.turns.contains($0.lower) }
    }

    /// The word that a name hangs on, with the articles before it left out; nil where it begins a clause.
    func governor(of name: Range<Int>) -> Int? {
        var index = name.lowerBound
        while index > 0, !words[index].isParted, LogLexicon.articles.contains(words[index - 1].lower) { index -= 1 }
        return index > 0 && !words[index].isParted ? index - 1 : nil
    }
}

extension Collection<LoggedStatement.Word> {
    /// Whether any of these stands in it, word by word.
    func hold(_ phrases: [[String]]) -> Bool {
        let words = map(\.lower)
        return words.indices.contains { index in phrases.contains { words[index...].starts(with: $0) } }
    }

    /// What denies, plans or doubts what stands behind it.
    var deny: Bool { contains(where: \.isNegated) || hold(LogLexicon.denials + LogLexicon.plans) }

    /// What denies or puts off what stands before it.
    var takeBack: Bool { contains(where: \.isNegated) || hold(LogLexicon.denials + LogLexicon.remainders) }

    /// Whether somebody was tried and did not answer.
    var sayThatNobodyAnswered: Bool {
        let words = Array(self)
        return words.hold([["voicemail"], ["unreachable"], ["asleep"], ["bounced"], ["engaged"], ["failed"]])
            || words.indices.contains { index in
                let isNo = words[index].isNegated || ["not", "no", "never", "nobody"].contains(words[index].lower)
                return isNo
                    && words[(index + 1)...].prefix(2).contains { word in
                        ["answer", "pick", "repl", "respon", "reach", "react"].contains(where: word.lower.hasPrefix)
                    }
            }
    }
}

extension LoggedStatement.Word {
    fileprivate var isCapitals: Bool {
        text.count > 1 && text.allSatisfy { $0.isUppercase || $0.isNumber } && text.contains(where: \.isLetter)
    }
}

extension Character {
    fileprivate var isOfWord: Bool { isLetter || isNumber }
}
