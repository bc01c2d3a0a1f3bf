import Basics
import StatusContent

#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// What tells this program from any other, and from itself once it is built anew: what one has worked out is nothing to another.
///
/// A program is as large as the content of ten thousand incidents, so a quick checksum has to do.
///
/// - Returns: nil where the program can't read itself.
package func digestOfThisProgram() -> Digest? {
    guard let path = pathOfThisProgram() else { return nil }
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var sum = Checksum()
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 20, alignment: 16)
    defer { buffer.deallocate() }
    while true {
        let count = read(file, buffer.baseAddress, buffer.count)
        if count < 0 && errno == EINTR { continue }
        if count < 0 { return nil }
        if count == 0 { break }
        sum.add(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
    }
    var packing = Packing()
    packing.add(sum.digest)
    packing.add(each: contentLibraries) { $0.add($1) }
    return SHA256.digest(of: packing.bytes)
}

private func pathOfThisProgram() -> String? {
    #if canImport(Darwin)
        var size: UInt32 = 0
        _ = _NSGetExecutablePath(nil, &size)
        var path = [CChar](repeating: 0, count: Int(size) + 1)
        return _NSGetExecutablePath(&path, &size) == 0 ? path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } : nil
    #else
        return "/proc/self/exe"
    #endif
}
