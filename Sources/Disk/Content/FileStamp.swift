import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What tells a file from what it was before, without opening it.
struct FileStamp: Sendable, Equatable {
    private let device: UInt64
    private let inode: UInt64
    private let size: Int64
    private let modified: Int64
    private let changed: Int64
    /// Whether it was last touched so long before it was looked at that another touch would show. Disks count time in steps.
    let isSettled: Bool

    /// Nil where nothing is there.
    init?(of path: String) {
        var status = stat()
        guard lstat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    init(_ status: stat) {
        device = UInt64(status.st_dev)
        inode = UInt64(status.st_ino)
        size = Int64(status.st_size)
        #if canImport(Glibc)
            modified = Self.nanoseconds(status.st_mtim)
            changed = Self.nanoseconds(status.st_ctim)
        #else
            modified = Self.nanoseconds(status.st_mtimespec)
            changed = Self.nanoseconds(status.st_ctimespec)
        #endif
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        isSettled = changed < Self.nanoseconds(now) - Self.step
    }

    func pack(into packing: inout Packing) {
        for number in [Int(bitPattern: UInt(device)), Int(bitPattern: UInt(inode)), Int(size), Int(modified), Int(changed)] {
            packing.add(number)
        }
    }

    /// One that was settled when it was packed.
    init(unpacking: inout Unpacking) throws(UnpackingError) {
        device = UInt64(UInt(bitPattern: try unpacking.number()))
        inode = UInt64(UInt(bitPattern: try unpacking.number()))
        size = Int64(try unpacking.number())
        modified = Int64(try unpacking.number())
        changed = Int64(try unpacking.number())
        isSettled = true
    }

    /// When it was last written, since 1970.
    var seconds: Int { Int(modified / 1_000_000_000) }

    /// Whether it is the same file, whenever that was looked at.
    static func == (a: FileStamp, b: FileStamp) -> Bool {
        (a.device, a.inode, a.size, a.modified, a.changed) == (b.device, b.inode, b.size, b.modified, b.changed)
    }

    /// Longer than any step in common use, but for disks that count whole seconds; of those a same-size change may wait for the next.
    private static let step: Int64 = 20_000_000

    private static func nanoseconds(_ time: timespec) -> Int64 { Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec) }
}
