/// A name and its password beside each other: "login: admin / …", and tables with a column of passwords.
extension SecretScanner {
    /// - Parameter colon: where the list of both begins.
    func loginPair(_ colon: Int) -> Secret? {
        var end = colon
        while byte(end - 1) == 0x20 || byte(end - 1) == UInt8(ascii: "*") { end -= 1 }
        var word = end
        while byte(word - 1).isAlphanumeric { word -= 1 }
        guard end - word <= longestLoginWord, LoginWords.ofLists.contains(wordCode(word..<end)) else { return nil }
        let start = self.end(colon + 1, atMost: 4) { $0 == 0x20 || $0 == UInt8(ascii: "*") || $0.isQuote }
        let name = start..<self.end(start, atMost: 60) { $0.isNameByte || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "@") }
        let joint = self.end(name.upperBound, atMost: 2) { $0 == 0x20 || $0.isQuote }
        let first = self.end(joint + 1, atMost: 3) { $0 == 0x20 || $0.isQuote }
        let isSpaced = joint > name.upperBound && first > joint + 1
        guard !name.isEmpty, byte(joint) == UInt8(ascii: ":") || [UInt8(ascii: "/"), UInt8(ascii: "|")].contains(byte(joint)) && isSpaced
        else {
            return nil
        }
        let range = first..<endOfBare(first)
        let value = Value(whole: range, core: range, isQuoted: false, isCode: false)
        guard !range.isEmpty, isPasswordInSentence(range) || isCertain(value) else { return nil }
        return Secret("a password", word..<range.upperBound, value: range)
    }

    /// What stands in the columns whose headings name a password or key.
    ///
    /// - Parameter line: the line below the headings, `|---|---|`.
    func tabled(below line: Range<Int>) -> [Secret] {
        let headings = cells(of: startOfLine(line.lowerBound - 1)..<line.lowerBound - 1)
        let columns = headings.enumerated().compactMap { column, cell -> (Int, SecretName)? in
            guard let name = SecretName(before: cell.upperBound, in: self), name.strength != .signature,
                name.range.lowerBound >= cell.lowerBound
            else { return nil }
            return (column, name)
        }
        if columns.isEmpty { return [] }
        var found: [Secret] = []
        var start = startBelow(line)
        while start < text.count {
            let row = start..<endOfLine(start)
            guard text[row].contains(UInt8(ascii: "|")) else { break }
            let cells = cells(of: row)
            for (column, name) in columns where column < cells.count {
                if let secret = secret(in: cells[column], of: name) { found.append(secret) }
            }
            start = startBelow(row)
        }
        return found
    }

    private func startBelow(_ line: Range<Int>) -> Int { line.upperBound + (byte(line.upperBound) == UInt8(ascii: "\r") ? 2 : 1) }

    private func secret(in cell: Range<Int>, of name: SecretName) -> Secret? {
        let isQuoted = byte(cell.lowerBound).isQuote
        let core = cell.lowerBound + (isQuoted ? 1 : 0)..<cell.upperBound - (isQuoted && cell.count > 1 ? 1 : 0)
        guard !core.isEmpty, isSecret(Value(whole: core, core: core, isQuoted: false, isCode: false), of: name) else { return nil }
        return Secret(name.kind, core)
    }

    /// What stands between the lines of a table's row, without the spaces around it.
    private func cells(of row: Range<Int>) -> [Range<Int>] {
        var cells: [Range<Int>] = []
        var start = end(row.lowerBound, atMost: 4) { $0 == 0x20 || $0 == UInt8(ascii: ">") }
        if byte(start) == UInt8(ascii: "|") { start += 1 }
        while start < row.upperBound {
            let close = min(row.upperBound, end(start) { $0 != UInt8(ascii: "|") })
            let first = min(close, end(start) { $0 == 0x20 || $0 == UInt8(ascii: "*") })
            var last = close
            while last > first, byte(last - 1).isBlank || byte(last - 1) == UInt8(ascii: "*") { last -= 1 }
            cells.append(first..<last)
            start = close + 1
        }
        return cells
    }

    /// Whether a line parts the headings of a table from what is below them.
    func rule(at index: Int) -> Range<Int>? {
        let line = startOfLine(index)..<endOfLine(index)
        guard line.lowerBound > 0, text[line].contains(UInt8(ascii: "|")), text[line].allSatisfy({ "|-: ".utf8.contains($0) }) else {
            return nil
        }
        return line
    }
}

private let longestLoginWord = 12

/// What a name and its password are called together.
enum LoginWords {
    /// In a sentence, where "the user" is somebody.
    static let ofSentences = codes(both + ["anmeldedaten", "credenciais"])
    /// Before the colon of a list.
    static let ofLists = codes(both + ["zugang", "anmeldung", "username", "user", "password", "passwort"])
    private static let both = ["login", "logins", "credentials", "creds", "account", "zugangsdaten", "identifiants", "credenciales"]
}
