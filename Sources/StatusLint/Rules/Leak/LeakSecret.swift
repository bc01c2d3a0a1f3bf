import Diagnostics
import StatusModel

/// The rule whose findings nothing but an allowance lets through.
package let secretRule = RuleID(.leak, "secret")

/// No keys, tokens or passwords anywhere in the content.
struct LeakSecret: Rule {
    func check(_ subject: FileSubject, _ context: RuleContext) -> [Finding] {
        named(subject.file)
            + (subject.file.isPicture ? [] : subject.file.secrets).map { secret in
                Finding(
                    "this looks like \(secret.kind); take it out, and make it invalid where it was issued: it is in the history of the "
                        + "repository", at: Place(subject.file, secret.range))
            }
    }

    /// A file's name is in the addresses of pages and in every log.
    private func named(_ file: SourceFile) -> [Finding] {
        file.secretsInPath.map { secret in
            Finding(
                "the path of this file has what looks like \(secret.kind) in it; rename it, and make the secret invalid where it was issued: "
                    + "it is in the history of the repository", at: .start(of: file))
        }
    }

    let documentation = RuleDocumentation(
        .leak, "secret", level: .error, weight: 110,
        summary: "No keys, tokens or passwords, in what files say and in their names",
        rationale: "What is in the repository is read by more people than you think, and what is published by machines within minutes. The "
            + "secret itself is never repeated in what daymark prints, nor published with `--publish-anyway`. Where something only looks "
            + "like a secret, `lint-allow` in that file says why; `site.yml` has it for files without a place for one. A text is read as the page "
            + "shows it: an escape, an entity or a mark inside a key does not hide it.",
        source:
            "Forms that the issuers document: PEM private keys (RFC 7468), JSON web tokens (RFC 7519), the header Authorization (RFC 9110), "
            + "addresses with passwords (RFC 3986), the keys and tokens of about a hundred services, what is given to names such as "
            + "'password' or 'API_TOKEN', what sentences and tables tell as a password, PINs and codes for one sign-in, and numbers of cards "
            + "(ISO/IEC 7812).",
        good: [
            .update("Some customers cannot pay. We will never ask you for your password or for the token=… that you got by mail."),
            .update(
                "Password: at least 12 characters. API tokens made before 2026-11-20 are accepted again. Order A4F7-20431 is complete."),
            .update("Some customers cannot pay. The password is case-sensitive. Error code 559210 says that a card is refused."),
            .update("The key AKIAABCDEFGHIJKLMNOP of our guide is refused.", allowing: "leak/secret: It is made up and opens nothing"),
        ],
        bad: [
            .update("Some customers cannot pay. Use ↓AKIAABCDEFGHIJKLMNOP instead."),
            .update("Some customers cannot pay with ↓postgres://pay:hunter22@db/pay."),
            .update(
                "Some customers cannot pay: ↓eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"),
            .update("Some customers cannot pay. ↓Password: tr4wl-Nets9 works."),
            .update("Some customers cannot pay. The ↓password for the till is Tr4wlNets9."),
            .update("Some customers cannot pay. The ↓PIN is 4821."),
            .update("Some customers cannot pay with ↓AKIA&#73;OSF**ODNN**7EXAMP2E."),
            .update("Some customers cannot pay with ↓Authorization: Bearer 8Jq2mZrTx0vLw5Kd3NpY."),
            .incident("# ↓api_key=9f8e7d6c5b4a3f2e\ntitle: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}

extension SourceFile {
    /// Whether it is published as it is and is no text: pictures and the like.
    fileprivate var isPicture: Bool { path.hasPrefix("static/") && String(validating: bytes, as: UTF8.self) == nil }
}
