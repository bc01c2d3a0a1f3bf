import Basics

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Another program that goes on to its end when this one is killed or interrupted: it needs nothing of us once it runs.
package struct SurvivingChild {
    private let program: String
    private let arguments: [String]
    private let environment: [String: String]

    package init(program: String, arguments: [String], environment: [String: String]) {
        (self.program, self.arguments, self.environment) = (program, arguments, environment)
    }

    package enum Outcome {
        case ended(status: Int32)
        case notFound
        case cannotRun(String)
    }

    /// Runs it, and waits for its end.
    ///
    /// - Parameters:
    ///   - input: its standard input.
    ///   - more: what it finds under descriptor 3.
    ///   - output: its standard output.
    ///   - talk: the descriptor that its standard error goes to, from 10 on.
    package func run(input: ScratchFile, more: ScratchFile?, output: ScratchFile, talk: Int32) -> Outcome {
        let (child, failure) = spawn(program, arguments, environment: environment, inOwnGroup: true) { actions in
            posix_spawn_file_actions_adddup2(&actions, input.descriptor, STDIN_FILENO)
            posix_spawn_file_actions_adddup2(&actions, output.descriptor, STDOUT_FILENO)
            posix_spawn_file_actions_adddup2(&actions, talk, STDERR_FILENO)
            if let more { posix_spawn_file_actions_adddup2(&actions, more.descriptor, 3) }
        }
        if failure == ENOENT { return .notFound }
        guard failure == 0 else { return .cannotRun("'\(program)' can't be run: \(systemWords(failure))") }
        return .ended(status: exitStatus(of: child))
    }
}
