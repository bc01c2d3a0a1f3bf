import Foundation
import Testing

@testable import daymark

/// The built command as a process: what it prints, where, and how it exits.
@Suite struct CommandTests {
    @Test func lintOfTheSampleIsClean() throws {
        let run = try daymark(["lint", "--content", sampleContent, "--now", "2026-11-20T14:40Z"])
        #expect(run.status == 0 && run.output.isEmpty)
        #expect(run.talk.hasPrefix("nothing to report in "))
    }

    @Test func findingsGoToStandardOutputAndExitWithOne() throws {
        let folder = try Workplace()
        try folder.write(
            "content/incidents/cards-fail/2026-11-20-1408-investigating.md",
            "---\nstatus: investigating\nat: 2026-11-20 14:08\n---\nCards fail.\n")
        let run = try daymark(["lint", "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(run.status == 1)
        #expect(run.output.contains("content/incidents/cards-fail/2026-11-20-1408-investigating.md:3:5\n"))
        #expect(run.output.contains("no time zone"))
        #expect(run.talk.contains("errors in 2 of 4 files"))
    }

    @Test func jsonIsOneDocument() throws {
        let folder = try Workplace()
        let run = try daymark(["lint", "--format", "json", "--now", "2026-11-20T14:10Z"], in: folder)
        let document = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
        #expect(document?["version"] as? Int == 1)
        #expect(run.status == 0 && run.talk.isEmpty)
    }

    @Test func onlyWhatLiesUnderThePathIsReported() throws {
        let folder = try Workplace()
        try folder.write("content/components.yml", "- id: cards\n  name: Cards\n  colour: red\n")
        #expect(try daymark(["lint", "content/components.yml", "--now", "2026-11-20T14:10Z"], in: folder).status == 1)
        #expect(try daymark(["lint", "content/incidents", "--now", "2026-11-20T14:10Z"], in: folder).status == 0)
        #expect(try daymark(["lint", "content/nowhere", "--now", "2026-11-20T14:10Z"], in: folder).status == 2)
        #expect(try daymark(["lint", "..", "--content", "content", "--now", "2026-11-20T14:10Z"], in: folder).status == 1)
    }

    @Test(arguments: [
        ("site.yml", "policy: \"x\n"),
        ("incidents/cards-fail/incident.yml", "title: Cards fail\nseverity: sev2\nstarted: 2026-11-20 14:02 UTC\n"),
        (
            "incidents/cards-fail/2026-11-20-1409-identified.md",
            "---\nstatus: open\nat: 2026-11-20 14:09 UTC\n---\nWe restarted it at 15:00.\n"
        ),
        ("incidents/cards-fail/2026-11-20-1409-identified.md", "---\nstatus: identified\n---\nWe restarted it at 15:00.\n"),
    ])
    func wordsAreJudgedWhateverElseCannotBeRead(_ path: String, _ text: String) throws {
        let folder = try Workplace()
        try folder.write(
            "content/incidents/cards-fail/2026-11-20-1409-identified.md",
            "---\nstatus: identified\nat: 2026-11-20 14:09 UTC\nnext-update: 30m\n---\nWe restarted it at 15:00.\n")
        try folder.write("content/" + path, text)
        let run = try daymark(["lint", "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(run.status == 1 && run.output.ranges(of: "plain/time-zone").count == 1, "\(run.output)")
    }

    @Test func forgottenComponentsAreAWarning() throws {
        let folder = try Workplace()
        let path = "content/incidents/cards-fail/2026-11-20-1408-investigating.md"
        try folder.write(path, "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\nSome card payments fail.\n")
        let lint = ["lint", "--only", "content/no-component", "--now", "2026-11-20T14:10Z"]
        let run = try daymark(lint, in: folder)
        #expect(
            run.status == 0 && run.output.contains("warning: no update names a component") && run.output.contains("{cards: partial-outage}")
        )
        try folder.write("content/components.yml", "[]\n")
        #expect(try daymark(lint, in: folder).output.isEmpty)
    }

    @Test(arguments: ["next-update: 30 minutes", "next-update: 30", "next-update: 15:00", "next_update: 30m", "next-update:"])
    func aPromiseThatCannotBeReadIsOneFinding(_ line: String) throws {
        let folder = try Workplace()
        try folder.write(
            "content/incidents/cards-fail/2026-11-20-1408-investigating.md",
            "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\n\(line)\ncomponents: {cards: partial-outage}\n---\nSome card payments fail.\n"
        )
        let run = try daymark(["lint", "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(run.output.ranges(of: "error:").count == 1 && !run.output.contains("cadence/next-update-missing"), "\(run.output)")
    }

    @Test func strictFailsOnWarnings() throws {
        let folder = try Workplace()
        let now = ["--now", "2026-11-20T16:00Z"]  // the promised update is late: a warning
        #expect(try daymark(["lint"] + now, in: folder).status == 0)
        #expect(try daymark(["lint", "--strict"] + now, in: folder).status == 1)
        #expect(
            try daymark(
                ["lint", "--strict", "--skip", "cadence/overdue", "--skip", "roles/missing", "--skip", "severity/raise-due"] + now,
                in: folder
            ).status == 0)
        #expect(try daymark(["lint", "--strict", "--only", "plain/time-zone"] + now, in: folder).status == 0)
    }

    @Test(arguments: [
        (["lint", "--content", "nowhere"], 2, "can't read the content directory 'nowhere'"),
        (["lint", "--now", "yesterday"], 64, "--now: 'yesterday' is not a date"),
        (["lint", "--only", "plain/timezone"], 64, "did you mean 'plain/time-zone'?"),
        (["rules", "plain/time-zones"], 64, "did you mean 'plain/time-zone'?"),
        (["build"], 64, "--out"),
        (["build", "--out", "public", "--publish-anyway", " "], 64, "needs a reason"),
        (["fly"], 64, "fly"),
        (["lint", "--diff", "--format", "json"], 64, "leave --format"),
        (["lint", "--fix", "--stdin-path", "content/a.md"], 64, "--diff shows the change"),
        (["lint", "--stdin-path", "content/a.md", "content"], 64, "give no other path"),
        (["lint", "--stdin-path", "a.md"], 2, "not in the content directory"),
        (["lint", "--stdin-path", "content"], 2, "is a directory"),
    ])
    func whatCannotRunSaysWhy(_ arguments: [String], _ status: Int, _ part: String) throws {
        let run = try daymark(arguments, in: try Workplace())
        #expect(run.status == status && run.talk.contains(part), "\(run)")
    }

    @Test func sourceDateEpochIsNow() throws {
        let folder = try Workplace()
        #expect(try daymark(["lint", "--strict"], in: folder, ["SOURCE_DATE_EPOCH": "1795183800"]).status == 0)
        #expect(try daymark(["lint", "--strict"], in: folder, ["SOURCE_DATE_EPOCH": "1795190400"]).status == 1)
        let malformed = try daymark(["lint"], in: folder, ["SOURCE_DATE_EPOCH": "now"])
        #expect(malformed.status == 64 && malformed.talk.contains("SOURCE_DATE_EPOCH is 'now'"))
    }

    @Test func errorsStopTheBuildUnlessAReasonIsGiven() throws {
        let folder = try Workplace()
        let now = ["--now", "2026-11-20T14:10Z"]
        #expect(try daymark(["build", "--out", "public"] + now, in: folder).status == 0)
        let before = try folder.read("public/index.html")
        try folder.write(
            "content/incidents/cards-fail/2026-11-20-1409-identified.md",
            "---\nstatus: identified\nat: 2026-11-20 14:09 UTC\n---\nCards fail.\n")
        let stopped = try daymark(["build", "--out", "public"] + now, in: folder)
        #expect(stopped.status == 1 && stopped.talk.contains("cadence/next-update-missing") && stopped.talk.contains("--publish-anyway"))
        #expect(try folder.read("public/index.html") == before)
        let published = try daymark(["build", "--out", "public", "--publish-anyway", "The fix is out"] + now, in: folder)
        #expect(
            published.status == 0 && published.talk.contains("cadence/next-update-missing") && published.talk.contains("The fix is out"))
        #expect(try folder.read("public/index.html") != before)
    }

    /// A page without an incident would say that all is well. During an outage it is better than none, where it says what is missing.
    @Test(arguments: [
        (
            "incidents/cards-fail/incident.yml", "title: Cards fail\nseverity: sev2\nstarted: 2026-11-20 14:02 UTC\n",
            "<bdi>Cards fail</bdi> can't be shown at the moment."
        ),
        (
            "incidents/cards-fail/2026-11-20-1409-identified.md", "---\nstatus: open\nat: 2026-11-20 14:09 UTC\n---\nCards fail.\n",
            "Part of <a href=\"incidents/cards-fail/\"><bdi>Some card payments are failing</bdi></a> can't be shown at the moment."
        ),
        (
            "incidents/web/incident.yaml", "title: Web is down\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\n",
            "<bdi>Web</bdi> can't be shown at the moment."
        ),
        ("maintenance/2026-12-01-upgrade/maintenance.yml", "title: \"Faster\n", "<bdi>Upgrade</bdi> can't be shown at the moment."),
        (
            "incident/web/incident.yml", "title: Web is down\nseverity: SEV1\nstarted: 2026-11-20 14:02 UTC\n",
            "<bdi>Web is down</bdi> can't be shown at the moment."
        ),
    ])
    func onlyAReasonPublishesAPageThatLeavesSomethingOutAndSaysSo(_ path: String, _ text: String, _ said: String) throws {
        let folder = try Workplace()
        try folder.write("content/" + path, text)
        let build = ["build", "--out", "public", "--now", "2026-11-20T14:10Z"]
        let stopped = try daymark(build, in: folder)
        #expect(stopped.status == 1 && stopped.talk.contains("--publish-anyway and the reason; the page then says what it can't show"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("public")))
        let published = try daymark(build + ["--publish-anyway", "Hurry"], in: folder)
        #expect(published.status == 0 && published.talk.contains("'\(path)' can't be read; the page says that it can't be shown"))
        let page = String(decoding: try folder.read("public/index.html"), as: UTF8.self)
        #expect(page.contains(said) && !page.contains("All systems operational"), "\(page.suffix(20_000).prefix(3_000))")
    }

    @Test func withoutSettingsNothingIsCalledPublished() throws {
        let folder = try Workplace()
        try folder.write("content/site.yml", "name: \"Harbour Pay\n")
        let run = try daymark(["build", "--out", "public", "--publish-anyway", "Hurry"], in: folder)
        #expect(run.status == 2 && !run.talk.contains("Published") && run.talk.contains("nothing was written"))
    }

    @Test func secondBuildOfTheSameContentChangesNothing() throws {
        let folder = try Workplace()
        let arguments = ["build", "--out", "public", "--now", "2026-11-20T14:10Z"]
        #expect(try daymark(arguments, in: folder).output.contains("added"))
        let second = try daymark(arguments, in: folder).output
        #expect(second.hasPrefix("public: ") && second.hasSuffix(" files: nothing changed\n"))
    }

    @Test func withoutArgumentsItSaysWhatToTypeFirst() throws {
        let run = try daymark([])
        #expect(run.status == 0 && run.output.split(separator: "\n").count <= 5 && run.output.contains("daymark init"))
    }

    @Test func aResultThatCannotBeWrittenIsAnError() throws {
        let run = try daymark(["rules"], output: FileHandle(forWritingTo: URL(fileURLWithPath: "/dev/full")))
        #expect(run.status == 2 && run.talk.contains("can't write the result: No space left on device"))
    }

    @Test func everyCommandHasAnExample() throws {
        for command in [[], ["lint"], ["build"], ["rules"], ["hash-names"]] {
            #expect(try daymark(command + ["--help"]).output.contains("EXAMPLES"), "\(command)")
        }
    }

    @Test func helpSaysHowACommandEnds() throws {
        for command in ["lint", "build"] {
            let help = try daymark([command, "--help"]).output
            for code in ["EXIT CODES", "  0   ", "  1   ", "  2   ", "  64  "] { #expect(help.contains(code), "\(command) \(code)") }
        }
    }

    @Test func aMistypedMomentShowsTheCommandsOwnUsage() throws {
        let flag = try daymark(["lint", "--now", "yesterday"])
        #expect(flag.status == 64 && flag.talk.contains("Usage: daymark lint"), "\(flag.talk)")
        let epoch = try daymark(["build", "--out", "public"], ["SOURCE_DATE_EPOCH": "now"])
        #expect(epoch.status == 64 && epoch.talk.contains("Usage: daymark build"), "\(epoch.talk)")
    }

    @Test func rulesListsAndExplains() throws {
        let list = try daymark(["rules"]).output
        #expect(list.contains("cadence/overdue") && list.contains("plain/long-sentence"))
        let one = try daymark(["rules", "plain/long-sentence"]).output
        #expect(one.contains("Source: GOV.UK") && one.contains("words: words above which a sentence is long (25)") && one.contains("↓"))
    }

    @Test func linksAndPipesInTheContentAreRefused() throws {
        let folder = try Workplace()
        try FileManager.default.createSymbolicLink(
            atPath: folder.path("content/incidents/cards-fail/2026-11-20-1409-identified.md"), withDestinationPath: "/etc/passwd")
        mkfifo(folder.path("content/incidents/cards-fail/pipe.md"), 0o600)
        let run = try daymark(["lint", "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(run.status == 1 && run.output.ranges(of: "this is a link or a device").count == 2)
    }

    @Test func whatCannotBeReadHidesNothingElse() throws {
        let folder = try Workplace()
        try folder.write("content/components.yml", "- id: cards\n  name: Cards\n  colour: red\n")
        try FileManager.default.createDirectory(
            atPath: folder.path("content/incidents/cards-fail/2026-11-20-1409-identified.md"), withIntermediateDirectories: true)
        let name =
            Array((folder.path("content/incidents/cards-fail") + "/a").utf8CString.dropLast()) + [
                CChar(bitPattern: 0xFF), 0x2E, 0x6D, 0x64, 0,
            ]
        close(creat(name, 0o600))
        try folder.write("content/incidents/locked/incident.yml", "title: x\n")
        chmod(folder.path("content/incidents/locked"), 0)
        defer { chmod(folder.path("content/incidents/locked"), 0o700) }
        let run = try daymark(["lint", "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(run.status == 1 && run.output.contains("unknown key 'colour'"))
        #expect(run.output.contains("this file's name is not UTF-8 text") && run.output.contains("this is an empty folder, not a file"))
        // Who may read everything finds the locked incident lacking something else.
        #expect(run.output.contains("content/incidents/locked"))
        let build = try daymark(["build", "--out", "public", "--publish-anyway", "Hurry", "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(build.status == 0 && build.talk.contains("can't be read; the page says that it can't be shown"))
    }

    @Test func colourIsForTerminalsAndWhoeverAsks() throws {
        let folder = try Workplace()
        try folder.write("content/components.yml", "- id: cards\n  nam: Cards\n")
        #expect(try !daymark(["lint"], in: folder).output.contains("\u{1B}"))
        #expect(try daymark(["lint", "--color", "always"], in: folder).output.contains("\u{1B}[31m"))
    }

    @Test func underGitHubActionsFindingsAreAnnotations() throws {
        let folder = try Workplace()
        try folder.write("content/components.yml", "- id: cards\n  nam: Cards\n")
        #expect(
            try daymark(["lint"], in: folder, ["GITHUB_ACTIONS": "true"]).output.hasPrefix("::error file=content/components.yml,line=1"))
    }

    @Test(arguments: LintFormat.allCases)
    func everyFormatNamesTheRuleOnStandardOutput(_ format: LintFormat) throws {
        let folder = try Workplace()
        try folder.write("content/components.yml", "- id: cards\n  nam: Cards\n")
        let run = try daymark(["lint", "--format", format.rawValue, "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(run.status == 1 && run.output.contains("content/unknown-key") && run.output.contains("components.yml"))
        #expect(run.talk.contains("daymark rules ID explains a rule") == (format == .human))
    }

    @Test func statisticsCountInsteadOfListing() throws {
        let folder = try Workplace()
        try folder.write("content/components.yml", "- id: cards\n  name: Cards\n  nam: x\n  colour: red\n")
        let run = try daymark(["lint", "--statistics", "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(run.status == 1 && run.output.hasPrefix("2  content/unknown-key  ") && run.talk.contains("2 errors in 1 of 4 files"))
        let both = try daymark(["lint", "--statistics", "--format", "concise", "--now", "2026-11-20T14:10Z"], in: folder)
        #expect(both.output.contains("components.yml:4:3: error") && both.talk.hasPrefix("2  content/unknown-key  "))
    }

    @Test func textFromStandardInputStandsForTheFile() throws {
        let folder = try Workplace()
        try folder.write("content/components.yml", "- id: cards\n  nam: Cards\n")
        let path = "content/incidents/cards-fail/2026-11-20-1409-identified.md"  // not on disk
        let start = "---\nstatus: identified\nat: 2026-11-20 14:09 UTC\nnext-update: 30m\n"
        let now = ["--now", "2026-11-20T14:10Z", "--only", "content/unknown-key", "--format", "concise", "--stdin-path"]
        let wrong = try daymark(["lint"] + now + [path], in: folder, input: start + "colour: red\n---\nCards fail.\n")
        #expect(wrong.status == 1 && wrong.output.hasPrefix(path + ":5:1: error: "))
        #expect(wrong.output.split(separator: "\n").count == 1)
        let right = try daymark(["lint"] + now + [path], in: folder, input: start + "---\nCards fail.\n")
        #expect(right.status == 0 && right.output.isEmpty)
        let replaced = try daymark(["lint"] + now + ["content/components.yml"], in: folder, input: "- id: cards\n  name: Cards\n")
        #expect(replaced.status == 0)
    }

    @Test func nothingToFixWritesNothingAndReportsWhatIsLeft() throws {
        let folder = try Workplace()
        try folder.write("content/components.yml", "- id: cards\n  nam: Cards\n")
        let before = try folder.read("content/components.yml")
        let fix = try daymark(["lint", "--fix", "--only", "content/unknown-key"], in: folder)
        #expect(fix.status == 1 && fix.talk.contains("no suggestion is safe") && fix.output.contains("unknown key"))
        let diff = try daymark(["lint", "--diff", "--only", "content/unknown-key"], in: folder)
        #expect(diff.status == 1 && diff.output.isEmpty && diff.talk.contains("left: 1 error in 1 of 4 files"))
        #expect(try folder.read("content/components.yml") == before)
    }
}
