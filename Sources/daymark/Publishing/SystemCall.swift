#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Makes a system call, again when a signal interrupts it, and throws what went wrong with `path` in words.
@discardableResult
func systemCall<Result: SignedInteger>(
    _ deed: String, _ path: @autoclosure () -> String, _ call: () -> Result
) throws(PublishingError) -> Result {
    while true {
        let result = call()
        if result >= 0 { return result }
        let code = errno
        if code != EINTR { throw PublishingError(cannot: deed, path(), because: code) }
    }
}
