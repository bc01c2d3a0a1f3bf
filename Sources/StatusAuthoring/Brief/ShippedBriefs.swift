import Diagnostics
import StatusModel

/// The wording of briefs that comes with the program. Each holds for incidents and for planned work: what one has no value for is left out.
private let shippedBriefs: [BriefAudience: String] = [
    .internal: """
    **{title}**

    {note}

    **Status:** {status}

    **Severity:** {severity}

    **Impact:** {impact}

    **Services:** {services}

    **How long:** {timing}

    **Estimate:** {expected-end}

    **Customers were told:** {update}

    **Next update:** {next-update}

    **Way around:** {workaround}

    **Do not promise:** {no-promises}

    **Next decision:** {decision}

    **Roles:** {roles}

    **Response:** {response}

    **Who was told:** {told}

    **Owed:**
    {owed}

    **Log:**
    {log}

    **Page:** {link}

    """,
    .support: """
    **{title}**

    {note}

    **What customers notice:** {impact}

    **How long:** {timing}

    **What to say:** {update}

    **When there is more:** {next-update}

    **Estimate:** {expected-end}

    **Way around:** {workaround}

    **Do not promise:** {no-promises}

    **Where to send customers:** {link}

    """,
    .executives: """
    **{title}**

    {note}

    **Impact:** {impact}

    **Services:** {services}

    **How bad:** {severity}

    **How long:** {timing}

    **Where it stands:** {status}

    **Estimate:** {expected-end}

    **Way around:** {workaround}

    **Who leads:** {lead}

    **Next decision:** {decision}

    **Next update:** {next-update}

    **Page:** {link}

    """,
    .customers: """
    **{title}**

    {impact}

    {timing}

    {update}

    {expected-end}

    {next-update}

    You can follow this here: {link}

    """,
]

extension WordingLibrary {
    /// The wording of a brief: the page's own `brief-support.md`, for planned work `brief-support-maintenance.md` before that, else the program's.
    ///
    /// - Throws: a diagnostic with the place of a field that doesn't exist, or is not for these readers.
    func brief(for audience: BriefAudience, _ kind: StatusEvent.Kind) throws(WordingError) -> Wording {
        let name = "brief-\(audience.rawValue)"
        let own = kind == .maintenance ? ownFile(named: "\(name)-maintenance") ?? ownFile(named: name) : ownFile(named: name)
        let fields = audience.fields
        let wording = try Wording(
            own ?? SourceFile(path: "incident-templates/\(name).md", text: shippedBriefs[audience] ?? "{update}\n"),
            placeholders: fields.map(\.rawValue), forOthers: BriefField.allCases.filter { !fields.contains($0) }.map(\.rawValue),
            reader: audience.noun)
        if wording.isEmpty {
            throw WordingError(
                silent: wording.file, "nothing is written in it; write a text, or delete the file: then the program's own is taken")
        }
        return wording
    }
}
