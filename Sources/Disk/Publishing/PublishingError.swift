/// Why a build did not publish, and what readers see now.
package struct PublishingError: Error, Equatable, Sendable, CustomStringConvertible {
    var cause: DiskError
    var outcome: String

    /// Names on the disk may hold anything, so control characters do not reach the terminal.
    package var description: String {
        let text = "\(cause.problem); \(cause.wayOut); \(outcome)"
        return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.generalCategory == .control ? "·" : $0 }))
    }
}
