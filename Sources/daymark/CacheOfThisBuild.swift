import Basics
import Diagnostics
import Disk
import StatusModel

/// What this build takes from the last one and leaves for the next.
final class CacheOfThisBuild {
    private let open: () -> CacheFile?
    /// Whether somebody asked for it, however little there is to keep.
    private let isWanted: Bool
    private var file: CacheFile?
    private var last = BuildCache()
    private var next = BuildCache()

    /// With fewer files than this all is done again sooner than anybody notices.
    private static let fewestFiles = 200

    /// - Parameters:
    ///   - folder: what `--cache` names.
    ///   - output: the output directory.
    init(folder: String?, isOff: Bool, output: String) {
        isWanted = folder != nil
        open = {
            if isOff { return nil }
            if let folder { return CacheFile(in: folder) }
            return CacheFile(
                forOutput: output, caches: environmentVariable("XDG_CACHE_HOME"), home: environmentVariable("HOME"))
        }
    }

    /// What is known of events; nil where nothing is to be kept.
    func events(_ fileCount: Int) -> EventCache? {
        guard isWanted || fileCount >= Self.fewestFiles, let file = open() else { return nil }
        self.file = file
        last = file.read(.current)
        next = last
        return last.events
    }

    /// What the next build is to know of events.
    func take(_ events: EventCache?) { if let events { next.events = events } }

    /// Publishes pages, of which some need not be made to be known.
    func withPages<Result, Failure: Error>(
        madeWith templates: [SourceFile], _ publish: (inout KnownPages) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var basis = SHA256()
        basis.add(next.events.basis.bytes)
        basis.add(Checksum.digest(of: templates).bytes)
        next.pages = next.pages.holding(for: basis.digest)
        return try publish(&next.pages)
    }

    /// - Returns: why nothing could be kept, where somebody had asked for it.
    func keep() -> String? {
        let fault = file?.write(next, after: last, .current)
        keepToTheEnd(self)
        return isWanted ? fault : nil
    }
}
