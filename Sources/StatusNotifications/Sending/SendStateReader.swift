import Basics
import StatusModel

extension SendState {
    /// - Returns: nil where the bytes are no such file, so that nobody writes over something else.
    package init?(_ bytes: [UInt8]) {
        self.init()
        // A run that was killed as it made the file.
        if bytes.isEmpty { return }
        guard bytes.starts(with: Self.title.utf8) else { return nil }
        // What has no end was being written when the machine or the program stopped: it counts as not written.
        for line in bytes.string.split(separator: "\n", omittingEmptySubsequences: false).dropFirst().dropLast() {
            read(line.split(separator: " ", omittingEmptySubsequences: false)[...])
        }
    }

    private mutating func read(_ words: ArraySlice<Substring>) {
        guard let first = words.first else { return }
        let rest = Array(words.dropFirst())
        switch (first, rest.count) {
        case ("seen", 1): seen = try? readTime(String(rest[0]))
        case ("known", 2): known[String(rest[0])] = try? readTime(String(rest[1]))
        case ("pending", 2): pending.append(errand(rest))
        case ("sent", 2), ("dropped", 2): close(errand(rest))
        case ("sending", 6): begin(rest)
        case ("began", 1): change(rest[0]) { $0.hasBegun = true }
        case ("ended", 5...): change(rest[0]) { $0.transfer = Transfer(rest[1...]) }
        default: break
        }
    }

    private func errand(_ words: [Substring]) -> Errand { Errand(channel: String(words[0]), id: String(words[1])) }

    private mutating func close(_ errand: Errand) {
        pending.removeAll { $0 == errand }
        open.removeAll { $0.errand == errand }
    }

    private mutating func begin(_ words: [Substring]) {
        guard let number = Int(words[0]), let body = Int(words[4]), let repeating = Repeating(rawValue: String(words[5])) else { return }
        let errand = Errand(channel: String(words[1]), id: String(words[2]))
        // What was tried again was found not to have arrived.
        open.removeAll { $0.errand == errand }
        open.append(Attempt(number: number, errand: errand, isMail: words[3] == "mail", body: body, repeating: repeating))
    }

    private mutating func change(_ number: Substring, _ change: (inout Attempt) -> Void) {
        guard let index = open.lastIndex(where: { String($0.number) == number }) else { return }
        change(&open[index])
    }
}
