import Basics
import Disk
import Dispatch

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// What the command is at, for whoever waits at a terminal.
let progress = Progress(
    isWanted: isatty(STDERR_FILENO) == 1 && environmentVariable("TERM") != "dumb" && (environmentVariable("CI") ?? "").isEmpty)

/// One line on standard error, which comes when a command has taken a second and goes before it says anything else. What is quicker shows
/// none, and no file or pipe ever has one in it.
final class Progress: Sendable {
    private let isWanted: Bool
    private let line = Mutex(Line())
    private let start = DispatchTime.now()
    // Of its own, as all cores may be at work.
    private let clock = DispatchQueue(label: "progress", qos: .userInteractive)

    private struct Line {
        var step: String?
        var hasWaited = false
        var isShown = false
    }

    init(isWanted: Bool) { self.isWanted = isWanted }

    /// - Parameter step: what is being done: "Reading content".
    func during<Result>(_ step: String, _ work: () throws -> Result) rethrows -> Result {
        if !isWanted { return try work() }
        begin(step)
        defer { end() }
        return try work()
    }

    private func begin(_ step: String) {
        line.withLock { line in
            line.step = step
            Self.show(&line)
        }
        clock.asyncAfter(deadline: start + .seconds(1)) { [self] in
            line.withLock { line in
                line.hasWaited = true
                Self.show(&line)
            }
        }
    }

    private func end() {
        clear()
        line.withLock { $0.step = nil }
    }

    /// Takes the line away, before something else is printed.
    func clear() {
        if !isWanted { return }
        line.withLock { line in
            if line.isShown { _ = writeAll("\r\u{1B}[K", to: STDERR_FILENO) }
            line.isShown = false
        }
    }

    private static func show(_ line: inout Line) {
        guard line.hasWaited, !line.isShown, let step = line.step else { return }
        line.isShown = true
        _ = writeAll("\r\(displayableLine(step))…\u{1B}[K", to: STDERR_FILENO)
    }
}
