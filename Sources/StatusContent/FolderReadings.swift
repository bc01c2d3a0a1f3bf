import Basics
import Diagnostics
import StatusModel

/// What each incident's and maintenance's folder said when it was read. A folder that still says the same is not read again.
struct FolderReadings: Sendable {
    private(set) var incidents: [String: Reading<Incident>] = [:]
    private(set) var maintenance: [String: Reading<Maintenance>] = [:]

    /// A folder, what else its meaning depends on, and what came of reading it.
    struct Reading<Value: Sendable>: Sendable {
        let folder: ContentLayout.Folder
        /// Ids of the components that could be named.
        let components: [String]
        let value: Value?
        let found: Problems.Found
    }

    init() {}

    init(_ incidents: [Reading<Incident>], _ maintenance: [Reading<Maintenance>]) {
        self.incidents = Dictionary(incidents.map { ($0.folder.slug, $0) }) { $1 }
        self.maintenance = Dictionary(maintenance.map { ($0.folder.slug, $0) }) { $1 }
    }
}

extension FolderReadings.Reading {
    /// Reads folders on all cores, but for those that earlier readings hold; in the folders' order.
    static func readings(
        of folders: [ContentLayout.Folder], components: [String], after earlier: [String: Self],
        _ read: @Sendable (ContentLayout.Folder, Problems) -> Value?
    ) -> [Self] {
        concurrentMap(folders, chunk: 16) { folder in
            if let reading = earlier[folder.slug], reading.folder == folder, reading.components == components { return reading }
            let own = Problems()
            let value = read(folder, own)
            return Self(folder: folder, components: components, value: value, found: own.found)
        }
    }
}
