import Diagnostics
import Disk

/// What lies on disk at one time: the content directory, and the templates directory where one was named.
struct DiskState: Sendable {
    let content: Result<ContentFolder, DiskError>
    let templates: Result<ContentFolder, DiskError>?

    /// - Parameter earlier: what lay there before; what was not touched since is not opened again.
    init(_ places: PreviewPlaces, after earlier: DiskState? = nil) {
        content = Result { () throws(DiskError) in try ContentFolder(watched: places.content, after: earlier?.content.value) }
        templates = places.templates.map { directory in
            Result { () throws(DiskError) in
                try ContentFolder(
                    watched: directory, called: "templates directory", flag: "--templates", after: earlier?.templates?.value)
            }
        }
    }

    /// Whether both hold the very same files.
    func isSame(as other: DiskState) -> Bool {
        Self.isSame(content, other.content) && Self.isSame(templates, other.templates)
    }

    private static func isSame(_ a: Result<ContentFolder, DiskError>?, _ b: Result<ContentFolder, DiskError>?) -> Bool {
        switch (a, b) {
        case (nil, nil): true
        case (.success(let a), .success(let b)):
            a.unreadable == b.unreadable && a.outdated == b.outdated && a.diagnostics == b.diagnostics && a.files.count == b.files.count
                && zip(a.files, b.files).allSatisfy { $0 === $1 }
        case (.failure(let a), .failure(let b)): a.message == b.message
        default: false
        }
    }
}

/// The directories that a preview shows.
package struct PreviewPlaces: Sendable {
    var content: String
    var templates: String?

    package init(content: String, templates: String?) { (self.content, self.templates) = (content, templates) }
}

extension Result {
    /// What succeeded.
    var value: Success? { try? get() }
}
