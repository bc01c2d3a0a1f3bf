import ArgumentParser
import Basics
import Diagnostics
import GitHistory
import StatusHistory
import StatusModel
import StatusSite

/// `daymark next`: when files would change by the clock alone, for a timer that builds then and not before.
struct NextCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "next", abstract: "Say when the site changes next, if nobody writes anything.",
        discussion: """
            Planned work begins and ends, a promised update becomes late, a notice goes, a day turns over. Pages follow the clock by
            themselves for up to fourteen days, where a script runs. JSON, feeds, calendars and pictures need a build: --data looks at these alone.
            Figures that only count on, such as for how long something has lasted, are no change.

            EXAMPLES
              daymark next
              daymark next --data --format json
              echo 'daymark build --out public' | TZ=UTC at -t "$(daymark next --format at)"
              systemd-run --user --on-calendar="$(daymark next --format systemd)" daymark build --out public

            Where nothing changes for fourteen days, 'at' and 'systemd' get the moment up to which pages look ahead: the site is to be built
            by then.

            EXIT CODES
              0   it said when
              2   it could not run: content that can't be read
              64  the command was mistyped
            """)

    @OptionGroup var shared: SharedOptions

    @Flag(help: "Look only at files that can't follow the clock: all but pages and scripts.")
    var data = false

    @Option(help: ArgumentHelp("human, json, at or systemd.", valueName: "format"))
    var format = Format.human

    enum Format: String, ExpressibleByArgument, CaseIterable { case human, json, at, systemd }

    func run() throws {
        let now = try shared.moment()
        try reportingErrors {
            let content = try shared.load()
            let page = try shared.page(of: content)
            let revisions = KnownRevisions(content: shared.content, page.files, now: now).log
            let site = Site(History(page, now: now, revisions: revisions))
            let change: NextChange?
            do throws(SiteError) {
                change = try site.nextChange(onlyWaiting: data)
            } catch {
                throw RunError(message: error.diagnostic.message)
            }
            try printResult(text(change, now: now, page.settings.zone))
        }
    }

    private func text(_ change: NextChange?, now: Instant, _ zone: Zone) -> String {
        let moment = change?.moment ?? now + Site.foresight
        switch format {
        case .human: return human(change, now: now, zone)
        case .json: return jsonText(NextDocument(change, now: now))
        // 'at' knows no seconds: the minute after is the first at which it is so.
        case .at: return (moment + TimeSpan(seconds: 59)).calendarText.prefix(13).filter { $0 != "T" } + "\n"
        case .systemd: return moment.internetText.replacing("T", with: " ").replacing("Z", with: " UTC") + "\n"
        }
    }

    private func human(_ change: NextChange?, now: Instant, _ zone: Zone) -> String {
        guard let change else { return "Nothing changes by itself before \(words(now + Site.foresight, zone)).\n" }
        let lines = [("pages follow by themselves", change.following), ("files need a build", change.waiting)].compactMap { what, paths in
            paths.isEmpty ? nil : "  \(what): \(displayableLine(paths.prefix(4).joined(separator: ", ")))\(rest(paths.count - 4))\n"
        }
        return "\(words(change.moment, zone)), in \((change.moment - now).words):\n" + lines.joined()
    }

    private func words(_ moment: Instant, _ zone: Zone) -> String { "\(zone.date(at: moment).text) \(zone.clockText(at: moment))" }

    private func rest(_ count: Int) -> String { count > 0 ? " and \(count) more" : "" }
}

/// `daymark next --format json`.
private struct NextDocument: Encodable {
    let version = 1
    /// Where nothing changes: null.
    @OrNull var at: String?
    /// Seconds from now until then.
    @OrNull var seconds: Int?
    let pages: [String]
    let data: [String]

    init(_ change: NextChange?, now: Instant) {
        at = change?.moment.internetText
        seconds = change.map { ($0.moment - now).seconds }
        (pages, data) = (change?.following ?? [], change?.waiting ?? [])
    }
}
