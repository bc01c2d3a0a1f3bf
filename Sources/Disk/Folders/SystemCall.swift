import Basics

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Makes a system call, again when a signal interrupts it, and throws what went wrong with `path` in words.
@discardableResult
func systemCall<Result: SignedInteger>(
    _ deed: String, _ path: @autoclosure () -> String, _ call: () -> Result
) throws(DiskError) -> Result {
    while true {
        let result = call()
        if result >= 0 { return result }
        let code = errno
        if code != EINTR { throw DiskError(cannot: deed, path(), because: code) }
    }
}

/// The last failed system call's reason, in the system's words.
package func systemError() -> String { systemWords(errno) }
