import Diagnostics
import StatusModel

/// What an update's file says to customers, so that two versions of it can be compared. White space and other keys don't count.
package struct PublishedText: Sendable, Hashable {
    private var status: String?
    private var at: Instant?
    /// The text without its front matter, with one space for any white space.
    package let words: [UInt8]

    /// Never fails: what has no readable front matter is all text.
    package init(_ file: SourceFile) {
        // What is wrong with an old version concerns nobody any more.
        let problems = Problems()
        guard file.bytes.count <= ContentLimits.markdown, let frontMatter = FrontMatter(of: file, problems) else {
            words = Self.words(file.bytes[...])
            return
        }
        words = Self.words(file.bytes[frontMatter.body])
        let fields = Fields(readYAML(frontMatter.yaml, of: file, problems), of: "an update", known: [], problems)
        status = fields?.text("status")?.value
        at = fields?.time("at")?.value
    }

    private static func words(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        Array(bytes.split { $0 == 0x20 || (0x09...0x0D).contains($0) }.joined(separator: [0x20]))
    }
}
