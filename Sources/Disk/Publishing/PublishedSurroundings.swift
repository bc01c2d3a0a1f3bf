import Basics

/// Whether a file that is for colleagues would be published where it is to go: in a site, or in what the next build copies into one.
package struct PublishedSurroundings {
    private let file: String
    private let contentDirectory: String

    package init(of file: String, contentDirectory: String) { (self.file, self.contentDirectory) = (file, contentDirectory) }

    /// - Throws: `DiskError` where it would.
    package func refuse() throws(DiskError) {
        let disk = SystemDisk()
        guard let real = disk.realPath(of: folderAndName(of: file).folder) else { return }
        if let statics = disk.realPath(of: contentDirectory + "/static"), real == statics || real.hasPrefix(statics + "/") {
            throw refused("in static/, which the next build publishes")
        }
        if let content = disk.realPath(of: contentDirectory), real == content || real.hasPrefix(content + "/") {
            throw refused("in \(contentDirectory), which is read as content")
        }
        var parts = real.split(separator: "/")
        while !parts.isEmpty {
            let folder = "/" + parts.joined(separator: "/")
            if try OutputPlace.firstLine(ofManifestIn: folder) != nil { throw refused("in \(folder), which holds a site") }
            parts.removeLast()
        }
    }

    private func refused(_ place: String) -> DiskError {
        DiskError("'\(file)' lies \(place), and a report is for colleagues", wayOut: "name a file elsewhere")
    }
}
