import Basics
import Diagnostics

/// What was typed on the command line, where a message quotes it.
struct TypedWords {
    /// The arguments and the values in them, the longest first: one may hold another.
    private let words: [String]

    init(_ arguments: [String]) {
        let values = arguments.compactMap { argument in argument.firstIndex(of: "=").map { String(argument[argument.index(after: $0)...]) }
        }
        words = Set(arguments + values).filter { !$0.isEmpty && $0 != displayableLine($0) }.sorted {
            ($1.utf8.count, $0) < ($0.utf8.count, $1)
        }
    }

    /// - Parameters:
    ///   - text: all that is to be printed.
    ///   - message: the part of it that may quote what was typed.
    func displayable(_ text: String, saying message: String) -> String {
        if text.isEmpty { return "" }
        let quoted = words.reduce(message) { $0.replacing($1, with: displayableLine($1)) }
        let lines = quoted.split(separator: "\n", omittingEmptySubsequences: false).map { line in
            // A list of values is set in; a line of the message keeps that.
            String(line.prefix { $0 == " " }) + displayableLine(String(line.drop { $0 == " " }))
        }
        return (message.isEmpty ? text : text.replacing(message, with: lines.joined(separator: "\n"))) + "\n"
    }
}
