import Diagnostics
import StatusModel

/// A program whose pages can be imported.
package enum PageSource: String, Sendable, CaseIterable {
    case statuspage, cstate, upptime

    /// Reads what there is of a page.
    ///
    /// - Parameters:
    ///   - files: each with its path as people know it: below the folder that was named, or the address that it came from.
    ///   - now: the moment of the import.
    /// - Throws: where this is no such page, or nothing of it can be read. What is wrong with a part of it is a remark.
    package func read(_ files: [SourceFile], now: Instant) throws(ImportFault) -> ImportedPage {
        switch self {
        case .statuspage: try readStatuspage(files, now: now)
        case .cstate: try readCState(files, now: now)
        case .upptime: try readUpptime(files, now: now)
        }
    }
}
