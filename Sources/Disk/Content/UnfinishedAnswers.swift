import Basics

/// What somebody answered before a command was ended, kept for the next time that it is typed.
package struct UnfinishedAnswers {
    private let file: PrivateFile

    /// An answer as it was typed, and which question it is to.
    package struct Answer: Sendable, Equatable {
        package var question: String
        /// From 1 on, of questions with the same words.
        package var number: Int
        package var text: String
        package var kind: Kind

        package enum Kind: Int, Sendable {
            case whole
            /// What was typed of a longer text.
            case part
            /// No answer, but the incident or maintenance that the others are about.
            case event
        }

        package init(question: String, number: Int, text: String, kind: Kind = .whole) {
            (self.question, self.number, self.text, self.kind) = (question, number, text, kind)
        }
    }

    /// - Parameters:
    ///   - command: as it was typed, word by word.
    ///   - content: the directory that it writes to.
    ///   - states: `XDG_STATE_HOME`.
    ///   - home: `HOME`.
    /// - Returns: nil where there is no place for it.
    package init?(of command: [String], content: String, states: String?, home: String?) {
        guard let folder = folderOfThisUser(states, home: home, usual: ".local/state") else { return nil }
        let typed = ([absolutePath(content)] + command).joined(separator: "\0")
        file = PrivateFile(hexText(SHA256.hash(Array(typed.utf8)).prefix(16)) + ".answers", in: folder)
    }

    /// What was kept, with when; nil where there is nothing that can be read.
    package func read() -> (seconds: Int, answers: [Answer])? {
        guard let bytes = file.bytes(limit: Self.mostBytes), bytes.count > Digest.size else { return nil }
        let body = bytes[Digest.size...]
        guard Checksum.digest(of: body) == Digest(bytes: bytes[..<Digest.size]) else { return nil }
        var unpacking = Unpacking(body)
        return try? (
            unpacking.number(),
            unpacking.array { unpacking throws(UnpackingError) in
                Answer(
                    question: try unpacking.text(), number: try unpacking.number(), text: try unpacking.text(),
                    kind: Answer.Kind(rawValue: try unpacking.number()) ?? .whole)
            }
        )
    }

    /// Keeps them; where that can't be done, nothing is lost but them.
    ///
    /// - Parameter seconds: the moment, since 1970.
    package func keep(_ answers: [Answer], at seconds: Int) {
        var packing = Packing()
        packing.add(seconds)
        packing.add(each: answers) { packing, answer in
            packing.add(answer.question)
            packing.add(answer.number)
            packing.add(answer.text)
            packing.add(answer.kind.rawValue)
        }
        try? file.write(Checksum.digest(of: packing.bytes).bytes + packing.bytes)
    }

    package func remove() { file.remove() }

    /// An answer is a text at most, and there are not many.
    private static let mostBytes = 1 << 20
}
