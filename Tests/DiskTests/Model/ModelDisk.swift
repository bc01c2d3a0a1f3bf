import Foundation

@testable import Disk

/// A disk in memory that knows what is on it for good and what a power cut may take.
///
/// As POSIX has it: what a file holds, its permissions and each name in a folder are facts of their own. A fact is durable after
/// `fsync` of its file or folder, or after `syncfs`. Until then any part of them may be there after a power cut, whatever their
/// order. A name that moves, or two that change places, are one fact.
final class ModelDisk: @unchecked Sendable {
    /// What the disk leaves undone, so that tests can show that they would notice.
    enum Disobedience: CaseIterable {
        case forgetsSyncfs, syncsFileSystemOnlyAfterSwap, forgetsFsyncOfTheFolderAbove, forgetsEveryFsync
    }

    /// A disk between two calls.
    struct Moment {
        /// The last call.
        var call: String
        /// What programs see.
        var live: DiskImage
        /// What no power cut takes.
        var durable: DiskImage
        /// What it may take, oldest first.
        var facts: [Fact]
    }

    private struct Opened {
        var node: Int
        var offset = 0
        var appends = false
    }

    private let lock = NSLock()
    private var now: Moment
    /// Far above the system's, so that a call that goes past the model fails.
    private var nextDescriptor: Int32 = 1_000_000
    private var opened: [Int32: Opened] = [:]
    private let disobedience: Disobedience?
    private var owesSync = false
    /// The how many-th changing call fails, with which error.
    private let fault: (number: Int, code: Int32)?
    private let failsForGood: Bool
    private var changes = 0
    /// The disk after each call that changed it or made something durable.
    private(set) var moments: [Moment] = []

    /// - Parameter failsForGood: whether each changing call after the one that fails does so too.
    init(_ moment: Moment, _ disobedience: Disobedience? = nil, fault: (number: Int, code: Int32)? = nil, failsForGood: Bool = false) {
        now = moment
        (self.disobedience, self.fault, self.failsForGood) = (disobedience, fault, failsForGood)
        moments = [moment]
    }

    /// A disk that was just switched on.
    convenience init(
        _ image: DiskImage, _ disobedience: Disobedience? = nil, fault: (number: Int, code: Int32)? = nil, failsForGood: Bool = false
    ) {
        self.init(
            Moment(call: "switched on", live: image, durable: image, facts: []), disobedience, fault: fault, failsForGood: failsForGood)
    }

    var moment: Moment { lock.withLock { now } }

    // MARK: - What calls are made of

    /// Makes a call; an error is one of `errno`.
    private func answer<Value: BinaryInteger>(_ call: () throws(Refusal) -> Value) -> Value {
        lock.withLock {
            do throws(Refusal) { return try call() } catch {
                errno = error.code
                return -1
            }
        }
    }

    struct Refusal: Error {
        let code: Int32
        init(_ code: Int32) { self.code = code }
    }

    /// Makes a call that changes the disk.
    private func change(_ name: String, _ call: () throws(Refusal) -> Int) -> Int {
        answer { () throws(Refusal) -> Int in
            changes += 1
            if let fault, changes == fault.number || failsForGood && changes > fault.number { throw Refusal(fault.code) }
            let result = try call()
            now.call = name
            moments.append(now)
            return result
        }
    }

    private func record(_ fact: Fact) {
        now.live.apply(fact)
        now.facts.append(fact)
    }

    private func make(_ node: DiskImage.Node, named name: String, in folder: Int) -> Int {
        let number = now.live.add(node)
        _ = now.durable.add(node)
        record(.names(folder: folder, [(name, number)]))
        return number
    }

    private func sync(_ isConcerned: (Fact) -> Bool) {
        for fact in now.facts where isConcerned(fact) { now.durable.apply(fact) }
        now.facts.removeAll(where: isConcerned)
    }

    private func node(_ descriptor: Int32) throws(Refusal) -> Int {
        guard let one = opened[descriptor] else { throw Refusal(EBADF) }
        return one.node
    }

    /// The folder that a name, or path of names, lies in, and its last part.
    private func place(_ name: FileName, in folder: Int32) throws(Refusal) -> (folder: Int, name: String) {
        let parts = name.text.split(separator: "/").map(String.init)
        let above = try node(folder)
        guard let last = parts.last else { throw Refusal(ENOENT) }
        guard let holder = now.live.number(of: parts.dropLast().joined(separator: "/"), from: above) else { throw Refusal(ENOENT) }
        if !now.live[holder].isFolder { throw Refusal(ENOTDIR) }
        return (holder, last)
    }

    private func found(_ place: (folder: Int, name: String)) throws(Refusal) -> Int {
        if place.name == "." { return place.folder }
        guard let number = now.live[place.folder].entries[place.name] else { throw Refusal(ENOENT) }
        return number
    }

    private func open(_ node: Int, appends: Bool = false) -> Int32 {
        nextDescriptor += 1
        opened[nextDescriptor] = Opened(node: node, appends: appends)
        return nextDescriptor
    }

    private func fill(_ status: inout stat, of number: Int) {
        let node = now.live[number]
        status = stat()
        status.st_mode = (node.isFolder ? S_IFDIR : S_IFREG) | node.mode
        (status.st_dev, status.st_ino) = (dev_t(node.device), ino_t(number))
        status.st_size = off_t(node.bytes.count)
        status.st_nlink = nlink_t(now.live.names(of: number))
    }
}

extension ModelDisk: DiskCalls {
    func realPath(of path: String) -> String? { moment.live.number(of: path) == nil ? nil : path }

    func openFolder(_ path: String) -> Int32 {
        answer { () throws(Refusal) -> Int32 in
            guard let number = now.live.number(of: path) else { throw Refusal(ENOENT) }
            return open(number)
        }
    }

    func open(_ name: FileName, in folder: Int32, _ flags: Int32, mode: mode_t) -> Int32 {
        if flags & O_CREAT != 0 {
            // A umask as strict as they come: what everybody is to read has to be said.
            return Int32(
                change("create \(name.text)") { () throws(Refusal) -> Int in Int(try create(name, in: folder, flags, mode & 0o700)) })
        }
        return answer { () throws(Refusal) -> Int32 in
            let number = try found(place(name, in: folder))
            if flags & O_DIRECTORY != 0, !now.live[number].isFolder { throw Refusal(ENOTDIR) }
            return open(number, appends: flags & O_APPEND != 0)
        }
    }

    private func create(_ name: FileName, in folder: Int32, _ flags: Int32, _ mode: mode_t) throws(Refusal) -> Int32 {
        let place = try place(name, in: folder)
        let appends = flags & O_APPEND != 0
        guard let there = now.live[place.folder].entries[place.name] else {
            return open(make(DiskImage.Node(isFolder: false, mode: mode), named: place.name, in: place.folder), appends: appends)
        }
        if flags & O_EXCL != 0 { throw Refusal(EEXIST) }
        return open(there, appends: appends)
    }

    func close(_ descriptor: Int32) -> Int32 {
        answer { () throws(Refusal) -> Int32 in
            guard opened.removeValue(forKey: descriptor) != nil else { throw Refusal(EBADF) }
            return 0
        }
    }

    func look(at descriptor: Int32, _ status: inout stat) -> Int32 {
        answer { () throws(Refusal) -> Int32 in
            fill(&status, of: try node(descriptor))
            return 0
        }
    }

    func look(at name: FileName, in folder: Int32, _ status: inout stat) -> Int32 {
        answer { () throws(Refusal) -> Int32 in
            fill(&status, of: try found(place(name, in: folder)))
            return 0
        }
    }

    func entries(of folder: Int32) -> [FolderEntry]? {
        let image = moment.live
        guard let number = lock.withLock({ opened[folder]?.node }) else {
            errno = EBADF
            return nil
        }
        return image[number].entries.map { FolderEntry(name: FileName($0.key), kind: image[$0.value].isFolder ? .folder : .file) }
    }

    func read(_ file: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
        answer { () throws(Refusal) -> Int in
            let rest = now.live[try node(file)].bytes.dropFirst(opened[file]?.offset ?? 0).prefix(buffer.count)
            buffer.copyBytes(from: rest)
            opened[file]?.offset += rest.count
            return rest.count
        }
    }

    func write(_ bytes: UnsafeRawBufferPointer, to file: Int32) -> Int {
        change("write \(bytes.count) bytes") { () throws(Refusal) -> Int in
            let number = try node(file)
            let offset = opened[file]?.appends == true ? now.live[number].bytes.count : opened[file]?.offset ?? 0
            record(.bytes(file: number, offset: offset, Array(bytes)))
            opened[file]?.offset = offset + bytes.count
            return bytes.count
        }
    }

    func truncate(_ file: Int32, to size: Int) -> Int32 {
        Int32(
            change("truncate") { () throws(Refusal) -> Int in
                record(.size(file: try node(file), size))
                return 0
            })
    }

    func setMode(_ mode: mode_t, of file: Int32) -> Int32 {
        Int32(
            change("set a mode") { () throws(Refusal) -> Int in
                record(.mode(node: try node(file), mode))
                return 0
            })
    }

    func setMode(_ mode: mode_t, of name: FileName, in folder: Int32) -> Int32 {
        Int32(
            change("set the mode of \(name.text)") { () throws(Refusal) -> Int in
                record(.mode(node: try found(place(name, in: folder)), mode))
                return 0
            })
    }

    func setOwner(_ owner: uid_t, _ group: gid_t, of name: FileName, in folder: Int32) -> Int32 { 0 }

    func makeFolder(_ name: FileName, in folder: Int32, mode: mode_t) -> Int32 {
        Int32(
            change("make the folder \(name.text)") { () throws(Refusal) -> Int in
                let place = try place(name, in: folder)
                if now.live[place.folder].entries[place.name] != nil { throw Refusal(EEXIST) }
                _ = make(DiskImage.Node(isFolder: true, mode: mode & 0o700), named: place.name, in: place.folder)
                return 0
            })
    }

    func link(_ name: FileName, in folder: Int32, as other: FileName, in otherFolder: Int32) -> Int32 {
        Int32(
            change("link \(other.text)") { () throws(Refusal) -> Int in
                let number = try found(place(name, in: folder))
                let target = try place(other, in: otherFolder)
                if now.live[target.folder].entries[target.name] != nil { throw Refusal(EEXIST) }
                record(.names(folder: target.folder, [(target.name, number)]))
                return 0
            })
    }

    func move(_ name: FileName, to target: FileName, in folder: Int32, _ way: MoveWay) -> Int32 {
        let result = change("move \(name.text) to \(target.text)") { () throws(Refusal) -> Int in
            let (from, to) = (try place(name, in: folder), try place(target, in: folder))
            let moved = try found(from)
            let other = now.live[to.folder].entries[to.name]
            switch way {
            case .notReplacing where other != nil: throw Refusal(EEXIST)
            case .swapping where other == nil: throw Refusal(ENOENT)
            case .replacing where other.map({ now.live[$0].entries.isEmpty }) == false: throw Refusal(ENOTEMPTY)
            default: record(.names(folder: from.folder, [(from.name, way == .swapping ? other : nil), (to.name, moved)]))
            }
            return 0
        }
        if result == 0, owesSync {
            owesSync = false
            _ = change("syncfs, late") { () throws(Refusal) -> Int in
                sync { if case .names(let folder, _) = $0 { folder != 1 } else { true } }
                return 0
            }
        }
        return Int32(result)
    }

    func remove(_ name: FileName, in folder: Int32) -> Int32 { remove(name, in: folder, isFolder: false) }

    func removeEmptyFolder(_ name: FileName, in folder: Int32) -> Int32 { remove(name, in: folder, isFolder: true) }

    private func remove(_ name: FileName, in folder: Int32, isFolder: Bool) -> Int32 {
        Int32(
            change("remove \(name.text)") { () throws(Refusal) -> Int in
                let place = try place(name, in: folder)
                let number = try found(place)
                if now.live[number].isFolder != isFolder { throw Refusal(isFolder ? ENOTDIR : EISDIR) }
                if !now.live[number].entries.isEmpty { throw Refusal(ENOTEMPTY) }
                record(.names(folder: place.folder, [(place.name, nil)]))
                return 0
            })
    }

    func synchronise(_ descriptor: Int32) -> Int32 {
        Int32(
            change("fsync \(descriptor)") { () throws(Refusal) -> Int in
                let number = try node(descriptor)
                switch disobedience {
                case .forgetsEveryFsync: break
                case .forgetsFsyncOfTheFolderAbove where number == 1: break
                default: sync { $0.owner == number }
                }
                return 0
            })
    }

    func synchroniseAll(_ descriptor: Int32) -> Int32 {
        Int32(
            change("syncfs") { () throws(Refusal) -> Int in
                _ = try node(descriptor)
                switch disobedience {
                case .forgetsSyncfs: break
                case .syncsFileSystemOnlyAfterSwap: owesSync = true
                default: sync { _ in true }
                }
                return 0
            })
    }

    func lock(_ descriptor: Int32, _ operation: Int32) -> Int32 { 0 }
}
