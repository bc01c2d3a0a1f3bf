import Diagnostics
import Foundation
import StatusContent

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A content directory as it is on disk.
struct ContentFolder {
    private(set) var files: [SourceFile] = []
    /// What is there but is not a file that can be read as content.
    private(set) var diagnostics: [Diagnostic] = []

    /// Larger files are read no further: they are refused anyway.
    static let mostBytes = max(ContentLimits.yaml, ContentLimits.markdown, ContentLimits.logo) + 1

    /// - Throws: `RunError` where the directory, or something in it, can't be read.
    init(_ root: String) throws {
        var status = stat()
        guard stat(root, &status) == 0 else {
            throw RunError(message: "can't read the content directory '\(root)': \(systemError()); name the right one with --content")
        }
        guard status.st_mode & S_IFMT == S_IFDIR else {
            throw RunError(message: "'\(root)' is not a directory; name the content directory with --content")
        }
        try readFolder(root: root, below: "")
    }

    /// Takes `file` for what is on disk under its path, if anything.
    mutating func put(_ file: SourceFile) {
        files.removeAll { $0.path == file.path }
        files.append(file)
    }

    private mutating func readFolder(root: String, below: String) throws {
        let directory = below.isEmpty ? root : "\(root)/\(below)"
        for name in try names(in: directory) where !name.hasPrefix(".") {
            let path = below.isEmpty ? name : "\(below)/\(name)"
            try readEntry(root: root, path: path)
        }
    }

    private mutating func readEntry(root: String, path: String) throws {
        var status = stat()
        guard lstat("\(root)/\(path)", &status) == 0 else { throw unreadable("\(root)/\(path)") }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: try readFolder(root: root, below: path)
        case S_IFREG: files.append(SourceFile(path: path, bytes: try contents(of: "\(root)/\(path)", atMost: Self.mostBytes)))
        default:
            let place = Place.start(of: SourceFile(path: path, bytes: []))
            diagnostics.append(
                Diagnostic(rule: ContentRule.strayFile.id, "this is a link or a device, not a file; put the file itself here", at: place))
        }
    }

    /// Names in byte order, so that nothing depends on how the disk keeps them.
    private func names(in directory: String) throws -> [String] {
        guard let stream = opendir(directory) else { throw unreadable(directory) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}

/// Reads a file's first bytes; follows no link and never waits for a pipe.
private func contents(of path: String, atMost limit: Int) throws -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { throw unreadable(path) }
    let wanted = min(Int(status.st_size), limit)
    var failure: RunError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
        while count < wanted {
            let length = read(descriptor, buffer.baseAddress?.advanced(by: count), wanted - count)
            if length < 0, errno == EINTR { continue }
            if length < 0 { failure = unreadable(path) }
            if length <= 0 { break }
            count += length
        }
    }
    if let failure { throw failure }
    return bytes
}

private func unreadable(_ path: String) -> RunError { RunError(message: "can't read '\(path)': \(systemError())") }

/// The last failed system call's reason, in the system's words.
func systemError() -> String { String(cString: strerror(errno)) }
