import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusModel

/// What `daymark log --import` does with a chat's export: shows the lines that it becomes, and writes them where that is wanted.
struct ChatImporting {
    let desk: Authoring
    /// The file, or `-`.
    let source: String
    /// Whether they are written without a question.
    let isWanted: Bool

    func run(_ incident: Incident, _ clock: (Incident) -> LogClock) throws {
        let chat = try ChatImport(text(), clock(incident))
        if !chat.faults.isEmpty { throw refusal(chat.faults) }
        let known = chat.drafts.count - chat.new.count
        let notes = [
            known == 0 ? nil : "\(counted(known, "line")) \(known == 1 ? "is" : "are") there already.",
            chat.withoutText == 0
                ? nil : "\(counted(chat.withoutText, "message")) without text \(chat.withoutText == 1 ? "is" : "are") left out.",
        ].compactMap { $0.map { $0 + "\n" } }.joined()
        guard !chat.new.isEmpty else {
            printTalk(notes + "Nothing was written: the log has all of it.\n")
            return
        }
        if !isWanted {
            let file = desk.shown("incidents/\(incident.slug)/timeline.yml")
            let count = counted(chat.new.count, "line")
            try printResult("\(count) for \(displayableLine(file)):\n" + TimelineWriting.shown(chat.new, desk.clock) + "\n")
            printTalk(notes)
            guard desk.questions.areAsked else {
                printTalk("Nothing was written. Type it again with --write to write \(chat.new.count == 1 ? "it" : "them").\n")
                return
            }
            if try !desk.questions.yes("Write \(count)?", suggestion: true) { throw AuthoringError("you did not want it") }
        } else {
            printTalk(notes)
        }
        try TimelineWriting(desk: desk, incident: incident, drafts: chat.new).run()
    }

    private var shownSource: String { source == "-" ? "standard input" : source }

    private func text() throws -> String {
        let limit = ContentLimits.chat
        let read = try source == "-" ? readInput(atMost: limit) : bytesOfFile(source, atMost: limit)
        guard let bytes = read else { throw RunError(message: "there is no file '\(source)'") }
        if bytes.count > limit {
            throw RunError(message: "\(shownSource) is larger than \(limit / 1_024) kB; cut out what is about the incident")
        }
        if let text = String(validating: bytes, as: UTF8.self), text.trimmedOfWhiteSpace.isEmpty {
            throw RunError(message: "\(shownSource) is empty; copy the messages into it, each with its time")
        }
        guard let text = textOfLog(bytes) else { throw RunError(message: "\(shownSource) has no text that can be read; save it as UTF-8") }
        return text
    }

    private func refusal(_ faults: [ChatFault]) -> any Error {
        let most = 20
        let lines = faults.prefix(most).map { "\(displayableLine(shownSource)):\($0.line): \(displayableLine($0.message))\n" }.joined()
        let rest = faults.count > most ? "and \(faults.count - most) more\n" : ""
        printTalk(lines + rest + "Nothing was written. Put \(counted(faults.count, "line")) right and type it again.\n")
        return findingsExitCode
    }
}

/// Nil where it is no text, or there is nothing in it.
func textOfLog(_ bytes: [UInt8]) -> String? {
    String(validating: bytes, as: UTF8.self).flatMap { $0.trimmedOfWhiteSpace.isEmpty ? nil : $0 }
}

extension ContentLimits {
    /// A chat may say more than becomes lines.
    fileprivate static let chat = 4 * ContentLimits.yaml
}
