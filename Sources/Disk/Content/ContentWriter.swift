import Diagnostics
import StatusContent

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Puts new files into a content directory, whole or not at all, and never in the place of another.
package struct ContentWriter {
    /// The content directory, as people name it.
    package let content: String
    var disk: any DiskCalls = SystemDisk()

    package init(content: String) { self.content = content }

    /// Adds an update to a folder that is there. Where its minute is taken, it gets the next number: two authors at once make two files.
    package func add(_ update: UpdateDraft, to path: String) throws(DiskError) -> SourceFile {
        do throws(DiskError) {
            let folder = try folder(path.split(separator: "/").map(String.init), isMade: false)
            // Whoever adds at the same time waits, so that no number is given twice.
            try folder.beginWriting()
            let names = try folder.entries().map(\.name.text)
            for number in update.firstFreeNumber(among: names)...99 {
                let file = update.file(in: path, sequence: number)
                if try put(file, in: folder) { return file }
            }
        } catch {
            throw refusal(update.file(in: path).path, error)
        }
        throw DiskError("'\(content)/\(update.file(in: path).path)' and 98 more of that minute are there", wayOut: "wait for the next one")
    }

    /// Adds a file whose name is its own.
    ///
    /// - Parameter isFolderMade: whether its folder is made where there is none.
    package func addOnly(_ file: SourceFile, isFolderMade: Bool = false) throws(DiskError) -> SourceFile {
        do throws(DiskError) {
            let folder = try folder(file.path.split(separator: "/").dropLast().map(String.init), isMade: isFolderMade)
            try folder.beginWriting()
            if try put(file, in: folder) { return file }
        } catch {
            throw refusal(file.path, error)
        }
        throw DiskError("'\(content)/\(file.path)' is there already, and is never overwritten", wayOut: "edit it")
    }

    /// Adds a folder with its files; it appears with all of them.
    package func addFolder(_ path: String, _ files: [SourceFile]) throws(DiskError) {
        let parts = path.split(separator: "/").map(String.init)
        do throws(DiskError) {
            let parent = try folder(parts.dropLast(), isMade: true)
            try parent.beginWriting()
            let temporary = FileName.temporary
            do throws(DiskError) {
                try parent.makeFolder(temporary)
                let folder = try parent.folder(temporary)
                for file in files { try folder.makeFile(Self.name(of: file), holding: file.bytes, durably: true) }
                try folder.synchronise()
                // A folder that has something in it is never replaced.
                try systemCall("make the folder", parent.shown(FileName(parts.last ?? ""))) {
                    parent.disk.move(temporary, to: FileName(parts.last ?? ""), in: parent.descriptor, .replacing)
                }
            } catch {
                parent.removeLeftOvers()
                throw error
            }
            try parent.synchronise()
        } catch {
            throw refusal(path, error)
        }
    }

    /// Puts `text` at the end of a file, which is made where there is none.
    ///
    /// - Parameter isGood: whether the whole reads as it should; if not, nothing is written.
    package func append(_ text: String, to path: String, isGood: ([UInt8]) -> Bool) throws(DiskError) {
        let parts = path.split(separator: "/").map(String.init)
        do throws(DiskError) {
            let folder = try folder(parts.dropLast(), isMade: false)
            let name = FileName(parts.last ?? "")
            let isNew = try folder.kind(of: name) == nil
            let flags = O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC
            let file = try systemCall("write", folder.shown(name)) { folder.disk.open(name, in: folder.descriptor, flags, mode: 0o644) }
            defer { _ = folder.disk.close(file) }
            do throws(DiskError) {
                // Whoever appends at the same time waits, so that what is checked is what is written to.
                try systemCall("lock", folder.shown(name)) { folder.disk.lock(file, LOCK_EX) }
                try append(text, to: file, named: name, in: folder, isGood: isGood)
            } catch {
                // Somebody else may have written to it by now.
                var status = stat()
                if isNew, folder.disk.look(at: file, &status) == 0, status.st_size == 0 {
                    _ = folder.disk.remove(name, in: folder.descriptor)
                }
                throw error
            }
        } catch {
            throw refusal(path, error)
        }
    }

    private func append(
        _ text: String, to file: CInt, named name: FileName, in folder: Folder, isGood: ([UInt8]) -> Bool
    ) throws(DiskError) {
        guard let before = try folder.bytes(of: name, limit: ContentLimits.yaml) else {
            throw DiskError(
                "'\(folder.shown(name))' is larger than \(ContentLimits.yaml / 1_024) kB", wayOut: "shorten it, or write on by hand")
        }
        let addition = Array(((before.isEmpty || before.last == UInt8(ascii: "\n")) ? text : "\n" + text).utf8)
        guard isGood(before + addition) else {
            throw DiskError(
                "'\(folder.shown(name))' can't take another entry as it is", wayOut: "put it right first; 'daymark lint' shows where")
        }
        do throws(DiskError) {
            try folder.fill(file, with: addition, shownAs: folder.shown(name))
            try systemCall("write to disk", folder.shown(name)) { folder.disk.synchronise(file) }
            // A new file's name, too.
            if before.isEmpty { try folder.synchronise() }
        } catch {
            _ = folder.disk.truncate(file, to: before.count)
            throw error
        }
    }

    /// Makes one file, whole; false where its name is taken.
    private func put(_ file: SourceFile, in folder: Folder) throws(DiskError) -> Bool {
        let (name, temporary) = (Self.name(of: file), FileName.temporary)
        try folder.makeFile(temporary, holding: file.bytes, durably: true)
        defer { _ = folder.disk.remove(temporary, in: folder.descriptor) }
        if folder.disk.link(temporary, in: folder.descriptor, as: name, in: folder.descriptor) != 0 {
            if errno == EEXIST { return false }
            // A disk without links: the name is taken first, then filled.
            if try folder.kind(of: name) != nil { return false }
            try folder.makeFile(name, holding: file.bytes, durably: true)
        }
        try folder.synchronise()
        return true
    }

    private func folder(_ parts: [String], isMade: Bool) throws(DiskError) -> Folder {
        guard let real = disk.realPath(of: content) else {
            throw DiskError(
                "there is no content directory '\(content)'", wayOut: "name it with --content, or make one with 'daymark init'")
        }
        var folder = try Folder(opening: real, shownAs: content, on: disk)
        for part in parts {
            folder.tidy()
            let name = FileName(part)
            let isThere = try folder.kind(of: name) != nil
            folder = isMade && !isThere ? try folder.folderMade(name) : try folder.folder(name)
        }
        return folder
    }

    private func refusal(_ path: String, _ error: DiskError) -> DiskError {
        DiskError("'\(content)/\(path)' was not written: \(error.problem)", wayOut: error.wayOut)
    }

    private static func name(of file: SourceFile) -> FileName {
        FileName(file.path.split(separator: "/").last.map(String.init) ?? file.path)
    }
}
