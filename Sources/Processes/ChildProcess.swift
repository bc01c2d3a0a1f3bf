import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another program, run to its end. No shell is involved.
package struct ChildProcess {
    var program: String
    var arguments: [String]
    var environment: [String: String]
    var input: [UInt8]
    var secondsAtMost: Int

    package init(program: String, arguments: [String], environment: [String: String], input: [UInt8], secondsAtMost: Int) {
        (self.program, self.arguments, self.environment) = (program, arguments, environment)
        (self.input, self.secondsAtMost) = (input, secondsAtMost)
    }

    package enum Outcome {
        case ended(status: Int32, output: [UInt8], talk: [UInt8])
        case notFound
        case tooSlow
        case cannotRun(String)
    }

    package func run() -> Outcome {
        guard let streams = ChildStreams(hasInput: !input.isEmpty) else { return .cannotRun(systemWords(errno)) }
        defer { streams.closeAll() }
        var child = pid_t()
        let failure = spawn(streams, &child)
        if failure == ENOENT { return .notFound }
        guard failure == 0 else { return .cannotRun("'\(program)' can't be run: \(systemWords(failure))") }
        var exchange = Exchange(streams, input)
        let isDone = exchange.run(until: .now + .seconds(secondsAtMost))
        if !isDone { kill(child, SIGKILL) }
        let status = exitStatus(of: child)
        if let failure = exchange.failure { return .cannotRun("what '\(program)' says can't be read: \(failure)") }
        return isDone ? .ended(status: status, output: exchange.output, talk: exchange.talk) : .tooSlow
    }

    private func spawn(_ streams: ChildStreams, _ child: inout pid_t) -> Int32 {
        #if canImport(Glibc)
            var actions = posix_spawn_file_actions_t()
        #else
            var actions: posix_spawn_file_actions_t?
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        if let input = streams.childInput {
            posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
        } else {
            posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        }
        posix_spawn_file_actions_adddup2(&actions, streams.childOutput, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, streams.childTalk, STDERR_FILENO)
        return withCStrings([program] + arguments) { arguments in
            withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
                Signals.withUsualOnes { posix_spawnp(&child, program, &actions, $0, arguments, environment) }
            }
        }
    }
}

/// A list as C passes it, ended by a null pointer.
func withCStrings<Result>(_ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result) -> Result {
    let copies = texts.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
}

/// Waits for a child's end: its exit code; 128 and the signal's number where a signal ended it, as shells count; 127 where nobody can say.
func exitStatus(of child: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
        if errno != EINTR { return 127 }
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
}
