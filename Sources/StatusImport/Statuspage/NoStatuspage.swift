import Diagnostics

/// Those of an import's files that may be documents: others lie in the same folder. All of them, where none is called so.
func statuspageFiles(_ files: [SourceFile]) -> [SourceFile] {
    let others = [".md", ".markdown", ".yml", ".yaml", ".toml", ".html", ".js"]
    let documents = files.filter { file in
        if hostOfAddress(file.path) != nil || file.path.hasSuffix(".json") { return true }
        // Of what else is in a folder only the name is known, as if it were empty.
        return !file.bytes.isEmpty && !others.contains { file.path.hasSuffix($0) }
    }
    return documents.isEmpty ? files : documents
}

/// Why nothing of the files is a page of Statuspage, and what they are instead.
func noStatuspage(_ files: [SourceFile], _ documents: StatuspageDocuments) -> ImportFault {
    let nothing = "nothing here is a page of Statuspage"
    let isCState = files.contains { $0.path.contains("content/issues/") }
    if let program = isCState ? "a cState site" : programOfFolder(files), program != "made of files of Statuspage's API" {
        let way =
            switch program {
            case "a cState site": "import it with 'daymark import cstate'"
            case "an Upptime site": "import it with 'daymark import upptime'"
            default: "daymark imports from Statuspage, cState and Upptime"
            }
        return ImportFault(message: "this is \(program), and no page of Statuspage; \(way)")
    }
    let save = "save https://YOUR-PAGE/api/v2/summary.json, incidents.json and scheduled-maintenances.json"
    let read = statuspageFiles(files)
    if !read.contains(where: { $0.path.hasSuffix(".json") || hostOfAddress($0.path) != nil }), read.count > 1 {
        return ImportFault(message: "\(nothing): none of the \(files.count) files ends in .json; \(save)")
    }
    let reasons = documents.remarks.all.prefix(3).map { "\($0.place): \($0.message)" }.joined(separator: "; ")
    return ImportFault(message: reasons.isEmpty ? "\(nothing): its lists are empty; \(save)" : "\(nothing); \(reasons)")
}
