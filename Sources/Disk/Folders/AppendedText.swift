#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Adds to the end of a file, as CI servers want what a job tells them. It is made where it is missing.
///
/// - Throws: `DiskError` where it can't be written.
package func append(_ text: String, to path: String) throws(DiskError) {
    let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
    if descriptor < 0 { throw DiskError(cannot: "write", path, because: errno) }
    let failure = writeAll(text, to: descriptor)
    let code = close(descriptor) == 0 ? failure : failure == 0 ? errno : failure
    if code != 0 { throw DiskError(cannot: "write", path, because: code) }
}
