import Diagnostics
import StatusModel

/// No keys, tokens or passwords anywhere in the content.
struct LeakSecret: Rule {
    func check(_ subject: FileSubject, _ context: RuleContext) -> [Finding] {
        secretRanges(in: subject.file.bytes).map { kind, range in
            Finding(
                "this looks like \(kind); take it out, and make it invalid where it was issued: it is in the history of the repository",
                at: Place(subject.file, range), isSecret: true)
        }
    }

    let documentation = RuleDocumentation(
        id: "leak/secret", level: .error,
        summary: "No keys, tokens or passwords",
        rationale: "What is in the repository is read by more people than you think, and what is published by machines within minutes. The "
            + "secret itself is never repeated in what daymark prints.",
        source:
            "Forms that the issuers document: PEM private keys (RFC 7468), JSON web tokens (RFC 7519), cloud and code hosts' key prefixes.",
        good: [.update("Some customers cannot pay. We will never ask you for your password or for the token=… that you got by mail.")],
        bad: [
            .update("Some customers cannot pay. Use ↓AKIAABCDEFGHIJKLMNOP instead."),
            .update("Some customers cannot pay with ↓postgres://pay:hunter22@db/pay."),
            .update(
                "Some customers cannot pay: ↓eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U"),
            .incident("# ↓api_key=9f8e7d6c5b4a3f2e\ntitle: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC"),
        ])
}
