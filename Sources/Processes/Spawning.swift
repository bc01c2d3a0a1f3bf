#if canImport(Glibc)
    import Glibc

    typealias SpawnActions = posix_spawn_file_actions_t
#else
    import Darwin

    typealias SpawnActions = posix_spawn_file_actions_t?
#endif

/// Starts another program, found as a shell finds it. No shell is involved.
///
/// - Parameters:
///   - inOwnGroup: whether it is out of reach of what interrupts this program at its terminal.
///   - connect: says what it finds under which descriptor.
/// - Returns: the child, or why there is none: a number of `errno`.
func spawn(
    _ program: String, _ arguments: [String], environment: [String: String], inOwnGroup: Bool = false,
    connect: (inout SpawnActions) -> Void
) -> (child: pid_t, failure: Int32) {
    #if canImport(Glibc)
        var actions = SpawnActions()
    #else
        var actions: SpawnActions
    #endif
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    connect(&actions)
    var child = pid_t()
    let failure = withCStrings([program] + arguments) { arguments in
        withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
            Signals.withUsualOnes(inOwnGroup: inOwnGroup) { posix_spawnp(&child, program, &actions, $0, arguments, environment) }
        }
    }
    return (child, failure)
}
