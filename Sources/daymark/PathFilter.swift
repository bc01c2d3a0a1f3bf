import Foundation

/// The files and folders that a report is limited to; without any, nothing is left out.
struct PathFilter {
    /// Relative to the content directory; "" is the directory itself.
    private let paths: [String]

    /// - Throws: `RunError` for a path that doesn't exist or lies outside the content directory.
    init(_ paths: [String], content: String) throws {
        let root = Self.absolute(content)
        self.paths = try paths.map { path in
            let absolute = Self.absolute(path)
            guard FileManager.default.fileExists(atPath: absolute) else { throw RunError(message: "there is no '\(path)'") }
            if absolute == root || root.hasPrefix(absolute + "/") { return "" }
            guard absolute.hasPrefix(root + "/") else {
                throw RunError(message: "'\(path)' is not in the content directory '\(content)'; name that with --content")
            }
            return String(absolute.dropFirst(root.count + 1))
        }
    }

    /// - Parameter path: relative to the content directory.
    func covers(_ path: String) -> Bool {
        paths.isEmpty || paths.contains { $0.isEmpty || path == $0 || path.hasPrefix($0 + "/") }
    }

    private static func absolute(_ path: String) -> String {
        let standardized = URL(fileURLWithPath: path).standardizedFileURL.path
        return standardized.count > 1 && standardized.hasSuffix("/") ? String(standardized.dropLast()) : standardized
    }
}
