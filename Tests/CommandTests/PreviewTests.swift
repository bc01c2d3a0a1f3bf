import Diagnostics
import StatusContent
import StatusModel
import Testing

@testable import PagePreview

@Suite struct PreviewTests {
    @Test(arguments: [
        ("/", "", [:]), ("/incidents/a/?now=2026-11-21T09%3A00&now=x+y", "incidents/a/", ["now": "x y"]), ("/%2e%2e/a", "../a", [:]),
        ("/a%2", "a%2", [:]), ("/a+b?c&=&d=e=f", "a+b", ["c": "", "": "", "d": "e=f"]), ("//evil.example/", "/evil.example/", [:]),
    ])
    func anAddressIsRead(target: String, path: String, query: [String: String]) throws {
        let request = try PreviewRequest(method: "GET", target: target, hosts: ["localhost:4000"])
        #expect(request.path == path && request.query == query)
    }

    @Test(arguments: ["evil.example", "localhost.", "localhost:", "localhost:123456", "127.0.0.1:80:80", "127.0.0.1x", ""])
    func otherNamesAreRefused(host: String) {
        #expect(throws: PreviewRequest.Refusal.self) { try PreviewRequest(method: "GET", target: "/", hosts: [host]) }
    }

    @Test(arguments: [
        ("", "2026-11-20 14:40 GMT"), ("2026-11-21T09:00", "2026-11-21 09:00 GMT"), ("2026-07-01T09:00", "2026-07-01 09:00 BST"),
        ("2026-07-01T09:00Z", "2026-07-01 10:00 BST"), ("2026-03-29T01:30", "2026-11-20 14:40 GMT"), ("soon", "2026-11-20 14:40 GMT"),
    ])
    func aMomentIsChosenInThePagesZone(asked: String, text: String) throws {
        let zone = try #require(Zone(identifier: "Europe/London"))
        let moment = ChosenMoment(asked, clock: try readTime("2026-11-20T14:40Z"), zone: zone)
        #expect(moment.text == text)
        #expect((moment.problem == nil) == (asked.isEmpty || moment.asked != nil))
    }

    @Test func tomorrowIsTheSameTimeOfDayAcrossAClockChange() throws {
        let zone = try #require(Zone(identifier: "Europe/London"))
        let moment = ChosenMoment("2026-10-24T09:00", clock: Instant(seconds: 0), zone: zone)
        #expect(moment.tomorrow == (try readTime("2026-10-25 09:00 Europe/London")))
    }

    @Test(arguments: [
        ("Plain words here.", "words", ["words"]),
        ("A **bold** word & *more* of it", "bold** word & *more", ["bold", " word &amp; ", "more"]),
        ("1 < 2 and `a > b`", "a > b", ["a &gt; b"]), ("- one\n- two of it\n", "two", ["two"]),
        ("Two\nlines of\nit", "lines of", ["lines of"]),
        ("An <b>old</b> habit", "habit", ["habit"]), ("Same same", "same", ["same"]), ("Escaped \\* and &copy; sign", "sign", ["sign"]),
        ("[a link](https://a.example \"b\") here", "a link", ["a link"]),
    ])
    func wordsAreFoundInTheMarkup(text: String, words: String, marked: [String]) throws {
        let start = "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\n---\n"
        let file = SourceFile(path: "incidents/a/2026-11-20-1408-investigating.md", text: start + text + "\n")
        let main = SourceFile(path: "incidents/a/incident.yml", text: "title: A\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n")
        let prose = try #require(loadContent([main, file]).judged.incidents.first?.updates.first?.body)
        let offset = try #require(file.bytes.firstOffset(of: words, from: start.utf8.count))
        let spans = MarkedProse(offset..<offset + words.utf8.count, in: prose).spans
        #expect(spans.map { String(decoding: Array(prose.html.utf8)[$0], as: UTF8.self) } == marked)
    }

    @Test func aPolicyAdmitsOnlyThePreviewsOwn() {
        let policy = PreviewPolicy.admitting("default-src 'none'; style-src 'sha256-a'; form-action 'none'")
        #expect(policy.hasPrefix("default-src 'none'; style-src 'sha256-a' 'sha256-"))
        #expect(policy.hasSuffix("; connect-src 'self'") && policy.contains("; form-action 'self'; script-src 'sha256-"))
    }
}
