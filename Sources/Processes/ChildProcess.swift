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
        let (child, failure) = spawn(program, arguments, environment: environment) { actions in
            if let input = streams.childInput {
                posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
            } else {
                posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
            }
            posix_spawn_file_actions_adddup2(&actions, streams.childOutput, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, streams.childTalk, STDERR_FILENO)
        }
        if failure == ENOENT { return .notFound }
        guard failure == 0 else { return .cannotRun("'\(program)' can't be run: \(systemWords(failure))") }
        var exchange = Exchange(streams, input)
        let isDone = exchange.run(until: .now + .seconds(secondsAtMost))
        if !isDone { kill(child, SIGKILL) }
        let status = exitStatus(of: child)
        if let failure = exchange.failure { return .cannotRun("what '\(program)' says can't be read: \(failure)") }
        return isDone ? .ended(status: status, output: exchange.output, talk: exchange.talk) : .tooSlow
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
