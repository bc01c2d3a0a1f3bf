import Basics
import Disk

/// What somebody has answered so far, so that nothing is typed twice. A command asks its questions from the first one on as often as it
/// takes, and one that has its answer is passed over in silence.
final class Interview {
    /// A question, and which one it is of those with the same words.
    struct Key: Hashable {
        var question: String
        var number: Int
    }

    /// In the order in which they were asked.
    private(set) var asked: [Key] = []
    private var answers: [Key: String] = [:]
    /// What was answered before it was taken back.
    private var former: [Key: String] = [:]
    private var counts: [String: Int] = [:]
    private var said: Set<String> = []
    /// Whether answers can be taken back: nothing is written yet.
    private(set) var isOpen = false
    /// What to do with the answers whenever there is one more.
    var whenAnswered: (_ lines: [UnfinishedAnswers.Answer]) -> Void = { _ in }

    /// The incident or maintenance that the answers are about, by its folder's name; nil where they are about something new.
    private(set) var about: String?
    /// The question that is asked just now, with what has been typed of a long answer.
    private var current: (key: Key, text: String)?

    /// Begins with the first question again.
    func begin() {
        (asked, counts, isOpen) = ([], [:], true)
    }

    /// From now on each question is asked, and its answer stays.
    func end() { isOpen = false }

    /// - Returns: nil where no answer can be taken back.
    func key(of question: String) -> Key? {
        guard isOpen else { return nil }
        counts[question, default: 0] += 1
        return Key(question: question, number: counts[question] ?? 1)
    }

    /// The answer that there is already.
    func answer(to key: Key) -> String? { answers[key] }

    /// What was answered before it was taken back.
    func former(_ key: Key) -> String? { former[key] }

    func keep(_ answer: String, for key: Key) {
        asked.append(key)
        if answers[key] == answer { return }
        (answers[key], current) = (answer, nil)
        whenAnswered(lines)
    }

    /// A question is asked whose answer may take long to type.
    func ask(_ key: Key) { current = (key, "") }

    /// Keeps what has been typed of an answer.
    func keepPart(_ text: String) {
        guard let key = current?.key else { return }
        current = (key, text)
        whenAnswered(lines)
    }

    /// Whether the answers that there are were about that event too. Where they were about another, those that were not given in this run are
    /// forgotten.
    func isStill(about name: String) -> Bool {
        defer { about = name }
        guard let about, about != name else { return true }
        answers = answers.filter { asked.contains($0.key) }
        former = [:]
        return false
    }

    /// Takes the last answer back, so that its question is asked next.
    ///
    /// - Returns: false where there is none.
    func takeBackLast() -> Bool {
        guard let last = asked.last else { return false }
        takeBack(last)
        return true
    }

    /// Takes one answer back; all others stay.
    func takeBack(_ key: Key) { former[key] = answers.removeValue(forKey: key) }

    /// Forgets what was answered since there were so many answers: it led nowhere.
    func forget(after count: Int) {
        for key in asked[count...] {
            answers[key] = nil
            counts[key.question, default: 1] -= 1
        }
        asked.removeSubrange(count...)
    }

    /// Whether a text is one of the answers.
    func holds(_ text: String) -> Bool { asked.contains { answers[$0] == text } }

    /// Whether something is said for the first time.
    func isNews(_ words: String) -> Bool { said.insert(words).inserted }

    /// What there is to keep: what the answers are about, all of them in the order in which they were asked for, and the part of one.
    var lines: [UnfinishedAnswers.Answer] {
        let event = about.map { [UnfinishedAnswers.Answer(question: "", number: 0, text: $0, kind: .event)] } ?? []
        let whole = asked.compactMap { key in
            answers[key].map { UnfinishedAnswers.Answer(question: key.question, number: key.number, text: $0) }
        }
        let part = current.flatMap { key, text in
            text.isEmpty ? nil : UnfinishedAnswers.Answer(question: key.question, number: key.number, text: text, kind: .part)
        }
        return event + whole + (part.map { [$0] } ?? [])
    }

    /// Takes answers of an earlier run for those of this one. The part of one is suggested.
    func take(_ lines: [UnfinishedAnswers.Answer]) {
        for line in lines {
            let key = Key(question: line.question, number: line.number)
            switch line.kind {
            case .event: about = line.text
            case .whole: answers[key] = line.text
            case .part: former[key] = line.text
            }
        }
    }
}

/// Somebody wants the question before.
struct StepBack: Error {}
