import Basics
import Diagnostics
import StatusModel

/// No traces of a program.
struct StackTrace: Rule {
    func check(_ subject: TextSubject, _ context: RuleContext) -> [Finding] {
        subject.text.blocks.compactMap { block in
            guard block.text.contains(UInt8(ascii: "\n")) else { return nil }
            let lines = block.text.split(separator: UInt8(ascii: "\n")).filter { isTrace($0.drop(while: \.isSpace)) }
            guard lines.count >= 2, let first = lines.first, let last = lines.last else { return nil }
            let start = first.drop(while: \.isSpace).startIndex
            return Finding("a program's trace means nothing to customers; say what they see", at: block.place(of: start..<last.endIndex))
        }
    }

    private func isTrace(_ line: ArraySlice<UInt8>) -> Bool {
        guard let first = line.first, startingBytes.contains(first) else { return false }
        func begins(_ words: String) -> Bool { line.starts(with: words.utf8) }
        if begins("Traceback (most recent call last)") || begins("goroutine ") || begins("Caused by: ") || begins("Exception in thread") {
            return true
        }
        if begins("at "), line.contains(UInt8(ascii: "(")), line.contains(UInt8(ascii: ".")) || line.contains(UInt8(ascii: ":")) {
            return true
        }
        if begins("File \""), line.firstRange(ofBytes: Array("\", line ".utf8)) != nil { return true }
        return begins("#") && line.dropFirst().first?.isDigit == true && line.firstRange(ofBytes: Array(" in ".utf8)) != nil
    }

    let documentation = RuleDocumentation(
        .plain, "stack-trace", level: .error, readsEnglish: false, weight: 100,
        summary: "No traces of a program",
        rationale: "A trace tells customers nothing, and attackers a lot.",
        source: "Guide D: no internal service names, error codes or jargon.",
        good: [.update("At (or after) noon UTC the page may look empty.")],
        bad: [
            .update("The app stops:\n\n```\n↓Traceback (most recent call last):\n  File \"pay.py\", line 7, in settle\n```"),
            .update("The app stops:\n\n    error\n    ↓at pay.Settle.run(Settle.java:12)\n    at pay.Main.main(Main.java:3)"),
        ])
}

/// What the lines of a trace start with.
private let startingBytes: [UInt8] = Array("TgCEaF#".utf8)
