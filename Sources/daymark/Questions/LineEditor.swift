import Basics
import CEditLine

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Lines that are typed on a terminal and can be edited: arrows, Home and End, and Up for what was typed before. What is pasted stays in the
/// line that it was pasted into.
final class LineEditor {
    private let editor: OpaquePointer
    private let typed: OpaquePointer

    /// Stands for a line end that was pasted: it can be seen, moved over and deleted like any other character.
    static let pastedLineEnd: Unicode.Scalar = "\u{23CE}"
    private static let mostLines: CInt = 100

    /// Nil on a terminal that shows nothing but text.
    init?() {
        let kind = environmentVariable("TERM") ?? ""
        guard !kind.isEmpty, kind != "dumb", let typed = history_init() else { return nil }
        guard let editor = daymark_line_editor("daymark", typed, Self.mostLines) else {
            history_end(typed)
            return nil
        }
        (self.editor, self.typed) = (editor, typed)
        for (keys, command) in Self.keys { daymark_bind(editor, keys, command) }
        daymark_add_command(editor, Self.paste, takePaste)
        daymark_bind(editor, "\\e[200~", Self.paste)
    }

    deinit {
        el_end(editor)
        history_end(typed)
    }

    /// What is typed until Enter, without that; nil at the end of what is typed.
    func line(_ prompt: String) -> String? {
        prompt.withCString { prompt in
            daymark_set_prompt(editor, prompt)
            defer { daymark_set_prompt(editor, "") }
            let handlers = Interruption.signals.map { signal($0, Interruption.end) }
            writeToTerminal("\u{1B}[?2004h")
            defer {
                writeToTerminal("\u{1B}[?2004l")
                for (number, handler) in zip(Interruption.signals, handlers) { signal(number, handler) }
            }
            var count: CInt = 0
            guard let bytes = el_gets(editor, &count), count > 0 else { return nil }
            let line = String(cString: bytes)
            if line.contains(where: { !$0.isWhitespace }) { daymark_remember(typed, line) }
            return line.last == "\n" ? String(line.dropLast()) : line
        }
    }

    private static let paste = "daymark-paste"

    /// What keyboards send, where the system's list of terminals has no word of it.
    private static let keys = [
        ("\\e[H", "ed-move-to-beg"), ("\\eOH", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"), ("\\e[F", "ed-move-to-end"),
        ("\\eOF", "ed-move-to-end"), ("\\e[4~", "ed-move-to-end"), ("\\e[3~", "ed-delete-next-char"), ("\\e[A", "ed-prev-history"),
        ("\\e[B", "ed-next-history"), ("\\e[C", "ed-next-char"), ("\\e[D", "ed-prev-char"), ("\\e[1;5C", "em-next-word"),
        ("\\e[1;5D", "ed-prev-word"),
    ]
}

/// What ends the program while somebody types.
private enum Interruption {
    static let signals = [SIGINT, SIGTERM, SIGHUP]

    /// Lets the terminal paste as it did before, and ends as if nobody had caught the signal. Calls only what may be called then.
    static let end: @convention(c) (CInt) -> Void = { number in
        writeToTerminal("\u{1B}[?2004l\n")
        signal(number, SIG_DFL)
        raise(number)
    }
}

private func writeToTerminal(_ text: StaticString) { _ = write(STDERR_FILENO, text.utf8Start, text.utf8CodeUnitCount) }

/// Puts what the terminal marks as pasted into the line: a line end as a sign of its own, a tab as a space, and no other control character.
private func takePaste(_ editor: OpaquePointer?, _ key: CInt) -> UInt8 {
    var pasted: [wchar_t] = []
    var next = wchar_t(0)
    while el_wgetc(editor, &next) == 1, !pasted.ends(with: pasteEnd.dropLast()) || next != pasteEnd.last { pasted.append(next) }
    let scalars = pasted.dropLast(pasteEnd.count - 1).compactMap { Unicode.Scalar(UInt32($0)) }
    var line = PastedText(scalars).line.map { wchar_t($0.value) }
    if line.isEmpty { return UInt8(CC_NORM) }
    line.append(0)
    return el_winsertstr(editor, line) == 0 ? UInt8(CC_REFRESH) : UInt8(CC_ERROR)
}

/// What a terminal sends behind what was pasted.
private let pasteEnd = "\u{1B}[201~".unicodeScalars.map { wchar_t($0.value) }

extension Array where Element: Equatable {
    fileprivate func ends(with other: some BidirectionalCollection<Element>) -> Bool { suffix(other.count).elementsEqual(other) }
}

/// What was pasted, as it stands in the one line that it was pasted into.
struct PastedText {
    let line: [Unicode.Scalar]

    init(_ scalars: [Unicode.Scalar]) {
        var line: [Unicode.Scalar] = []
        var last: Unicode.Scalar?
        for scalar in scalars {
            switch scalar {
            case "\n" where last == "\r": break
            case "\n", "\r", "\u{2028}", "\u{2029}", "\u{85}": line.append(LineEditor.pastedLineEnd)
            case "\t": line.append(" ")
            case _ where scalar.properties.generalCategory == .control: break
            default: line.append(scalar)
            }
            last = scalar
        }
        // What is copied as a whole line has an end that nobody means.
        while line.last == LineEditor.pastedLineEnd { line.removeLast() }
        self.line = line
    }
}
