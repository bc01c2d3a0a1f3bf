import Basics

#if Preview
    import ArgumentParser
    import Diagnostics
    import PagePreview
    import StatusContent
    import StatusModel

    #if canImport(Glibc)
        import Glibc
    #else
        import Darwin
    #endif

    /// `daymark preview`: shows the page on this computer while somebody writes it.
    struct PreviewCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "preview", abstract: "Show the page on this computer while you write.",
            discussion: """
                Open the address that it prints. The page loads anew whenever a file is saved, with what the linter finds
                beside the text. Nobody else can see it, and nothing is published. Ctrl-C ends it. See docs/preview.md.

                EXAMPLES
                  daymark preview
                  daymark preview --port 8000
                  daymark preview --now 2026-11-20T14:40Z
                """)

        @OptionGroup var shared: SharedOptions

        @Option(help: ArgumentHelp("The port to listen on. Default: 4000, or the next one that is free.", valueName: "number"))
        var port: Int?

        @Option(
            help: ArgumentHelp(
                "A directory of templates to use instead of those with the same names. See docs/templates.md.", valueName: "dir")
        )
        var templates: String?

        func validate() throws {
            if let port, !(0...65_535).contains(port) { throw ValidationError("--port goes up to 65535") }
        }

        func run() throws {
            let fixedNow = try shared.chosenMoment()
            try reportingErrors {
                let signals = Self.holdSignals()
                let places = PreviewPlaces(content: shared.content, templates: templates)
                let server = try PreviewServer(showing: places, port: port) {
                    fixedNow ?? ((try? currentMoment(flag: nil)) ?? Instant(seconds: 0)).startOfMinute
                }
                printDeed("Preview of '\(displayableLine(shared.content))': http://127.0.0.1:\(server.port)/ (Ctrl-C ends it)\n")
                Self.wait(for: signals)
            }
        }

        /// Keeps Ctrl-C for `wait`, on this thread and all that it starts, so that one that comes early is not lost.
        private static func holdSignals() -> sigset_t {
            var signals = sigset_t()
            sigemptyset(&signals)
            sigaddset(&signals, SIGINT)
            sigaddset(&signals, SIGTERM)
            pthread_sigmask(SIG_BLOCK, &signals, nil)
            return signals
        }

        /// Returns when somebody has had enough.
        private static func wait(for signals: sigset_t) {
            var signals = signals
            var number: Int32 = 0
            while sigwait(&signals, &number) != 0 {}
        }
    }
#endif
