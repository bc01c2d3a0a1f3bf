#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// The one moment at which readers go from the old site to the new.
extension Folder {
    /// Gives a folder the name `target`, which is free or, when `swapping`, changes places with it.
    ///
    /// There is no instant at which `target` is missing.
    func move(_ name: FileName, to target: FileName, swapping: Bool) throws(DiskError) {
        if disk.move(name, to: target, in: descriptor, swapping ? .swapping : .notReplacing) == 0 { return }
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
}
