import Basics
import StatusModel

/// The interface in English.
struct English: Language {
    let code = "en"
    let direction = "ltr"

    func text(_ phrase: Phrase) -> String {
        switch phrase {
        case .skipToContent: "Skip to content"
        case .support: "Support"
        case .currentStatus: "Current status"
        case .history: "History"
        case .openIncidents: "What is happening now"
        case .maintenanceNow: "Maintenance in progress"
        case .maintenance: "Planned maintenance"
        case .components: "Services"
        case .affected: "Affected"
        case .started: "Started"
        case .ended: "Ended"
        case .duration: "Duration"
        case .severity: "Impact"
        case .severityChanges: "Changes of impact"
        case .updates: "Updates"
        case .window: "When"
        case .noticed: "What you may notice"
        case .noIncidents: "No incidents"
        case .noComponents: "No services are listed yet."
        case .today: "Today"
        case .allIncidents: "All incidents"
        case .months: "Months"
        case .notFound: "There is no such page"
        case .notFoundText: "The address may be mistyped, or what was here has moved."
        case .correction: "Correction"
        case .review: "What we learned"
        case .readReview: "Read the review of this incident"
        case .calledOff: "Called off"
        case .previousWindow: "Before it was moved"
        case .planned: "Planned"
        case .notEverythingShown: "Not everything can be shown"
        case .retired: "Retired"
        case .subscribe: "Subscribe"
        case .calendar: "Calendar"
        case .addToCalendar: "Add to calendar"
        case .fullPage: "Full status page"
        case .noComponentNamed: "No service named"
        case .legend: "How to read the bars"
        case .noData: "no data"
        case .noIncidentsThisMonth: "No incidents and no maintenance this month."
        case .poweredBy: "Made with Daymark"
        case .uptime: "Uptime"
        case .problemDays: "Days with problems"
        case .noProblemDays: "There were no days with problems in this time."
        case .incidentsAndMaintenance: "Incidents and maintenance"
        case .noneOfComponent: "There have been no incidents and no maintenance."
        case .allWorking: "All working"
        case .howCounted: "How we work this out"
        case .lastProblem: "Last problem"
        case .watched: "working again"
        case .allElseWorks: "Everything else works"
        case .noIncidentAfterAll: "Withdrawn: there was no incident"
        case .minutesByMonth: "Minutes by month"
        case .minutesByMonthText:
            "How many minutes each service spent in each state. A minute that has begun counts as one. Nothing is counted before a service was on this page."
        case .minutesAsCSV: "Download as CSV"
        case .service: "Service"
        case .observed: "Observed"
        case .lastYear: "The last 12 months"
        case .worstDay: "Worst day"
        case .main: "Main"
        case .everything: "Everything"
        case .oneService: "One service"
        case .subscribeText: "Choose what you want to hear about, and copy the line for the program you use. No account is needed."
        case .byEmail: "Get updates by e-mail"
        case .byEmailForm: "Opens a form. If updates also come as text messages, you choose that there."
        case .byEmailAnyway: "By e-mail: give this address to a service that sends feeds as e-mail"
        case .inSlack: "Slack: send this message in the channel"
        case .inReaders: "Microsoft Teams, Outlook and feed readers: add this address"
        case .inCalendars: "Planned maintenance in your calendar"
        case .otherFormats: "Other formats"
        case .onYourPages: "On your own pages"
        case .badgeCode: "A badge with the status"
        case .frameCode: "A frame with what is happening now"
        case .bannerCode: "A bar above your page, only while something is wrong or work is under way"
        case .forPrograms: "For programs"
        case .copy: "Copy"
        case .copied: "Copied"
        case .close: "Close"
        case .tellCustomers: "Tell your own customers"
        case .sendByEmail: "Send by e-mail"
        case .reload: "Reload"
        case .reloadToSee: "Reload to see it"
        case .newerPage: "There is a newer version of this page."
        case .pageIsOld: "This page is {span} old, and no newer one could be loaded. What it says may be out of date."
        case .newSinceLastLook: "New since you last looked"
        case .timeLeft: "in {span}"
        case .timesInOwnZone: "Times are in your own zone, {zone}. This page’s zone is {page}."
        case .mayBeOutOfDate: "This may be out of date."
        case .moved: "Moved"
        case .readOnPage: "Read this on the status page"
        case .restOnPage: "The rest is on the status page"
        case .stopEmails: "Stop these e-mails"
        case .trial: "This is a test. Nothing has happened."
        case .internalPage: "Internal page: not for customers"
        case .internalShort: "Internal"
        }
    }

    // MARK: Names

    func name(_ status: ComponentStatus) -> String {
        switch status {
        case .operational: "Operational"
        case .underMaintenance: "Under maintenance"
        case .degradedPerformance: "Degraded performance"
        case .partialOutage: "Partial outage"
        case .majorOutage: "Major outage"
        }
    }

    func name(_ status: IncidentStatus) -> String {
        switch status {
        case .investigating: "Investigating"
        case .identified: "Identified"
        case .monitoring: "Monitoring"
        case .resolved: "Resolved"
        case .withdrawn: "Withdrawn"
        }
    }

    func name(_ status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Scheduled"
        case .inProgress: "In progress"
        case .verifying: "Verifying"
        case .completed: "Completed"
        }
    }

    func inText(_ status: ComponentStatus) -> String { name(status).lowercased() }

    func inText(_ impact: Impact) -> String {
        switch impact {
        case .none: "none"
        case .minor: "low impact"
        case .major: "high impact"
        case .critical: "very high impact"
        }
    }

    func month(_ date: CivilDate) -> String { "\(Self.months[date.month - 1]) \(date.year)" }

    // MARK: Time

    func date(_ date: CivilDate) -> String { "\(date.day) \(Self.months[date.month - 1]) \(date.year)" }
    func shortDate(_ date: CivilDate) -> String { "\(date.day) \(Self.months[date.month - 1].prefix(3))" }
    func weekdayDate(_ date: CivilDate) -> String { "\(Self.weekdays[date.weekday]) \(date.day) \(Self.months[date.month - 1])" }

    func dateTime(_ time: CivilTime, _ clock: String) -> String { "\(date(time.date)), \(clock)" }
    func duration(_ span: TimeSpan) -> String { span.words }
    func durationSoFar(_ span: TimeSpan) -> String { "\(span.words) so far" }
    func range<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text { "\(from.words) to \(to.words)" }

    // MARK: The script

    func nextUpdateIsLate<Text>(_ time: TimePhrase<Text>) -> Text { "The update promised for \(time.words) is {span} late" }

    // MARK: Sentences

    func headline(_ impact: Impact, isWatched: Bool, isUnderMaintenance: Bool, components: [String]) -> String {
        let what: String
        switch impact {
        case .none where isWatched && !isUnderMaintenance: what = "Working again; we are still watching"
        case .none: what = isUnderMaintenance ? "Maintenance in progress" : "All services are working"
        case .minor: what = "Degraded performance"
        case .major: what = "Partial outage"
        case .critical: what = "Major outage"
        }
        return headline(what, about: components)
    }

    func asOf<Text>(_ time: TimePhrase<Text>) -> Text { "As of \(time.words)" }
    func since<Text>(_ time: TimePhrase<Text>, _ duration: String) -> Text { "Since \(time.words), for \(duration)" }
    func lasted<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>, _ duration: String) -> Text {
        "From \(from.words) to \(to.words), for \(duration)"
    }
    func nextUpdateBy<Text>(_ time: TimePhrase<Text>) -> Text { "Next update by \(time.words)" }
    func nextUpdateWasDue<Text>(_ time: TimePhrase<Text>) -> Text { "The update promised for \(time.words) is late" }
    func nextUpdateWasPromisedBy<Text>(_ time: TimePhrase<Text>) -> Text { "The next update was promised by \(time.words)" }
    func expectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text { "We expect this to be over by \(time.words). That is an estimate." }
    func wasExpectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text { "We expected this to be over by \(time.words)." }
    func takesLonger<Text>(_ time: TimePhrase<Text>) -> Text { "It was to end at \(time.words) and is taking longer" }
    func builtAt<Text>(_ time: TimePhrase<Text>) -> Text { "This page was built on \(time.words)." }
    func daysAgo(_ days: Int) -> String {
        switch days {
        case ...0: text(.today)
        case 1: "Yesterday"
        default: "\(days) days ago"
        }
    }

    func uptime(_ percent: Percent?, days: Int) -> String {
        guard let percent else { return "No data yet" }
        return days == 1 ? "\(percent.text()) uptime today" : "\(percent.text()) uptime over \(days) days"
    }

    func problemDays(_ days: Int) -> String {
        switch days {
        case 0: "No days with problems"
        case 1: "1 day with problems"
        default: "\(days) days with problems"
        }
    }

    func moreAbout(_ component: String) -> String { "More about \(component)" }

    func promiseRecord(kept: Int, of promised: Int, days: Int) -> String {
        let window = days == 1 ? "today" : "in the last \(days) days"
        return promised == 0
            ? "No update was promised \(window)."
            : "\(kept) of \(promised) promised update\(promised == 1 ? "" : "s") came on time \(window)."
    }

    func problemDay(_ date: String, _ troubles: [(ComponentStatus, TimeSpan)]) -> String {
        let parts = troubles.map { "\(inText($0.0)) for \(duration($0.1))" }
        return parts.isEmpty ? date : "\(date): \(list(parts))"
    }

    func uptimeFormula(_ weights: [(ComponentStatus, Int)]) -> String {
        let parts = weights.map { status, thousandths in
            let name = inText(status)
            switch thousandths {
            case 0: return "\(name) does not count"
            case 1_000: return "a minute of \(name) counts as a minute"
            default: return "a minute of \(name) counts as \(secondsOfMinute(thousandths)) seconds"
            }
        }
        return
            "Uptime is the share of time that a service was not down, rounded down. As downtime, \(list(parts)). Each service says over how many days."
    }

    func notShown<Text: PageText>(_ title: Text) -> Text { "\(title) can't be shown at the moment." }
    func partlyNotShown<Text: PageText>(_ title: Text) -> Text { "Part of \(title) can't be shown at the moment." }
    func withBreaks(_ duration: String) -> String { "\(duration), with breaks" }
    func turned(to status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "This work has been moved to another time."
        case .inProgress: "The planned work has begun."
        case .verifying: "The work is done and is being checked."
        case .completed: "The planned time for this work is over."
        }
    }
    func continued<Text: PageText>(_ title: Text) -> Text { "\(title) continued" }
    func earlierUpdates(_ count: Int) -> String { count == 1 ? "1 earlier update" : "\(count) earlier updates" }
    func corrected<Text>(at time: TimePhrase<Text>) -> Text { "Corrected at \(time.words)" }
    func corrects<Text>(_ time: TimePhrase<Text>) -> Text { "This corrects the update from \(time.words)" }
    func severityChange(from: Severity, to: Severity) -> String {
        "\(to > from ? "Raised" : "Lowered") from \(inText(Impact(from))) to \(inText(Impact(to)))"
    }
    func historyTitle(_ month: String) -> String { "History: \(month)" }

    func monthTotals(incidents: Int, maintenance: Int, trouble: TimeSpan) -> String {
        var parts = [incidents == 0 ? "No incidents" : incidents == 1 ? "1 incident" : "\(incidents) incidents"]
        if maintenance > 0 { parts.append(maintenance == 1 ? "1 maintenance" : "\(maintenance) maintenance windows") }
        let total = parts.joined(separator: ", ")
        return trouble > .zero ? "\(total). At least one service had problems for \(duration(trouble)) in all." : "\(total)."
    }

    func startedAt<Text>(_ time: TimePhrase<Text>) -> Text { "Since \(time.words)" }

    func list(_ names: [String]) -> String {
        guard let last = names.last else { return "" }
        return names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) and \(last)"
    }

    // MARK: The pages of incidents and planned work

    func shortDuration(_ span: TimeSpan) -> String { shortDuration(span, day: "d", hour: "h", minute: "min") }
    func afterStart(_ span: TimeSpan) -> String { "after \(shortDuration(span))" }
    func lastingFor(_ duration: String) -> String { "lasted \(duration)" }
    func workingAgain<Text>(since time: TimePhrase<Text>) -> Text { "Working again since \(time.words)" }
    func updatesInTime(_ count: Int, grace: TimeSpan?) -> String {
        let when = grace.map { "within \(duration($0)) of the time promised" } ?? "no later than promised"
        return "\(count) updates, each \(when)"
    }
    func updatesLate(_ late: Int, of count: Int, most: TimeSpan) -> String {
        "\(count) updates; \(late) came later than promised (\(late == 1 ? "" : "by up to ")\(duration(most)))"
    }
    func cameLate(by span: TimeSpan) -> String { "Came \(duration(span)) later than promised" }
    func spell(_ what: String, _ span: TimeSpan) -> String { "\(what) for \(duration(span))" }
    func lastsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "Until \(time.words)" }
    func level(_ impact: Impact) -> String {
        switch impact {
        case .none: "None"
        case .minor: "Low"
        case .major: "High"
        case .critical: "Very high"
        }
    }
    func component(_ name: String, in group: String) -> String { "\(name) in \(group)" }

    func servicesWithProblems(_ count: Int) -> String {
        switch count {
        case 0: "No service had problems"
        case 1: "1 service had problems"
        default: "\(count) services had problems"
        }
    }
    func updateWasPromised<Text>(_ time: TimePhrase<Text>) -> Text { "An update was promised for \(time.words)." }
    func until<Text>(_ time: TimePhrase<Text>) -> Text { "until \(time.words)" }
    func moreIncidents(_ count: Int) -> String { count == 1 ? "1 more incident" : "\(count) more incidents" }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
    ]
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
}

// MARK: Under the headline

extension English {
    func more(_ count: Int) -> String { "\(count) more" }
    func pageBegan(on day: CivilDate) -> String { "This page began on \(date(day))." }
    func lastDays(_ days: Int) -> String { days == 1 ? "Today" : "The last \(days) days" }

    func breadth(incidents: Int, affected: Int, of services: Int) -> String {
        let open = incidents == 1 ? "1 open incident" : "\(incidents) open incidents"
        return affected == 0 ? open : "\(open), \(affected) of \(services) service\(services == 1 ? "" : "s") affected"
    }

    func working(_ count: Int, of services: Int, _ names: String) -> String {
        "\(count) of \(services) services \(count == 1 ? "works" : "work") normally: \(names)"
    }

    func downtime(major: TimeSpan, partial: TimeSpan, degraded: TimeSpan) -> String {
        let parts = told([("down", major), ("partly down", partial), ("impaired", degraded)]) { "\($0) \(shortDuration($1))" }
        return capitalised(((isNeverDown(major, partial) ? ["never down"] : []) + parts).joined(separator: ", "))
    }
    func holdsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "Unless something new is published, this holds until \(time.words)." }
}

// MARK: By e-mail and in chats

extension English {
    func startsIn(_ span: TimeSpan) -> String { "Starts in \(duration(span))" }
}
