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

    @Test func names() throws {
        #expect(
            try readGroup("Website, Sign-in ,, Orders v2 ") == StarterGroup(name: nil, components: ["Website", "Sign-in", "Orders v2"]))
        #expect(
            try readGroup(" Payments : Card payments,Payouts") == StarterGroup(name: "Payments", components: ["Card payments", "Payouts"]))
        #expect(try readGroup(" , ") == StarterGroup(name: nil, components: []))
        for wrong in [": Card payments", "Payments:", "Payments: ,"] {
            #expect(throws: AuthoringError("'\(wrong)' is not a group; write it as Payments: Card payments, Payouts")) {
                try readGroup(wrong)
            }
        }
        #expect(throws: Never.self) { try checkNames(page: "Harbour", [StarterGroup(name: nil, components: ["Website"])]) }
        #expect(throws: AuthoringError("there is no component; name something customers recognise")) {
            try checkNames(page: "Harbour", [StarterGroup(name: nil, components: [])])
        }
        for (page, component) in [("Har\u{200B}bour", "Website"), ("Harbour", "Web\u{200B}site")] {
            do throws(AuthoringError) {
                try checkNames(page: page, [StarterGroup(name: nil, components: [component])])
                Issue.record("what nobody sees passes")
            } catch {
                #expect(error.message.hasPrefix("a name has ") && error.message.hasSuffix(" in it; type it without"))
            }
        }
    }
}
