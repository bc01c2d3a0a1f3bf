import StatusModel
import Testing

@testable import StatusAuthoring

/// What is typed when a page is begun.
@Suite struct StarterTextTests {
    @Test func zones() throws {
        #expect(try readZone("Europe/London").identifier == "Europe/London")
        #expect(
            throws: AuthoringError(
                "'Europe/Lodnon' is not a time zone; write UTC or a place such as Europe/London; did you mean 'Europe/London'?")
        ) { try readZone("Europe/Lodnon") }
    }

    @Test(arguments: [
        ("status.example.com", "https://status.example.com"), ("https://status.example.com/", "https://status.example.com"),
        ("http://10.0.0.7:8080/status", "http://10.0.0.7:8080/status"),
    ])
    func addresses(_ typed: String, _ meant: String) throws {
        #expect(try readAddress(typed) == meant)
    }

    /// Nothing that the linter would refuse in `site.yml` a moment later.
    @Test(arguments: [
        "", "ftp://status.example.com", "https://", "status.example.com?a=1", "status.example.com#top", "two words", "https:///x",
        "https://user:secret@status.example.com", "https://münchen.example", "HTTPS://status.example.com", "status.example.com/\"",
    ])
    func whatIsNone(_ typed: String) {
        #expect(throws: AuthoringError("'\(typed)' is not an address; write it as https://status.example.com")) { try readAddress(typed) }
    }

    @Test func names() {
        #expect(readNames("Website, Sign-in ,, Orders: v2 ") == ["Website", "Sign-in", "Orders: v2"])
        #expect(readNames(" , ") == [])
        #expect(throws: Never.self) { try checkNames(page: "Harbour", components: ["Website"]) }
        #expect(throws: AuthoringError("there is no component; name something customers recognise")) {
            try checkNames(page: "Harbour", components: [])
        }
        for (page, component) in [("Har\u{200B}bour", "Website"), ("Harbour", "Web\u{200B}site")] {
            do throws(AuthoringError) {
                try checkNames(page: page, components: [component])
                Issue.record("what nobody sees passes")
            } catch {
                #expect(error.message.hasPrefix("a name has ") && error.message.hasSuffix(" in it; type it without"))
            }
        }
    }
}
