#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What is asked of a disk, a function for each system call. It answers as the system does: below zero with the reason in `errno`.
///
/// A folder and what is in it are reached only through this. So a test can put a disk of its own in the system's place, cut its
/// power between any two calls, and look at what is left.
protocol DiskCalls: Sendable {
    /// A path without links, or nil if it leads nowhere.
    func realPath(of path: String) -> String?
    /// Opens a folder by a path that holds no links.
    func openFolder(_ path: String) -> CInt
    func open(_ name: FileName, in folder: CInt, _ flags: CInt, mode: mode_t) -> CInt
    func close(_ descriptor: CInt) -> CInt

    func look(at descriptor: CInt, _ status: inout stat) -> CInt
    /// Looks at a link itself, not at what it leads to.
    func look(at name: FileName, in folder: CInt, _ status: inout stat) -> CInt
    /// What is in a folder, in no order; nil where it can't be listed to its end.
    func entries(of folder: CInt) -> [FolderEntry]?
    func read(_ file: CInt, into buffer: UnsafeMutableRawBufferPointer) -> Int

    func write(_ bytes: UnsafeRawBufferPointer, to file: CInt) -> Int
    func truncate(_ file: CInt, to size: Int) -> CInt
    func setMode(_ mode: mode_t, of file: CInt) -> CInt
    func setMode(_ mode: mode_t, of name: FileName, in folder: CInt) -> CInt
    func setOwner(_ owner: uid_t, _ group: gid_t, of name: FileName, in folder: CInt) -> CInt

    func makeFolder(_ name: FileName, in folder: CInt, mode: mode_t) -> CInt
    /// Gives a file a second name.
    func link(_ name: FileName, in folder: CInt, as other: FileName, in otherFolder: CInt) -> CInt
    /// Gives what is in a folder another name there.
    func move(_ name: FileName, to target: FileName, in folder: CInt, _ way: MoveWay) -> CInt
    func remove(_ name: FileName, in folder: CInt) -> CInt
    func removeEmptyFolder(_ name: FileName, in folder: CInt) -> CInt

    /// Waits until what an open file or folder itself holds is on the disk. A name is held by the folder that it is in.
    func synchronise(_ descriptor: CInt) -> CInt
    /// Waits until all that was changed on the same file system is on the disk.
    func synchroniseAll(_ descriptor: CInt) -> CInt

    /// As `flock` does.
    func lock(_ descriptor: CInt, _ operation: CInt) -> CInt
}

/// What becomes of the target of a move.
enum MoveWay {
    /// It is in one step no longer there.
    case replacing
    /// It gets the other's name, in one step.
    case swapping
    /// It must not be there.
    case notReplacing
}
