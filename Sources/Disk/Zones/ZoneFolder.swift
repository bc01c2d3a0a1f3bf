import StatusModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension ZoneDatabase {
    /// Zones where this machine has them: in the folder of the variable TZDIR, in the system's; and from the copy that is built in what
    /// none of them has. No file is read before a zone is asked for.
    ///
    /// - Parameter variable: what TZDIR says.
    package static func onThisMachine(variable: String?) -> ZoneDatabase {
        ZoneDatabase(([variable].compactMap { $0 } + systemFolders).filter { !$0.isEmpty }.map { Place(folder: $0, isTheOnlyOne: false) })
    }

    /// Zones from a folder that somebody named, and from nowhere else.
    ///
    /// - Throws: `DiskError` where it has no zone files: one that has any has London's.
    package static func inFolder(_ folder: String) throws(DiskError) -> ZoneDatabase {
        let place = Place(folder: folder, isTheOnlyOne: true)
        guard !folder.isEmpty, place.file("Europe/London") != nil else {
            throw DiskError("there are no zone files in '\(folder)'", wayOut: "name a folder such as /usr/share/zoneinfo")
        }
        return ZoneDatabase([place])
    }

    /// Where systems keep them: the C library looks here too.
    private static let systemFolders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"]
}

extension ZoneDatabase.Place {
    fileprivate init(folder: String, isTheOnlyOne: Bool) {
        self.init(
            name: folder, isTheOnlyOne: isTheOnlyOne, file: { zoneBytes(of: "\(folder)/\($0)") }, version: { databaseVersion(in: folder) })
    }
}

/// "2026f", of the first line of `tzdata.zi`, or in a file of its own on macOS.
private func databaseVersion(in folder: String) -> String? {
    if let text = zoneBytes(of: folder + "/tzdata.zi", atMost: 64) {
        let words = text.prefix { $0 != UInt8(ascii: "\n") }.split(separator: UInt8(ascii: " "))
        if words.count == 3, words[1].elementsEqual("version".utf8) { return String(decoding: words[2], as: UTF8.self) }
    }
    return zoneBytes(of: folder + "/+VERSION", atMost: 64).map { text in
        String(decoding: text.prefix { $0 > 0x20 && $0 < 0x7F }, as: UTF8.self)
    }
}

/// Nil where there is no such file, or one that is no file or can't be read.
func zoneBytes(of path: String, atMost limit: Int = mostBytes) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: min(limit, 65_536))
    while bytes.count < limit {
        let count = read(file, &buffer, min(buffer.count, limit - bytes.count))
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { return nil }
        if count == 0 { break }
        bytes += buffer[..<count]
    }
    return bytes
}

/// The largest zone file of any system has 4 kB.
private let mostBytes = 1_048_576
