import Basics
import StatusAuthoring
import StatusContent

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Asks a person on a terminal for what the command line left out. Lines are typed and read as usual, so a screen reader and a slow
/// connection work as they always do.
struct Questions {
    /// Whether somebody is there to answer: both ends are a terminal, and it is not CI's.
    let areAsked: Bool

    init() {
        areAsked = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 && (environmentVariable("CI") ?? "").isEmpty
    }

    /// One line of text. Enter alone takes the suggestion.
    func line(_ question: String, suggestion: String? = nil) throws(RunError) -> String {
        while true {
            let shown = suggestion.flatMap { $0.isEmpty ? nil : " [\($0)]" } ?? ""
            printTalk("\n\(question)\(shown)\n> ")
            let answer = try answer()
            if !answer.isEmpty { return answer }
            if let suggestion { return suggestion }
            printTalk("Please type something, or press Ctrl-C to leave without writing anything.\n")
        }
    }

    /// One line that can be read as what is wanted; asked again, with what is wrong, until it can.
    func value<Value>(
        _ question: String, suggestion: String? = nil, _ read: (String) throws -> Value
    ) throws -> Value {
        while true {
            let answer = try line(question, suggestion: suggestion)
            do { return try read(answer) } catch let error as AuthoringError { printTalk("\(error.message)\n") }
        }
    }

    /// One of several, by number or by name. Enter alone takes the suggestion.
    ///
    /// - Parameter choices: names with what they mean.
    /// - Returns: the choice's index.
    func choice(_ question: String, _ choices: [(name: String, meaning: String)], suggestion: Int? = nil) throws(RunError) -> Int {
        printTalk("\n\(question)\n" + Self.list(choices))
        while true {
            printTalk(suggestion.map { "[\($0 + 1)] > " } ?? "> ")
            let answer = try answer()
            if answer.isEmpty, let suggestion { return suggestion }
            if let index = Self.index(answer, choices) { return index }
            printTalk("Please type a number from 1 to \(choices.count).\n")
        }
    }

    /// One or more of several: numbers or names with commas or spaces between.
    func several(_ question: String, _ choices: [(name: String, meaning: String)]) throws(RunError) -> [Int] {
        printTalk("\n\(question)\n" + Self.list(choices))
        while true {
            printTalk("One or more numbers > ")
            let answers = try answer().split { $0 == "," || $0 == " " }.map(String.init)
            let indices = answers.compactMap { Self.index($0, choices) }
            if !indices.isEmpty, indices.count == answers.count { return Set(indices).sorted() }
            printTalk("Please type numbers from 1 to \(choices.count), such as: 1 3\n")
        }
    }

    func yes(_ question: String, suggestion: Bool) throws(RunError) -> Bool {
        while true {
            printTalk("\n\(question) [\(suggestion ? "Y/n" : "y/N")] > ")
            switch try answer().lowercased() {
            case "": return suggestion
            case "y", "yes": return true
            case "n", "no": return false
            default: printTalk("Please type y or n.\n")
            }
        }
    }

    /// Paragraphs, ended by a full stop alone or the end of what is typed; Enter alone takes the suggestion.
    func text(_ question: String, suggestion: String) throws(RunError) -> String {
        let quoted = suggestion.split(separator: "\n", omittingEmptySubsequences: false).map { "  | \($0)\n" }.joined()
        printTalk("\n\(question)\n\(quoted)Enter takes it. Or type your own, and end with a line that has only a full stop.\n> ")
        var lines: [String] = []
        while let line = typedLine() {
            if lines.isEmpty, line.isEmpty { return suggestion }
            if line == "." { break }
            lines.append(line)
            printTalk("> ")
        }
        if lines.isEmpty { throw Self.ended }
        return lines.joined(separator: "\n")
    }

    private func answer() throws(RunError) -> String {
        guard let line = typedLine() else { throw Self.ended }
        return line
    }

    private static let ended = RunError(message: "the answers ended before the questions did; nothing was written")

    /// Without white space around it and more than one space in it; nil at the end of what is typed.
    private func typedLine() -> String? {
        guard let line = readLine(strippingNewline: true) else { return nil }
        return line.onOneLine
    }

    private static func list(_ choices: [(name: String, meaning: String)]) -> String {
        let rows = choices.enumerated().map { index, choice in
            [String(index + 1).alignedRight(to: String(choices.count).count), choice.name, choice.meaning]
        }
        return inColumns(rows).map { "  \($0)\n" }.joined()
    }

    private static func index(_ answer: String, _ choices: [(name: String, meaning: String)]) -> Int? {
        if let number = Int(answer) { return choices.indices.contains(number - 1) ? number - 1 : nil }
        let fitting = choices.indices.filter { choices[$0].name.lowercased().hasPrefix(answer.lowercased()) }
        return fitting.count == 1 && !answer.isEmpty ? fitting.first : nil
    }
}
