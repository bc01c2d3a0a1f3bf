import Basics
import StatusModel

/// `internal-names.sha256` as it is written for a list: the same list, the same bytes.
package func internalNamesText(_ list: InternalNameDigests) -> String {
    let digests = list.digests.sorted { $0.lexicographicallyPrecedes($1) }
    let head = ["# Names that only colleagues know, hashed by 'daymark hash-names'.", "salt: \(list.salt)"]
    return (head + digests.map { hexText($0) }).map { $0 + "\n" }.joined()
}
