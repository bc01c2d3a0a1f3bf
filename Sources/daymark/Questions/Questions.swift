import Basics
import StatusAuthoring
import StatusContent

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Asks a person on a terminal for what the command line left out. Each answer is a line of text, so a screen reader and a slow connection
/// work as they always do.
struct Questions {
    /// Whether somebody is there to answer: both ends are a terminal, and it is not CI's.
    let areAsked: Bool
    let interview = Interview()
    private let editor: LineEditor?

    init() {
        areAsked = isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 && (environmentVariable("CI") ?? "").isEmpty
        editor = areAsked ? LineEditor() : nil
    }

    /// One line of text. Enter alone takes the suggestion.
    ///
    /// - Parameter remarks: says what is wrong with an answer, and whether it can stay as it is; nil where nothing is.
    func line(_ question: String, suggestion: String? = nil, remarks: (String) throws -> Remarks? = { _ in nil }) throws -> String {
        try remembered(question, typed: { $0 }, recalled: { $0 }) { former in
            try answered(question, former ?? suggestion, remarks)
        }
    }

    private func answered(_ question: String, _ suggestion: String?, _ remarks: (String) throws -> Remarks?) throws -> String {
        var answer = try typedAnswer(question, suggestion: suggestion)
        while answer != suggestion, let wrong = try remarks(answer) {
            printTalk("\n" + wrong.text)
            let again = wrong.mayStay ? "Type it again, or press Enter to keep it." : "Please type it again."
            let next = try typedAnswer(again, suggestion: wrong.mayStay ? answer : nil)
            if next == answer { break }
            answer = next
        }
        return answer
    }

    /// One line that can be read as what is wanted; asked again, with what is wrong, until it can.
    ///
    /// - Parameter lasting: how the value is typed so that it means the same tomorrow; by default as it was typed.
    func value<Value>(
        _ question: String, suggestion: String? = nil, lasting: ((Value) -> String)? = nil, _ read: (String) throws -> Value
    ) throws -> Value {
        var typed = ""
        return try remembered(question, typed: { lasting?($0) ?? typed }, recalled: { try? read($0) }) { former in
            while true {
                let before = interview.asked.count
                typed = try typedAnswer(question, suggestion: former ?? suggestion)
                do { return try read(typed) } catch let error as AuthoringError {
                    interview.forget(after: before)
                    printTalk("\(error.message)\n")
                }
            }
        }
    }

    /// One of several, by number or by name. Enter alone takes the suggestion.
    ///
    /// - Parameter choices: names with what they mean.
    /// - Returns: the choice's index.
    func choice(_ question: String, _ choices: [(name: String, meaning: String)], suggestion: Int? = nil) throws -> Int {
        let names = choices.map(\.name)
        return try remembered(question, typed: { names[$0] }, recalled: { names.firstIndex(of: $0) }) { former in
            let suggestion = former.flatMap { names.firstIndex(of: $0) } ?? suggestion
            printTalk("\n\(question)\n" + Self.list(choices))
            while true {
                let answer = try answer(suggestion.map { "[\($0 + 1)] > " } ?? "> ")
                if answer.isEmpty, let suggestion { return suggestion }
                if let index = Self.index(answer, names) { return index }
                printTalk("Please type a number from 1 to \(choices.count), or the beginning of a name.\n")
            }
        }
    }

    /// One or more of several: numbers or names with commas or spaces between.
    func several(_ question: String, _ choices: [(name: String, meaning: String)]) throws -> [Int] {
        let names = choices.map(\.name)
        let recalled = { (lines: String) -> [Int]? in
            let indices = lines.split(separator: "\n").map { names.firstIndex(of: String($0)) }
            return indices.contains(nil) || indices.isEmpty ? nil : indices.compactMap { $0 }
        }
        return try remembered(question, typed: { $0.map { names[$0] }.joined(separator: "\n") }, recalled: recalled) { former in
            let before = former.flatMap(recalled)
            printTalk("\n\(question)\n" + Self.list(choices))
            while true {
                let hint = before.map { "[\($0.map { String($0 + 1) }.joined(separator: ","))] " } ?? ""
                let answer = try answer("One or more numbers \(hint)> ")
                if answer.isEmpty, let before { return before }
                do throws(AuthoringError) { return try chosen(answer, among: names) } catch {
                    let words = error.message.isEmpty ? "" : error.message + "\n"
                    printTalk("\(words)Please type numbers from 1 to \(choices.count), such as: 1 3\n")
                }
            }
        }
    }

    func yes(_ question: String, suggestion: Bool) throws -> Bool {
        try remembered(question, typed: { $0 ? "y" : "n" }, recalled: { $0 == "y" }) { former in
            let suggestion = former.map { $0 == "y" } ?? suggestion
            while true {
                printTalk("\n\(question) [\(suggestion ? "Y/n" : "y/N")]\n")
                switch try answer("> ").lowercased() {
                case "": return suggestion
                case "y", "yes": return true
                case "n", "no": return false
                default: printTalk("Please type y or n.\n")
                }
            }
        }
    }

    /// Paragraphs, ended by a full stop alone or the end of what is typed; Enter alone takes the suggestion.
    func text(_ question: String, suggestion: String) throws -> String {
        try remembered(question, typed: { $0 == suggestion ? "" : $0 }, recalled: { $0.isEmpty ? suggestion : $0 }) { former in
            try typedText(question, suggestion: former.flatMap { $0.isEmpty ? nil : $0 } ?? suggestion)
        }
    }

    private func typedText(_ question: String, suggestion: String) throws -> String {
        printTalk("\n\(question)\n\(suggestion.quoted)Enter takes it. Or type your own, and end with a line that has only a full stop.\n")
        var lines: [String] = []
        while let line = typedLine("> ") {
            if lines.isEmpty, line.isEmpty { return suggestion }
            if lines.isEmpty, isStepBack(line) { try stepBack() }
            if line == "." { break }
            if line.isEmpty, lines.last == "" { printTalk("End the text with a line that has only a full stop.\n") }
            lines += line.split(separator: "\n", omittingEmptySubsequences: false).map(\.withoutMuchSpace)
            interview.keepPart(lines.joined(separator: "\n"))
        }
        if lines.isEmpty { throw Self.ended }
        return lines.joined(separator: "\n").trimmedOfWhiteSpace
    }

    /// Whether what was shown is to be written.
    enum Wish {
        case yes, no
        /// An answer is to be changed first.
        case change
    }

    func wanted() throws -> Wish {
        while true {
            printTalk("\nWrite it? [Y/n/edit]\n")
            switch try answer("> ").lowercased() {
            case "", "y", "yes": return .yes
            case "n", "no": return .no
            case "e", "edit": return .change
            default: printTalk("Please type y or n, or edit to change an answer.\n")
            }
        }
    }

    /// Asks which answer is to be changed, and takes it back.
    func takeBackOne() throws {
        let (keys, lines) = (interview.asked, interview.lines)
        interview.end()
        let answers = lines.map { line in
            // What stands behind the question itself is for whoever answers it.
            let question = line.question.prefix { $0 != "?" } + (line.question.contains("?") ? "?" : "")
            return (String(question), line.text.isEmpty ? "as suggested" : line.text.onOneLine)
        }
        interview.takeBack(keys[keys.count == 1 ? 0 : try choice("Which answer do you want to change?", answers)])
    }

    /// Passes a question over that was answered already, and keeps the answer of one that is asked.
    private func remembered<Value>(
        _ question: String, typed: (Value) -> String, recalled: (String) throws -> Value?, _ ask: (_ former: String?) throws -> Value
    ) throws -> Value {
        guard let key = interview.key(of: question) else { return try ask(nil) }
        if let answer = interview.answer(to: key), let value = try recalled(answer) {
            interview.keep(answer, for: key)
            return value
        }
        interview.ask(key)
        let value = try ask(interview.former(key))
        interview.keep(typed(value), for: key)
        return value
    }

    private func typedAnswer(_ question: String, suggestion: String?) throws -> String {
        while true {
            let shown = suggestion.flatMap { $0.isEmpty ? nil : " [\($0)]" } ?? ""
            printTalk("\n\(question)\(shown)\n")
            let answer = try answer("> ")
            if !answer.isEmpty { return answer }
            if let suggestion { return suggestion }
            printTalk("Please type something, or press Ctrl-C to leave without writing anything.\n")
        }
    }

    private func answer(_ prompt: String) throws -> String {
        guard let line = typedLine(prompt) else { throw Self.ended }
        let answer = line.onOneLine
        if isStepBack(answer) { try stepBack() }
        return answer
    }

    private func isStepBack(_ answer: String) -> Bool { interview.isOpen && answer.lowercased() == "back" }

    private func stepBack() throws {
        if interview.takeBackLast() { throw StepBack() }
        printTalk("This is the first question.\n")
        throw StepBack()
    }

    private static let ended = RunError(message: "the answers ended before the questions did; nothing was written")

    /// With line ends where such were pasted, and nothing that steers a terminal; nil at the end of what is typed.
    private func typedLine(_ prompt: String) -> String? {
        guard let editor else {
            printTalk(prompt)
            return readLine(strippingNewline: true)?.typable
        }
        return editor.line(prompt)?.replacing(String(LineEditor.pastedLineEnd), with: "\n").typable
    }

    private static func list(_ choices: [(name: String, meaning: String)]) -> String {
        let rows = choices.enumerated().map { index, choice in
            [String(index + 1).alignedRight(to: String(choices.count).count), choice.name, choice.meaning]
        }
        return inColumns(rows).map { "  \($0)\n" }.joined()
    }

    private static func index(_ answer: String, _ names: [String]) -> Int? {
        if let number = Int(answer) { return names.indices.contains(number - 1) ? number - 1 : nil }
        return try? choiceIndex(answer, among: names)
    }
}

/// What is wrong with an answer.
struct Remarks {
    /// For people, in lines.
    var text: String
    /// Whether the answer can be kept all the same.
    var mayStay: Bool
}

extension String {
    /// Set in, behind a line, as what is shown of a text.
    var quoted: String { split(separator: "\n", omittingEmptySubsequences: false).map { "  | \($0)\n" }.joined() }

    /// Without characters that only a terminal understands: a key that nobody knows leaves them.
    fileprivate var typable: String {
        var kept = String.UnicodeScalarView()
        for scalar in unicodeScalars where scalar == "\n" || scalar == "\t" || scalar.properties.generalCategory != .control {
            kept.append(scalar)
        }
        return String(kept)
    }
}

extension Substring {
    fileprivate var withoutMuchSpace: String { String(self).onOneLine }
}
