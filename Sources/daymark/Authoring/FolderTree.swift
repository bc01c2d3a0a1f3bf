import Diagnostics
import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// A new directory with everything in it; it appears whole or not at all.
struct FolderTree {
    private let path: String

    init(_ path: String) { self.path = path }

    /// - Parameter files: below the directory, by path.
    /// - Throws: `RunError` where it can't be made; nothing is left behind then.
    func make(_ files: [SourceFile]) throws(RunError) {
        let place = URL(fileURLWithPath: path)
        let parent = place.deletingLastPathComponent()
        let temporary = parent.appendingPathComponent(FileName.temporary.text)
        do {
            try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: temporary) }
            for file in files {
                let url = temporary.appendingPathComponent(file.path)
                try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
                try Data(file.bytes).write(to: url)
            }
            // A directory that has something in it is never replaced.
            guard rename(temporary.path, place.path) == 0 else {
                throw RunError(message: "can't make '\(path)': \(systemError()); name another directory")
            }
        } catch let error as RunError {
            throw error
        } catch {
            let reason = error.localizedDescription.trimmingCharacters(in: CharacterSet(charactersIn: ". "))
            throw RunError(message: "can't make '\(path)': \(reason); put that right, or name another directory")
        }
    }
}
