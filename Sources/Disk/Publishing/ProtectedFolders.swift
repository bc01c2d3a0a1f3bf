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
    /// Where the system lists its accounts.
    var accountList = "/etc/passwd"

    func refuseHomes() throws(DiskError) {
        guard isThere, let site = try FileIdentity.ofFolders(from: existing).first else { return }
        for home in try homes() where home.hasPrefix("/") {
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
    private func homes() throws(DiskError) -> Set<String> {
        var homes: Set<String> = []
        if let home = environmentVariable("HOME") { homes.insert(home) }
        for line in try accounts().split(separator: UInt8(ascii: "\n")) {
            let fields = line.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
            if fields.count == 7 { homes.insert(fields[5].string) }
        }
        return homes
    }

    /// The list of accounts as the system keeps it. The C library's own look-up loads libraries of the system, which stops a program that is
    /// linked with another C library, as the released one is.
    private func accounts() throws(DiskError) -> [UInt8] {
        let file = open(accountList, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else {
            if errno == ENOENT { return [] }
            throw DiskError(cannot: "look up", "the home directories of this computer", because: errno)
        }
        defer { close(file) }
        var (bytes, buffer, count) = ([UInt8](), [UInt8](repeating: 0, count: 65_536), 0)
        repeat {
            count = read(file, &buffer, buffer.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DiskError(cannot: "look up", "the home directories of this computer", because: errno) }
            bytes += buffer[..<count]
        } while count != 0
        return bytes
    }
}
