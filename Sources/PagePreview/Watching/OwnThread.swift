#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// Runs what never ends on a thread of its own. One of Dispatch's would be missing where pages are made.
///
/// - Returns: false where the system has no more threads.
@discardableResult
func runOnOwnThread(_ work: @escaping @Sendable () -> Void) -> Bool {
    #if canImport(Darwin)
        var thread: pthread_t?
    #else
        var thread = pthread_t()
    #endif
    let handed = Unmanaged.passRetained(Work(run: work))
    let failure = pthread_create(
        &thread, nil,
        { context in
            let context: UnsafeMutableRawPointer? = context
            context.map { Unmanaged<Work>.fromOpaque($0).takeRetainedValue() }?.run()
            return nil
        }, handed.toOpaque())
    if failure != 0 { handed.release() }
    #if canImport(Darwin)
        if failure == 0, let thread { pthread_detach(thread) }
    #else
        if failure == 0 { pthread_detach(thread) }
    #endif
    return failure == 0
}

/// Lets the thread that calls rest.
func rest(_ pause: Duration) {
    let microseconds = pause.components.seconds * 1_000_000 + pause.components.attoseconds / 1_000_000_000_000
    usleep(UInt32(clamping: microseconds))
}

private final class Work: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) { self.run = run }
}
