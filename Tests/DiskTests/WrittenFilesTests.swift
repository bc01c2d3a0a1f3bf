import Diagnostics
import StatusContent
import Testing

@testable import Disk

/// What commands write is there whole or not at all, wherever the power goes, and for good once they say so.
@Suite struct WrittenFilesTests {
    private typealias Tree = [String: DiskImage.Found]

    private static let files = [
        SourceFile(path: "site.yml", bytes: Array("name: Harbour Pay\n".utf8)),
        SourceFile(path: "incidents/cards-fail/incident.yml", bytes: Array("title: Card payments fail\n".utf8)),
    ]

    /// A disk with a content directory.
    private static func content(_ more: [SourceFile] = []) throws -> DiskImage {
        let disk = ModelDisk(Sweep.empty)
        var tree = FolderTree("/srv/content")
        tree.disk = disk
        try tree.make(files + more)
        return disk.moment.live
    }

    /// What people see of a disk: names that start with a dot are in nobody's way.
    private static func seen(_ image: DiskImage) -> Tree {
        (image.tree("/srv") ?? [:]).filter { path, _ in !path.split(separator: "/").contains { $0.hasPrefix(".") } }
    }

    /// Runs a writer, cuts the power after each of its calls, and holds that its work is there whole or not at all.
    private func cutPower(of image: DiskImage, _ name: String, _ write: (ModelDisk) throws -> Void) throws {
        let disk = ModelDisk(image)
        try write(disk)
        let (before, after) = (Self.seen(image), Self.seen(disk.moment.live))
        #expect(before != after)
        var (generator, states, faults) = (SeededGenerator(seed: Sweep.seed), 0, [String]())
        for moment in disk.moments {
            let cut = PowerCut(moment: moment)
            for choice in cut.choices(everyWayUpTo: 64 * Sweep.rounds, rounds: 10 * Sweep.rounds, using: &generator) {
                states += 1
                if [before, after].contains(Self.seen(cut.image(choice))) { continue }
                faults.append("torn after '\(moment.call)', lost: \(cut.lost(choice))")
            }
        }
        if Self.seen(disk.moment.durable) != after { faults.append("written, and not durable") }
        Sweep.tell(name, states: states, faults: faults.count)
        let isRight = faults.isEmpty
        #expect(isRight, "\(faults.count) faults, as: \(faults.prefix(3).joined(separator: "\n"))")
    }

    @Test func aNewDirectory() throws {
        try cutPower(of: Sweep.empty, "a new directory") { disk in
            var tree = FolderTree("/srv/content")
            tree.disk = disk
            try tree.make(Self.files)
        }
    }

    @Test func aNewFile() throws {
        try cutPower(of: Self.content(), "a new file") { disk in
            var writer = ContentWriter(content: "/srv/content")
            writer.disk = disk
            _ = try writer.addOnly(SourceFile(path: "incidents/cards-fail/review.md", bytes: Array("What happened\n".utf8)))
        }
    }

    @Test func aNewFolder() throws {
        try cutPower(of: Self.content([SourceFile(path: "maintenance/disks/maintenance.yml", bytes: [])]), "a new folder") { disk in
            var writer = ContentWriter(content: "/srv/content")
            writer.disk = disk
            try writer.addFolder(
                "maintenance/network", [SourceFile(path: "maintenance/network/maintenance.yml", bytes: Array("title: Network\n".utf8))])
        }
    }

    @Test func aChangedFile() throws {
        try cutPower(of: Self.content(), "a changed file") { disk in
            var replaced = ReplacedFile(
                old: Self.files[0], new: SourceFile(path: "site.yml", bytes: Array("name: Harbour Pay Status\n".utf8)))
            replaced.disk = disk
            try replaced.write(content: "/srv/content")
        }
    }

    @Test(arguments: [true, false]) func aReport(isThere: Bool) throws {
        let old = SourceFile(path: "october.md", bytes: Array("October so far\n".utf8))
        try cutPower(of: Self.content(isThere ? [old] : []), "a report") { disk in
            var file = NewFile("/srv/content/october.md", replacesOld: true)
            file.disk = disk
            try file.write("All of October\n")
        }
    }

    /// The folder above is made first, which alone is nothing torn.
    @Test func theFirstOfItsKindIsThereForGood() throws {
        let disk = ModelDisk(try Self.content())
        var writer = ContentWriter(content: "/srv/content")
        writer.disk = disk
        try writer.addFolder(
            "maintenance/network", [SourceFile(path: "maintenance/network/maintenance.yml", bytes: Array("title: Network\n".utf8))])
        try writer.append("- at: 10:00\n", to: "incidents/cards-fail/timeline.yml") { _ in true }
        #expect(Self.seen(disk.moment.durable) == Self.seen(disk.moment.live))
        #expect(Self.seen(disk.moment.durable)["content/incidents/cards-fail/timeline.yml"]?.bytes == Array("- at: 10:00\n".utf8))
    }
}
