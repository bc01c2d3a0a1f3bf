#if canImport(Darwin)
    import Darwin
#else
    import Glibc
#endif

/// Writes all of a text; returns 0, or why it could not.
package func writeAll(_ text: String, to descriptor: Int32) -> Int32 {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
        let written = bytes.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR || waitsFor(descriptor, POLLOUT) { continue }
        if written < 0 { return errno }
        bytes = bytes.dropFirst(written)
    }
    return 0
}

/// Waits where a call failed only because the other end is slow and nobody wanted to wait, as some programs set up the pipes they share.
///
/// - Returns: whether that was the reason, so that the call can be made again.
package func waitsFor<Event: BinaryInteger>(_ descriptor: Int32, _ event: Event) -> Bool {
    guard errno == EAGAIN || errno == EWOULDBLOCK else { return false }
    var polled = pollfd(fd: descriptor, events: Int16(event), revents: 0)
    return poll(&polled, 1, -1) > 0 || errno == EINTR
}
