import Foundation
import StatusSite
import Testing

@testable import Disk

/// Readers have the old site or the new one, whole, wherever the power goes. `make power-loss` tries more.
@Suite struct PowerLossTests {
    private static let first = [
        SiteFile(path: "index.html", text: "All services are working"), SiteFile(path: "assets/style.css", text: "p { color: green }"),
        SiteFile(path: "history/2026-10/index.html", text: "Nothing in October"), SiteFile(path: "feed.atom", text: "<feed/>"),
    ]
    /// Changes some files, keeps one, adds one in a folder of its own.
    private static let second = [
        SiteFile(path: "index.html", text: "Some card payments fail"), first[1],
        SiteFile(path: "history/2026-11/index.html", text: "Card payments failed"), SiteFile(path: "feed.atom", text: "<feed>1</feed>"),
        first[2],
    ]
    /// The same files as the first.
    private static let amended: [SiteFile] = first.dropLast() + [SiteFile(path: "feed.atom", text: "<feed>2</feed>")]
    private static let smaller = [first[0]]

    /// What was published, what is killed, and what comes next.
    private static let killings: [([SiteFile]?, [SiteFile], [SiteFile])] = [
        (first, second, amended), (nil, first, second), (first, second, first), (first, second, second),
    ]

    private static func report(_ name: String, _ sweep: Sweep) {
        Sweep.tell(name, states: sweep.states, faults: sweep.faults.count)
        let isRight = sweep.faults.isEmpty
        #expect(isRight, "\(sweep.faults.count) faults, as: \(sweep.faults.prefix(3).joined(separator: "\n"))")
    }

    @Test func firstSite() throws {
        var sweep = Sweep()
        try sweep.publish(Self.first, over: Sweep.empty, olds: [nil])
        Self.report("first site", sweep)
    }

    @Test func firstSiteInFoldersThatAreStillToBeMade() throws {
        var sweep = Sweep(missing: ["www", "status"])
        try sweep.publish(Self.first, over: Sweep.empty, olds: [nil])
        Self.report("first site in new folders", sweep)
    }

    @Test func changedSite() throws {
        var sweep = Sweep()
        try sweep.publish(Self.second, over: Sweep.published(Self.first), olds: [Self.first])
        Self.report("changed site", sweep)
    }

    @Test func changedFiles() throws {
        var sweep = Sweep()
        try sweep.publish(Self.amended, over: Sweep.published(Self.first), olds: [Self.first])
        Self.report("changed files", sweep)
    }

    @Test func smallerSite() throws {
        var sweep = Sweep()
        try sweep.publish(Self.smaller, over: Sweep.published(Self.second), olds: [Self.second])
        Self.report("smaller site", sweep)
    }

    @Test func unchangedSite() throws {
        var sweep = Sweep()
        try sweep.publish(Self.first, over: Sweep.published(Self.first), olds: [Self.first])
        Self.report("unchanged site", sweep)
    }

    /// A power cut leaves a folder beside the site, and then comes another.
    @Test func siteBesideWhatACutLeft() throws {
        var (sweep, generator) = (Sweep(), SeededGenerator(seed: Sweep.seed))
        let disk = ModelDisk(try Sweep.published(Self.first))
        try sweep.publish(Self.second, on: disk)
        for moment in disk.moments {
            let cut = PowerCut(moment: moment)
            let choice = try #require(cut.someChoices(1, using: &generator).randomElement(using: &generator))
            try sweep.publish(Self.amended, over: cut.image(choice), olds: [Self.first, Self.second], fully: false)
        }
        Self.report("site beside what a cut left", sweep)
    }

    @Test func siteInPlaceOfSomethingElse() throws {
        var (image, sweep) = (Sweep.empty, Sweep(force: true))
        let folder = image.add(DiskImage.Node(isFolder: true, mode: 0o755))
        let file = image.add(DiskImage.Node(isFolder: false, mode: 0o644, bytes: Array("mine".utf8)))
        image.apply(.names(folder: 1, [("site", folder)]))
        image.apply(.names(folder: folder, [("CNAME", file)]))
        sweep.foreign = sweep.tree(image)
        try sweep.publish(Self.first, over: image, olds: [])
        Self.report("site by force", sweep)
    }

    /// The longest of all: a publication after each call of another. Each of the four runs beside others.
    @Test(arguments: PowerLossTests.killings)
    func siteAfterAKill(old: [SiteFile]?, killed: [SiteFile], new: [SiteFile]) throws {
        var sweep = Sweep()
        try sweep.publish(new, afterKillsOf: killed, over: old.map(Sweep.published) ?? Sweep.empty, olds: [old])
        Self.report("site after a kill", sweep)
    }

    @Test func siteWhileTheDiskFails() throws {
        var sweep = Sweep()
        try sweep.publish(Self.second, withFaultsOver: Sweep.published(Self.first), olds: [Self.first])
        try sweep.publish(Self.first, withFaultsOver: Sweep.empty, olds: [nil])
        Self.report("site while the disk fails", sweep)
    }

    @Test(arguments: ModelDisk.Disobedience.allCases)
    func aDiskThatDoesNotWaitIsFoundOut(disobedience: ModelDisk.Disobedience) throws {
        var sweep = Sweep(disobedience)
        try sweep.publish(Self.second, over: Sweep.published(Self.first), olds: [Self.first])
        Sweep.tell("\(disobedience)", states: sweep.states, faults: sweep.faults.count)
        let isTorn = sweep.faults.contains { $0.hasPrefix("a torn site") }
        #expect(isTorn)
    }
}
