#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Where the site goes: a name in a folder, which may be replaced.
struct OutputPlace {
    /// As messages show it.
    let shown: String
    let name: FileName

    /// Folders that are still to be made for the site, outermost first.
    private let missing: [String]
    /// The real path of the deepest folder that exists above the site.
    private let base: String

    /// Resolves `directory`, without writing anything, and refuses what must never be replaced.
    init(_ directory: String, contentDirectory: String, force: Bool) throws(DiskError) {
        var typed = directory
        while typed.count > 1 && typed.hasSuffix("/") { typed.removeLast() }
        guard !typed.isEmpty, !typed.utf8.contains(0) else {
            throw DiskError("the output directory has no name", wayOut: "name one, as in --out public")
        }

        let (existing, below) = try Self.resolve(typed)
        var parts = existing.split(separator: "/").map(String.init) + below
        guard let last = parts.popLast() else { throw ProtectedFolders.refused(typed, "is the root of the file system") }
        if last.hasSuffix(Self.stagingSuffix) { throw ProtectedFolders.refused(typed, "has a name that daymark uses for its own folders") }
        let missing = Array(below.dropLast())
        self.init(
            shown: typed.hasSuffix(".") ? "/" + (parts + [last]).joined(separator: "/") : typed, name: FileName(last),
            base: "/" + parts.dropLast(missing.count).joined(separator: "/"), missing: missing)

        let protected = ProtectedFolders(output: typed, existing: existing, isThere: below.isEmpty)
        try protected.refuseHomes()
        try protected.refuseContent(contentDirectory)
        if force { try protected.refuseWorkingDirectory() }
    }

    /// A place that is known to be right.
    init(shown: String, name: FileName, base: String, missing: [String]) {
        (self.shown, self.name, self.base, self.missing) = (shown, name, base, missing)
    }

    /// Whether the site lies directly in the root of the file system, as `/etc` does.
    var isAtTheTop: Bool { base == "/" && missing.isEmpty }

    /// The name beside the site under which a build writes.
    var stagingName: FileName { FileName("." + name.text + Self.stagingSuffix) }

    /// Opens the folder that the site lies in, and makes it if it is missing.
    func openParent(on disk: any DiskCalls) throws(DiskError) -> Folder {
        var folder = try Folder(opening: base, shownAs: missing.isEmpty ? shownParent : base, on: disk)
        for part in missing.map(FileName.init(_:)) { folder = try folder.folderMade(part) }
        return folder
    }

    private var shownParent: String {
        guard let slash = shown.lastIndex(of: "/") else { return "." }
        return slash == shown.startIndex ? "/" : String(shown[..<slash])
    }

    private static let stagingSuffix = ".daymark-staging"
}

extension OutputPlace {
    /// The real path of the part of `path` that exists, and the names below it that don't.
    private static func resolve(_ path: String) throws(DiskError) -> (existing: String, below: [String]) {
        var existing = path
        var below: [String] = []
        var status = stat()
        while lstat(existing, &status) != 0 {
            guard errno == ENOENT else { throw DiskError(cannot: "look at", existing, because: errno) }
            var parts = existing.split(separator: "/", omittingEmptySubsequences: false)
            let last = parts.popLast() ?? ""
            if last == ".." { throw DiskError(cannot: "look at", existing, because: ENOENT) }
            if !last.isEmpty && last != "." { below.insert(String(last), at: 0) }
            existing = parts.isEmpty ? "." : parts == [""] ? "/" : parts.joined(separator: "/")
        }
        let kind = EntryKind(mode: status.st_mode)
        if below.isEmpty && kind == .link { throw DiskError("\(path) is a symbolic link", wayOut: "name the folder that it points to") }
        if below.isEmpty && kind != .folder { throw ProtectedFolders.refused(path, "is not a folder") }
        guard let real = FileIdentity.realPath(of: existing) else { throw DiskError(cannot: "find", existing, because: errno) }
        return (real, below)
    }
}
