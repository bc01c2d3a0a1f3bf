#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// What signals do to every command, and to the programs that one starts.
package enum Signals {
    /// A reader that is gone and a file above the limit of `ulimit -f` are errors of the call that writes, never the death of the program
    /// between two steps. The end of a child is always told, whatever whoever started us had set.
    package static func prepare() {
        for number in ignored { signal(number, SIG_IGN) }
        signal(SIGCHLD, SIG_DFL)
    }

    private static let ignored = [SIGPIPE, SIGXFSZ]

    #if canImport(Glibc)
        typealias SpawnAttributes = posix_spawnattr_t
    #else
        typealias SpawnAttributes = posix_spawnattr_t?
    #endif

    /// Hands attributes to `body` with which a child starts as from a shell: what is ignored here is not ignored there.
    ///
    /// - Parameter inOwnGroup: whether it is out of reach of what interrupts this program at its terminal.
    static func withUsualOnes<Result>(inOwnGroup: Bool = false, _ body: (UnsafePointer<SpawnAttributes>) -> Result) -> Result {
        #if canImport(Glibc)
            var attributes = posix_spawnattr_t()
        #else
            var attributes: posix_spawnattr_t?
        #endif
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in ignored { sigaddset(&signals, number) }
        posix_spawnattr_setsigdefault(&attributes, &signals)
        let group = inOwnGroup ? Int32(POSIX_SPAWN_SETPGROUP) : 0
        if inOwnGroup { posix_spawnattr_setpgroup(&attributes, 0) }
        posix_spawnattr_setflags(&attributes, Int16(Int32(POSIX_SPAWN_SETSIGDEF) | group))
        return body(&attributes)
    }
}
