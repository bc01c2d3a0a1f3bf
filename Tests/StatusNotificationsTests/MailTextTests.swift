import Testing

@testable import StatusNotifications

@Suite struct MailTextTests {
    @Test func whatIsPlainStaysAsItIs() {
        #expect(headerText("Resolved: Card payments", column: 9) == "Resolved: Card payments")
        #expect(headerPhrase("Harbour Pay", column: 6) == "Harbour Pay")
        #expect(headerPhrase("Harbour, \"Pay\"", column: 6) == "\"Harbour, \\\"Pay\\\"\"")
    }

    @Test func theRestIsEncodedWithoutCuttingACharacter() {
        #expect(headerText("Gelöst", column: 9) == "=?UTF-8?B?R2Vsw7ZzdA==?=")
        #expect(headerText("=?x", column: 9) == "=?UTF-8?B?PT94?=")
        let long = headerText(String(repeating: "ö", count: 100), column: 9)
        #expect(long.split(separator: "\r\n ").count > 2)
        #expect(long.split(separator: "\r\n ").allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?UTF-8?B?") && $0.hasSuffix("?=") })
    }

    @Test func noHeaderGetsALineOfItsOwn() {
        #expect(!headerText("a\r\nBcc: evil@example.com", column: 9).contains("\r\nBcc"))
        #expect(headerText("a\r\nBcc: b", column: 9) == "a Bcc: b")
    }

    @Test(arguments: [
        ("a=b\n", "quoted-printable", "a=3Db\r\n"), ("end \n", "quoted-printable", "end=20\r\n"),
        ("é is one\n", "quoted-printable", "=C3=A9 is one\r\n"),
        ("障害\n", "base64", "6Zqc5a6zDQo=\r\n"),
    ])
    func bodiesTravelAsASCII(text: String, name: String, lines: String) {
        let encoding = TransferEncoding(text)
        #expect(encoding.name == name)
        #expect(encoding.lines == lines)
    }

    @Test func linesAreNoLongerThanTheyMayBe() {
        for text in [String(repeating: "=", count: 200), String(repeating: "word ", count: 90), String(repeating: "x", count: 76) + "\n"] {
            let lines = TransferEncoding(text).lines.split(separator: "\r\n", omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0.utf8.count <= 76 })
        }
        #expect(TransferEncoding(String(repeating: "x", count: 76) + "\n").lines == String(repeating: "x", count: 76) + "\r\n")
    }

    @Test func addressesAreTakenApart() {
        #expect(MailAddress("Harbour Pay <a@b.example>")?.address == "a@b.example")
        #expect(MailAddress("a@b.example")?.name == "")
        for wrong in ["", "a", "a@", "@b", "a@b@c", "a b@c.example", "a@b.example>, <c@d.example", "x <a@b..example>", "é@b.example"] {
            #expect(MailAddress(wrong) == nil)
        }
    }

    @Test func mailServersAreTakenApart() throws {
        let server = try MailServer("smtps://na%40me:p%3Aw@mail.example:465/")
        #expect((server.url, server.user, server.password) == ("smtps://mail.example:465", "na@me", "p:w"))
        let open = try MailServer("smtp://mail.example")
        #expect((open.url, open.user, open.password) == ("smtp://mail.example", nil, nil))
        for wrong in ["mail.example", "https://mail.example", "smtp://", "smtp://a:%zz@mail.example", "smtp://a b@c"] {
            #expect(throws: ShapeError.self) { try MailServer(wrong) }
        }
    }
}
