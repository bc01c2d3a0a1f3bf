import Diagnostics

/// A directory of templates that stand in for the program's own, as `--templates` names it.
struct TemplateFolder {
    /// Named as the templates they stand in for.
    let files: [SourceFile]

    /// - Throws: `RunError` where the directory or a file in it can't be read.
    init(_ directory: String) throws {
        let folder = try ContentFolder(directory, called: "templates directory", flag: "--templates")
        if let first = folder.diagnostics.first {
            throw RunError(message: "can't use '\(directory)/\(first.place.file.path)': \(first.message)")
        }
        files = folder.files.filter { $0.path != "README.md" }
    }
}
