#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The pipes between us and a child: our ends and its ends. -1 is closed.
final class ChildStreams {
    private(set) var input: Int32 = -1
    private(set) var output: Int32 = -1
    private(set) var talk: Int32 = -1
    private(set) var childInput: Int32?
    private(set) var childOutput: Int32 = -1
    private(set) var childTalk: Int32 = -1

    /// Nil where the system has no more pipes; none is left open then.
    init?(hasInput: Bool) {
        guard open(\.output, \.childOutput), open(\.talk, \.childTalk) else { return nil }
        guard hasInput else { return }
        guard let input = Self.pipe() else { return nil }
        (childInput, self.input) = (input.reading, input.writing)
        _ = fcntl(input.writing, F_SETFL, O_NONBLOCK)
    }

    deinit { closeAll() }

    private typealias End = ReferenceWritableKeyPath<ChildStreams, Int32>

    private func open(_ ours: End, _ theirs: End) -> Bool {
        guard let pipe = Self.pipe() else { return false }
        (self[keyPath: ours], self[keyPath: theirs]) = (pipe.reading, pipe.writing)
        return true
    }

    /// Once the child has its ends, ours must go, or we never see the end of what it says.
    func closeChildEnds() {
        for descriptor in [childInput ?? -1, childOutput, childTalk] where descriptor >= 0 { close(descriptor) }
        (childInput, childOutput, childTalk) = (nil, -1, -1)
    }

    func closeInput() {
        if input >= 0 { close(input) }
        input = -1
    }

    func closeAll() {
        closeChildEnds()
        closeInput()
        for descriptor in [output, talk] where descriptor >= 0 { close(descriptor) }
        (output, talk) = (-1, -1)
    }

    private static func pipe() -> (reading: Int32, writing: Int32)? {
        var ends: [Int32] = [-1, -1]
        #if canImport(Glibc)
            let result = Glibc.pipe(&ends)
        #else
            let result = Darwin.pipe(&ends)
        #endif
        guard result == 0 else { return nil }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }
}
