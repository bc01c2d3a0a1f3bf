import Testing

@testable import Disk
@testable import daymark

/// Answers that are kept while a command asks its questions again.
@Suite struct InterviewTests {
    /// Asks as a command does; a question without an answer gets the next one.
    private func ask(_ questions: [String], _ interview: Interview, answers: [String] = []) -> [String] {
        var answers = answers[...]
        interview.begin()
        return questions.map { question in
            guard let key = interview.key(of: question) else { return "" }
            let answer = interview.answer(to: key) ?? answers.popFirst() ?? "?"
            interview.keep(answer, for: key)
            return answer
        }
    }

    @Test func whatIsTakenBackIsAskedAgainAndTheRestStays() {
        let interview = Interview()
        #expect(ask(["a", "b", "c"], interview, answers: ["1", "2", "3"]) == ["1", "2", "3"])
        interview.takeBack(interview.asked[1])
        #expect(ask(["a", "b", "c"], interview, answers: ["4"]) == ["1", "4", "3"])
        #expect(interview.takeBackLast())
        #expect(ask(["a", "b", "c"], interview, answers: ["5"]) == ["1", "4", "5"])
        interview.begin()
        #expect(!interview.takeBackLast())
    }

    @Test func questionsWithTheSameWordsAreToldApart() {
        let interview = Interview()
        #expect(ask(["a", "a"], interview, answers: ["1", "2"]) == ["1", "2"])
        #expect(interview.lines.map(\.number) == [1, 2])
        let other = Interview()
        other.take(interview.lines)
        #expect(ask(["a", "a", "b"], other, answers: ["3"]) == ["1", "2", "3"])
    }

    @Test func whatLedNowhereIsForgotten() {
        let interview = Interview()
        _ = ask(["a"], interview, answers: ["1"])
        let key = interview.key(of: "sure?")
        key.map { interview.keep("n", for: $0) }
        interview.forget(after: 1)
        #expect(interview.lines.map(\.text) == ["1"])
        #expect(interview.key(of: "sure?") == key)
    }

    @Test func onceItIsWrittenNothingIsKept() {
        let interview = Interview()
        _ = ask(["a"], interview, answers: ["1"])
        interview.end()
        #expect(interview.key(of: "b") == nil)
    }

    @Test func whoeverKeepsThemHearsOfEachNewAnswerOnce() {
        let interview = Interview()
        var kept: [[String]] = []
        interview.whenAnswered = { kept.append($0.map(\.text)) }
        _ = ask(["a", "b"], interview, answers: ["1", "2"])
        _ = ask(["a", "b"], interview)
        #expect(kept == [["1"], ["1", "2"]])
    }
}
