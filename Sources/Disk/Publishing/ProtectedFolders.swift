import Basics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What a site never replaces, not even with `--force`: homes, the content, the working directory, and folders around them.
struct ProtectedFolders {
    /// The output directory as the user wrote it.
    let output: String
    /// Its real path, or that of the deepest folder above it that exists.
    let existing: String
    /// Whether the output directory exists.
    let isThere: Bool

    func refuseHomes() throws(DiskError) {
        guard isThere, let site = try FileIdentity.ofFolders(from: existing).first else { return }
        for home in try Self.homes() where home.hasPrefix("/") {
            guard let real = FileIdentity.realPath(of: home) else { continue }
            if try FileIdentity.ofFolders(from: real).contains(site) {
                throw Self.refused(output, "is the home directory \(home), or holds it")
            }
        }
    }

    /// With `--force`, replacing the folder one works in would take everything in it along, a repository's history too.
    func refuseWorkingDirectory(_ directory: String = ".") throws(DiskError) {
        guard isThere, let site = try FileIdentity.ofFolders(from: existing).first else { return }
        guard let real = FileIdentity.realPath(of: directory) else {
            throw DiskError(cannot: "find", "the directory you are in", because: errno)
        }
        if try FileIdentity.ofFolders(from: real).contains(site) { throw Self.refused(output, "is the directory you are in, or holds it") }
    }

    func refuseContent(_ content: String) throws(DiskError) {
        guard let real = FileIdentity.realPath(of: content) else { throw DiskError(cannot: "find", content, because: errno) }
        let aboveContent = try FileIdentity.ofFolders(from: real)
        let above = try FileIdentity.ofFolders(from: existing)
        if let folder = aboveContent.first, above.contains(folder) {
            throw Self.refused(output, "is the content directory \(content), or inside it")
        }
        if isThere, let site = above.first, aboveContent.contains(site) {
            throw Self.refused(output, "holds the content directory \(content)")
        }
    }

    static func refused(_ output: String, _ reason: String) -> DiskError {
        DiskError("\(output) \(reason)", wayOut: "choose a folder of its own for the site")
    }

    /// The homes of every account, so that `/home` is refused whoever builds.
    private static func homes() throws(DiskError) -> Set<String> {
        var homes: Set<String> = []
        if let home = environmentVariable("HOME") { homes.insert(home) }
        setpwent()
        defer { endpwent() }
        while true {
            errno = 0
            guard let account = getpwent() else { break }
            if let home = account.pointee.pw_dir { homes.insert(String(cString: home)) }
        }
        try refuseCutOff(errno)
        return homes
    }

    /// The end of the list of accounts may look like one of several errors; these are none of them.
    static func refuseCutOff(_ code: CInt) throws(DiskError) {
        if [EIO, EMFILE, ENFILE, ENOMEM].contains(code) {
            throw DiskError(cannot: "look up", "the home directories of this computer", because: code)
        }
    }
}
