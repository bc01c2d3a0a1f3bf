import Basics
import StatusModel

/// One of those whom a step of the policy names: "the engineering manager".
struct PersonToTell: Hashable {
    /// As the policy has it.
    let words: String
    /// The same without an article, as a log may have it.
    let name: String
    /// The same in small letters.
    let key: String

    init(_ words: String) {
        self.words = words
        let lower = words.lowercased()
        let article = ["the ", "an ", "a ", "our "].first(where: lower.hasPrefix)
        name = String(words.dropFirst(article?.count ?? 0))
        key = name.lowercased()
    }

    /// All of those in "the engineer on call, the backup and the team lead, once more". That they are told again is nobody's name.
    static func all(in words: String) -> [PersonToTell] {
        var names: [[Substring]] = [[]]
        for word in words.split(whereSeparator: \.isWhitespace) {
            if word.lowercased() == "and" {
                names.append([])
            } else if word.hasSuffix(",") {
                names[names.count - 1].append(word.dropLast())
                names.append([])
            } else {
                names[names.count - 1].append(word)
            }
        }
        let people = names.map { PersonToTell($0.joined(separator: " ")) }
        return people.filter { !$0.key.isEmpty && !["once more", "again", "once again"].contains($0.key) }
    }
}

extension Incident {
    /// The first line of the responders' log that says that they were told; nil where none does.
    ///
    /// - Parameter start: only lines from then on count; nil for all.
    func lineThatTold(_ person: PersonToTell, from start: Instant? = nil) -> TimelineEntry? {
        record.timeline.first { entry in
            if let start, entry.at.value < start { return false }
            return entry.tells(person.name)
        }
    }
}
