extension Folder {
    /// Deletes a folder and everything below it, never through a link and never on another disk.
    ///
    /// What is named `last` goes last in each folder, and only when a power cut can't bring back what went before.
    func removeFolder(_ name: FileName, last: FileName) throws(DiskError) {
        let doomed = try folder(name)
        if try doomed.isOnAnotherDisk(than: self) {
            throw DiskError("\(doomed.path) is a disk of its own, which daymark does not delete", wayOut: "unmount it")
        }
        let entries = try doomed.entries()
        for entry in entries where entry.name != last { try doomed.remove(entry, last: last) }
        for entry in entries where entry.name == last {
            try doomed.synchronise()
            try doomed.remove(entry, last: last)
        }
        try systemCall("delete", doomed.path) { disk.removeEmptyFolder(name, in: descriptor) }
    }

    private func remove(_ entry: FolderEntry, last: FileName) throws(DiskError) {
        switch entry.kind {
        case .folder: try removeFolder(entry.name, last: last)
        case .file, .link, .special: try systemCall("delete", shown(entry.name)) { disk.remove(entry.name, in: descriptor) }
        }
    }
}
