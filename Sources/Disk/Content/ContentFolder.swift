import Basics
import Diagnostics
import StatusContent
import StatusModel

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A directory of files that people write, as it is on disk.
package struct ContentFolder: Sendable {
    package private(set) var files: [SourceFile] = []
    /// What is there but is not a file that can be read as content.
    package private(set) var diagnostics: [Diagnostic] = []
    /// The paths of all that.
    package private(set) var unreadable: [String] = []
    /// What can't be read just now and is taken as it was when it last could, in words; only where it is read again and again.
    package private(set) var outdated: [String] = []
    /// Whether it will be read again.
    private var isWatched = false
    /// By path.
    private var stamps: [String: FileStamp] = [:]
    /// What the same folder held when it was last read.
    private var known: [String: SourceFile] = [:]

    /// Larger files are read no further: they are refused anyway.
    package static let mostBytes =
        [
            ContentLimits.yaml, ContentLimits.markdown, ContentLimits.logo, ContentLimits.internalNames, ContentLimits.template,
        ].reduce(0, max) + 1
    /// Of what is content or a template: a folder with such a name stands where a file is meant to be.
    private static let fileEndings = [".md", ".yml", ".sha256", ".html", ".css", ".js"]
    /// Content is three deep. A disk may be deeper than any stack.
    private static let deepestFolder = 8

    /// - Parameters:
    ///   - noun: what messages call the directory.
    ///   - flag: the option that names it.
    /// - Throws: `DiskError` where the directory itself can't be read.
    package init(_ root: String, called noun: String = "content directory", flag: String = "--content") throws(DiskError) {
        try read(root, called: noun, flag: flag)
    }

    private mutating func read(_ root: String, called noun: String, flag: String) throws(DiskError) {
        var status = stat()
        guard stat(root, &status) == 0 else {
            throw DiskError("can't read the \(noun) '\(root)': \(systemError())", wayOut: "name the right one with \(flag)")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw DiskError("'\(root)' is not a directory", wayOut: "name the \(noun) with \(flag)")
        }
        let names: [EntryName]
        do throws(SystemError) { names = try Self.names(in: root) } catch {
            throw DiskError("can't read the \(noun) '\(root)': \(error.reason)", wayOut: error.wayOut)
        }
        for name in names { readEntry(name, root: root, below: "") }
    }

    /// Reads the folder for the first time, or again: then only what was touched since is opened, and all else is the very same files.
    ///
    /// - Throws: `DiskError` where the directory itself can't be read.
    package init(
        watched root: String, called noun: String = "content directory", flag: String = "--content", after earlier: ContentFolder?
    ) throws(DiskError) {
        isWatched = true
        stamps = earlier?.stamps ?? [:]
        known = Dictionary((earlier?.files ?? []).map { ($0.path, $0) }) { $1 }
        try read(root, called: noun, flag: flag)
        known = [:]
    }

    /// What the files say, with all that was wrong while they were read.
    ///
    /// - Parameters:
    ///   - earlier: the same folder as it was before: what has not changed since is taken from there.
    ///   - cache: what an earlier run kept, where this one is to keep something too.
    ///   - isForJudging: whether it is judged and not shown; see `loadContent`.
    package func loaded(after earlier: LoadedContent? = nil, cache: EventCache? = nil, isForJudging: Bool = false) -> LoadedContent {
        var content = loadContent(files, unreadable: unreadable, after: earlier, cache: cache, isForJudging: isForJudging)
        content.diagnostics += diagnostics
        return content
    }

    /// Takes `file` for what is on disk under its path, if anything.
    package mutating func put(_ file: SourceFile) {
        files.removeAll { $0.path == file.path }
        files.append(file)
    }

    private mutating func readEntry(_ name: EntryName, root: String, below: String) {
        // What is hidden is nobody's concern, but among files that are published as they are it must not be overlooked.
        if name.text.utf8.first == UInt8(ascii: "."), below != "static", !below.hasPrefix("static/") { return }
        let path = below.isEmpty ? name.text : below + "/" + name.text
        guard name.isUTF8 else {
            return report(.encoding, path, "this file's name is not UTF-8 text; rename it with small letters, digits and hyphens")
        }
        do throws(SystemError) {
            let pathOnDisk = root + "/" + path
            switch try Self.kind(of: name, at: pathOnDisk) {
            case .folder: try readFolder(path, root: root)
            case .file: files.append(try file(path, at: pathOnDisk))
            case .other: report(.strayFile, path, "this is a link or a device, not a file; put the file itself here")
            }
        } catch {
            if !keepAsItWas(path, error) { report(.strayFile, path, "this can't be read: \(error.reason); \(error.wayOut)") }
        }
    }

    /// Takes what a folder or file held before, where it was read before and is still there.
    private mutating func keepAsItWas(_ path: String, _ error: SystemError) -> Bool {
        let before = known.values.filter { $0.path == path || $0.path.hasPrefix(path + "/") }
        if before.isEmpty || error.code == ENOENT { return false }
        files += before.sorted { $0.path.precedes($1.path) }
        outdated.append("'\(path)' can't be read: \(error.reason). It is shown as it was before; \(error.wayOut).")
        return true
    }

    /// The file as it was before, where it has not been touched since.
    private mutating func file(_ path: String, at pathOnDisk: String) throws(SystemError) -> SourceFile {
        let earlier = known[path]
        if let earlier, let before = stamps[path], before.isSettled, before == FileStamp(of: pathOnDisk) { return earlier }
        var status = stat()
        let bytes = try contents(of: pathOnDisk, atMost: Self.mostBytes, &status)
        if isWatched { stamps[path] = FileStamp(status) }
        return earlier?.bytes == bytes ? earlier ?? SourceFile(path: path, bytes: bytes) : SourceFile(path: path, bytes: bytes)
    }

    private mutating func readFolder(_ path: String, root: String) throws(SystemError) {
        if path.utf8.count(where: { $0 == UInt8(ascii: "/") }) >= Self.deepestFolder {
            return report(.strayFile, path, "folders nest more than \(Self.deepestFolder) deep here, and this one is not read; move it up")
        }
        let before = files.count + diagnostics.count + outdated.count
        for name in try Self.names(in: "\(root)/\(path)") { readEntry(name, root: root, below: path) }
        let isEmpty = files.count + diagnostics.count + outdated.count == before
        if isEmpty, Self.fileEndings.contains(where: path.hasSuffix) {
            report(.strayFile, path, "this is an empty folder, not a file; put the file itself here")
        }
    }

    private mutating func report(_ rule: ContentRule, _ path: String, _ message: String) {
        diagnostics.append(Diagnostic(rule: rule.id, message, at: .start(of: SourceFile(path: path, bytes: []))))
        unreadable.append(path)
    }

    private static func kind(of name: EntryName, at path: String) throws(SystemError) -> EntryName.Kind {
        if let kind = name.kind { return kind }
        var status = stat()
        guard lstat(path, &status) == 0 else { throw SystemError() }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: return .folder
        case S_IFREG: return .file
        default: return .other
        }
    }

    /// A name on disk, which need not be text.
    private struct EntryName {
        enum Kind {
            case file, folder, other
        }

        /// With question marks where it is not UTF-8.
        var text: String
        var isUTF8: Bool
        /// Nil where the folder doesn't say.
        var kind: Kind?
    }

    /// Names in byte order, so that nothing depends on how the disk keeps them.
    private static func names(in directory: String) throws(SystemError) -> [EntryName] {
        guard let stream = opendir(directory) else { throw SystemError() }
        defer { closedir(stream) }
        var names: [EntryName] = []
        while let entry = try nextEntry(stream) {
            let kind: EntryName.Kind? =
                switch Int(entry.pointee.d_type) {
                case Int(DT_REG): .file
                case Int(DT_DIR): .folder
                default: nil
                }
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { bytes in
                    let text = String(validatingCString: bytes)
                    return EntryName(text: text ?? String(cString: bytes), isUTF8: text != nil, kind: kind)
                }
            }
            if name.text != ".", name.text != ".." { names.append(name) }
        }
        return names.sorted { $0.text.precedes($1.text) }
    }
}

/// The next entry of a folder; nil at its end.
///
/// - Throws: where the folder can't be listed further, which looks just like its end.
private func nextEntry(_ stream: OpaquePointer) throws(SystemError) -> UnsafeMutablePointer<dirent>? {
    errno = 0
    if let entry = readdir(stream) { return entry }
    if errno != 0 { throw SystemError() }
    return nil
}

/// Why a file or folder can't be read, in the system's words.
private struct SystemError: Error {
    var code = errno

    var reason: String { code == EAGAIN ? "it is written to all the time" : systemWords(code) }

    var wayOut: String {
        switch code {
        case EACCES, EPERM: "give whoever runs this permission to read it"
        case EMFILE, ENFILE: "close some programs or raise the limit of open files (ulimit -n)"
        case ELOOP, ENXIO, ENOTDIR, EISDIR: "put the file itself here"
        case EAGAIN, ENOENT: "try again once nobody writes there"
        default: "check the disk and try again"
        }
    }
}

/// Reads a file's first bytes; follows no link and never waits for a pipe.
///
/// - Parameter status: what the system said of the file before it was read.
private func contents(of path: String, atMost limit: Int, _ status: inout stat) throws(SystemError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemError() }
    defer { close(descriptor) }
    for _ in 0..<5 {
        guard fstat(descriptor, &status) == 0 else { throw SystemError() }
        guard status.st_mode & S_IFMT == S_IFREG else { throw SystemError(code: ENXIO) }
        let bytes = try bytesToEnd(of: descriptor, expecting: Int(status.st_size), atMost: limit)
        var after = stat()
        guard fstat(descriptor, &after) == 0 else { throw SystemError() }
        // Half of one version and half of the next is neither.
        if FileStamp(status) == FileStamp(after) { return bytes }
        guard lseek(descriptor, 0, SEEK_SET) == 0 else { throw SystemError() }
    }
    throw SystemError(code: EAGAIN)
}

/// Everything from here on, up to a limit. How much there is need not be what the system said.
private func bytesToEnd(of descriptor: Int32, expecting size: Int, atMost limit: Int) throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < limit {
        // One more than is there, so that the end shows at once.
        let wanted = min(max(size - bytes.count, 0) + 1, limit - bytes.count)
        var failure: SystemError?
        let chunk = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
            var length = -1
            repeat { length = read(descriptor, buffer.baseAddress, wanted) } while length < 0 && errno == EINTR
            if length < 0 { failure = SystemError() }
            count = max(length, 0)
        }
        if let failure { throw failure }
        if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
        // Of a file less comes only at its end.
        if chunk.count < wanted { return bytes }
    }
    return bytes
}
