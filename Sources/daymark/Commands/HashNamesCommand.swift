import ArgumentParser
import Basics
import StatusContent
import StatusLint
import StatusModel

/// `daymark hash-names`: internal names as a list that can be committed.
struct HashNamesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hash-names", abstract: "Make a list of internal names that gives none of them away.",
        discussion: """
            Reads names from standard input, one a line, and prints internal-names.sha256 for the content directory. \
            Blank lines and lines that start with '#' are skipped. Keep the names themselves elsewhere: they can't be read back.

            EXAMPLES
              daymark hash-names < names.txt > content/internal-names.sha256
              daymark hash-names --salt 3f0c9a517be2d846 < names.txt
            """)

    @Option(help: ArgumentHelp("What to hash before each name, of 8 characters or more. Default: a new one.", valueName: "text"))
    var salt: String?

    func validate() throws {
        if let salt, let problem = saltProblem(salt) { throw ValidationError("the salt \(problem)") }
    }

    func run() throws {
        try reportingErrors {
            let names = try readNames()
            var list = InternalNameDigests(salt: salt ?? Self.randomSalt())
            for name in names { list.insert(name) }
            let text = internalNamesText(list)
            if text.utf8.count > Self.mostBytes {
                throw RunError(message: "the list would be larger than \(Self.mostBytes / 1_024) kB; leave some names out")
            }
            try printResult(text)
        }
    }

    /// - Throws: `RunError` where there are none, or some that could never be found. It doesn't repeat them.
    private func readNames() throws -> [String] {
        let bytes = try readInput(atMost: Self.mostBytes)
        if bytes.count > Self.mostBytes {
            throw RunError(message: "standard input is larger than \(Self.mostBytes / 1_024) kB; shorten it")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw RunError(message: "standard input is not UTF-8 text; save it as UTF-8")
        }
        var names: [String] = []
        var unfit: [String] = []
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            let name = line.split { $0.isWhitespace || $0 == "\u{FEFF}" }.joined(separator: " ")
            if name.isEmpty || name.hasPrefix("#") { continue }
            if canBeFoundHashed(name) { names.append(name) } else { unfit.append(String(index + 1)) }
        }
        guard unfit.isEmpty else {
            let lines = (unfit.count == 1 ? "line " : "lines ") + unfit.joined(separator: ", ")
            throw RunError(message: "\(lines): such a name is never found; write one to three words, without punctuation around or between")
        }
        if names.isEmpty { throw RunError(message: "there are no names on standard input; write one a line") }
        return names
    }

    private static let mostBytes = ContentLimits.internalNames

    private static func randomSalt() -> String {
        var generator = SystemRandomNumberGenerator()
        return hexText((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
    }
}
