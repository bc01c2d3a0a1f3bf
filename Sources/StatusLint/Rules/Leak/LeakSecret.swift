import Diagnostics
import StatusModel

/// The rule whose findings nothing but an allowance lets through.
package let secretRule = LeakSecret.id

/// No keys, tokens or passwords anywhere in the content.
struct LeakSecret: Rule {
    static let id = "leak/secret"

    func check(_ subject: FileSubject, _ context: RuleContext) -> [Finding] {
        secrets(in: subject.file.bytes).map { secret in
            Finding(
                "this looks like \(secret.kind); take it out, and make it invalid where it was issued: it is in the history of the repository",
                at: Place(subject.file, secret.range))
        }
    }

    let documentation = RuleDocumentation(
        id: Self.id, level: .error,
        summary: "No keys, tokens or passwords",
        rationale: "What is in the repository is read by more people than you think, and what is published by machines within minutes. The "
            + "secret itself is never repeated in what daymark prints, nor published with `--publish-anyway`. Where something only looks "
            + "like a secret, `lint-allow` in that file says why; `site.yml` has it for files without a place for one.",
        source:
            "Forms that the issuers document: PEM private keys (RFC 7468), JSON web tokens (RFC 7519), the header Authorization (RFC 9110), "
            + "addresses with passwords (RFC 3986), the keys and tokens of about a hundred services, and what is given to names such as "
            + "'password' or 'API_TOKEN'.",
        good: [
            .update("Some customers cannot pay. We will never ask you for your password or for the token=… that you got by mail."),
            .update(
                "Password: at least 12 characters. API tokens made before 2026-11-20 are accepted again. Order A4F7-20431 is complete."),
            .update("The key AKIAABCDEFGHIJKLMNOP of our guide is refused.", allowing: "leak/secret: It is made up and opens nothing"),
        ],
        bad: [
            .update("Some customers cannot pay. Use ↓AKIAABCDEFGHIJKLMNOP instead."),
            .update("Some customers cannot pay with ↓postgres://pay:hunter22@db/pay."),
            .update(
                "Some customers cannot pay: ↓eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"),
            .update("Some customers cannot pay. ↓Password: tr4wl-Nets9 works."),
            .update("Some customers cannot pay with ↓Authorization: Bearer 8Jq2mZrTx0vLw5Kd3NpY."),
            .incident("# ↓api_key=9f8e7d6c5b4a3f2e\ntitle: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}
