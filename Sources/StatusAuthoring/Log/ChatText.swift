import Basics
import StatusModel

/// Cuts the text of a chat into messages: a time and a name before the message, or on a line of their own above it, as Slack copies them. What has no
/// time goes on with the message above it.
struct ChatText {
    private(set) var messages: [ChatMessage] = []
    private(set) var faults: [ChatFault] = []
    private let lines: [String]
    private var day: (line: DayLine, number: Int)?
    /// Whether the next line may go on with the last message.
    private var isOpen = false
    /// Known names, in small letters.
    private var names: Set<String>
    /// Those that were asked about.
    private var doubtful: Set<String> = []

    /// - Parameter people: known names.
    init(_ text: String, people: [String]) {
        // Who is known further down is known above too.
        var first = ChatText(text.linesOfText, names: Set(people.map { $0.lowercased() }))
        first.read()
        self.init(first.lines, names: first.names)
        read()
    }

    private init(_ lines: [String], names: Set<String>) { (self.lines, self.names) = (lines, names) }

    private mutating func read() {
        var index = 0
        while index < lines.count { index += read(index) }
    }

    /// - Returns: how many lines were read.
    private mutating func read(_ index: Int) -> Int {
        let line = lines[index][...].withoutSpacesAround
        if line.isEmpty { return 1 }
        if let separator = DayLine(line) {
            (day, isOpen) = ((separator, index + 1), false)
            return 1
        }
        do throws(AuthoringError) {
            var scanner = LineScanner(line)
            if let stamp = try scanner.stamp() {
                begin(index, stamp, scanner.rest)
                return 1
            }
            if let (name, stamp) = try header(index) {
                begin(index, stamp, name: name)
                return 1
            }
            if let (next, stamp) = try timeBelow(index) {
                begin(next, stamp, name: line)
                return next - index + 1
            }
        } catch {
            faults.append(ChatFault(index + 1, error.message))
            return 1
        }
        if isOpen, UnreadHeader(line) != nil {
            faults.append(
                ChatFault(index + 1, "this line may begin another message; write it as '14:12 Name: text', or join it to the line above"))
        } else if isOpen {
            messages[messages.count - 1].lines.append(String(line))
        } else {
            faults.append(ChatFault(index + 1, "this line has no time, and no line above it has one; write one before it, or delete it"))
        }
        return 1
    }

    /// A message whose time stands before it; a time alone is another message of who wrote the last one.
    private mutating func begin(_ index: Int, _ stamp: LineStamp, _ rest: Substring) {
        if rest.isEmpty { return begin(index, stamp, name: messages.last.flatMap { isOpen ? $0.name.map { $0[...] } : nil }) }
        let (name, text) = Self.withName(rest)
        begin(index, stamp, name: name)
        messages[messages.count - 1].lines = [String(text)]
    }

    private mutating func begin(_ index: Int, _ stamp: LineStamp, name: Substring?) {
        if let name, !doubtful.contains(name.lowercased()) { names.insert(name.lowercased()) }
        messages.append(
            ChatMessage(line: index + 1, stamp: stamp, day: day?.line, dayLine: day?.number ?? 0, name: name.map(String.init)))
        isOpen = true
    }

    /// `Ana: text` and `<ana> text`. A role before the text is no name.
    private static func withName(_ rest: Substring) -> (name: Substring?, text: Substring) {
        if RolePrefix(rest) != nil { return (nil, rest) }
        if rest.first == "<", let end = rest.firstIndex(of: ">"), isShort(rest[rest.index(after: rest.startIndex)..<end]) {
            return (rest[rest.index(after: rest.startIndex)..<end], rest[rest.index(after: end)...].withoutSpacesAround)
        }
        guard let colon = rest.firstIndex(of: ":") else { return (nil, rest) }
        let behind = rest[rest.index(after: colon)...]
        guard behind.isEmpty || behind.first == " ", isShort(rest[..<colon]) else { return (nil, rest) }
        return (rest[..<colon].withoutSpacesAround, behind.withoutSpacesAround)
    }

    /// Nobody's name is longer. The numbers are ours.
    private static func isShort(_ name: Substring) -> Bool {
        let words = name.split(separator: " ")
        return (1...5).contains(words.count) && name.count <= 60 && name.contains(where: \.isLetter)
    }

    /// `Ana Lopez  2:02 PM`: a name, and a time that ends the line.
    private mutating func header(_ index: Int) throws(AuthoringError) -> (name: Substring, stamp: LineStamp)? {
        let line = lines[index][...].withoutSpacesAround
        let starts = line.indices.filter { $0 > line.startIndex && line[$0] != " " && line[line.index(before: $0)] == " " }
        // A time is eight words at most, as in "Fri, Nov 20, 2026 at 2:02 PM UTC"; the longest is the whole.
        for start in starts.suffix(8) {
            var scanner = LineScanner(line[start...])
            guard let stamp = try scanner.stamp(), scanner.isAtEnd else { continue }
            let before = line[..<start]
            let name = before.trimmed(of: " —–-|·•")
            let isApart = before.hasSuffix("  ") || line[start] == "[" || name.endIndex < before.withoutSpacesAround.endIndex
            if isApart ? Self.isShort(name) && !name.endsASentence : isName(name, at: index) { return (name, stamp) }
            if isOpen, Self.isShort(name), !name.endsASentence, mayBeName(name) { try ask(name, stamp) }
            return nil
        }
        return nil
    }

    /// A time alone on the line below.
    private mutating func timeBelow(_ index: Int) throws(AuthoringError) -> (index: Int, stamp: LineStamp)? {
        let line = lines[index][...].withoutSpacesAround
        guard Self.isShort(line), !line.endsASentence,
            let next = lines[(index + 1)...].firstIndex(where: { $0.contains { $0 != " " } })
        else { return nil }
        var scanner = LineScanner(lines[next][...].withoutSpacesAround)
        guard let stamp = try scanner.stamp(), scanner.isAtEnd else { return nil }
        if isName(line, at: index) { return (next, stamp) }
        if isOpen, next == index + 1, mayBeName(line) { try ask(line, stamp) }
        return nil
    }

    /// Who writes and what is said can't be told apart. A name is asked about once.
    private mutating func ask(_ name: Substring, _ stamp: LineStamp) throws(AuthoringError) {
        guard doubtful.insert(name.lowercased()).inserted else { return }
        throw AuthoringError(
            "'\(name)' may be who wrote at \(stamp.clock), or go on with the message above; put an empty line above a name, or a full stop behind "
                + "what is text")
    }

    /// Whether a line can be nothing but who writes: known, or written as names are where a message may begin.
    private func isName(_ line: Substring, at index: Int) -> Bool {
        if names.contains(line.lowercased()) { return true }
        guard Self.isShort(line), !line.endsASentence else { return false }
        if !line.isCapitalised { return isAfterGap(index) && !line.contains(" ") }
        return isAfterGap(index) || lines.dropFirst(index + 1).first?.first == " "
    }

    /// Whether a line may be a name where no message begins: it has capitals, or is one word as the last name was.
    private func mayBeName(_ line: Substring) -> Bool {
        line.isCapitalised || !line.contains(" ") && messages.last?.name.map { !$0[...].isCapitalised } == true
    }

    private func isAfterGap(_ index: Int) -> Bool { !isOpen || index == 0 || !lines[index - 1].contains { $0 != " " } }
}

extension Substring {
    fileprivate var isCapitalised: Bool {
        split(separator: " ").allSatisfy { $0.first?.isUppercase == true || $0.first?.isCased == false } && contains(where: \.isLetter)
    }

    fileprivate var endsASentence: Bool { last.map { ".!?:;,".contains($0) } ?? true }
}
