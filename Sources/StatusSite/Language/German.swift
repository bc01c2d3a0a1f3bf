import StatusModel

/// The interface in German.
struct German: Language {
    let code = "de"
    let direction = "ltr"

    func text(_ phrase: Phrase) -> String {
        switch phrase {
        case .skipToContent: "Zum Inhalt springen"
        case .support: "Hilfe"
        case .currentStatus: "Aktueller Status"
        case .history: "Verlauf"
        case .openIncidents: "Aktuelle Störungen"
        case .maintenanceNow: "Laufende Wartungsarbeiten"
        case .maintenance: "Geplante Wartungsarbeiten"
        case .components: "Dienste"
        case .affected: "Betroffen"
        case .started: "Beginn"
        case .ended: "Ende"
        case .duration: "Dauer"
        case .severity: "Auswirkungen"
        case .severityChanges: "Änderungen der Einstufung"
        case .updates: "Meldungen"
        case .window: "Zeitraum"
        case .noticed: "Was Sie bemerken könnten"
        case .noIncidents: "Keine Störungen"
        case .noComponents: "Hier sind noch keine Dienste aufgeführt."
        case .today: "Heute"
        case .allIncidents: "Alle Störungen"
        case .months: "Monate"
        case .notFound: "Diese Seite gibt es nicht"
        case .notFoundText: "Vielleicht enthält die Adresse einen Tippfehler, oder der Inhalt wurde verschoben."
        case .correction: "Korrektur"
        case .review: "Was wir daraus gelernt haben"
        case .readReview: "Zum Bericht über diese Störung"
        case .calledOff: "Abgesagt"
        case .previousWindow: "Ursprünglich geplant"
        case .planned: "Geplant"
        case .notEverythingShown: "Nicht alles kann angezeigt werden"
        case .retired: "Eingestellt"
        case .subscribe: "Abonnieren"
        case .calendar: "Kalender"
        case .addToCalendar: "In den Kalender eintragen"
        case .fullPage: "Zur Statusseite"
        case .noComponentNamed: "Kein Dienst angegeben"
        case .legend: "So lesen Sie die Balken"
        case .noData: "keine Daten"
        case .noIncidentsThisMonth: "Keine Störungen und keine Wartungsarbeiten in diesem Monat."
        case .poweredBy: "Erstellt mit Daymark"
        case .uptime: "Verfügbarkeit"
        case .problemDays: "Tage mit Störungen"
        case .noProblemDays: "In diesem Zeitraum gab es keine Tage mit Störungen."
        case .incidentsAndMaintenance: "Störungen und Wartungsarbeiten"
        case .noneOfComponent: "Es gab keine Störungen und keine Wartungsarbeiten."
        case .allWorking: "Alle in Betrieb"
        case .howCounted: "So rechnen wir"
        case .lastProblem: "Letzte Störung"
        case .watched: "wieder in Betrieb"
        case .allElseWorks: "Alles andere funktioniert"
        case .noIncidentAfterAll: "Zurückgezogen: Es gab keine Störung"
        case .minutesByMonth: "Minuten je Monat"
        case .minutesByMonthText:
            "So viele Minuten war jeder Dienst in jedem Zustand. Eine angefangene Minute zählt als ganze. Bevor ein Dienst auf dieser Seite stand, wird nichts gezählt."
        case .minutesAsCSV: "Als CSV herunterladen"
        case .service: "Dienst"
        case .observed: "Beobachtet"
        case .lastYear: "Die letzten 12 Monate"
        case .worstDay: "Schlimmster Tag"
        case .main: "Hauptmenü"
        case .everything: "Alles"
        case .oneService: "Ein einzelner Dienst"
        case .subscribeText:
            "Wählen Sie, wovon Sie hören möchten, und kopieren Sie die Zeile für Ihr Programm. Ein Konto brauchen Sie nicht."
        case .byEmail: "Meldungen per E-Mail erhalten"
        case .byEmailForm: "Öffnet ein Formular. Falls es Meldungen auch als SMS gibt, wählen Sie das dort."
        case .byEmailAnyway: "Per E-Mail: Geben Sie diese Adresse bei einem Dienst an, der Feeds als E-Mail verschickt"
        case .inSlack: "Slack: Senden Sie diese Nachricht im Kanal"
        case .inReaders: "Microsoft Teams, Outlook und Feedreader: Fügen Sie diese Adresse hinzu"
        case .inCalendars: "Geplante Wartungsarbeiten in Ihrem Kalender"
        case .otherFormats: "Andere Formate"
        case .onYourPages: "Auf Ihren eigenen Seiten"
        case .badgeCode: "Eine Plakette mit dem Status"
        case .frameCode: "Ein Rahmen mit dem, was gerade geschieht"
        case .bannerCode: "Ein Balken über Ihrer Seite, nur solange etwas gestört ist oder gewartet wird"
        case .forPrograms: "Für Programme"
        case .copy: "Kopieren"
        case .copied: "Kopiert"
        case .close: "Schließen"
        case .tellCustomers: "Ihre eigenen Kunden informieren"
        case .sendByEmail: "Per E-Mail senden"
        case .reload: "Neu laden"
        case .reloadToSee: "Neu laden, um sie zu sehen"
        case .newerPage: "Es gibt eine neuere Fassung dieser Seite."
        case .pageIsOld: "Diese Seite ist {span} alt, und eine neuere ließ sich nicht laden. Die Angaben sind möglicherweise überholt."
        case .newSinceLastLook: "Neu seit Ihrem letzten Besuch"
        case .timeLeft: "noch {span}"
        case .timesInOwnZone: "Uhrzeiten in Ihrer Zeitzone, {zone}. Die Zeitzone dieser Seite ist {page}."
        case .mayBeOutOfDate: "Diese Angaben sind möglicherweise überholt."
        case .moved: "Verschoben"
        case .readOnPage: "Auf der Statusseite lesen"
        case .restOnPage: "Der Rest steht auf der Statusseite"
        case .stopEmails: "Diese E-Mails abbestellen"
        case .trial: "Dies ist ein Test. Es ist nichts passiert."
        case .internalPage: "Interne Seite: nicht für Kunden"
        case .internalShort: "Intern"
        }
    }

    // MARK: Names

    func name(_ status: ComponentStatus) -> String {
        switch status {
        case .operational: "In Betrieb"
        case .underMaintenance: "In Wartung"
        case .degradedPerformance: "Eingeschränkte Leistung"
        case .partialOutage: "Teilausfall"
        case .majorOutage: "Schwerer Ausfall"
        }
    }

    func name(_ status: IncidentStatus) -> String {
        switch status {
        case .investigating: "Wird untersucht"
        case .identified: "Ursache gefunden"
        case .monitoring: "Wird beobachtet"
        case .resolved: "Behoben"
        case .withdrawn: "Zurückgezogen"
        }
    }

    func name(_ status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Geplant"
        case .inProgress: "Läuft"
        case .verifying: "Wird geprüft"
        case .completed: "Abgeschlossen"
        }
    }

    func inText(_ status: ComponentStatus) -> String {
        switch status {
        case .operational: "in Betrieb"
        case .underMaintenance: "in Wartung"
        case .degradedPerformance: "eingeschränkte Leistung"
        case .partialOutage: "Teilausfall"
        case .majorOutage: "schwerer Ausfall"
        }
    }

    func inText(_ impact: Impact) -> String {
        switch impact {
        case .none: "keine Auswirkungen"
        case .minor: "geringe Auswirkungen"
        case .major: "erhebliche Auswirkungen"
        case .critical: "schwerwiegende Auswirkungen"
        }
    }

    func month(_ date: CivilDate) -> String { "\(Self.months[date.month - 1]) \(date.year)" }

    // MARK: Time

    func date(_ date: CivilDate) -> String { "\(date.day). \(Self.months[date.month - 1]) \(date.year)" }
    func shortDate(_ date: CivilDate) -> String { "\(date.day). \(Self.shortMonths[date.month - 1])" }
    func weekdayDate(_ date: CivilDate) -> String { "\(Self.weekdays[date.weekday]), \(date.day). \(Self.months[date.month - 1])" }

    func clock(_ time: CivilTime, zone: String, utc: CivilTime?) -> String {
        let clock = "\(time.clockText) Uhr \(zone)"
        return utc.map { "\(clock) (\($0.clockText) UTC)" } ?? clock
    }

    func dateTime(_ time: CivilTime, _ clock: String) -> String { "\(date(time.date)) um \(clock)" }

    func duration(_ span: TimeSpan) -> String {
        let parts = span.parts
        if parts.isEmpty { return "weniger als eine Minute" }
        return parts.map { part in
            switch part.unit {
            case .day: counted(part.count, "Tag", "Tage")
            case .hour: counted(part.count, "Stunde", "Stunden")
            case .minute: counted(part.count, "Minute", "Minuten")
            }
        }.joined(separator: " und ")
    }

    func durationSoFar(_ span: TimeSpan) -> String { "bisher \(duration(span))" }
    func range<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text { "\(from.words) bis \(to.words)" }

    // MARK: The script

    func nextUpdateIsLate<Text>(_ time: TimePhrase<Text>) -> Text {
        "\(nextUpdateWasPromisedBy(time)) und verspätet sich bereits um {span}"
    }

    // MARK: Sentences

    func headline(_ impact: Impact, isWatched: Bool, isUnderMaintenance: Bool, components: [String]) -> String {
        let what: String
        switch impact {
        case .none where isWatched && !isUnderMaintenance: what = "Wieder in Betrieb; wir beobachten die Lage weiter"
        case .none: what = isUnderMaintenance ? "Laufende Wartungsarbeiten" : "Alle Dienste in Betrieb"
        case .minor: what = "Eingeschränkte Leistung"
        case .major: what = "Teilausfall"
        case .critical: what = "Schwerer Ausfall"
        }
        return headline(what, about: components)
    }

    func asOf<Text>(_ time: TimePhrase<Text>) -> Text { "Stand: \(time.words)" }
    func since<Text>(_ time: TimePhrase<Text>, _ duration: String) -> Text { "\(told(time, "Seit", date: "Seit dem")), bisher \(duration)" }
    func lasted<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>, _ duration: String) -> Text {
        "\(range(from, to)), Dauer: \(duration)"
    }
    func nextUpdateBy<Text>(_ time: TimePhrase<Text>) -> Text { "Nächste Meldung \(told(time, "spätestens um", date: "spätestens am"))" }
    func nextUpdateWasDue<Text>(_ time: TimePhrase<Text>) -> Text { "\(nextUpdateWasPromisedBy(time)) und verspätet sich" }
    func nextUpdateWasPromisedBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Die nächste Meldung war \(told(time, "für", date: "für den")) zugesagt"
    }
    func expectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Wir rechnen damit, dass die Störung \(told(time, "bis", date: "bis zum")) behoben ist. Das ist eine Schätzung."
    }
    func wasExpectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Wir hatten damit gerechnet, dass die Störung \(told(time, "bis", date: "bis zum")) behoben sein würde."
    }
    func takesLonger<Text>(_ time: TimePhrase<Text>) -> Text {
        "Das Ende war \(told(time, "für", date: "für den")) geplant; die Wartung dauert länger"
    }
    func builtAt<Text>(_ time: TimePhrase<Text>) -> Text { "Diese Seite wurde \(told(time, "um", date: "am")) erstellt." }
    func daysAgo(_ days: Int) -> String {
        switch days {
        case ...0: text(.today)
        case 1: "Gestern"
        default: "Vor \(days) Tagen"
        }
    }

    func uptime(_ percent: Percent?, days: Int) -> String {
        guard let percent else { return "Noch keine Daten" }
        let text = self.percent(percent)
        return days == 1 ? "\(text) Verfügbarkeit heute" : "\(text) Verfügbarkeit in \(days) Tagen"
    }

    func problemDays(_ days: Int) -> String { days == 0 ? "Keine Tage mit Störungen" : "\(counted(days, "Tag", "Tage")) mit Störungen" }
    func moreAbout(_ component: String) -> String { "Mehr zu \(component)" }

    func promiseRecord(kept: Int, of promised: Int, days: Int) -> String {
        let window = days == 1 ? "Heute" : "In den letzten \(days) Tagen"
        switch promised {
        case 0: return "\(window) wurde keine Meldung zugesagt."
        case 1: return "\(window) erschien die einzige zugesagte Meldung \(kept == 0 ? "nicht " : "")pünktlich."
        default:
            let published =
                switch kept {
                case 0: "erschien keine"
                case 1: "erschien 1"
                default: "erschienen \(kept)"
                }
            return "\(window) \(published) von \(promised) zugesagten Meldungen pünktlich."
        }
    }

    func problemDay(_ date: String, _ troubles: [(ComponentStatus, TimeSpan)]) -> String {
        let parts = troubles.map { "\(inText($0.0)) (\(duration($0.1)))" }
        return parts.isEmpty ? date : "\(date): \(list(parts))"
    }

    func uptimeFormula(_ weights: [(ComponentStatus, Int)]) -> String {
        let parts = weights.map { status, thousandths in
            let name = "„\(inText(status))“"
            switch thousandths {
            case 0: return "\(name) nicht"
            case 1_000: return "\(name) voll"
            default: return "\(name) mit \(secondsOfMinute(thousandths, point: ",")) Sekunden je Minute"
            }
        }
        return
            "Die Verfügbarkeit ist der Anteil der Zeit, in der ein Dienst nicht ausgefallen war, abgerundet. Als Ausfallzeit zählt die Zeit in jedem Zustand so: \(list(parts)). Bei jedem Dienst steht, über wie viele Tage gerechnet wird."
    }

    func notShown<Text: PageText>(_ title: Text) -> Text { "\(title) kann im Moment nicht angezeigt werden." }
    func partlyNotShown<Text: PageText>(_ title: Text) -> Text { "Ein Teil von \(title) kann im Moment nicht angezeigt werden." }
    func withBreaks(_ duration: String) -> String { "\(duration), mit Unterbrechungen" }
    func turned(to status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Diese Arbeiten wurden auf einen anderen Zeitpunkt verschoben."
        case .inProgress: "Die geplanten Arbeiten haben begonnen."
        case .verifying: "Die Arbeiten sind getan und werden geprüft."
        case .completed: "Die geplante Zeit für diese Arbeiten ist vorbei."
        }
    }
    func continued<Text: PageText>(_ title: Text) -> Text { "\(title) (Fortsetzung)" }
    func earlierUpdates(_ count: Int) -> String { counted(count, "frühere Meldung", "frühere Meldungen") }
    func corrected<Text>(at time: TimePhrase<Text>) -> Text { told(time, "Korrigiert um", date: "Korrigiert am") }
    func corrects<Text>(_ time: TimePhrase<Text>) -> Text { "Korrektur der Meldung \(told(time, "von", date: "vom"))" }
    func severityChange(from: Severity, to: Severity) -> String {
        labelled(to > from ? "Heraufgestuft" : "Herabgestuft", "\(inText(Impact(from))) → \(inText(Impact(to)))")
    }
    func historyTitle(_ month: String) -> String { "Verlauf: \(month)" }

    func monthTotals(incidents: Int, maintenance: Int, trouble: TimeSpan) -> String {
        var parts = [incidents == 0 ? "Keine Störungen" : counted(incidents, "Störung", "Störungen")]
        if maintenance > 0 { parts.append(counted(maintenance, "Wartung", "Wartungen")) }
        let total = parts.joined(separator: ", ")
        return trouble > .zero ? "\(total). Insgesamt war \(duration(trouble)) lang mindestens ein Dienst gestört." : "\(total)."
    }

    func startedAt<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Seit", date: "Seit dem") }

    func list(_ names: [String]) -> String {
        guard let last = names.last else { return "" }
        return names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) und \(last)"
    }

    // MARK: The pages of incidents and planned work

    func shortDuration(_ span: TimeSpan) -> String { shortDuration(span, day: "Tg.", hour: "Std.", minute: "Min.") }
    func afterStart(_ span: TimeSpan) -> String { "nach \(shortDuration(span))" }
    func lastingFor(_ duration: String) -> String { "dauerte \(duration)" }
    func workingAgain<Text>(since time: TimePhrase<Text>) -> Text {
        "Wieder in Betrieb \(told(time, "seit", date: "seit dem"))"
    }
    func updatesInTime(_ count: Int, grace: TimeSpan?) -> String {
        let when = grace.map { "höchstens \(duration($0)) nach dem" } ?? "spätestens zum"
        return "\(count) Meldungen, jede \(when) zugesagten Zeitpunkt"
    }
    func updatesLate(_ late: Int, of count: Int, most: TimeSpan) -> String {
        let came = late == 1 ? "1 kam" : "\(late) kamen"
        return "\(count) Meldungen; \(came) später als zugesagt (\(late == 1 ? "" : "höchstens ")\(duration(most)))"
    }
    func cameLate(by span: TimeSpan) -> String { "Kam \(duration(span)) später als zugesagt" }
    func spell(_ what: String, _ span: TimeSpan) -> String { "\(what) (\(duration(span)))" }
    func lastsUntil<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Bis", date: "Bis zum") }
    func level(_ impact: Impact) -> String {
        switch impact {
        case .none: "Keine"
        case .minor: "Gering"
        case .major: "Erheblich"
        case .critical: "Schwerwiegend"
        }
    }

    func percent(_ percent: Percent?) -> String { percent?.text(point: ",", sign: "\u{A0}%") ?? "–" }
    func servicesWithProblems(_ count: Int) -> String {
        count == 0 ? "Kein Dienst mit Störungen" : "\(counted(count, "Dienst", "Dienste")) mit Störungen"
    }
    func updateWasPromised<Text>(_ time: TimePhrase<Text>) -> Text {
        "Eine Meldung war \(told(time, "für", date: "für den")) zugesagt."
    }
    func until<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "bis", date: "bis zum") }
    func moreIncidents(_ count: Int) -> String { counted(count, "weitere Störung", "weitere Störungen") }

    private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    /// A time with what leads to it: "um 14:31 Uhr", "am 20. November 2026 um 14:31 Uhr".
    ///
    /// - Parameter hours: what stands before hours alone.
    private func told<Text>(_ time: TimePhrase<Text>, _ hours: String, date: String) -> Text {
        "\(time.isDated ? date : hours) \(time.words)"
    }

    /// What German readers call the zones of Europe, by what the zone database calls them.
    private static let zones = ["WET": "WEZ", "WEST": "WESZ", "CET": "MEZ", "CEST": "MESZ", "EET": "OEZ", "EEST": "OESZ"]
    private static let months = [
        "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember",
    ]
    private static let shortMonths = [
        "Jan.", "Feb.", "März", "Apr.", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.", "Nov.", "Dez.",
    ]
    private static let weekdays = ["Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"]
}

// MARK: Under the headline

extension German {
    func zoneName(_ abbreviation: String) -> String { Self.zones[abbreviation] ?? abbreviation }
    func more(_ count: Int) -> String { "\(count) weitere" }
    func pageBegan(on day: CivilDate) -> String { "Diese Seite gibt es seit dem \(date(day))." }
    func lastDays(_ days: Int) -> String { days == 1 ? "Heute" : "Die letzten \(days) Tage" }

    func breadth(incidents: Int, affected: Int, of services: Int) -> String {
        let open = counted(incidents, "offene Störung", "offene Störungen")
        return affected == 0 ? open : "\(open), \(affected) von \(counted(services, "Dienst", "Diensten")) betroffen"
    }

    func working(_ count: Int, of services: Int, _ names: String) -> String {
        "\(count) von \(services) Diensten \(count == 1 ? "funktioniert" : "funktionieren") normal: \(names)"
    }

    func downtime(major: TimeSpan, partial: TimeSpan, degraded: TimeSpan) -> String {
        let parts = told([("ausgefallen", major), ("teilweise ausgefallen", partial), ("eingeschränkt", degraded)]) {
            "\($0) \(shortDuration($1))"
        }
        return capitalised(((isNeverDown(major, partial) ? ["nie ausgefallen"] : []) + parts).joined(separator: ", "))
    }
    func holdsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "Das gilt \(until(time)), falls nichts Neues gemeldet wird." }
}

// MARK: By e-mail and in chats

extension German {
    /// Of the units, only days have another ending behind "in".
    func startsIn(_ span: TimeSpan) -> String { "Beginnt in \(duration(span).replacing("Tage", with: "Tagen"))" }
}
