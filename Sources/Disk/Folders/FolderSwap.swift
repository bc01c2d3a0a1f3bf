#if canImport(Darwin)
    import Darwin
#else
    import CLinux
    import Glibc
#endif

/// The one moment at which readers go from the old site to the new.
extension Folder {
    /// Gives a folder the name `target`, which is free or, when `swapping`, changes places with it.
    ///
    /// There is no instant at which `target` is missing.
    func move(_ name: FileName, to target: FileName, swapping: Bool) throws(DiskError) {
        let flag = swapping ? Self.exchanging : Self.notReplacing
        if Self.systemRename(descriptor, name.bytes, descriptor, target.bytes, flag) == 0 { return }
        let code = errno
        var error = DiskError(cannot: "put the new site in place as", shown(target), because: code)
        switch code {
        case EINVAL, ENOSYS, ENOTSUP:
            error.wayOut = "this file system can't swap two folders in one step, so build on one that can (ext4, XFS, Btrfs, APFS, tmpfs)"
        case EBUSY, EXDEV:
            error.wayOut = "it seems to be a mount point, so build to a folder inside it"
        default: break
        }
        throw error
    }

    #if canImport(Darwin)
        private static let systemRename = renameatx_np
        private static let exchanging = CUnsignedInt(RENAME_SWAP)
        private static let notReplacing = CUnsignedInt(RENAME_EXCL)
    #else
        private static let systemRename = renameat2
        /// RENAME_EXCHANGE and RENAME_NOREPLACE of <linux/fs.h>, macros that Swift's Glibc module leaves out.
        private static let exchanging: CUnsignedInt = 2
        private static let notReplacing: CUnsignedInt = 1
    #endif
}
