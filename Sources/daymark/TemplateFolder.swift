import Diagnostics
import StatusContent

/// A directory of templates that stand in for the program's own, as `--templates` names it.
struct TemplateFolder {
    /// Named as the templates they stand in for.
    let files: [SourceFile]

    /// - Throws: `RunError` where the directory or a file in it can't be read.
    init(_ directory: String) throws {
        try self.init(try ContentFolder(directory, called: "templates directory", flag: "--templates"), directory)
    }

    /// - Throws: `RunError` where a file in it could not be read, or is too large for a template.
    init(_ folder: ContentFolder, _ directory: String) throws {
        if let first = folder.diagnostics.first {
            throw RunError(message: "can't use '\(directory)/\(first.place.file.path)': \(first.message)")
        }
        if let large = folder.files.first(where: { $0.bytes.count > ContentLimits.template }) {
            throw RunError(
                message: "can't use '\(directory)/\(large.path)': it is larger than \(ContentLimits.template / 1_024) kB; shorten it")
        }
        files = folder.files.filter { $0.path != "README.md" }
    }
}
