import ArgumentParser
import Basics
import Diagnostics
import Disk
import StatusAuthoring
import StatusContent
import StatusModel

/// `daymark init`: a content directory to start from.
struct InitCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "init", abstract: "Make a content directory to start from, with a worked example.",
        discussion: """
            EXAMPLES
              daymark init
              daymark init --name "Harbour Pay Status" --url https://status.harbourpay.example --time-zone Europe/London \\
                --group "Payments: Card payments, Payouts" --component Website
              daymark init status/content --bare
            """)

    @Argument(help: ArgumentHelp("The directory to make.", valueName: "dir"), completion: .directory)
    var directory = "content"

    @Option(help: ArgumentHelp("The page's name.", valueName: "text"))
    var name: String?

    @Option(help: ArgumentHelp("The page's address.", valueName: "url"))
    var url: String?

    @Option(help: ArgumentHelp("The page's own time zone, such as Europe/London.", valueName: "zone"))
    var timeZone: String?

    @Option(help: ArgumentHelp("Something customers recognise, by its public name. May be given again.", valueName: "name"))
    var component: [String] = []

    @Option(
        help: ArgumentHelp(
            "A heading with what stands below it, such as 'Payments: Card payments, Payouts'. May be given again.", valueName: "group"))
    var group: [String] = []

    @Flag(help: "Leave the worked example out.")
    var bare = false

    @Option(help: ArgumentHelp("The moment to take for now.", valueName: "time"))
    var now: String?

    func validate() throws { _ = try currentMoment(flag: now) }

    func run() throws {
        let moment = try currentMoment(flag: now).startOfMinute
        try authoring {
            try checkIsFree()
            let questions = Questions()
            let clock = ClockWords(.utc, now: moment)
            let unfinished = questions.areAsked ? unfinishedAnswers(content: directory) : nil
            if let unfinished { try questions.takeUp(unfinished, clock) }
            var starter = try questions.untilWanted(show: { (made: StarterContent) in printTalk(made.summary) }) {
                try self.starter(questions, moment)
            }
            starter.hasExample = !bare
            try FolderTree(directory).make(starter.files)
            unfinished?.remove()
            printDeed(displayableLine(directory) + "\n")
            printTalk(Self.nextSteps(displayableLine(directory), hasExample: !bare))
        }
    }

    private func checkIsFree() throws {
        if hasSomething(in: directory) { throw AuthoringError("'\(directory)' has something in it; name another directory") }
    }

    private func starter(_ questions: Questions, _ moment: Instant) throws -> StarterContent {
        func asked(_ given: String?, _ question: String, _ usual: String) throws -> String {
            let text = try given ?? (questions.areAsked ? questions.line(question, suggestion: usual) : usual)
            return text.onOneLine.isEmpty ? usual : text.onOneLine
        }
        let name = try asked(name, "What is the page called?", "Example Status")
        let url = try read(url, questions, "What will its address be?", "https://status.example.com", readAddress)
        let here = questions.areAsked ? zoneOfThisMachine(variable: environmentVariable("TZ"))?.identifier : nil
        let zone = try read(timeZone, questions, "Which time zone do most of your customers live in?", here ?? "UTC", readZone)
        let groups = try groups(questions, page: name)
        return StarterContent(name: name, url: url, zone: zone, groups: groups, now: moment)
    }

    /// As given, else as answered: line by line until one is empty.
    private func groups(_ questions: Questions, page: String) throws -> [StarterGroup] {
        let alone = component.map(\.onOneLine).filter { !$0.isEmpty }
        var groups = try group.map { try readGroup($0) } + (alone.isEmpty ? [] : [StarterGroup(name: nil, components: alone)])
        let usual = "Website, Sign-in, Orders"
        if groups.isEmpty, !questions.areAsked { groups = [try readGroup(usual)] }
        if groups.isEmpty {
            let question = "What do customers use? Names with commas between; with a heading as in: Payments: Card payments, Payouts"
            groups = [try questions.value(question, suggestion: usual) { try checked($0, after: [], page) }]
            while true {
                let next = try questions.value("What else? Another line like that, or Enter to go on.", suggestion: "") {
                    try checked($0, after: groups, page)
                }
                if next.components.isEmpty { break }
                groups.append(next)
            }
        }
        try checkNames(page: page, groups)
        return groups
    }

    private func checked(_ line: String, after groups: [StarterGroup], _ page: String) throws -> StarterGroup {
        let group = try readGroup(line)
        if !group.components.isEmpty { try checkNames(page: page, groups + [group]) }
        return group
    }

    /// What was given, else what a person answers until it can be read, else the usual.
    private func read<Value>(
        _ given: String?, _ questions: Questions, _ question: String, _ usual: String, _ read: (String) throws -> Value
    ) throws -> Value {
        if given == nil, questions.areAsked { return try questions.value(question, suggestion: usual, read) }
        return try read(given ?? usual)
    }

    private static func nextSteps(_ directory: String, hasExample: Bool) -> String {
        let content = directory == "content" ? "" : " --content \(shellWord(directory))"
        let example =
            hasExample
            ? "\nThe folders that end in '-example' show how an incident and planned work are written. Delete them before you publish.\n"
            : ""
        return """
            Made '\(directory)': settings, components, and wording for updates.\(hasExample ? " There is a worked example too." : "")

              daymark preview\(content)                see the page
              daymark declare\(content)                something is wrong
              daymark build\(content) --out public     write the page's files
            \(example)
            """
    }
}

extension StarterContent {
    /// For whoever is about to make it.
    fileprivate var summary: String {
        let components = groups.map { group in
            (group.name.map { "  \($0)\n" } ?? "") + group.components.map { (group.name == nil ? "  " : "    ") + $0 + "\n" }.joined()
        }
        return "\nThis is the page:\n\n  \(name)\n  \(url)\n  times in \(zone.identifier)\n\n" + components.joined()
    }
}
