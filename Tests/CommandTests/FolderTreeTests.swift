import Diagnostics
import Disk
import Foundation
import Testing

/// Folders that appear whole, and those that are not kept.
@Suite struct FolderTreeTests {
    private let files = [SourceFile(path: "site.yml", text: "name: A\n"), SourceFile(path: "incidents/a/incident.yml", text: "title: B\n")]

    @Test(arguments: ["new", "a/b/new", "a//b/new/", "content/../new"])
    func foldersAboveAreMade(_ name: String) throws {
        let place = try Workplace()
        try FolderTree(place.url.path + "/" + name).make(files)
        let folder = URL(fileURLWithPath: place.path(name)).standardizedFileURL
        #expect(try String(contentsOf: folder.appendingPathComponent("incidents/a/incident.yml"), encoding: .utf8) == "title: B\n")
    }

    @Test func anEmptyFolderIsFilledUnderItsDot() throws {
        let place = try Workplace()
        try FileManager.default.createDirectory(atPath: place.path("empty"), withIntermediateDirectories: true)
        #expect(!hasSomething(in: place.path("empty")) && hasSomething(in: place.path("content")))
        try FolderTree(place.url.path + "/empty/.").make(files)
        #expect(try place.read("empty/site.yml") == Data("name: A\n".utf8))
    }

    @Test func whatIsInTheWayIsNamed() throws {
        let place = try Workplace()
        let path = place.path("content/site.yml") + "/below/new"
        do throws(DiskError) {
            try FolderTree(path).make(files)
            Issue.record("a file is no folder")
        } catch {
            #expect(error.message.hasPrefix("can't make '\(path)': cannot open \(place.path("content/site.yml")): Not a directory"))
        }
        #expect(throws: DiskError.self) { try FolderTree("").make(files) }
        #expect(throws: DiskError.self) { try FolderTree(place.path("content")).make(files) }
    }

    @Test func aTemporaryFolderGoesButForWhatIsKept() throws {
        let place = try Workplace()
        let folder = try TemporaryFolder(named: "daymark-test-")
        try FolderTree(folder.path + "/content").make(files)
        try FolderTree(folder.path + "/other").make(files)
        try folder.keep("content", as: place.path("kept"))
        #expect(try place.read("kept/incidents/a/incident.yml") == Data("title: B\n".utf8))
        #expect(throws: DiskError.self) { try folder.keep("other", as: place.path("kept")) }
        folder.remove()
        #expect(!isThere(folder.path))
    }
}
