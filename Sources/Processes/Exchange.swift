import Basics

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
    /// Why it broke off before the child had said everything.
    private(set) var failure: String?
    private var isOutputOpen = true
    private var isTalkOpen = true

    init(_ streams: ChildStreams, _ input: [UInt8]) {
        self.streams = streams
        self.input = input[...]
    }

    /// Whether the child said everything before the deadline. If not, it is too slow or there is a `failure`.
    mutating func run(until deadline: ContinuousClock.Instant) -> Bool {
        streams.closeChildEnds()
        while isOutputOpen || isTalkOpen {
            let left = deadline - .now
            if left <= .zero { return false }
            var polled = [
                pollfd(fd: isOutputOpen ? streams.output : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: isTalkOpen ? streams.talk : -1, events: Int16(POLLIN), revents: 0),
                pollfd(fd: streams.input, events: Int16(POLLOUT), revents: 0),
            ]
            let ready = poll(&polled, nfds_t(polled.count), Self.milliseconds(of: min(left, .seconds(3_600))) + 1)
            if ready < 0, errno != EINTR { failure = systemWords(errno) }
            if ready > 0 {
                if polled[0].revents != 0 { isOutputOpen = read(streams.output, into: \.output) }
                if polled[1].revents != 0 { isTalkOpen = read(streams.talk, into: \.talk) }
                if polled[2].revents != 0 { write() }
            }
            if failure != nil { return false }
        }
        return true
    }

    private static func milliseconds(of span: Duration) -> Int32 {
        Int32(clamping: span.components.seconds * 1_000 + span.components.attoseconds / 1_000_000_000_000_000)
    }

    /// Whether there may be more.
    private mutating func read(_ descriptor: Int32, into bytes: WritableKeyPath<Exchange, [UInt8]>) -> Bool {
        let most = 1 << 16
        var code: Int32 = 0
        let chunk = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
            let length = readBytes(descriptor, buffer.baseAddress, most)
            if length < 0 { code = errno }
            count = max(0, length)
        }
        self[keyPath: bytes] += chunk
        // The end of what it says and half of it look the same but for this.
        if code != 0, code != EINTR { failure = systemWords(code) }
        return !chunk.isEmpty || code == EINTR
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
