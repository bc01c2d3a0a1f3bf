import Basics
import StatusModel

/// Why bytes are no state that can be relied on.
package enum SendStateFault: Error, Equatable {
    /// Something else altogether: nobody writes over it.
    case another
    /// Cut off or changed. Nobody knows what it said.
    case damaged
}

extension SendState {
    package init(_ bytes: [UInt8]) throws(SendStateFault) {
        self.init()
        // A run that was killed as it made the file.
        if bytes.isEmpty { return }
        guard bytes.starts(with: Self.title.utf8) else { throw Array(Self.title.utf8).starts(with: bytes) ? .damaged : .another }
        // What has no end was being written when the machine or the program stopped: it counts as not written.
        let lines = bytes.string.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
        guard let end = lines.firstIndex(where: { $0.hasPrefix("end ") }), lines[end] == "end \(end)" else { throw .damaged }
        for line in lines[..<end].dropFirst() where !keep(line.split(separator: " ", omittingEmptySubsequences: false)) { throw .damaged }
        for line in lines[(end + 1)...] where !add(line.split(separator: " ", omittingEmptySubsequences: false)) { throw .damaged }
    }

    /// A line of what was written whole.
    ///
    /// - Returns: whether it is one.
    private mutating func keep(_ words: [Substring]) -> Bool {
        let rest = words.dropFirst().map { String($0) }
        switch (words.first, rest.count) {
        case ("seen", 1):
            seen = try? readTime(rest[0])
            return seen != nil
        case ("known", 2):
            known[rest[0]] = try? readTime(rest[1])
            return known[rest[0]] != nil
        case ("follows", 3):
            let following = Following(channel: rest[0], event: rest[1])
            follows[following] = try? readTime(rest[2])
            return follows[following] != nil
        case ("window", 3), ("window", 6):
            windows[rest[0]] = ToldWindow(words: words.dropFirst(2))
            return windows[rest[0]] != nil
        case ("pending", 2):
            pending.append(Errand(channel: rest[0], id: rest[1]))
            return true
        default: return false
        }
    }

    /// A line that was added since. What curl adds may be torn, and then says nothing.
    ///
    /// - Returns: whether it is none of ours that says something else.
    private mutating func add(_ words: [Substring]) -> Bool {
        let rest = Array(words.dropFirst())
        switch (words.first, rest.count) {
        case ("sent", 2), ("dropped", 2):
            let errand = Errand(channel: String(rest[0]), id: String(rest[1]))
            pending.removeAll { $0 == errand }
            open.removeAll { $0.errand == errand }
        case ("sending", 6): return begin(rest)
        case ("began", 1): change(rest[0]) { $0.hasBegun = true }
        case ("ended", 5...): change(rest[0]) { $0.transfer = Transfer(rest[1...]) }
        case ("sent", _), ("dropped", _), ("sending", _): return false
        default: break
        }
        return true
    }

    private mutating func begin(_ words: [Substring]) -> Bool {
        guard let number = Int(words[0]), let body = Int(words[4]), let repeating = Repeating(rawValue: String(words[5])),
            ["mail", "http"].contains(words[3])
        else { return false }
        let errand = Errand(channel: String(words[1]), id: String(words[2]))
        // What was tried again was found not to have arrived.
        open.removeAll { $0.errand == errand }
        open.append(Attempt(number: number, errand: errand, isMail: words[3] == "mail", body: body, repeating: repeating))
        return true
    }

    private mutating func change(_ number: Substring, _ change: (inout Attempt) -> Void) {
        guard let index = open.lastIndex(where: { String($0.number) == number }) else { return }
        change(&open[index])
    }
}
