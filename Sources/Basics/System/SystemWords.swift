#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the system calls an error, such as "No space left on device".
///
/// - Parameter code: of `errno`.
package func systemWords(_ code: CInt) -> String { String(cString: strerror(code)) }
