import StatusSite

/// The list of the files that Daymark wrote, which lies in the output directory.
///
/// A line with the version of its format, then a path a line in order of bytes.
/// It depends on nothing but the files, so the same site has the same manifest.
struct Manifest: Equatable {
    static let fileName = ".daymark-manifest"

    let paths: [String]
    /// Every folder above one of the paths, outer ones before inner ones.
    let folders: [String]
    /// Whether the site is for colleagues.
    let isInternal: Bool

    /// The manifest of a site that is to be published.
    init(listing files: [SiteFile], isInternal: Bool = false) throws(DiskError) {
        for file in files {
            guard let fault = SitePath.fault(in: file.path) else { continue }
            throw DiskError("the site's file '\(file.path)' \(fault)", wayOut: Self.report)
        }
        let paths = files.map(\.path).sorted()
        if paths.isEmpty { throw DiskError("the site has no files", wayOut: Self.report) }
        for (path, next) in zip(paths, paths.dropFirst()) where path == next {
            throw DiskError("the site has two files '\(path)'", wayOut: Self.report)
        }
        self.init(sorted: paths, isInternal: isInternal)
        if let clash = Set(folders).intersection(paths).min() {
            throw DiskError("the site has '\(clash)' both as a file and as a folder", wayOut: Self.report)
        }
    }

    /// Reads a manifest; nil if it is not one that Daymark wrote.
    init?(bytes: [UInt8]) {
        var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        guard lines.popLast() == "", let isInternal = [false, true].first(where: { lines.first == SiteMark.line(isInternal: $0) }) else {
            return nil
        }
        let paths = Array(lines.dropFirst())
        guard paths.allSatisfy({ SitePath.fault(in: $0) == nil }) else { return nil }
        guard zip(paths, paths.dropFirst()).allSatisfy({ $0 < $1 }) else { return nil }
        self.init(sorted: paths, isInternal: isInternal)
    }

    private init(sorted paths: [String], isInternal: Bool) {
        (self.paths, self.isInternal) = (paths, isInternal)
        var seen: Set<String> = []
        folders = paths.flatMap(SitePath.folders(above:)).filter { seen.insert($0).inserted }
    }

    var bytes: [UInt8] {
        Array(([SiteMark.line(isInternal: isInternal)] + paths).map { $0 + "\n" }.joined().utf8)
    }

    private static let report = "this is a fault in daymark, so please report it"
}
