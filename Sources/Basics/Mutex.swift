#if !WATCHED_LOCKS
    import Synchronization

    /// A value that one thread at a time may use.
    package typealias Mutex = Synchronization.Mutex
#else
    #if canImport(Darwin)
        import Darwin
    #else
        import Glibc
    #endif

    /// The same for `make test-sanitized`. The thread sanitizer knows the C library's locks. It doesn't see the standard library's, and takes
    /// what they guard for a race.
    package struct Mutex<Value>: ~Copyable, @unchecked Sendable {
        private let box: Box

        package init(_ value: sending Value) { box = Box(value) }

        package borrowing func withLock<Result, Failure: Error>(_ work: (inout Value) throws(Failure) -> Result) throws(Failure) -> Result {
            pthread_mutex_lock(box.lock)
            defer { pthread_mutex_unlock(box.lock) }
            return try work(&box.value)
        }

        private final class Box {
            let lock = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
            var value: Value

            init(_ value: Value) {
                self.value = value
                pthread_mutex_init(lock, nil)
            }

            deinit {
                pthread_mutex_destroy(lock)
                lock.deallocate()
            }
        }
    }
#endif
