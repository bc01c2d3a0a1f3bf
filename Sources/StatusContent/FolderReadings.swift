import Basics
import Diagnostics
import StatusModel

/// What each incident's and maintenance's folder said when it was read. A folder that still says the same is not read again.
struct FolderReadings: Sendable {
    private let ofIncidents: [Reading<Incident>]
    private let ofMaintenance: [Reading<Maintenance>]

    init(_ incidents: [Reading<Incident>] = [], _ maintenance: [Reading<Maintenance>] = []) {
        (ofIncidents, ofMaintenance) = (incidents, maintenance)
    }

    /// By folder.
    var incidents: [String: Reading<Incident>] { Dictionary(ofIncidents.map { ($0.folder.slug, $0) }) { $1 } }
    var maintenance: [String: Reading<Maintenance>] { Dictionary(ofMaintenance.map { ($0.folder.slug, $0) }) { $1 } }

    /// For the next run's cache.
    var entries: [(StatusEvent.ID, CachedEvent)] { ofIncidents.compactMap { $0.entry } + ofMaintenance.compactMap { $0.entry } }

    /// A folder, what else its meaning depends on, and what came of reading it.
    struct Reading<Value: Sendable>: Sendable {
        let folder: ContentLayout.Folder
        /// Ids of the components that could be named.
        let components: [String]
        let value: Value?
        let found: Problems.Found
        /// For the next run; nil where that was not asked for, and where there was something to report.
        var cached: CachedEvent?
    }
}

/// What is read from a folder, and how it is kept from one run to the next.
protocol FolderEvent: Sendable {
    static var kind: StatusEvent.Kind { get }
    static func read(_ folder: ContentLayout.Folder, components: [String], _ problems: Problems) -> Self?
    /// What `init(unpacking:)` makes the same event of.
    func packed(_ folder: ContentLayout.Folder) throws(NotPackable) -> [UInt8]
    init(unpacking bytes: [UInt8], _ folder: ContentLayout.Folder) throws(UnpackingError)
}

extension FolderReadings.Reading where Value: FolderEvent {
    /// Reads folders on all cores, but for those that earlier readings or the cache hold; in the folders' order.
    ///
    /// - Parameter cache: nil where nothing is to be kept.
    static func readings(
        of folders: [ContentLayout.Folder], components: [String], after earlier: [String: Self], cache: EventCache?, isForJudging: Bool
    ) -> [Self] {
        concurrentMap(folders, chunk: 16) { folder in
            if let reading = earlier[folder.slug], reading.folder == folder, reading.components == components { return reading }
            guard let cache else { return Self(reading: folder, components: components, isForJudging) }
            let digest = folder.digest
            if let known = cache.events[StatusEvent.ID(Value.kind, folder.slug)], known.digest == digest,
                let value = try? Value(unpacking: known.event, folder)
            {
                return Self(folder: folder, components: components, value: value, found: Problems.Found(), cached: known)
            }
            var reading = Self(reading: folder, components: components, isForJudging)
            if let value = reading.value, reading.found.isNothing, let event = try? value.packed(folder) {
                reading.cached = CachedEvent(digest: digest, event: event)
            }
            return reading
        }
    }

    fileprivate var entry: (StatusEvent.ID, CachedEvent)? { cached.map { (StatusEvent.ID(Value.kind, folder.slug), $0) } }

    private init(reading folder: ContentLayout.Folder, components: [String], _ isForJudging: Bool) {
        let own = Problems(isForJudging: isForJudging)
        let value = Value.read(folder, components: components, own)
        self.init(folder: folder, components: components, value: value, found: own.found)
    }
}

extension ContentLayout.Folder {
    /// Of all that is in it, each file with its name.
    fileprivate var digest: Digest {
        Checksum.digest(of: [main, timeline, review].compactMap { $0 } + updates + others)
    }
}
