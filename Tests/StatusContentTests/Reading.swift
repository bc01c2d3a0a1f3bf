import Diagnostics
import StatusContent

/// A small content directory that is in order, with files laid over it.
func load(_ files: [String: String] = [:], without: [String] = []) -> LoadedContent {
    var all = cleanFiles.merging(files) { $1 }
    for path in without { all[path] = nil }
    return loadContent(all.map { SourceFile(path: $0.key, text: $0.value) })
}

let incidentFolder = "incidents/2026-11-20-card-payments-failing/"

private let cleanFiles = [
    "site.yml": "name: Harbour Pay Status\nurl: https://status.harbourpay.example\ntime-zone: Europe/London\n",
    "components.yml": "- id: card-payments\n  name: Card payments\n- id: website\n  name: Website\n",
    incidentFolder + "incident.yml": "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
    incidentFolder + "2026-11-20-1408-investigating.md": update("Some card payments are failing."),
]

func update(_ body: String, status: String = "investigating", at: String = "2026-11-20 14:08 UTC", more: String = "next-update: 30m\n")
    -> String
{
    "---\nstatus: \(status)\nat: \(at)\n\(more)---\n\(body)\n"
}
