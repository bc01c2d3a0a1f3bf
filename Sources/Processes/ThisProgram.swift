#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Where the program that runs lies on disk; nil where the system doesn't say.
package func pathOfThisProgram() -> String? {
    #if canImport(Darwin)
        var path = [CChar](repeating: 0, count: Int(PATH_MAX))
        var size = UInt32(path.count)
        return _NSGetExecutablePath(&path, &size) == 0 ? path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } : nil
    #else
        guard let path = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(path) }
        return String(cString: path)
    #endif
}
