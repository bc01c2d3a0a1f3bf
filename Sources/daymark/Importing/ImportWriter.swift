import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusImport

/// Puts what an import makes on the disk. Nothing that is there is overwritten but the list of components, which is added to.
struct ImportWriter {
    let content: String

    /// - Parameter isNew: whether there is no content directory yet, or nothing in it: then all of it appears at once.
    func write(_ plan: ImportPlan, isNew: Bool) throws(DiskError) {
        if isNew {
            return try FolderTree(content).make(plan.newFiles + StarterContent.wording)
        }
        let writer = ContentWriter(content: content)
        // Components first: what tells of them can be read only then.
        if let new = plan.components, let old = try oldComponents() {
            try ReplacedFile(old: old, new: new).write(content: content)
        }
        for file in plan.files { _ = try writer.addOnly(file, isFolderMade: true) }
        for folder in plan.folders { try writer.addFolder(folder.path, folder.files) }
    }

    private func oldComponents() throws(DiskError) -> SourceFile? {
        try bytesOfFile(content + "/components.yml", atMost: ContentLimits.yaml).map { SourceFile(path: "components.yml", bytes: $0) }
    }
}
