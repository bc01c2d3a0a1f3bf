#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Runs a program that has the terminal to itself; 128 and the signal's number where a signal ended it.
package func runInForeground(_ line: [String]) -> Int32 {
    var child = pid_t()
    let failure = withCStrings(line) { arguments in Signals.withUsualOnes { posix_spawn(&child, line[0], nil, $0, arguments, environ) } }
    if failure != 0 { return failure }
    return exitStatus(of: child)
}
