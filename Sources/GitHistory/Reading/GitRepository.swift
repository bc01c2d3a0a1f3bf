/// The repository that a content directory lies in. Paths are relative to the content directory, which is where git runs.
package struct GitRepository {
    private let git: Git
    let isShallow: Bool
    /// Whether it follows another repository: it has a branch of one.
    let hasRemoteBranches: Bool
    /// Where the content directory lies in the repository, as `sites/status/`; empty at its top.
    private let prefix: [UInt8]

    var prefixText: String { String(decoding: prefix, as: UTF8.self) }

    /// - Throws: where there is no git or no repository with a work tree.
    package init(content: String) throws(GitError) {
        git = Git(folder: content)
        let questions = ["--is-inside-work-tree", "--is-shallow-repository", "--remotes", "--is-inside-work-tree", "--show-prefix"]
        var said = try git.output(["rev-parse"] + questions)[...]
        func line() -> ArraySlice<UInt8> {
            let line = said.prefix { $0 != UInt8(ascii: "\n") }
            said = said[line.endIndex...].dropFirst()
            return line
        }
        guard line().elementsEqual("true".utf8) else { throw .noRepository }
        isShallow = line().elementsEqual("true".utf8)
        var branches = 0
        // A line for each remote branch, and then the first answer again.
        while !said.isEmpty, !line().elementsEqual("true".utf8) { branches += 1 }
        hasRemoteBranches = branches > 0
        // The prefix comes last, since a folder's name may have line feeds in it.
        prefix = Array(said.dropLast())
    }

    /// Whether there is somewhere to push to.
    package var hasRemote: Bool { (try? git.output(["remote"])).map { !$0.isEmpty } ?? false }

    /// The full id of a revision's commit; nil where there is none, or the name looks like an option.
    func commit(_ revision: String) -> String? {
        guard !revision.hasPrefix("-"), !revision.isEmpty, !revision.utf8.contains(0) else { return nil }
        let said = try? git.output(["rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}"])
        return said.flatMap { String(decoding: $0, as: UTF8.self).split(separator: "\n").first.map(String.init) }
    }

    /// Every commit that leads to HEAD and touched what is named, parents first.
    ///
    /// - Parameter paths: below the content directory; the components, incidents and maintenance where nothing else is said.
    /// - Throws: also where there is no commit.
    func log(of paths: [String] = ["components.yml", "incidents", "maintenance"]) throws(GitError) -> [LoggedCommit] {
        let arguments = [
            "log", "--raw", "-z", "--no-abbrev", "-M", "-l0", "-c", "--topo-order", "--reverse", "--no-relative", "--no-ext-diff",
            "--no-textconv", "--no-show-signature", "--no-notes", "--no-color", "--format=\(LoggedCommit.format)", "HEAD", "--",
        ]
        // Git's own --relative leaves the paths of merges as they are.
        return LoggedCommit.parse(try git.output(arguments + paths), below: prefix)
    }

    /// The commits that lead to HEAD and are in no remote branch, as far as is known here.
    func unpushed() throws(GitError) -> Set<String> {
        let said = try git.output(["rev-list", "HEAD", "--not", "--remotes"])
        return Set(said.split(separator: UInt8(ascii: "\n")).map { String(decoding: $0, as: UTF8.self) })
    }

    /// The blob of every file of a commit, by path.
    func tree(of commit: String) throws(GitError) -> [String: String] {
        TreeEntry.parse(try git.output(["ls-tree", "-r", "-z", "--end-of-options", commit]))
    }

    /// What blobs hold, by id; one process reads all of them.
    func contents(of blobs: some Sequence<String>) throws(GitError) -> [String: [UInt8]] {
        let wanted = Set(blobs).sorted()
        if wanted.isEmpty { return [:] }
        let input = Array((wanted.joined(separator: "\n") + "\n").utf8)
        return BlobBatch.parse(try git.output(["cat-file", "--batch"], input: input))
    }
}
