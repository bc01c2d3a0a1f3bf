import Basics

/// Whom a sentence of a review speaks of.
extension SentenceSubject {
    /// Persons, teams and suppliers that the page's words know, those whom the incident's record names, and roles.
    ///
    /// - Parameter names: the words of the names in the record.
    func people(named names: Set<UInt64>) -> [PhraseMatch] {
        let tokens = sentence.tokens
        var people = Blame.people(in: self)
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            let end = endOfName(from: index, names) ?? endOfRole(from: index) ?? endOfOther(from: index) ?? index
            if end > index { people.append(PhraseMatch(meaning: .cue(.person), tokens: index..<end, range: stretch(index..<end))) }
            index = max(end, index + 1)
        }
        return people
    }

    /// "Ben Hale" is one.
    private func endOfName(from index: Int, _ names: Set<UInt64>) -> Int? {
        var end = index
        while end < sentence.tokens.upperBound, names.contains(text.tokens[end].word),
            beginsWithCapital(end) || !isWord(at: end, in: everydayNames)
        {
            end += 1
        }
        return end > index ? end : nil
    }

    /// "The commander", "our on-call engineer": from its article on.
    private func endOfRole(from index: Int) -> Int? {
        let start = isWord(at: index, in: articles) ? index + 1 : index
        let words = text.tokens[start..<sentence.tokens.upperBound].map(\.word)
        return roles.first { words.starts(with: $0) }.map { start + $0.count }
    }

    /// "The DBA", "an intern", "the network team": whom no role names.
    private func endOfOther(from index: Int) -> Int? {
        let start = isWord(at: index, in: articles) ? index + 1 : index
        if isWord(at: start, in: others) { return start + 1 }
        guard start > index else { return nil }
        return tokens(from: start + 1, 2).first { isWord(at: $0, in: teams) && !hasWord(of: links, in: start..<$0) }.map { $0 + 1 }
    }
}

/// Names that are words too: they are names where they begin with a capital letter.
private let everydayNames = WordSet([
    "will", "may", "mark", "grace", "hope", "rose", "art", "bill", "chase", "drew", "faith", "joy", "june", "april", "august", "dawn",
    "rich",
    "frank", "gene", "pat", "sky", "miles", "guy", "christian", "dean", "grant", "hunter", "ray", "sue", "van", "wade", "max", "page",
    "lane",
])
private let others = WordSet([
    "admin", "administrator", "dba", "intern", "trainee", "apprentice", "tester", "approver", "engineer", "developer", "operator",
    "programmer", "analyst", "freelancer", "consultant",
])
private let teams = WordSet(["team", "crew", "squad"])
private let links = WordSet([
    "the", "our", "a", "an", "that", "which", "of", "to", "for", "in", "by", "with", "and", "when",
])
private let articles = WordSet(["the", "our", "an", "a", "my", "their"])
/// The longest first.
private let roles: [[UInt64]] = [
    "on call engineer", "on call developer", "incident commander", "communications lead", "comms lead", "technical lead", "tech lead",
    "release manager", "duty manager", "engineering manager", "product manager", "project manager", "team lead", "team leader",
    "night shift",
    "day shift", "late shift", "early shift", "first responder", "commander", "scribe", "on call", "sysadmin", "devops", "sre", "ops",
    "manager", "boss", "team", "reviewer", "author", "deployer",
].map { $0.split(separator: " ").map { wordHash(String($0)) } }.sorted { $0.count > $1.count }

extension SentenceSubject {
    /// Whether somebody is one person, or a role that one has: of a supplier it may be said that its fault was the cause.
    func isIndividual(_ person: PhraseMatch, _ names: Set<UInt64>) -> Bool {
        let words = text.tokens[person.tokens].map(\.word)
        if words.contains(where: names.contains) || endOfRole(from: person.tokens.lowerBound) == person.tokens.upperBound { return true }
        // A colleague's whole name.
        return words.count > 1 && person.tokens.allSatisfy(beginsWithCapital)
    }

    /// Whether it stands below "What went well".
    var isPraise: Bool {
        let above = text.blocks[..<sentence.block].last { block in
            if case .heading = block.kind { return true }
            return block.text.last == UInt8(ascii: ":")
        }
        return above.map { $0.text.lowercasedString.hasPrefix("what went well") } ?? false
    }
}
