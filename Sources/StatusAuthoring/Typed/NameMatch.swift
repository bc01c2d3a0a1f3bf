import Basics
import StatusModel

/// Something that has names, for whoever types a part of one.
struct Named {
    /// What it is called by, the one that messages write first.
    var names: [String]
}

/// What a typed name means among several: first one that is just that, then one with a word that begins so, and at last one that has it
/// anywhere. Each letter counts the same, small or capital.
enum NameMatch: Equatable {
    case one(Int)
    /// Which fit equally well.
    case several([Int])
    /// - Parameter nearest: what was probably meant.
    case none(nearest: Int?)

    init(_ typed: String, among all: [Named]) {
        let typed = typed.lowercased().onOneLine
        let spellings = all.map { $0.names.map { $0.lowercased() } }
        let tests: [(String) -> Bool] = [
            { $0 == typed }, { $0.hasPrefix(typed) || $0.hasWords(beginningAs: typed) }, { $0.contains(typed) },
        ]
        for test in tests where !typed.isEmpty {
            let fitting = spellings.indices.filter { spellings[$0].contains(where: test) }
            if fitting.count == 1 {
                self = .one(fitting[0])
                return
            }
            if fitting.count > 1 {
                self = .several(fitting)
                return
            }
        }
        self = .none(nearest: Self.nearest(typed, spellings))
    }

    /// The nearest whole name, else the nearest word of one: people leave words out.
    private static func nearest(_ typed: String, _ spellings: [[String]]) -> Int? {
        let whole = nearestName(to: typed, among: spellings.joined())
        if let whole { return spellings.firstIndex { $0.contains(whole) } }
        let word = nearestName(to: typed, among: spellings.joined().flatMap(\.nameWords))
        return word.flatMap { word in spellings.firstIndex { $0.contains { $0.nameWords.contains(word) } } }
    }
}

extension String {
    fileprivate var nameWords: [String] { split { !$0.isLetter && !$0.isNumber }.map(String.init) }

    /// Whether words that stand together begin as the typed ones do: "card pay" fits "Card payments".
    fileprivate func hasWords(beginningAs typed: String) -> Bool {
        let (words, wanted) = (nameWords, typed.nameWords)
        guard !wanted.isEmpty, words.count >= wanted.count else { return false }
        return (0...(words.count - wanted.count)).contains { start in zip(words[start...], wanted).allSatisfy { $0.hasPrefix($1) } }
    }
}

/// One of several that are listed by name.
///
/// - Throws: `AuthoringError` where it is none or several, with the nearest.
package func choiceIndex(_ typed: String, among names: [String]) throws(AuthoringError) -> Int {
    switch NameMatch(typed, among: names.map { Named(names: [$0]) }) {
    case .one(let index): return index
    case .several(let indices): throw AuthoringError("'\(typed)' fits \(listed(indices.map { "'\(names[$0])'" })).")
    case .none(let nearest):
        throw AuthoringError("There is no '\(typed)'\(nearest.map { "; did you mean '\(names[$0])'?" } ?? ".")")
    }
}

/// Several of those that are listed: numbers from 1 on, or names or parts of them, with commas or spaces between.
///
/// - Throws: `AuthoringError` where one is not there, with the nearest.
package func chosen(_ typed: String, among names: [String]) throws(AuthoringError) -> [Int] {
    var indices: Set<Int> = []
    for part in typed.split(separator: ",").map({ String($0).trimmedOfWhiteSpace }) where !part.isEmpty {
        if let index = try? choiceIndex(part, among: names), Int(part) == nil {
            indices.insert(index)
            continue
        }
        // A name with a space in it, or several without a comma.
        for word in part.split(separator: " ").map(String.init) {
            if let number = Int(word) {
                guard names.indices.contains(number - 1) else { throw AuthoringError("There is no number \(word).") }
                indices.insert(number - 1)
            } else {
                indices.insert(try choiceIndex(word, among: names))
            }
        }
    }
    if indices.isEmpty { throw AuthoringError("") }
    return indices.sorted()
}
