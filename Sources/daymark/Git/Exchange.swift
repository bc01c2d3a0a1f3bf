import Foundation

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Writes a child's input and reads both of its outputs at the same time, so that neither waits for the other for ever.
struct Exchange {
    private let streams: ChildStreams
    private var input: ArraySlice<UInt8>
    private(set) var output: [UInt8] = []
    private(set) var talk: [UInt8] = []
    private var isOutputOpen = true
    private var isTalkOpen = true

    init(_ streams: ChildStreams, _ input: [UInt8]) {
        self.streams = streams
        self.input = input[...]
    }

    /// Whether the child said everything before the deadline.
    mutating func run(until deadline: Date) -> Bool {
        streams.closeChildEnds()
        while isOutputOpen || isTalkOpen {
            let left = deadline.timeIntervalSinceNow
            if left <= 0 { return false }
            var polled = [
                pollfd(fd: isOutputOpen ? streams.output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isTalkOpen ? streams.talk : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: streams.input, events: Int16(POLLOUT), revents: 0),
            ]
            guard poll(&polled, nfds_t(polled.count), Int32(min(left, 3_600) * 1_000) + 1) > 0 else { continue }
            if polled[0].revents != 0 { isOutputOpen = Self.read(streams.output, into: &output) }
            if polled[1].revents != 0 { isTalkOpen = Self.read(streams.talk, into: &talk) }
            if polled[2].revents != 0 { write() }
        }
        return true
    }

    /// Whether there may be more.
    private static func read(_ descriptor: Int32, into bytes: inout [UInt8]) -> Bool {
        let most = 1 << 16
        var failure: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            let length = readBytes(descriptor, buffer.baseAddress, most)
            if length < 0 { failure = errno }
            count = max(0, length)
        }
        bytes += chunk
        return !chunk.isEmpty || failure == EINTR
    }

    private mutating func write() {
        let written = input.withUnsafeBytes { writeBytes(streams.input, $0.baseAddress, $0.count) }
        if written < 0, errno == EINTR || errno == EAGAIN { return }
        // A child that reads no further has its reasons; its exit code says them.
        input = written < 0 ? [] : input.dropFirst(written)
        if input.isEmpty { streams.closeInput() }
    }
}

private func readBytes(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int { read(descriptor, buffer, count) }
private func writeBytes(_ descriptor: Int32, _ buffer: UnsafeRawPointer?, _ count: Int) -> Int { write(descriptor, buffer, count) }
