import Basics
import Diagnostics
import StatusContent

/// The files of an Upptime page, known by what is in them: an export may lie anywhere and be named anything.
struct UpptimeFiles {
    var settings: UpptimeSettings?
    /// By the name of the file, which is the monitor's slug.
    var histories: [String: MonitorHistory] = [:]
    var summary: [SummaryEntry] = []
    /// By number, of one repository.
    var issues: [Int: GitHubIssue] = [:]
    var comments: [GitHubComment] = []
    /// Whether a list of issues was there, be it an empty one.
    var hasIssueList = false
    var remarks: ImportRemarks
    private var settingsFile: SourceFile?
    private var historyFiles: [String: SourceFile] = [:]

    init(_ files: [SourceFile], _ remarks: ImportRemarks) {
        self.remarks = remarks
        for file in files { take(file) }
    }

    private mutating func take(_ file: SourceFile) {
        let bytes = file.bytes
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            remarks.add(.unreadable, "the file is UTF-16, as PowerShell writes what a command says: save it as UTF-8", at: file.path)
            return
        }
        let start = bytes[file.startAfterByteOrderMark...].first { !$0.isSpace }
        switch start {
        case UInt8(ascii: "["), UInt8(ascii: "{"): takeJSON(file)
        case UInt8(ascii: "<") where file.isMeantAsJSON:
            remarks.add(.unreadable, "this is a web page and no JSON: was it fetched without signing in?", at: file.path)
        default: takeYAML(file)
        }
    }

    // MARK: YAML

    private mutating func takeYAML(_ file: SourceFile) {
        if [".md", ".markdown", ".html", ".js", ".toml"].contains(where: file.path.hasSuffix) { return }
        let keys = file.topKeys
        let isSettings = keys.contains("sites") && !keys.isDisjoint(with: ["owner", "repo", "status-website"])
        let isHistory =
            keys.contains("url") && keys.contains("status") && !keys.isDisjoint(with: ["startTime", "lastUpdated", "generator"])
        guard isSettings || isHistory else { return }
        guard String(validating: file.bytes, as: UTF8.self) != nil else {
            remarks.add(.unreadable, "the file is not UTF-8", at: file.path)
            return
        }
        let problems = Problems()
        let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems, isForeign: true)
        for problem in problems.diagnostics {
            let place = file.position(at: problem.place.range.lowerBound)
            // What follows a semicolon quotes the file, and there may be secrets in it.
            let fault = problem.message.split(separator: ";").first.map { String($0) } ?? ""
            remarks.add(.unreadable, fault, at: "\(file.path):\(place.line):\(place.column)")
        }
        guard let node else { return }
        if isSettings {
            if let settingsFile, settingsFile.bytes != file.bytes {
                remarks.add(.leftOut, "settings are there twice: those of '\(settingsFile.path)' are taken", at: file.path)
            }
            if settings == nil { (settings, settingsFile) = (UpptimeSettings(node, file, &remarks), file) }
        } else {
            if let known = historyFiles[file.stem], known.bytes != file.bytes {
                remarks.add(.leftOut, "the history of a monitor is there twice: that of '\(file.path)' is taken", at: known.path)
            }
            historyFiles[file.stem] = file
            histories[file.stem] = MonitorHistory(node, file, &remarks)
        }
    }

    // MARK: JSON

    private mutating func takeJSON(_ file: SourceFile) {
        let series = JSONSeries(file.bytes)
        var found = series.values.isEmpty && series.fault == nil
        if found { hasIssueList = hasIssueList || !file.path.hasSuffix("summary.json") }
        for value in series.values { found = take(value, of: file, depth: 0) || found }
        if let fault = series.fault, found || file.isMeantAsJSON {
            let rest = found ? "what stands before that is taken" : "nothing of it is taken"
            remarks.add(
                .unreadable, "the JSON breaks off: \(fault.message); \(rest)", at: "\(file.path):\(file.position(at: fault.offset).line)")
        }
    }

    /// - Returns: whether there was anything that a page is made of.
    private mutating func take(_ value: JSONValue, of file: SourceFile, depth: Int) -> Bool {
        if depth > 6 { return false }
        if let list = value.list { return list.reduce(false) { take($1, of: file, depth: depth + 1) || $0 } }
        guard let object = value.object else { return false }
        if GitHubIssue.isIssue(value) { return takeIssue(value, of: file) }
        if GitHubComment.isComment(value) { return takeComment(value, of: file) }
        if let entry = SummaryEntry(value) {
            summary.append(entry)
            return true
        }
        if let message = value["message"]?.text, value["documentation_url"] != nil {
            remarks.add(.unreadable, "this is what GitHub answers where something is wrong: \(message)", at: file.path)
            return true
        }
        return object.members.reduce(false) { take($1.value, of: file, depth: depth + 1) || $0 }
    }

    private mutating func takeIssue(_ value: JSONValue, of file: SourceFile) -> Bool {
        hasIssueList = true
        do {
            let issue = try GitHubIssue(value)
            guard let known = issues[issue.number], known.repository == issue.repository else {
                if issues[issue.number] == nil { issues[issue.number] = issue } else { strayIssues.append(issue) }
                return true
            }
            var (newer, older) = known.updated <= issue.updated ? (issue, known) : (known, issue)
            if newer.saysOther(than: older) {
                remarks.add(
                    .leftOut, "an issue is there twice and says something else: the one that was changed last is taken",
                    at: "\(issue.place), opened \(older.created.internetText)")
            }
            newer.addComments(of: older)
            issues[issue.number] = newer
        } catch {
            remarks.add(.unreadable, error.message, at: "\(file.path), issue \(value["number"]?.int ?? 0)")
        }
        return true
    }

    /// Issues that share their number with another one, of another repository.
    private(set) var strayIssues: [GitHubIssue] = []

    private mutating func takeComment(_ value: JSONValue, of file: SourceFile) -> Bool {
        do {
            comments.append(try GitHubComment(value))
        } catch {
            remarks.add(.unreadable, error.message, at: file.path)
        }
        return true
    }
}

extension SourceFile {
    /// The file's name without its ending, and without what addresses have behind it.
    var stem: String {
        let path = self.path.split(separator: "?", omittingEmptySubsequences: false).first ?? ""
        let name = path.split(separator: "/").last ?? ""
        return String(name.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: "."))
    }

    fileprivate var isMeantAsJSON: Bool { path.hasSuffix(".json") || path.contains("api.github.com") }

    /// The keys that stand at the start of a line, in front of a colon: enough to tell what a file is, without reading it.
    fileprivate var topKeys: Set<String> {
        var keys = Set<String>()
        for line in bytes.split(separator: UInt8(ascii: "\n")) {
            let line = line.starts(with: "- ".utf8) ? line.dropFirst(2) : line
            guard let colon = line.prefix(40).firstIndex(of: UInt8(ascii: ":")), let first = line.first, !first.isSpace else { continue }
            keys.insert(line[..<colon].string.trimmedOfWhiteSpace)
        }
        return keys
    }
}
