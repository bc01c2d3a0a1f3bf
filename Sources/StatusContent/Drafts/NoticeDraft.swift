import Basics
import Diagnostics
import StatusModel

/// A new notice, before it is a file.
package struct NoticeDraft: Sendable {
    package var title: String
    package var from: Instant
    package var until: Instant
    /// Ids.
    package var components: [String]
    /// CommonMark.
    package var body: String

    package init(title: String, from: Instant, until: Instant, components: [String], body: String) {
        (self.title, self.from, self.until, self.components, self.body) = (title, from, until, components, body)
    }

    /// - Parameters:
    ///   - slug: the file's name; where there is none, it is made of the day and the title.
    ///   - zone: the page's.
    package func file(slug: String?, _ zone: Zone) -> SourceFile {
        let name = slug ?? folderName(for: title, at: from, zone)
        let about = components.isEmpty ? [] : ["components: [\(components.joined(separator: ", "))]"]
        let head = ["---", "title: \(yamlValue(title.onOneLine))", "from: \(from.contentText)", "until: \(until.contentText)"] + about
        return SourceFile(path: "notices/\(name).md", text: (head + ["---", body.trimmedOfWhiteSpace]).joined(separator: "\n") + "\n")
    }
}
