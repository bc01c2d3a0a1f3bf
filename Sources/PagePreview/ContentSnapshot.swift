import Diagnostics
import Disk
import StatusContent
import StatusModel

/// The content as it was read at one time.
struct ContentSnapshot: Sendable {
    let number: Int
    /// As it is on disk, or as it was when it could last be read.
    let files: [SourceFile]
    let content: LoadedContent
    let overrides: [SourceFile]
    /// What is wrong with the directories themselves.
    let problems: [String]
    /// Found while reading, before anything is judged.
    var diagnostics: [Diagnostic] { content.diagnostics }
    let pages: ConcernedPages

    /// - Parameter earlier: the one before; folders that have not changed are taken from there.
    init(_ disk: DiskState, _ places: PreviewPlaces, after earlier: ContentSnapshot? = nil) {
        number = (earlier?.number ?? 0) + 1
        var problems: [String] = []
        switch disk.content {
        case .success(let folder):
            problems += folder.outdated
            files = folder.files
            content = folder.loaded(after: earlier?.content)
        case .failure(let error):
            problems.append(error.message)
            files = earlier?.files ?? []
            content = earlier?.content ?? loadContent([])
        }
        pages = ConcernedPages(content.judged.withoutInternals ?? content.judged)
        do throws(DiskError) {
            if let folder = try disk.templates?.get() {
                problems += folder.outdated
                overrides = try TemplateFolder(folder, places.templates ?? "").files
            } else {
                overrides = []
            }
        } catch {
            problems.append(error.message)
            overrides = earlier?.overrides ?? []
        }
        self.problems = problems
    }

    /// Whether it has all that is there.
    var isWhole: Bool { problems.isEmpty && content.page != nil && content.leftOut.isEmpty }
}
