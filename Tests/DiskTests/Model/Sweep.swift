import Foundation
import StatusSite

@testable import Disk

/// Publishes on a model of a disk, cuts its power wherever it can be cut, and looks at what readers have then.
struct Sweep {
    /// How much is tried; more before a release.
    static let rounds = ProcessInfo.processInfo.environment["DAYMARK_POWER_ROUNDS"].flatMap(Int.init) ?? 3
    static let seed = ProcessInfo.processInfo.environment["DAYMARK_POWER_SEED"].flatMap(UInt64.init) ?? 1

    var force = false
    /// Folders above the site that are still to be made.
    var missing: [String] = []
    var disobedience: ModelDisk.Disobedience?
    /// What somebody else put where the site goes.
    var foreign: [String: DiskImage.Found]?

    /// How many disks were looked at after a power cut.
    private(set) var states = 0
    /// What was wrong with them.
    private(set) var faults: [String] = []
    /// What the next publication makes of what was left on a disk. Many cuts leave the same.
    private var known: [[String: DiskImage.Found]: String?] = [:]
    private var generator = SeededGenerator(seed: Self.seed)

    init(force: Bool = false, missing: [String] = [], _ disobedience: ModelDisk.Disobedience? = nil) {
        (self.force, self.missing, self.disobedience) = (force, missing, disobedience)
    }

    /// A line for `make power-loss` to count. One call writes it, so that no other line gets into it.
    static func tell(_ name: String, states: Int, faults: Int) {
        print("power loss: \(name): \(states) states, \(faults) faults")
        fflush(nil)
    }

    // MARK: - Disks

    /// A disk with nothing on it but the folder that the site goes into, number 1.
    static var empty: DiskImage {
        var image = DiskImage()
        let folder = image.add(DiskImage.Node(isFolder: true, mode: 0o755))
        image.apply(.names(folder: DiskImage.root, [("srv", folder)]))
        return image
    }

    /// A disk with a finished site on it.
    static func published(_ files: [SiteFile]) throws -> DiskImage {
        let disk = ModelDisk(empty)
        try Sweep().publish(files, on: disk)
        return disk.moment.live
    }

    func tree(_ image: DiskImage) -> [String: DiskImage.Found]? { image.tree((["/srv"] + missing + ["site"]).joined(separator: "/")) }

    /// What readers of a whole site find; nil where there is none.
    static func tree(of files: [SiteFile]?) throws -> [String: DiskImage.Found]? {
        guard let files else { return nil }
        let manifest = try Manifest(listing: files)
        var tree = ["": DiskImage.Found(mode: 0o755), Manifest.fileName: DiskImage.Found(mode: 0o644, bytes: manifest.bytes)]
        for folder in manifest.folders { tree[folder] = DiskImage.Found(mode: 0o755) }
        for file in files { tree[file.path] = DiskImage.Found(mode: 0o644, bytes: file.bytes) }
        return tree
    }

    @discardableResult
    func publish(_ files: [SiteFile], on disk: ModelDisk) throws(DiskError) -> PublishSummary {
        var publisher = Publisher(directory: "site", force: force, contentDirectory: "content")
        publisher.disk = disk
        var (known, outcome) = (KnownPages(), "")
        let place = OutputPlace(shown: "site", name: "site", base: "/srv", missing: missing)
        return try publisher.publish(files.sorted { $0.path < $1.path }, Manifest(listing: files), at: place, &known, &outcome)
    }

    // MARK: - Cuts

    /// Cuts the power after each call of a publication.
    ///
    /// - Parameter olds: the sites, or none, that readers may be left with beside the new one.
    mutating func publish(_ files: [SiteFile], over image: DiskImage, olds: [[SiteFile]?], fully: Bool = true) throws {
        let disk = ModelDisk(image, disobedience)
        try publish(files, on: disk)
        for moment in disk.moments { try cut(moment, olds: olds, new: files, fully: fully) }
        try expectDurable(files, disk.moment, "at its end")
    }

    /// Kills a publication after each of its calls, lets the next one go on with the disk as it is, and cuts the power then.
    mutating func publish(_ files: [SiteFile], afterKillsOf killed: [SiteFile], over image: DiskImage, olds: [[SiteFile]?]) throws {
        let first = ModelDisk(image, disobedience)
        try publish(killed, on: first)
        for moment in first.moments {
            let second = ModelDisk(moment, disobedience)
            try publish(files, on: second)
            for moment in second.moments { try cut(moment, olds: olds + [killed], new: files, fully: false) }
            try expectDurable(files, second.moment, "after a kill behind '\(moment.call)'")
        }
    }

    /// Lets each call fail in turn, and cuts the power while the publisher sees to it.
    mutating func publish(_ files: [SiteFile], withFaultsOver image: DiskImage, olds: [[SiteFile]?]) throws {
        let whole = ModelDisk(image)
        try publish(files, on: whole)
        for number in whole.moments.indices.dropFirst() {
            let disk = ModelDisk(image, disobedience, fault: (number, EIO))
            do {
                try publish(files, on: disk)
                try expectDurable(files, disk.moment, "although call \(number) failed")
            } catch let error as DiskError {
                if try !olds.contains(where: { try Self.tree(of: $0) == tree(disk.moment.live) }) {
                    faults.append("call \(number) failed (\(error.problem)), and readers have another site than before")
                }
            }
            for moment in disk.moments.dropFirst(number - 1) { try cut(moment, olds: olds, new: files, fully: false) }
        }
    }

    private mutating func cut(_ moment: ModelDisk.Moment, olds: [[SiteFile]?], new: [SiteFile], fully: Bool) throws {
        let cut = PowerCut(moment: moment)
        let allowed = try (olds + [new]).map(Self.tree(of:)) + (foreign.map { [$0] } ?? [])
        let choices =
            fully
            ? cut.choices(everyWayUpTo: 64 * Self.rounds, rounds: 10 * Self.rounds, using: &generator)
            : cut.someChoices(Self.rounds, using: &generator)
        for choice in choices {
            states += 1
            let image = cut.image(choice)
            let fault = allowed.contains(tree(image)) ? try knownFaultOfTheNext(new, on: image) : "a torn site: \(shown(tree(image)))"
            if let fault { faults.append("\(fault); power cut after '\(moment.call)', lost: \(cut.lost(choice))") }
        }
    }

    private mutating func knownFaultOfTheNext(_ files: [SiteFile], on image: DiskImage) throws -> String? {
        var left = image.tree("/srv") ?? [:]
        for file in files { left["next/" + file.path] = DiskImage.Found(mode: 0, bytes: file.bytes) }
        if let fault = known[left] { return fault }
        let fault = try faultOfTheNext(files, on: image)
        known[left] = .some(fault)
        return fault
    }

    /// What the next publication does wrong on a disk that was left like this.
    private func faultOfTheNext(_ files: [SiteFile], on image: DiskImage) throws -> String? {
        let disk = ModelDisk(image)
        do throws(DiskError) { try publish(files, on: disk) } catch { return "the next publication fails: \(error.message)" }
        if try tree(disk.moment.durable) != Self.tree(of: files) { return "the next publication is not durable" }
        let beside = disk.moment.live.number(of: (["/srv"] + missing).joined(separator: "/")).map {
            disk.moment.live[$0].entries.keys.sorted()
        }
        return beside == ["site"] ? nil : "something is left beside the site: \(beside ?? [])"
    }

    private mutating func expectDurable(_ files: [SiteFile], _ moment: ModelDisk.Moment, _ circumstance: String) throws {
        if try tree(moment.durable) != Self.tree(of: files) { faults.append("reported as published \(circumstance), and not durable") }
    }

    private func shown(_ tree: [String: DiskImage.Found]?) -> String {
        (tree ?? [:]).sorted { $0.key < $1.key }.map {
            "\($0)=\($1.bytes.map { String(decoding: $0.prefix(12), as: UTF8.self) } ?? "folder")"
        }
        .joined(separator: ",")
    }
}
