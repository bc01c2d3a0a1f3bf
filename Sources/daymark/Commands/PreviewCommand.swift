import ArgumentParser
import Diagnostics
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
        help: ArgumentHelp("A directory of templates to use instead of those with the same names. See docs/templates.md.", valueName: "dir")
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
            let disk = DiskState(places)
            _ = try disk.content.get()
            _ = try disk.templates?.get()
            let audience = Audience()
            let preview = Preview(places, disk, fixedNow: fixedNow) { [audience] change in audience.hear(change) }
            let server = try PreviewServer(port: port, Newsstand(preview: preview), audience)
            printDeed("Preview of '\(displayableLine(shared.content))': http://127.0.0.1:\(server.port)/ (Ctrl-C ends it)\n")
            DiskWatch(places) { preview.update($0) }.start(from: disk)
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

extension Audience {
    /// Pages of another edition are out of date, and those of this moment that show other findings.
    func hear(_ change: Preview.Change) {
        switch change {
        case .edition(let number): tell { $0.edition != number }
        case .findings(let showing):
            let stage = showing.judgement.stage
            tell { $0.edition == showing.edition.number && $0.now == showing.now.seconds && $0.stage != stage }
        }
    }
}
