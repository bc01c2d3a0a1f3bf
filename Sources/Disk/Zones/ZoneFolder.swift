import StatusModel

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

extension ZoneDatabase {
    /// Reads zones where this machine has them: in the folder that was named, in that of the variable TZDIR, in the system's; and takes
    /// the copy that is built in for what none of them has.
    ///
    /// - Parameters:
    ///   - folder: named by somebody; nil where nobody did.
    ///   - variable: what TZDIR says; it counts only where such a folder is there.
    /// - Throws: `DiskError` where the folder that was named has no zone files.
    package static func onThisMachine(folder: String?, variable: String?) throws(DiskError) -> ZoneDatabase {
        var places = ([variable].compactMap { $0 } + systemFolders).compactMap { Place(folder: $0) }
        if let folder {
            guard let place = Place(folder: folder) else {
                throw DiskError("there are no zone files in '\(folder)'", wayOut: "name a folder such as /usr/share/zoneinfo")
            }
            places.insert(place, at: 0)
        }
        return ZoneDatabase(places)
    }

    /// Where systems keep them: the C library looks here too.
    private static let systemFolders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/usr/share/lib/zoneinfo", "/etc/zoneinfo"]
}

extension ZoneDatabase.Place {
    /// Nil for a folder without zone files: one that is there always has this zone.
    fileprivate init?(folder: String) {
        guard !folder.isEmpty, let sample = zoneBytes(of: folder + "/Europe/London"), !sample.isEmpty else { return nil }
        self.init(name: folder, version: databaseVersion(in: folder)) { zoneBytes(of: "\(folder)/\($0)") }
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
