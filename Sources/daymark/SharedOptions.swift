import ArgumentParser
import Basics
import Diagnostics
import Disk
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

    @Option(
        help: ArgumentHelp(
            "A folder with zone files, to use no others. Default: TZDIR, else the system's, else the copy inside the program.",
            valueName: "dir"))
    var zoneinfo: String?

    /// Here and not when the command runs, so that the usage printed is the command's own. Times need their zones.
    func validate() throws {
        if let zoneinfo { try useZones(in: zoneinfo) }
        _ = try moment()
    }

    /// - Throws: a usage error where the flag or SOURCE_DATE_EPOCH is not a time.
    func moment() throws -> Instant { try currentMoment(flag: now) }

    /// The same, but nil where only the clock says it.
    func chosenMoment() throws -> Instant? {
        let epoch = environmentVariable("SOURCE_DATE_EPOCH") ?? ""
        return now == nil && epoch.isEmpty ? nil : try moment()
    }

    /// Reads the content directory from disk.
    ///
    /// - Parameter cache: for the number of files that there are, what an earlier run kept, where this one is to keep something too.
    /// - Throws: `RunError` where the directory can't be read at all.
    func load(cache: (Int) -> EventCache? = { _ in nil }) throws -> LoadedContent {
        let loaded = try progress.during("Reading content") {
            let folder = try ContentFolder(content)
            return folder.loaded(cache: cache(folder.files.count))
        }
        keepToTheEnd(loaded)
        return loaded
    }

    /// The page of what was read.
    ///
    /// - Throws: `RunError` where there is no `site.yml` that can be read.
    func page(of loaded: LoadedContent) throws -> StatusPage {
        if let page = loaded.page { return page }
        throw RunError(message: "there is no site.yml that can be read in '\(content)'; 'daymark lint' says what is wrong")
    }

    /// Where the answers to this command's questions are kept until it has written something. The same command again, at another moment,
    /// finds them.
    var unfinishedAnswers: UnfinishedAnswers? { daymark.unfinishedAnswers(content: content) }

    /// For people: relative to the working directory.
    var paths: PathStyle { PathStyle(prefix) }

    /// For programs that look for files from the repository's root; outside a repository, from the working directory.
    var repositoryPaths: PathStyle {
        let root = absolutePath(content)
        let here = daymark.repositoryRoot(above: root) ?? absolutePath(".")
        if root == here { return "" }
        return PathStyle(root.hasPrefix(here + "/") ? String(root.dropFirst(here.count + 1)) + "/" : prefix)
    }

    /// Where the repository with the content begins; outside a repository, the working directory.
    var repositoryRoot: String { daymark.repositoryRoot(above: absolutePath(content)) ?? absolutePath(".") }

    private var prefix: String { content.hasSuffix("/") ? content : content + "/" }
}

enum ColourChoice: String, ExpressibleByArgument, CaseIterable {
    case auto, always, never
}

/// The nearest directory at or above one that is a git work tree.
private func repositoryRoot(above directory: String) -> String? {
    var path = directory
    while path.count > 1 {
        if isThere(path + "/.git") { return path }
        path = folderAndName(of: path).folder
    }
    return nil
}

/// Where the answers to the questions of the command that runs are kept.
func unfinishedAnswers(content: String) -> UnfinishedAnswers? {
    var words = Array(CommandLine.arguments.dropFirst())
    if let flag = words.firstIndex(of: "--now") { words.removeSubrange(flag..<min(flag + 2, words.count)) }
    return UnfinishedAnswers(
        of: words, content: content, states: environmentVariable("XDG_STATE_HOME"), home: environmentVariable("HOME"))
}
