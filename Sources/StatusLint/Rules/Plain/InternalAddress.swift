import Basics
import Diagnostics
import StatusModel

/// Addresses that readers see have no internal names in them: those of the page's own pages, and where it sends for help.
struct InternalAddress: Rule {
    func check(_ subject: FileSubject, _ context: RuleContext) -> [Finding] {
        let file = subject.file
        // Nearly all files are updates, which are told by their last letter.
        guard file.path.utf8.last == UInt8(ascii: "l") else { return [] }
        let parts = file.path.split(separator: "/")
        if parts.count == 3, ["incident.yml", "maintenance.yml"].contains(parts[2]) {
            return names(in: String(parts[1]), context).map { name in
                Finding(
                    "'\(name)' in the name of this folder is an internal name, and stands in the page's address; rename the folder before it is "
                        + "published", at: .start(of: file))
            }
        }
        guard file.path == "site.yml", let support = context.history.page.settings.support else { return [] }
        let range = file.bytes.firstRange(ofBytes: support.utf8)
        return names(in: support, context).map { name in
            Finding(
                "'\(name)' in the address for help is an internal name; name an address without it",
                at: range.map { Place(file, $0) } ?? .start(of: file))
        }
    }

    private func names(in address: String, _ context: RuleContext) -> [String] {
        let bytes = Array(address.utf8)
        return internalNamesInAddress(bytes, context.words.phrases, context.history.page.vocabulary.internalNames).map {
            bytes[$0.range].string
        }
    }

    let documentation = RuleDocumentation(
        .plain, "internal-address", level: .error, readsEnglish: false, isConfidential: true, weight: 90,
        summary: "No names that only colleagues know in addresses that readers see",
        rationale:
            "The name of an incident's folder is the address of its page, and goes into feeds, the API and mails. Where it is published "
            + "already, `lint-allow` in the incident's file says why it stays.",
        source: "Guide D: no internal service names, error codes or jargon.",
        good: [.incident("title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC")],
        bad: [
            .file(
                "maintenance/2026-12-02-pay-gw-upgrade/maintenance.yml",
                "↓title: Database upgrade\nstarts: 2026-12-02 09:00 UTC\nends: 2026-12-02 10:30 UTC\nannounced: 2026-11-20 09:00 UTC\n"
                    + "components: {card-payments: under-maintenance}\nimpact: Card payments are slower than usual."),
            .site(
                "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: Europe/London\n"
                    + "support: ↓https://help.harbourpay.example/pay-gw"),
        ])
}
