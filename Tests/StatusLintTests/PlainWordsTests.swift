import Diagnostics
import StatusContent
import StatusHistory
import StatusLint
import StatusModel
import Testing

/// Which words stop which readers, and what is offered in their place.
@Suite struct PlainWordsTests {
    private func lint(_ text: String, site: String = "", vocabulary: String = "audience: general") throws -> [Diagnostic] {
        let files = [
            "site.yml": "name: Harbour Pay\nurl: https://a.example\ntime-zone: UTC\n\(site)\n",
            "components.yml": "- id: cards\n  name: Card payments\n", "vocabulary.yml": vocabulary + "\n",
            "incidents/cards-fail/incident.yml": "title: Cards fail\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\n",
            "incidents/cards-fail/2026-11-20-1408-investigating.md":
                "---\nstatus: investigating\nat: 2026-11-20 14:08 UTC\nnext-update: 30m\n---\n\(text)\n",
        ]
        let loaded = loadContent(files.map { SourceFile(path: $0.key, text: $0.value) })
        let page = try #require(loaded.page)
        #expect(loaded.diagnostics.isEmpty)
        let found = LintRun(History(page, now: try readTime("2026-11-20 14:10 UTC")), rules: allRules).diagnostics
        let rules = ["plain/jargon", "plain/internal-name", "plain/status-speak", "plain/word-choice"]
        return found.filter { rules.contains($0.rule.text) && $0.place.file.path.hasSuffix(".md") }
    }

    /// "error 'pods' -> programs", or a question mark where nothing is offered.
    private func said(_ diagnostics: [Diagnostic]) -> [String] {
        diagnostics.map { "\($0.level.rawValue) '\($0.place.excerpt)' -> \($0.suggestion ?? "?")" }
    }

    private func jargon(_ text: String, site: String = "", vocabulary: String = "audience: general") throws -> [String] {
        said(try lint(text, site: site, vocabulary: vocabulary).filter { $0.rule.text == "plain/jargon" })
    }

    @Test(arguments: halfKnownSentences)
    func wordsThatReadersKnowPass(_ text: String) throws {
        let found = try lint(text).filter { $0.rule.text == "plain/jargon" || $0.rule.text == "plain/internal-name" }
        #expect(said(found).isEmpty, "\(text)")
    }

    @Test(arguments: [
        // Nobody outside the trade knows these.
        ("Kafka is slow.", ["error 'Kafka' -> ?"]), ("Two pods were restarted.", ["error 'pods' -> programs"]),
        ("A split brain stopped our tills.", ["error 'split brain' -> ?"]),
        // Many half know these.
        ("We performed a failover to the standby site at 3 am GMT.", ["warning 'failover' -> switch", "warning 'standby' -> spare"]),
        ("A bad deployment stopped bin day reminders from going out.", ["warning 'bad deployment' -> ?"]),
        ("We rolled out a fix and will publish a post-mortem.", ["warning 'post-mortem' -> report"]),
        // What one trade says.
        ("TVMs at two stations are out of order.", ["warning 'TVMs' -> Ticket machines"]),
        ("Splicing starts at 13:30 BST.", ["warning 'Splicing' -> Joining"]),
        // Those who use programs know this.
        ("The API is down.", ["note 'API' -> ?"]),
    ])
    func theLevelFitsHowManyKnowTheWord(_ text: String, _ expected: [String]) throws {
        #expect(try jargon(text) == expected)
    }

    @Test(arguments: ["audience: developers", "audience: developer"])
    func developersKnowNearlyAllOfIt(_ audience: String) throws {
        let text = "API keys fail with TLS errors since we deployed temp_min v2.1.0 to the Kubernetes cluster, and webhooks time out."
        #expect(try jargon(text, site: audience, vocabulary: "allow: []").isEmpty)
        #expect(try jargon(text, vocabulary: audience).isEmpty)
        #expect(try jargon("Builds are stuck in pending, and pull requests do not merge.", vocabulary: audience).isEmpty)
        #expect(try jargon("The consumer group lost its quorum.", vocabulary: audience).first == "warning 'consumer group' -> ?")
    }

    @Test(arguments: [
        ("compute nodes", "A node is down, and compute nodes restart."), ("jobs", "A job is late because of a stuck job."),
        ("job", "Scheduled jobs are late."), ("synchronisation server", "The synchronization server is slow."),
        ("data-center", "Our data centers are closed."), ("Message queue", "The message queues are slow, and so is the queue."),
        ("e-mail relay", "The email relay is slow."), ("colour picker API", "The color picker API and the APIs are down."),
    ])
    func allowedNamesAreKnownInOneAndInSeveralAndInAnySpelling(_ allowed: String, _ text: String) throws {
        #expect(try jargon(text, vocabulary: "allow: [\(allowed)]") == [], "\(text)")
    }

    @Test func whoUsesMachinesKnowsTheirParts() throws {
        let names = "allow: [login nodes, SSH, Slurm partition, Kubernetes]"
        let text = "The cluster is back. Its file system is slow."
        #expect(try jargon(text).count == 2 && jargon(text, vocabulary: names).isEmpty)
        #expect(try jargon("The load balancer lost a kernel module.", vocabulary: names).count == 2)
    }

    @Test(arguments: [
        // Number and tense.
        ("We restarted two hypervisors.", "servers"), ("The hypervisor is back.", "server"), ("We are migrating our servers.", "moving"),
        ("Our servers were migrated.", "moved"),
        // The article goes with it.
        ("A scheduled job ran twice.", "An automatic task"), ("It was an uplink in York.", "a connection"),
        ("We found a microservice that was slow.", "service"),
        // What stands beside it.
        ("The cluster is back.", "group of servers"), ("The payments cluster is back.", nil), ("The cluster team is at work.", nil),
        ("A cluster-wide fault stops payments.", nil), ("We made network configuration changes.", "settings changes"),
        ("We reverted the change.", "reversed"), ("We have to revert to paper, and to revert the change.", "undo"),
        ("Tills revert from paper.", nil), ("Users cannot authenticate until noon.", "sign in"),
        ("Steam Authentication servers are down.", nil), ("A deployment failed.", "release"),
        ("The fault is between PAS and the wards.", "the patient record system"),
        ("A misconfigured firewall lets nobody in.", "wrongly set"), ("We power cycled the till.", nil),
        ("We tried to cache the page.", nil),
        ("We lost some backend and till servers.", nil),
        ("The till was power cycled.", "switched off and on"),
        ("We see a high latency in York.", nil), ("We see high latency in York.", "slowness"),
    ])
    func wordsAreOfferedWhereTheyFitTheSentence(_ text: String, _ words: String?) throws {
        let found = try lint(text).filter { $0.rule.text == "plain/jargon" }
        #expect(found.contains { $0.suggestion == words }, "\(text): \(said(found))")
        #expect(found.allSatisfy { $0.suggestion != nil || $0.message.hasSuffix("?") }, "\(text)")
    }

    @Test(arguments: [
        "Customers will continue to be notified here.", "We send word through GOV.UK Notify.", "There were minor impacts on sales.",
        "The impacts were small.", "We installed a temporary workaround.", "We adapted a workaround solution for some.",
        "Tills revert to paper.",
    ])
    func nothingIsOfferedThatDoesNotFit(_ text: String) throws {
        let wrong = ["told", "tell", "Tell", "affects", "way round it", "a way round it", "undo"]
        #expect(try lint(text).allSatisfy { !wrong.contains($0.suggestion ?? "") && !$0.message.contains("'affects'") }, "\(text)")
    }

    @Test(arguments: [
        "A small number of customers saw this.", "We eliminated false leads.", "We completely eliminated the fault.",
        "The majority of the orders are here.", "Multiple customers called.", "We verified the balances.", "In most cases it works.",
        "At the very least you get your money back.", "No later than noon it works.",
        "A large number of the cards work.", "It is substantially slower.", "Customers will be notified.",
    ])
    func nothingThatClaimsSomethingIsChangedUnseen(_ text: String) throws {
        #expect(try lint(text).allSatisfy { !$0.isSafeFix }, "\(text)")
    }
}

/// Words that are of a trade elsewhere, shapes that look like names, and capitals that everybody reads.
private let halfKnownSentences: [String] = [
    "A cluster of homes around Station Road has no water.", "In this instance we'll waive the late fee.",
    "The film's release has been put back to 12 June.", "A stream has burst its banks near Hebden Bridge, and the depot is cut off.",
    "Your spare key is waiting at reception.", "Swimming sessions in the small pool are cancelled until the pump is mended.",
    "The rail bridge at Grove Park was struck by a lorry.", "A batch of letters dated 2 March carried the wrong phone number.",
    "Please go to Terminal 5, where staff can print your boarding pass.", "Some patients received SPAM that named the NHS as its sender.",
    "Send the form as a PDF, and bring your ID.", "It is out AGAIN, sorry.", "H&M vouchers and PG&E bills cannot be paid.",
    "The UCH Trust moved its clinics.", "You can't buy or change tickets on Sunday.",
    "The electrician found that the oven trips circuit breakers.",
    "Internet access in the reading room is back.", "The data centre lost power for an hour.", "Our website and the app work again.",
    "The URL on the leaflet is wrong.", "Traffic to the tickets page was ten times the usual.", "Connectivity on the ward is back.",
    "The bird feeder and the air duct were cleaned.", "We ran the last mile of the race in the rain.",
    "Our follow-up letter will reach you within ten days.", "The Galaxy S23-FE can't make emergency calls on our network.",
    "Flight EZY-8021 to Faro is leaving at 14:10 BST instead.", "Run \"git fetch --all\" to pick up the missing branches.",
    "Air-conditioning is off in coaches C and D.", "Out-of-hours calls are being answered by the Leeds surgery.",
    "Two-for-one vouchers are refused at the box-office till.", "Microsoft Teams meetings booked through our calendar have no join link.",
    "A T-shirt ordered in size XXL may arrive as XL.", "Our Stratford-upon-Avon store can't take gift cards.",
    "Pull requests couldn't be merged by anyone for 25 minutes.", "Lines beginning with UTF-8 characters are shown as question marks.",
    "Our courier DPD will bring your meal boxes tomorrow.", "We have moved card payments from Worldpay to our second processor.",
    "The maths exercise about clusters cannot be opened.", "Firmware 1.9.0.4 restores sound on older speakers.",
    "The in-use machine washes at 60 degrees.", "Files that end in `.md` open again.", "Type `rerun` to start once more.",
    "Team Sync is slow for schools.", "Project work of Year 9 can be handed in again.", "The team will be back at nine.",
]
