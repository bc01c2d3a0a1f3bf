import Basics
import Diagnostics
import StatusModel

/// One file of cState's issues, as far as it can be understood.
struct CStateIssue {
    let id: String
    let place: String
    let title: String
    /// When it began; where only the day is known, where that begins.
    var start: Instant
    /// The day that it began, where the time isn't known.
    let startDay: CivilDate?
    /// When it was over, or will be; nil where nobody says so, or what is said can't be.
    var end: Instant?
    let resolution: CStateResolution
    let severity: CStateSeverity?
    /// As it is written, where it is one of cState's words or none.
    let severityWord: String?
    var affected: [String]
    let isInformational: Bool
    let isPinned: Bool
    var wasAt: [String]
    let updates: CStateUpdates

    var impacts: [ImportedImpact] { affected.map { ImportedImpact($0, severity?.status) } }

    /// Planned work where the file says so: its title does, or its severity, and it has a window and no outage.
    var isPlannedWork: Bool {
        guard let end, end > start, severity != .down, severity != .disrupted else { return false }
        return isPlannedBySeverity || saysPlannedWork(title) && !saysTrouble
    }

    var isPlannedBySeverity: Bool { severityWord.map(saysPlannedWork) ?? false }
    /// Whether its words tell of what nobody planned, whatever is planned in them as well.
    var saysTrouble: Bool { StatusImport.saysTrouble(title) || StatusImport.saysTrouble(updates.text.string) }
}

/// Reads issues, and says what of them is not there.
struct CStateIssueReader {
    let zone: Zone
    let now: Instant
    /// Of the page's address.
    let path: String
    let folder: CStateFolder
    /// Whether the page shows issues before their 'publishDate', and after their 'expiryDate'.
    let (showsFuture, showsExpired): (Bool, Bool)
    /// By their names in small letters.
    let systems: [String: String]
    var remarks: ImportRemarks
    /// Of the file that is read: each is told once.
    private var doubts: [String] = []

    init(_ config: CStateConfig, zone: Zone, now: Instant, folder: CStateFolder, systems: [String: String], _ remarks: ImportRemarks) {
        (self.zone, self.now, self.folder, self.systems, self.remarks) = (zone, now, folder, systems, remarks)
        (path, showsFuture, showsExpired) = (config.path, config.showsFuture, config.showsExpired)
    }

    /// Nil where it is nothing that the old page had, or nothing that has a time.
    mutating func issue(_ file: SourceFile) -> CStateIssue? {
        let front = CStateFrontMatter(of: file)
        guard isPublished(front, file) else { return nil }
        if Array(file.bytes.string.utf8) != file.bytes {
            remarks.add(.unreadable, "bytes that are no text in UTF-8: '\u{FFFD}' stands in their place", at: file.path)
        }
        for key in front.unusedKeys { remarks.add(.leftOut, "the key '\(key.onOneLine.prefix(40))' of an issue", at: file.path) }
        for fault in front.faults { remarks.add(.rewritten, fault, at: file.path) }
        var changes = MarkdownChanges()
        let visible = withoutHiddenParts(withPlainLineEnds(front.body, &changes), &changes)
        for change in changes.all { remarks.add(change.isOmission ? .leftOut : .rewritten, change.rawValue, at: file.path) }
        doubts = []
        let (date, end) = times(front, file)
        let told = start(front, date, end, file)
        let updates = CStateUpdates(visible, in: zone, from: told?.moment, upTo: now)
        doubts += updates.doubts
        for doubt in Set(doubts).sorted() { remarks.add(.guessed, doubt, at: file.path) }
        guard let start = told?.moment ?? updates.parts.map(\.at).min() ?? end?.moment else {
            remarks.add(.unreadable, "nothing says when it was: neither its date nor its name", at: file.path)
            return nil
        }
        let severityWord = front.text("severity")
        var issue = CStateIssue(
            id: folder.id(of: file), place: file.path, title: Array((front.text("title") ?? "").utf8).withoutInvisibleCharacters.string,
            start: start,
            startDay: told.flatMap { $0.isDay ? zone.date(at: $0.moment) : nil }, end: end?.moment,
            resolution: CStateResolution(front.text("resolved")), severity: severity(severityWord, file),
            severityWord: severityWord, affected: affected(front, file),
            isInformational: front.text("informational")?.lowercased() == "true",
            isPinned: front.text("pin")?.lowercased() == "true", wasAt: addresses(front, file), updates: updates)
        judgeEnd(&issue, isDay: end?.isDay ?? false)
        return issue
    }

    // MARK: Whether

    private mutating func isPublished(_ front: CStateFrontMatter, _ file: SourceFile) -> Bool {
        let section = front.text("section")?.lowercased()
        if !front.isThere || section != "issue" && !folder.isIssue(file) || section != nil && section != "issue" {
            remarks.add(
                .leftOut, front.isThere ? "a page that is no issue" : "a file without front matter, which the old page didn't list",
                at: file.path)
            return false
        }
        if front.text("draft")?.lowercased() == "true" || front.text("published")?.lowercased() == "false" {
            remarks.add(.leftOut, "a draft, which nobody saw", at: file.path)
            return false
        }
        if isHiddenByItsTime(front, file) { return false }
        if ["title", "date", "resolvedwhen"].contains(where: { front.text($0)?.hasPlaceholder ?? false }) {
            remarks.add(.leftOut, "a template, in which nothing is filled in", at: file.path)
            return false
        }
        if section == nil { remarks.add(.guessed, "it has no 'section: issue', so the old page didn't list it", at: file.path) }
        return true
    }

    /// As Hugo has it: not there before its 'publishDate', and gone after its 'expiryDate'. Its configuration may show both.
    private mutating func isHiddenByItsTime(_ front: CStateFrontMatter, _ file: SourceFile) -> Bool {
        let shown = ["publishdate", "pubdate", "published"].lazy.compactMap(front.text).first {
            !["true", "false"].contains($0.lowercased())
        }
        if !showsFuture, let time = bound("publishDate", shown, file), time > now {
            remarks.add(.leftOut, "its 'publishDate' lies in the future: nobody saw it yet", at: file.path)
            return true
        }
        let gone = front.text("expirydate") ?? front.text("unpublishdate")
        if !showsExpired, let time = bound("expiryDate", gone, file), time <= now {
            remarks.add(.leftOut, "its 'expiryDate' is past: the old page showed it no longer", at: file.path)
            return true
        }
        return false
    }

    private mutating func bound(_ key: String, _ text: String?, _ file: SourceFile) -> Instant? {
        guard let text else { return nil }
        if let time = CStateTime(text, in: zone) { return time.moment }
        let place = "\(file.path) (\(text.onOneLine.prefix(40)))"
        remarks.add(.unreadable, "'\(key)' is no time that can be understood: read as if it wasn't there", at: place)
        return nil
    }

    // MARK: When

    /// Its date, or else the day in the file's name.
    private mutating func start(_ front: CStateFrontMatter, _ date: CStateTime?, _ end: CStateTime?, _ file: SourceFile) -> (
        moment: Instant, isDay: Bool
    )? {
        let day = folder.day(of: file)
        if let time = date {
            let isAnnounced = end.map { $0.moment > now } ?? day.map { zone.startOfDay($0) > now } ?? false
            if time.moment > now, !isAnnounced, CStateResolution(front.text("resolved")) == .resolved {
                remarks.add(.guessed, "it is over, and its date lies in the future: no date is taken", at: file.path)
                return day.map { (zone.startOfDay($0), true) }
            }
            if let day, abs(zone.date(at: time.moment).daysSince1970 - day.daysSince1970) > 1 {
                remarks.add(.guessed, "its name has another day than its date: the date holds", at: file.path)
            }
            return (time.moment, time.isDay)
        }
        guard let day else { return nil }
        remarks.add(.guessed, "no date is given that can be understood: the day in its name", at: file.path)
        return (zone.startOfDay(day), true)
    }

    /// Its two times. Who gives one with a zone and the other without one means the same zone, unless it then ended before it began.
    private mutating func times(_ front: CStateFrontMatter, _ file: SourceFile) -> (date: CStateTime?, end: CStateTime?) {
        var (date, end) = (time(front, "date", file), time(front, "resolvedWhen", file))
        if let begun = date, let over = end {
            let (laterEnd, otherDate) = (begun.offset.flatMap(over.read), over.offset.flatMap(begun.read))
            if let laterEnd, laterEnd.moment >= begun.moment || over.moment < begun.moment { end = laterEnd }
            if let otherDate, otherDate.moment <= over.moment || begun.moment > over.moment { date = otherDate }
            if end != over || date != begun {
                let both = [front.text("date"), front.text("resolvedwhen")].compactMap { $0?.onOneLine.prefix(40) }.joined(
                    separator: " to ")
                remarks.add(.guessed, "only one of its two times has a zone: both are read in that", at: "\(file.path) (\(both))")
            }
        }
        // What a day means for a start, its kind decides.
        for time in [date, end].compactMap({ $0 }) where !time.isDay || time == end { doubts += time.doubts }
        return (date, end)
    }

    private mutating func time(_ front: CStateFrontMatter, _ key: String, _ file: SourceFile) -> CStateTime? {
        guard let text = front.text(key.lowercased()) else { return nil }
        guard let time = CStateTime(text, in: zone) else {
            remarks.add(.unreadable, "'\(key)' is no time that can be understood", at: "\(file.path) (\(text.onOneLine.prefix(40)))")
            return nil
        }
        return time
    }

    /// An end that can't be one isn't taken: nothing lasts less than no time.
    private mutating func judgeEnd(_ issue: inout CStateIssue, isDay: Bool) {
        guard let end = issue.end else { return }
        if end > now, issue.start <= now, issue.resolution == .resolved, !issue.isPlannedWork {
            issue.end = nil
            return remarks.add(.guessed, "it is over, and its end lies in the future: no end is taken", at: issue.place)
        }
        let isSameDay = isDay && zone.date(at: end) == zone.date(at: issue.start)
        guard end < issue.start || isSameDay && !issue.isPlannedWork else { return }
        issue.end = nil
        let why = isSameDay ? "only the day of its end is given" : "it ends before it starts"
        remarks.add(.guessed, "\(why): no end is taken", at: issue.place)
    }

    // MARK: What

    private mutating func severity(_ word: String?, _ file: SourceFile) -> CStateSeverity? {
        guard let word else { return nil }
        if let severity = CStateSeverity(rawValue: word) { return severity }
        if let severity = CStateSeverity(rawValue: word.lowercased()) {
            remarks.add(.rewritten, "a severity in capitals", at: file.path)
            return severity
        }
        remarks.add(.guessed, "'\(word.onOneLine.prefix(40))' is no severity of cState's: taken as none", at: file.path)
        return nil
    }

    private mutating func affected(_ front: CStateFrontMatter, _ file: SourceFile) -> [String] {
        var names = front.list("affected").map(\.onOneLine)
        if names.count == 1, front.isSingle("affected"), systems[names[0].lowercased()] == nil {
            let parts = names[0].split(separator: ",").map { String($0).trimmedOfWhiteSpace }
            if parts.allSatisfy({ systems[$0.lowercased()] != nil }) { names = parts }
        }
        var found: [String] = []
        for name in names {
            let known = systems[name.lowercased()]
            if name.isEmpty || known == nil && name.lowercased() == "all" {
                remarks.add(
                    .leftOut, name.isEmpty ? "an affected system without a name" : "'\(name)' is no system of the page's", at: file.path)
                continue
            }
            if let known, known != name { remarks.add(.guessed, "'\(name)' is taken for '\(known)'", at: file.path) }
            if !found.contains(known ?? name) { found.append(known ?? name) }
        }
        return found
    }

    private mutating func addresses(_ front: CStateFrontMatter, _ file: SourceFile) -> [String] {
        let own = front.text("url") ?? folder.address(of: file, slug: front.text("slug"))
        let aliases = front.list("aliases").map { $0.hasPrefix("/") ? $0 : "/issues/" + $0 }
        let all = [own.hasPrefix("/") ? own : "/" + own] + aliases
        let (kept, lost) = all.reduce(into: ([String](), [String]())) { lists, address in
            if earlierAddressProblem(address) == nil { lists.0.append(address) } else { lists.1.append(address) }
        }
        for address in lost { remarks.add(.leftOut, "an old address that can't be kept", at: "\(file.path) (\(address))") }
        return kept.flatMap { StatusImport.addresses($0, below: path) }.filter { earlierAddressProblem($0) == nil }
    }
}

extension String {
    /// `$ISSUE_DATETIME`, `{{ .Date }}`: what somebody meant to fill in.
    fileprivate var hasPlaceholder: Bool {
        if contains("{{") { return true }
        let bytes = Array(utf8)
        return bytes.indices.dropLast(3).contains {
            bytes[$0] == UInt8(ascii: "$") && bytes[$0 + 1].isUppercase && bytes[$0 + 2].isUppercase
        }
    }
}

extension MarkdownChanges.Change {
    /// Whether something isn't there any more, rather than there in another form.
    var isOmission: Bool { self == .comment || self == .script || self == .shortcode }
}
