import Foundation
import StatusSite
import Testing

@testable import Disk

/// What is refused before anything is written, and what a publication says of itself.
@Suite struct PublishingTests {
    /// A folder of the system's own disk, with a content directory and a site in it.
    private final class Place {
        let url = FileManager.default.temporaryDirectory.appendingPathComponent("daymark-\(UUID().uuidString)")

        init() throws {
            try FileManager.default.createDirectory(at: url.appendingPathComponent("content/site"), withIntermediateDirectories: true)
            try Data("a file".utf8).write(to: url.appendingPathComponent("file"))
            try FileManager.default.createSymbolicLink(at: url.appendingPathComponent("link"), withDestinationURL: url)
            try FileManager.default.createSymbolicLink(
                at: url.appendingPathComponent("nowhere"), withDestinationURL: url.appendingPathComponent("gone"))
        }

        deinit { try? FileManager.default.removeItem(at: url) }

        func path(_ name: String) -> String { url.path + "/" + name }

        func publish(to name: String, force: Bool = false, content: String? = nil) throws(PublishingError) -> PublishSummary {
            try Publisher(directory: name, force: force, contentDirectory: content ?? path("content")).publish(PublishingTests.files)
        }

        /// Why a publication was refused.
        func refusal(_ name: String, force: Bool = false, content: String? = nil) -> String {
            do throws(PublishingError) { return try publish(to: name, force: force, content: content).text } catch {
                return error.description
            }
        }
    }

    private static let files = [SiteFile(path: "index.html", text: "All well"), SiteFile(path: "api/v2/status.json", text: "{}")]

    // MARK: - Where

    @Test(arguments: [
        ("", "the output directory has no name; name one, as in --out public"), ("a\0b", "has no name"),
        ("/", "/ is the root of the file system"),
        (".x.daymark-staging", "has a name that daymark uses for its own folders"), ("file", "is not a folder; choose a folder of its own"),
        ("link", "is a symbolic link; name the folder that it points to"), ("file/site", "cannot look at"),
        ("gone/../site", "cannot look at"),
        ("nowhere/site", "cannot find"), ("content", "is the content directory"), ("content/site", "or inside it"),
        (".", "holds the content directory"),
    ])
    func refusesWhatIsNoPlaceForASite(name: String, reason: String) throws {
        let place = try Place()
        let isAbsolute = name.isEmpty || name.contains("\0") || name.hasPrefix("/")
        let refusal = place.refusal(isAbsolute ? name : place.path(name))
        #expect(refusal.contains(reason) && refusal.hasSuffix("; the published site is as it was"), "\(refusal)")
    }

    @Test func refusesHomesAndWhatIsAroundThem() throws {
        let place = try Place()
        let home = NSHomeDirectory()
        #expect(place.refusal(home, force: true).contains("is the home directory \(home), or holds it"))
    }

    /// The list has lines that tell no home, and one that does.
    @Test func refusesTheHomesOfEveryAccount() throws {
        let place = try Place()
        let list = "# accounts\n\nnone:x:1\nhalf:x:2:2::home:/bin/sh\ngone:x:3:3::\(place.path("gone")):/bin/sh\n"
        try Data("\(list)one:x:4:4:One:\(place.path("content")):/bin/sh\n".utf8).write(to: place.url.appendingPathComponent("accounts"))
        func refusal(_ name: String, accounts: String) -> String {
            let folders = ProtectedFolders(
                output: "out", existing: place.path(name), isThere: true, accountList: place.path(accounts))
            do throws(DiskError) { try folders.refuseHomes() } catch { return error.message }
            return ""
        }
        #expect(refusal("content", accounts: "accounts").contains("is the home directory \(place.path("content")), or holds it"))
        #expect(refusal("", accounts: "accounts").contains("is the home directory \(place.path("content")), or holds it"))
        #expect(refusal("content/site", accounts: "accounts") == "")
        #expect(refusal("content", accounts: "no accounts") == "")
        for damaged in ["file/accounts", "content"] {
            #expect(refusal("content/site", accounts: damaged).hasPrefix("cannot look up the home directories of this computer"))
        }
    }

    @Test func refusesContentThatIsNotThere() throws {
        let place = try Place()
        #expect(place.refusal(place.path("public"), content: place.path("other")).contains("cannot find \(place.path("other"))"))
    }

    @Test func refusesTheWorkingDirectoryWithForce() throws {
        let place = try Place()
        let working = FileManager.default.currentDirectoryPath
        #expect(place.refusal(working, force: true).contains("is the directory you are in, or holds it"))
        let protected = ProtectedFolders(output: "out", existing: place.url.path, isThere: true)
        #expect(throws: DiskError.self) { try protected.refuseWorkingDirectory(place.path("gone")) }
        try ProtectedFolders(output: "out", existing: place.url.path, isThere: false).refuseWorkingDirectory(place.path("gone"))
    }

    @Test func forceTakesTheRestOfASiteAlong() throws {
        let place = try Place()
        _ = try place.publish(to: place.path("public"))
        try Data("mine".utf8).write(to: place.url.appendingPathComponent("public/CNAME"))
        #expect(
            try place.publish(to: place.path("public"), force: true).text == "2 files: 2 unchanged, 1 deleted that daymark had not written")
        #expect(!FileManager.default.fileExists(atPath: place.path("public/CNAME")))
    }

    @Test(arguments: ["public", "new/deep/public", "public/", "./public"]) func publishesWhereThereIsRoom(name: String) throws {
        let place = try Place()
        #expect(try place.publish(to: place.path(name)).text == "2 files: 2 added")
        let written = try String(contentsOfFile: place.path(name) + "/api/v2/status.json", encoding: .utf8)
        #expect(written == "{}")
    }

    /// `.` of a path is the folder itself, and messages name it.
    @Test func aDotIsTheFolderItself() throws {
        let place = try Place()
        try FileManager.default.createDirectory(atPath: place.path("public"), withIntermediateDirectories: true)
        let real = try #require(FileIdentity.realPath(of: place.path("public")))
        #expect(try OutputPlace(place.path("public/."), contentDirectory: place.path("content"), force: false).shown == real)
    }

    @Test(arguments: [("site", "."), ("/site", "/"), ("a/site", "a")]) func theFolderAboveIsShownAsItWasTyped(shown: String, above: String)
        throws
    {
        let disk = ModelDisk(DiskImage())
        let place = OutputPlace(shown: shown, name: "site", base: "/", missing: [])
        #expect(try place.openParent(on: disk).path == above && place.isAtTheTop)
    }

    // MARK: - What

    @Test(arguments: [
        ([], "the site has no files"), (["a", "a"], "the site has two files 'a'"),
        (["a", "a/b"], "has 'a' both as a file and as a folder"),
        (["a/../b"], "has a '.' or '..' part"), (["a//b"], "has an empty part"), (["é"], "other than printable ASCII"),
        ([".daymark-manifest"], "is the name of daymark's manifest"),
    ])
    func refusesASiteThatCanNotBe(paths: [String], reason: String) throws {
        #expect { try Manifest(listing: paths.map { SiteFile(path: $0, text: "") }) } throws: {
            ($0 as? DiskError)?.problem.contains(reason) == true
        }
    }

    @Test(arguments: ["", "daymark-manifest 1", "daymark-manifest 2\na\n", "daymark-manifest 1\n../a\n", "daymark-manifest 1\nb\na\n"])
    func aManifestThatDaymarkDidNotWriteIsNone(text: String) {
        #expect(Manifest(bytes: Array(text.utf8)) == nil)
    }

    @Test func aSummaryCountsWhatIsThere() {
        #expect(PublishSummary(unchanged: 1).text == "1 file: nothing changed")
        let summary = PublishSummary(added: 1, changed: 2, removed: 3, unchanged: 4, foreign: 5)
        #expect(summary.text == "7 files: 2 changed, 1 added, 3 removed, 4 unchanged, 5 deleted that daymark had not written")
    }

    // MARK: - What is there

    /// Publishes on a disk that has `site`, a file or what is in a folder, where the site goes.
    private func refusal(_ base: String = "/srv", force: Bool = false, fault: (Int, Int32)? = nil, on change: (inout DiskImage) -> Void)
        -> String
    {
        var image = Sweep.empty
        change(&image)
        var (known, outcome) = (KnownPages(), "the published site is as it was")
        do throws(DiskError) {
            var publisher = Publisher(directory: "site", force: force, contentDirectory: "content")
            publisher.disk = ModelDisk(image, fault: fault.map { (number: $0.0, code: $0.1) })
            let place = OutputPlace(shown: base + "/site", name: "site", base: base, missing: [])
            let files = Self.files.sorted { $0.path < $1.path }
            let summary = try publisher.publish(files, Manifest(listing: files), at: place, &known, &outcome)
            return summary.warning ?? summary.text
        } catch {
            return PublishingError(cause: error, outcome: outcome).description
        }
    }

    private static func put(_ name: String, _ node: DiskImage.Node, in folder: Int, of image: inout DiskImage) -> Int {
        let number = image.add(node)
        image.apply(.names(folder: folder, [(name, number)]))
        return number
    }

    private static let file = DiskImage.Node(isFolder: false, mode: 0o644, bytes: Array("mine".utf8))
    private static let folder = DiskImage.Node(isFolder: true, mode: 0o755)

    @Test func refusesAFileInItsPlace() {
        #expect(refusal { _ = Self.put("site", Self.file, in: 1, of: &$0) }.hasPrefix("/srv/site is not a folder"))
        #expect(
            refusal { _ = Self.put(".site.daymark-staging", Self.file, in: 1, of: &$0) }.contains("is in the way of daymark's own folder"))
    }

    @Test func refusesADiskOfItsOwn() {
        var mount = Self.folder
        mount.device = 2
        #expect(refusal { _ = Self.put("site", mount, in: 1, of: &$0) }.contains("is a mount point"))
        #expect(refusal { _ = Self.put(".site.daymark-staging", mount, in: 1, of: &$0) }.contains("is a disk of its own"))
    }

    @Test func refusesWhatSomebodyElseMade() {
        let foreign: (inout DiskImage) -> Void = {
            _ = Self.put("CNAME", Self.file, in: Self.put("site", Self.folder, in: 1, of: &$0), of: &$0)
        }
        #expect(
            refusal(on: foreign).contains(
                "was not made by daymark (it has no .daymark-manifest); choose another folder, or build with --force")
        )
        #expect(refusal(force: true, on: foreign) == "2 files: 2 added, 1 deleted that daymark had not written")
        let edited: (inout DiskImage) -> Void = {
            _ = Self.put(".daymark-manifest", Self.file, in: Self.put("site", Self.folder, in: 1, of: &$0), of: &$0)
        }
        #expect(refusal(on: edited).contains("its .daymark-manifest is not one that daymark wrote"))
        let atTheTop: (inout DiskImage) -> Void = {
            _ = Self.put("passwd", Self.file, in: Self.put("site", Self.folder, in: 0, of: &$0), of: &$0)
        }
        #expect(refusal("/", force: true, on: atTheTop).contains("choose another folder; the published site is as it was"))
    }

    @Test func namesWhatWasPutIntoASite() throws {
        let image = try Sweep.published(Self.files)
        let refusal = refusal { started in
            started = image
            let site = image.number(of: "/srv/site") ?? 0
            for number in 1...7 { _ = Self.put("more-\(number)", Self.file, in: site, of: &started) }
        }
        #expect(refusal.contains("/srv/site/more-5 and 2 more were not written by daymark; move them away"))
        let one = self.refusal { started in
            started = image
            _ = Self.put("CNAME", Self.file, in: image.number(of: "/srv/site") ?? 0, of: &started)
        }
        #expect(one.hasPrefix("/srv/site/CNAME was not written by daymark; move it away, or build with --force, which deletes it"))
    }

    // MARK: - What fails

    /// Publishes over an older site while one call fails, and says what came of it.
    private func outcomes(_ code: Int32, of call: String) throws -> [String] {
        let image = try Sweep.published([SiteFile(path: "index.html", text: "Before"), Self.files[1]])
        let whole = ModelDisk(image)
        try Sweep().publish(Self.files, on: whole)
        return whole.moments.indices.dropFirst().filter { whole.moments[$0].call.hasPrefix(call) }.map { number in
            refusal(fault: (number, code)) { $0 = image }
        }
    }

    @Test func writesWhatItCanNotLink() throws {
        #expect(try outcomes(EXDEV, of: "link").allSatisfy { $0 == "2 files: 1 changed, 1 unchanged" })
        #expect(try outcomes(EIO, of: "link").allSatisfy { $0.hasPrefix("cannot link") && $0.hasSuffix("the published site is as it was") })
    }

    @Test func leavesTheOldSiteToTheNextBuildWhereItCanNotBeDeleted() throws {
        let outcomes = try outcomes(EACCES, of: "remove")
        #expect(outcomes.count > 3)
        #expect(
            outcomes.allSatisfy {
                $0.hasPrefix("the site is published, but the one before is left for the next build to delete: cannot delete")
            })
    }

    /// The swap, its undoing and what is deleted fail together where the disk fails for good.
    @Test func saysWhereTheNewSiteMayNotLast() throws {
        let image = try Sweep.published([SiteFile(path: "index.html", text: "Before"), Self.files[1]])
        let whole = ModelDisk(image)
        try Sweep().publish(Self.files, on: whole)
        let swap = try #require(whole.moments.firstIndex { $0.call.hasPrefix("move") })
        let disk = ModelDisk(image, fault: (number: swap + 1, code: EIO), failsForGood: true)
        var (known, outcome) = (KnownPages(), "")
        var publisher = Publisher(directory: "site", force: false, contentDirectory: "content")
        publisher.disk = disk
        let files = Self.files.sorted { $0.path < $1.path }
        let place = OutputPlace(shown: "/srv/site", name: "site", base: "/srv", missing: [])
        #expect(throws: DiskError.self) { try publisher.publish(files, Manifest(listing: files), at: place, &known, &outcome) }
        #expect(outcome == "the new site is in place, but may not survive a power cut")
        #expect(try Sweep().tree(disk.moment.live) == Sweep.tree(of: files))
    }

    @Test func whatComesFromTheDiskDoesNotReachTheTerminal() {
        let error = PublishingError(cause: DiskError("a\u{1B}[31mb was not written", wayOut: "move it\naway"), outcome: "as it was")
        #expect(error.description == "a·[31mb was not written; move it·away; as it was")
    }
}
