import Diagnostics
import Disk

/// The files and folders that a report is limited to; without any, nothing is left out.
struct PathFilter {
    /// Relative to the content directory; "" is the directory itself.
    private let paths: [String]

    /// - Throws: `RunError` for a path that doesn't exist or lies outside the content directory.
    init(_ paths: [String], content: String) throws {
        self.paths = try paths.map { path in
            guard !path.isEmpty else { throw RunError(message: "one of the paths is empty; name files or folders, or none for all") }
            guard isThere(path) else {
                throw RunError(message: "there is no '\(path)'; name files or folders of the content directory '\(content)'")
            }
            return absolutePath(content).hasPrefix(absolutePath(path) + "/") ? "" : try Self.relative(path, content: content)
        }
    }

    /// One file, which need not be on disk.
    init(file: SourceFile) { paths = [file.path] }

    /// - Parameter path: relative to the content directory.
    func covers(_ path: String) -> Bool {
        paths.isEmpty || paths.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
    }

    /// The path below the content directory; "" for the directory itself.
    ///
    /// - Throws: `RunError` for a path outside of it.
    static func relative(_ path: String, content: String) throws -> String {
        let (absolute, root) = (absolutePath(path), absolutePath(content))
        if absolute == root { return "" }
        guard absolute.hasPrefix(root + "/") else {
            throw RunError(message: "'\(path)' is not in the content directory '\(content)'; name that with --content")
        }
        return String(absolute.dropFirst(root.count + 1))
    }
}
