import Diagnostics
import Disk
import Foundation
import Testing

@testable import daymark

/// Fixes reach the disk whole, or not at all.
@Suite struct FixingTests {
    private let folder: Workplace
    private let path = "incidents/cards-fail/note.md"

    init() throws {
        folder = try Workplace()
        try folder.write("content/" + path, "\u{FEFF}We utilise it.\r\nBye")
    }

    private var onDisk: String { get throws { String(decoding: try folder.read("content/" + path), as: UTF8.self) } }

    /// A fix of "utilise", as a rule would ask for it.
    private func fix() throws -> ReplacedFile {
        let file = SourceFile(path: path, bytes: Array(try folder.read("content/" + path)))
        let diagnostic = Diagnostic(rule: RuleID(.plain, "a"), "m", at: Place(file, 6..<13), suggestion: "use", isSafeFix: true)
        let fixed = try #require(SafeFixes([diagnostic]).files.first)
        return ReplacedFile(old: fixed.old, new: fixed.new)
    }

    private func refusal(of fix: ReplacedFile) -> String {
        do {
            try fix.write(content: folder.path("content"))
            return ""
        } catch {
            return error.message
        }
    }

    private var namesInFolder: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: folder.path("content/incidents/cards-fail")).sorted() }
    }

    @Test func keepsPermissionsLineEndsAndByteOrderMarkAndLeavesNothingBehind() throws {
        let names = try namesInFolder
        chmod(folder.path("content/" + path), 0o640)
        try fix().write(content: folder.path("content"))
        #expect(try Array(onDisk.utf8) == Array("\u{FEFF}We use it.\r\nBye".utf8))
        var status = stat()
        stat(folder.path("content/" + path), &status)
        #expect(status.st_mode & 0o7777 == 0o640)
        #expect(try namesInFolder == names)
    }

    @Test func refusesWhatChangedMeanwhile() throws {
        let fix = try fix()
        try folder.write("content/" + path, "Somebody else's words")
        #expect(refusal(of: fix).contains("it has changed since it was read"))
        #expect(try onDisk == "Somebody else's words")
    }

    @Test func refusesLinks() throws {
        let fix = try fix()
        let file = folder.path("content/" + path)
        try FileManager.default.moveItem(atPath: file, toPath: folder.path("elsewhere.md"))
        symlink(folder.path("elsewhere.md"), file)
        #expect(refusal(of: fix).contains("it is a link"))
        unlink(file)
        link(folder.path("elsewhere.md"), file)
        #expect(refusal(of: fix).contains("second name"))
        #expect(try onDisk.contains("utilise"))
    }

    @Test func refusesAFolderThatIsALink() throws {
        let fix = try fix()
        let incident = folder.path("content/incidents/cards-fail")
        try FileManager.default.moveItem(atPath: incident, toPath: folder.path("elsewhere"))
        symlink(folder.path("elsewhere"), incident)
        #expect(refusal(of: fix).contains("that file is as it was"))
        #expect(try onDisk.contains("utilise"))
    }
}
