import ArgumentParser
import Diagnostics
import StatusContent
import StatusHistory
import StatusModel

/// What every command takes.
struct SharedOptions: ParsableArguments {
    @Option(help: ArgumentHelp("The content directory.", valueName: "dir"))
    var content = "content"

    @Option(
        help: ArgumentHelp(
            "The moment to take for now, such as 2026-11-20T14:40Z. Default: SOURCE_DATE_EPOCH, else the clock.", valueName: "time"))
    var now: String?

    @Option(help: ArgumentHelp("Whether to use colour: auto, always or never.", valueName: "when"))
    var color = ColourChoice.auto

    /// Here and not when the command runs, so that the usage printed is the command's own.
    func validate() throws { _ = try moment() }

    /// - Throws: a usage error where the flag or SOURCE_DATE_EPOCH is not a time.
    func moment() throws -> Instant { try currentMoment(flag: now) }

    /// Reads the content directory from disk.
    ///
    /// - Throws: `RunError` where the directory can't be read at all.
    func load() throws -> (content: LoadedContent, fileCount: Int) {
        let folder = try ContentFolder(content)
        var loaded = loadContent(folder.files, unreadable: folder.unreadable)
        loaded.diagnostics += folder.diagnostics
        return (loaded, folder.files.count)
    }

    /// The content directory as a prefix for paths that people read, relative to the working directory.
    var pathPrefix: String { content.hasSuffix("/") ? content : content + "/" }

    /// The same for programs, which take the working directory for the repository: without `./`, and relative where it can be.
    var repositoryPrefix: String {
        let root = PathFilter.absolute(content)
        let here = PathFilter.absolute(".")
        if root == here { return "" }
        return root.hasPrefix(here + "/") ? String(root.dropFirst(here.count + 1)) + "/" : pathPrefix
    }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}
