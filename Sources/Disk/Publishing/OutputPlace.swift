import StatusSite

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

    /// Refuses a place inside the page for the other audience: there it would be served and sent along with it.
    func refuseInsideOtherPage(isInternal: Bool) throws(DiskError) {
        var parts = base.split(separator: "/")
        while true {
            let folder = "/" + parts.joined(separator: "/")
            if try Self.firstLine(ofManifestIn: folder) == SiteMark.line(isInternal: !isInternal) {
                let (other, own) = isInternal ? ("page for customers", "internal page") : ("internal page", "page for customers")
                throw DiskError(
                    "\(shown) lies in \(folder), which holds the \(other), and this is the \(own)",
                    wayOut: "build to a folder beside it, such as \(isInternal ? "internal-page" : "public")")
            }
            if parts.popLast() == nil { return }
        }
    }

    /// Of a folder that may be searched and not listed, too; nil where there is no manifest.
    static func firstLine(ofManifestIn folder: String) throws(DiskError) -> String? {
        let path = (folder == "/" ? "" : folder) + "/" + Manifest.fileName
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw DiskError(cannot: "look at", path, because: errno)
        }
        defer { close(file) }
        var (bytes, count) = ([UInt8](repeating: 0, count: 64), -1)
        repeat { count = read(file, &bytes, bytes.count) } while count < 0 && errno == EINTR
        // A folder of that name is no manifest.
        if count < 0 && errno == EISDIR { return nil }
        guard count >= 0 else { throw DiskError(cannot: "look at", path, because: errno) }
        return String(decoding: bytes[..<count].prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
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
