import StatusModel

/// The interface in one language. A language is one file that conforms to this, so a missing string doesn't compile.
package protocol Language: Sendable {
    /// As in HTML's `lang`.
    var code: String { get }
    /// `ltr` or `rtl`.
    var direction: String { get }

    func text(_ phrase: Phrase) -> String

    // Names
    func name(_ status: ComponentStatus) -> String
    func name(_ status: IncidentStatus) -> String
    func name(_ status: MaintenanceStatus) -> String
    /// In the middle of a sentence: "partial outage".
    func inText(_ status: ComponentStatus) -> String
    func inText(_ impact: Impact) -> String
    func month(_ date: CivilDate) -> String

    // Time
    /// "20 November 2026".
    func date(_ date: CivilDate) -> String
    /// "20 Nov".
    func shortDate(_ date: CivilDate) -> String
    /// "Friday 20 November".
    func weekdayDate(_ date: CivilDate) -> String
    /// "14:31 GMT", and "15:31 BST (14:31 UTC)" where the two differ.
    func clock(_ time: CivilTime, zone: String, utc: CivilTime?) -> String
    /// A date and the clock text of the same time.
    func dateTime(_ time: CivilTime, _ clock: String) -> String
    func duration(_ span: TimeSpan) -> String
    func durationSoFar(_ span: TimeSpan) -> String
    /// A finished duration of something that stopped and came back: the breaks don't count.
    func withBreaks(_ duration: String) -> String
    /// From one time to another.
    func range<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text

    // What the script on the page says
    /// An update that has not come. `{span}` stands for how long: "6 minutes".
    ///
    /// - Parameter time: when it was promised for.
    func nextUpdateIsLate<Text>(_ time: TimePhrase<Text>) -> Text

    // Sentences
    /// - Parameter isWatched: whether an incident is over for customers but not yet resolved.
    func headline(_ impact: Impact, isWatched: Bool, isUnderMaintenance: Bool, components: [String]) -> String
    func asOf<Text>(_ time: TimePhrase<Text>) -> Text
    func since<Text>(_ time: TimePhrase<Text>, _ duration: String) -> Text
    /// From one time to another, and how long that was.
    func lasted<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>, _ duration: String) -> Text
    func nextUpdateBy<Text>(_ time: TimePhrase<Text>) -> Text
    func nextUpdateWasDue<Text>(_ time: TimePhrase<Text>) -> Text
    func nextUpdateWasPromisedBy<Text>(_ time: TimePhrase<Text>) -> Text
    /// An estimate of when an incident is over, and that it is one: two sentences.
    func expectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text
    /// The same once that has passed, or another update has said something else.
    func wasExpectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text
    /// Work that goes on past the end that was planned.
    func takesLonger<Text>(_ time: TimePhrase<Text>) -> Text
    /// That something can't be shown, or not all of it.
    func notShown<Text: PageText>(_ title: Text) -> Text
    func partlyNotShown<Text: PageText>(_ title: Text) -> Text
    /// What there is to say where the clock moved planned work on, and nobody wrote an update.
    func turned(to status: MaintenanceStatus) -> String
    func builtAt<Text>(_ time: TimePhrase<Text>) -> Text
    func daysAgo(_ days: Int) -> String
    func uptime(_ percent: Percent?, days: Int) -> String
    func problemDays(_ days: Int) -> String
    /// A link to everything about one component.
    func moreAbout(_ component: String) -> String
    /// How many promised updates came in time, over the last days.
    func promiseRecord(kept: Int, of promised: Int, days: Int) -> String
    /// "20 Nov: partial outage for 38 minutes".
    func problemDay(_ date: String, _ troubles: [(ComponentStatus, TimeSpan)]) -> String
    func uptimeFormula(_ weights: [(ComponentStatus, Int)]) -> String
    /// An incident's title on a day after the one it began on.
    func continued<Text: PageText>(_ title: Text) -> Text
    func earlierUpdates(_ count: Int) -> String
    func corrected<Text>(at time: TimePhrase<Text>) -> Text
    func corrects<Text>(_ time: TimePhrase<Text>) -> Text
    /// In the words that customers know severities by: "Raised: minor impact to major impact".
    func severityChange(from: Severity, to: Severity) -> String
    func historyTitle(_ month: String) -> String
    func monthTotals(incidents: Int, maintenance: Int, trouble: TimeSpan) -> String
    func pageTitle(_ title: String, site: String) -> String
    func list(_ names: [String]) -> String
    /// Sentences without their stops, joined, with a stop after each; one that ends with an abbreviation's stop needs no other.
    func sentences(_ parts: [String]) -> String
    /// "Affected: Card payments".
    func labelled(_ label: String, _ value: String) -> String
    func componentWithStatus(_ name: String, _ status: ComponentStatus) -> String

    /// What readers call a zone, by its abbreviation in the zone database.
    func zoneName(_ abbreviation: String) -> String

    // Under the headline
    /// What a list leaves out: "8 more".
    func more(_ count: Int) -> String
    /// What stands where days before the page would.
    func pageBegan(on day: CivilDate) -> String
    /// "The last 14 days", today included.
    func lastDays(_ days: Int) -> String
    /// "4 open incidents, 6 of 8 services affected".
    func breadth(incidents: Int, affected: Int, of services: Int) -> String
    /// "10 of 12 services work normally: Card payments and 9 more".
    func working(_ count: Int, of services: Int, _ names: String) -> String
    /// How long something was down, in part or whole, or impaired: "Down 12 min, impaired 2 h".
    func downtime(major: TimeSpan, partial: TimeSpan, degraded: TimeSpan) -> String
    // The pages of incidents and planned work
    /// Where there is little room: "1 h 10 min".
    func shortDuration(_ span: TimeSpan) -> String
    /// How long after the beginning something came: "after 49 min".
    func afterStart(_ span: TimeSpan) -> String
    /// "lasted 49 minutes", behind what it is by now.
    func lastingFor(_ duration: String) -> String
    func workingAgain<Text>(since time: TimePhrase<Text>) -> Text
    /// Several updates, all of them in time.
    ///
    /// - Parameter grace: how much later than promised the latest of them may have been; nil where none was.
    func updatesInTime(_ count: Int, grace: TimeSpan?) -> String
    /// - Parameter most: by how much the latest of the late ones was.
    func updatesLate(_ late: Int, of count: Int, most: TimeSpan) -> String
    func cameLate(by span: TimeSpan) -> String
    /// "partial outage for 26 minutes".
    func spell(_ what: String, _ span: TimeSpan) -> String
    func lastsUntil<Text>(_ time: TimePhrase<Text>) -> Text
    /// How hard customers are hit, behind the label of that.
    func level(_ impact: Impact) -> String
    /// A component of a name that others have too: "Compute in Europe".
    func component(_ name: String, in group: String) -> String
    /// "99.95%"; a dash where nothing is known.
    func percent(_ percent: Percent?) -> String
    /// How many services had trouble in some time.
    func servicesWithProblems(_ count: Int) -> String
    /// Since when, for a text that is read later: it doesn't say for how long.
    func startedAt<Text>(_ time: TimePhrase<Text>) -> Text
    /// A promise whose time has come since the page was built. Whether it was kept isn't known.
    func updateWasPromised<Text>(_ time: TimePhrase<Text>) -> Text
    /// "until 16:00 GMT".
    func until<Text>(_ time: TimePhrase<Text>) -> Text
    /// Open incidents that a short list leaves out.
    func moreIncidents(_ count: Int) -> String
    /// Until when a page is right that nobody keeps up to date: where no script runs.
    func holdsUntil<Text>(_ time: TimePhrase<Text>) -> Text
    // What people are told by e-mail and in chats
    /// Before planned work: "Starts in 1 hour".
    func startsIn(_ span: TimeSpan) -> String
}

/// The fixed texts of the interface.
package enum Phrase: String, Sendable, CaseIterable {
    case skipToContent, support, currentStatus, history, openIncidents, maintenanceNow, maintenance, components
    case affected, started, ended, duration, severity, severityChanges, updates, window, noticed
    case noIncidents, noComponents, today, allIncidents, months, notFound, notFoundText, correction, review, readReview
    case noComponentNamed, legend, noData, noIncidentsThisMonth, poweredBy
    case calledOff, previousWindow, planned, retired, notEverythingShown, subscribe, calendar, addToCalendar, fullPage
    case uptime, problemDays, noProblemDays, incidentsAndMaintenance, noneOfComponent
    case allWorking, howCounted, lastProblem
    case watched, allElseWorks, noIncidentAfterAll
    case minutesByMonth, minutesByMonthText, minutesAsCSV, service, observed, lastYear, worstDay
    case main, everything, oneService, subscribeText, byEmail, byEmailForm, byEmailAnyway, inSlack, inReaders, inCalendars
    case otherFormats, onYourPages, badgeCode, frameCode, bannerCode, forPrograms, copy, copied, close, tellCustomers, sendByEmail
    // What the script on the page says, with `{span}` for how long, `{zone}` for the reader's zone and `{page}` for the page's.
    case reload, reloadToSee, newerPage, pageIsOld, newSinceLastLook, timeLeft, timesInOwnZone, mayBeOutOfDate
    // What people are told by e-mail and in chats
    case moved, readOnPage, restOnPage, stopEmails, trial
    // Of the page for colleagues.
    case internalPage, internalShort
}

/// How most languages do it.
extension Language {
    func sentences(_ parts: [String]) -> String {
        parts.map { $0.hasSuffix(".") ? $0 : $0 + "." }.joined(separator: " ")
    }
    func labelled(_ label: String, _ value: String) -> String { "\(label): \(value)" }
    func pageTitle(_ title: String, site: String) -> String { "\(title) – \(site)" }
    func componentWithStatus(_ name: String, _ status: ComponentStatus) -> String { "\(name) (\(inText(status)))" }

    func percent(_ percent: Percent?) -> String { percent?.text() ?? "–" }

    /// Groups are named after all sorts of things, and few prepositions lead to all of them.
    func component(_ name: String, in group: String) -> String {
        group.contains { "(（".contains($0) } ? "\(name) – \(group)" : "\(name) (\(group))"
    }

    func clock(_ time: CivilTime, zone: String, utc: CivilTime?) -> String {
        guard let utc else { return "\(time.clockText) \(zone)" }
        return "\(time.clockText) \(zone) (\(utc.clockText) UTC)"
    }

    /// What is wrong, and with which components: all of three, else two and how many more.
    func headline(_ what: String, about components: [String]) -> String {
        components.isEmpty ? what : labelled(what, list(components, atMost: 3))
    }

    /// Names, and where there are too many, how many more: "Card payments, Refunds and 8 more".
    package func list(_ names: [String], atMost most: Int) -> String {
        list(names.count <= most ? names : names.prefix(most - 1) + [more(names.count - most + 1)])
    }

    func zoneName(_ abbreviation: String) -> String { abbreviation }

    func isNeverDown(_ major: TimeSpan, _ partial: TimeSpan) -> Bool { major == .zero && partial == .zero }

    /// Those kinds of trouble that there were, in words.
    func told(_ troubles: [(String, TimeSpan)], _ words: (String, TimeSpan) -> String) -> [String] {
        troubles.filter { $0.1 > .zero }.map(words)
    }

    /// How many seconds of a minute count, for a weight in thousandths: "18".
    func secondsOfMinute(_ thousandths: Int, point: String = ".") -> String { decimal(thousandths * 60, point: point) }

    /// A severity, in the words that customers know it by: "Major impact".
    func name(_ severity: Severity) -> String {
        capitalised(inText(Impact(severity)))
    }

    /// With the first letter of a sentence.
    func capitalised(_ words: String) -> String { words.prefix(1).uppercased() + words.dropFirst() }

    /// The parts of a duration with the signs of their units.
    func shortDuration(_ span: TimeSpan, day: String, hour: String, minute: String) -> String {
        if span < .minutes(1) { return "<\u{A0}1\u{A0}\(minute)" }
        return span.parts.map { part in
            switch part.unit {
            case .day: "\(part.count)\u{A0}\(day)"
            case .hour: "\(part.count)\u{A0}\(hour)"
            case .minute: "\(part.count)\u{A0}\(minute)"
            }
        }.joined(separator: " ")
    }

    /// How long something lasted, or has lasted so far.
    package func duration(_ length: TimeSpan, isGoingOn: Bool, hasBreaks: Bool) -> String {
        let words = isGoingOn ? durationSoFar(length) : duration(length)
        return hasBreaks ? withBreaks(words) : words
    }

    /// A number in thousandths, as short as it can be: "0.3", "1".
    func decimal(_ thousandths: Int, point: String = ".") -> String {
        let whole = thousandths / 1_000
        if thousandths % 1_000 == 0 { return String(whole) }
        var digits = String(1_000 + thousandths % 1_000).dropFirst()
        while digits.hasSuffix("0") { digits.removeLast() }
        return "\(whole)\(point)\(digits)"
    }
}
