import Diagnostics
import StatusContent

/// A directory of templates that stand in for the program's own, as `--templates` names it.
package struct TemplateFolder: Sendable {
    /// Named as the templates they stand in for.
    package let files: [SourceFile]

    /// - Throws: `DiskError` where the directory or a file in it can't be read.
    package init(_ directory: String) throws(DiskError) {
        try self.init(try ContentFolder(directory, called: "templates directory", flag: "--templates"), directory)
    }

    /// - Throws: `DiskError` where a file in it could not be read, or is too large for a template.
    package init(_ folder: ContentFolder, _ directory: String) throws(DiskError) {
        if let first = folder.diagnostics.first {
            throw DiskError("can't use '\(directory)/\(first.place.file.path)': \(first.message)", wayOut: "")
        }
        if let large = folder.files.first(where: { $0.bytes.count > ContentLimits.template }) {
            throw DiskError(
                "can't use '\(directory)/\(large.path)': it is larger than \(ContentLimits.template / 1_024) kB", wayOut: "shorten it")
        }
        files = folder.files.filter { $0.path != "README.md" }
    }
}
