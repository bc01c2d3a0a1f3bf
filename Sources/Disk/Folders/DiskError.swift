import Basics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What the disk did not do: what was wrong with which path, and the way out.
package struct DiskError: Error, Equatable, Sendable {
    /// A phrase with the path in it, as in `public/CNAME was not written by daymark`.
    package var problem: String
    /// Empty where the problem says it all.
    package var wayOut: String
    /// Why the system refused, in its words, where it was the system.
    private(set) var reason: String?

    /// Both, for people.
    package var message: String { wayOut.isEmpty ? problem : "\(problem); \(wayOut)" }

    init(_ problem: String, wayOut: String) {
        self.problem = problem
        self.wayOut = wayOut
    }

    /// A system call that failed, as in `cannot write public/index.html: No space left on device`.
    init(cannot deed: String, _ path: String, because code: CInt) {
        self.init("cannot \(deed) \(path): \(systemWords(code))", wayOut: Self.wayOut(of: code))
        reason = systemWords(code)
    }

    private static func wayOut(of code: CInt) -> String {
        switch code {
        case ENOSPC, EDQUOT: "free some space and try again"
        case EACCES, EPERM: "give whoever runs this permission to write there"
        case EROFS: "build to a disk that can be written"
        case EMFILE, ENFILE: "close some programs or raise the limit of open files (ulimit -n)"
        case EFBIG: "raise the limit of the size of a file (ulimit -f)"
        case ENAMETOOLONG: "choose a shorter name"
        case EEXIST: "two names may differ only in case, or another program is writing there"
        case ELOOP, ENOTDIR, ENOENT: "check that each folder in the path exists and is a folder"
        case EIO: "check the disk and try again"
        default: "try again once that is put right"
        }
    }
}
