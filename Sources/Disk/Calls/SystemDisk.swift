#if canImport(Darwin)
    import Darwin
#else
    import CLinux
    import Glibc
#endif

/// The disks of this machine.
struct SystemDisk: DiskCalls {
    func realPath(of path: String) -> String? { FileIdentity.realPath(of: path) }

    func openFolder(_ path: String) -> CInt { systemOpen(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC) }

    func open(_ name: FileName, in folder: CInt, _ flags: CInt, mode: mode_t) -> CInt { openat(folder, name.bytes, flags, mode) }

    func close(_ descriptor: CInt) -> CInt { systemClose(descriptor) }

    func look(at descriptor: CInt, _ status: inout stat) -> CInt { fstat(descriptor, &status) }

    func look(at name: FileName, in folder: CInt, _ status: inout stat) -> CInt {
        fstatat(folder, name.bytes, &status, AT_SYMLINK_NOFOLLOW)
    }

    func read(_ file: CInt, into buffer: UnsafeMutableRawBufferPointer) -> Int { systemRead(file, buffer.baseAddress, buffer.count) }

    func write(_ bytes: UnsafeRawBufferPointer, to file: CInt) -> Int { systemWrite(file, bytes.baseAddress, bytes.count) }

    func truncate(_ file: CInt, to size: Int) -> CInt { ftruncate(file, off_t(size)) }

    func setMode(_ mode: mode_t, of file: CInt) -> CInt { fchmod(file, mode) }

    func setMode(_ mode: mode_t, of name: FileName, in folder: CInt) -> CInt { fchmodat(folder, name.bytes, mode, 0) }

    func setOwner(_ owner: uid_t, _ group: gid_t, of name: FileName, in folder: CInt) -> CInt {
        fchownat(folder, name.bytes, owner, group, 0)
    }

    func makeFolder(_ name: FileName, in folder: CInt, mode: mode_t) -> CInt { mkdirat(folder, name.bytes, mode) }

    func link(_ name: FileName, in folder: CInt, as other: FileName, in otherFolder: CInt) -> CInt {
        linkat(folder, name.bytes, otherFolder, other.bytes, 0)
    }

    func move(_ name: FileName, to target: FileName, in folder: CInt, _ way: MoveWay) -> CInt {
        switch way {
        case .replacing: renameat(folder, name.bytes, folder, target.bytes)
        case .swapping: systemRename(folder, name.bytes, folder, target.bytes, exchanging)
        case .notReplacing: systemRename(folder, name.bytes, folder, target.bytes, notReplacing)
        }
    }

    func remove(_ name: FileName, in folder: CInt) -> CInt { unlinkat(folder, name.bytes, 0) }

    func removeEmptyFolder(_ name: FileName, in folder: CInt) -> CInt { unlinkat(folder, name.bytes, AT_REMOVEDIR) }

    func synchronise(_ descriptor: CInt) -> CInt { fsync(descriptor) }

    func lock(_ descriptor: CInt, _ operation: CInt) -> CInt { flock(descriptor, operation) }

    #if canImport(Darwin)
        /// fsync hands over to the drive; this makes the drive write. Not every file system has it.
        func synchroniseAll(_ descriptor: CInt) -> CInt { fcntl(descriptor, F_FULLFSYNC) }
    #else
        func synchroniseAll(_ descriptor: CInt) -> CInt { syncfs(descriptor) }
    #endif
}

// By other names, as a method of the same name hides a function.
private func systemOpen(_ path: String, _ flags: CInt) -> CInt { open(path, flags) }
private func systemClose(_ descriptor: CInt) -> CInt { close(descriptor) }
private func systemRead(_ file: CInt, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int { read(file, buffer, count) }
private func systemWrite(_ file: CInt, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int { write(file, bytes, count) }

#if canImport(Darwin)
    private let systemRename = renameatx_np
    private let exchanging = CUnsignedInt(RENAME_SWAP)
    private let notReplacing = CUnsignedInt(RENAME_EXCL)
#else
    private let systemRename = renameat2
    /// RENAME_EXCHANGE and RENAME_NOREPLACE of <linux/fs.h>, macros that Swift's Glibc module leaves out.
    private let exchanging: CUnsignedInt = 2
    private let notReplacing: CUnsignedInt = 1
#endif
