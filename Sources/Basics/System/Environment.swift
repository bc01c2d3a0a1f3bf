#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// A variable of the environment that this program was started in; nil where it is not set.
package func environmentVariable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

/// All its variables, to be changed and handed to another program.
package func wholeEnvironment() -> [String: String] {
    #if canImport(Darwin)
        let list = _NSGetEnviron().pointee
    #else
        let list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = environ
    #endif
    guard var next = list else { return [:] }
    var variables: [String: String] = [:]
    while let line = next.pointee {
        let parts = String(cString: line).utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        if parts.count == 2 { variables[String(decoding: parts[0], as: UTF8.self)] = String(decoding: parts[1], as: UTF8.self) }
        next += 1
    }
    return variables
}
