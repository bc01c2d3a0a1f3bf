import Diagnostics

/// A directory of templates that stand in for the program's own, as `--templates` names it.
struct TemplateFolder {
    /// Named as the templates they stand in for.
    let files: [SourceFile]

    /// - Throws: `RunError` where the directory or a file in it can't be read.
    init(_ directory: String) throws {
        try self.init(try ContentFolder(directory, called: "templates directory", flag: "--templates"), directory)
    }

    /// - Throws: `RunError` where a file in it could not be read.
    init(_ folder: ContentFolder, _ directory: String) throws {
        if let first = folder.diagnostics.first {
            throw RunError(message: "can't use '\(directory)/\(first.place.file.path)': \(first.message)")
        }
        files = folder.files.filter { $0.path != "README.md" }
    }
}
