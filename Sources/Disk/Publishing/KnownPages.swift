import Basics
import StatusSite

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Pages of the published site that need not be made to be known: what each was made of, and how it lies on the disk since.
package struct KnownPages: Sendable, Equatable {
    /// Of what all pages are made of besides their own content; nil where nothing is known.
    package private(set) var basis: Digest?
    private var pages: [String: Page] = [:]

    private struct Page: Equatable {
        var key: Digest
        var stamp: FileStamp
    }

    package init() {}

    /// What of it still holds.
    package func holding(for basis: Digest) -> KnownPages {
        if basis == self.basis { return self }
        var new = KnownPages()
        new.basis = basis
        return new
    }

    /// Whether a file is in a folder just as it would be made.
    func has(_ file: SiteFile, in folder: Folder) -> Bool {
        guard let key = file.key, let page = pages[file.path], page.key == key else { return false }
        return page.stamp == folder.stamp(of: file.path)
    }

    /// Notes how files lie in a folder that have just been published there. What was touched this very moment is left out: another touch
    /// might not show.
    mutating func note(_ files: [SiteFile], in folder: Folder) {
        pages = [:]
        for file in files {
            guard let key = file.key, let stamp = folder.stamp(of: file.path), stamp.isSettled else { continue }
            pages[file.path] = Page(key: key, stamp: stamp)
        }
    }
}

extension Folder {
    /// Nil where there is no such file.
    fileprivate func stamp(of path: String) -> FileStamp? {
        var status = stat()
        return disk.look(at: FileName(path), in: descriptor, &status) == 0 ? FileStamp(status) : nil
    }
}

extension KnownPages {
    func pack(into packing: inout Packing) {
        packing.add(basis) { $0.add($1) }
        packing.add(each: pages.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) { packing, page in
            packing.add(page.key)
            packing.add(page.value.key)
            page.value.stamp.pack(into: &packing)
        }
    }

    init(unpacking: inout Unpacking) throws(UnpackingError) {
        basis = try unpacking.optional { unpacking throws(UnpackingError) in try unpacking.digest() }
        let all = try unpacking.array { unpacking throws(UnpackingError) in
            (try unpacking.text(), Page(key: try unpacking.digest(), stamp: try FileStamp(unpacking: &unpacking)))
        }
        pages = Dictionary(all) { $1 }
    }
}
