import StatusModel

/// The interface in French.
struct French: Language {
    let code = "fr"
    let direction = "ltr"

    func text(_ phrase: Phrase) -> String {
        switch phrase {
        case .skipToContent: "Aller au contenu"
        case .support: "Assistance"
        case .currentStatus: "État actuel"
        case .history: "Historique"
        case .openIncidents: "En ce moment"
        case .maintenanceNow: "Maintenance en cours"
        case .maintenance: "Maintenance planifiée"
        case .components: "Services"
        case .affected: "Services concernés"
        case .started: "Début"
        case .ended: "Fin"
        case .duration: "Durée"
        case .severity: "Niveau d’impact"
        case .severityChanges: "Changements d’impact"
        case .updates: "Mises à jour"
        case .window: "Période"
        case .noticed: "Ce que vous pourriez remarquer"
        case .noIncidents: "Aucun incident"
        case .noComponents: "Aucun service n’est encore présenté ici."
        case .today: "Aujourd’hui"
        case .allIncidents: "Tous les incidents"
        case .months: "Mois"
        case .notFound: "Cette page n’existe pas"
        case .notFoundText: "L’adresse est peut-être mal saisie, ou ce qui se trouvait ici a été déplacé."
        case .correction: "Rectificatif"
        case .review: "Ce que nous avons appris"
        case .readReview: "Lire le bilan de cet incident"
        case .calledOff: "Annulée"
        case .previousWindow: "Prévue auparavant"
        case .planned: "Prévu"
        case .notEverythingShown: "Tout ne peut pas être affiché"
        case .retired: "Retiré"
        case .subscribe: "S’abonner"
        case .calendar: "Calendrier"
        case .addToCalendar: "Ajouter au calendrier"
        case .fullPage: "Voir la page d’état"
        case .noComponentNamed: "Aucun service indiqué"
        case .legend: "Comment lire les barres"
        case .noData: "aucune donnée"
        case .noIncidentsThisMonth: "Aucun incident et aucune maintenance au cours de ce mois."
        case .poweredBy: "Réalisé avec Daymark"
        case .uptime: "Disponibilité"
        case .problemDays: "Jours perturbés"
        case .noProblemDays: "Aucun jour n’a été perturbé pendant cette période."
        case .incidentsAndMaintenance: "Incidents et maintenances"
        case .noneOfComponent: "Il n’y a eu ni incident ni maintenance."
        case .allWorking: "Tout fonctionne"
        case .howCounted: "Comment nous calculons"
        case .lastProblem: "Dernier problème"
        case .watched: "rétabli"
        case .allElseWorks: "Tout le reste fonctionne"
        case .noIncidentAfterAll: "Retiré\u{A0}: il n’y a pas eu d’incident"
        case .minutesByMonth: "Minutes par mois"
        case .minutesByMonthText:
            "Nombre de minutes que chaque service a passées dans chaque état. Toute minute entamée compte. Rien n’est compté avant l’arrivée d’un service sur cette page."
        case .minutesAsCSV: "Télécharger au format CSV"
        case .service: "Service"
        case .observed: "Observé"
        case .lastYear: "Les 12 derniers mois"
        case .worstDay: "Pire journée"
        case .main: "Principale"
        case .everything: "Tout"
        case .oneService: "Un seul service"
        case .subscribeText:
            "Choisissez ce que vous voulez suivre et copiez la ligne prévue pour votre outil. Aucun compte n’est nécessaire."
        case .byEmail: "Recevoir les mises à jour par e-mail"
        case .byEmailForm: "Ouvre un formulaire. Si des SMS sont proposés, c’est là que vous les choisissez."
        case .byEmailAnyway: "Par e-mail\u{A0}: donnez cette adresse à un service qui envoie les flux par e-mail"
        case .inSlack: "Slack\u{A0}: envoyez ce message dans le canal"
        case .inReaders: "Microsoft Teams, Outlook et lecteurs de flux\u{A0}: ajoutez cette adresse"
        case .inCalendars: "Les maintenances planifiées dans votre agenda"
        case .otherFormats: "Autres formats"
        case .onYourPages: "Sur vos propres pages"
        case .badgeCode: "Un badge qui indique l’état"
        case .frameCode: "Un cadre avec ce qui se passe en ce moment"
        case .bannerCode: "Un bandeau en haut de votre page, seulement en cas de problème ou de maintenance"
        case .forPrograms: "Pour les programmes"
        case .copy: "Copier"
        case .copied: "Copié"
        case .close: "Fermer"
        case .tellCustomers: "Prévenir vos propres clients"
        case .sendByEmail: "Envoyer par e-mail"
        case .reload: "Actualiser"
        case .reloadToSee: "Actualisez pour la voir"
        case .newerPage: "Il existe une version plus récente de cette page."
        case .pageIsOld:
            "Cette page date d’il y a {span} et aucune version plus récente n’a pu être chargée. Ces informations ne sont peut-être plus à jour."
        case .newSinceLastLook: "Nouveau depuis votre dernière visite"
        case .timeLeft: "dans {span}"
        case .timesInOwnZone: "Heures affichées dans votre fuseau horaire, {zone}. Celui de cette page est {page}."
        case .mayBeOutOfDate: "Ces informations ne sont peut-être plus à jour."
        case .moved: "Déplacée"
        case .readOnPage: "Lire sur la page d’état"
        case .restOnPage: "La suite est sur la page d’état"
        case .stopEmails: "Ne plus recevoir ces e-mails"
        case .trial: "Ceci est un test. Il ne s’est rien passé."
        case .internalPage: "Page interne\u{A0}: pas pour les clients"
        case .internalShort: "Interne"
        }
    }

    // MARK: Names

    func name(_ status: ComponentStatus) -> String {
        switch status {
        case .operational: "En service"
        case .underMaintenance: "En maintenance"
        case .degradedPerformance: "Fonctionnement dégradé"
        case .partialOutage: "Interruption partielle"
        case .majorOutage: "Interruption majeure"
        }
    }

    func name(_ status: IncidentStatus) -> String {
        switch status {
        case .investigating: "Analyse en cours"
        case .identified: "Cause identifiée"
        case .monitoring: "Sous surveillance"
        case .resolved: "Résolu"
        case .withdrawn: "Retiré"
        }
    }

    func name(_ status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Planifiée"
        case .inProgress: "En cours"
        case .verifying: "Vérification en cours"
        case .completed: "Terminée"
        }
    }

    func inText(_ status: ComponentStatus) -> String { name(status).lowercased() }

    func inText(_ impact: Impact) -> String {
        switch impact {
        case .none: "sans impact"
        case .minor: "impact faible"
        case .major: "impact important"
        case .critical: "impact critique"
        }
    }

    func month(_ date: CivilDate) -> String { "\(Self.months[date.month - 1]) \(date.year)" }

    // MARK: Time

    func date(_ date: CivilDate) -> String { "\(day(date)) \(Self.months[date.month - 1]) \(date.year)" }
    func shortDate(_ date: CivilDate) -> String { "\(day(date)) \(Self.shortMonths[date.month - 1])" }
    func weekdayDate(_ date: CivilDate) -> String { "\(Self.weekdays[date.weekday]) \(day(date)) \(Self.months[date.month - 1])" }

    func dateTime(_ time: CivilTime, _ clock: String) -> String { "\(date(time.date)) à \(clock)" }

    func duration(_ span: TimeSpan) -> String {
        let parts = span.parts
        if parts.isEmpty { return "moins d’une minute" }
        return parts.map { part in
            switch part.unit {
            case .day: counted(part.count, "jour", "jours")
            case .hour: counted(part.count, "heure", "heures")
            case .minute: counted(part.count, "minute", "minutes")
            }
        }.joined(separator: " et ")
    }

    func durationSoFar(_ span: TimeSpan) -> String { "\(duration(span)) jusqu’à présent" }

    func range<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text { "\(from.words) \(until(from, to))" }

    private func until<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text {
        let isWithinDay = !from.isDated && !to.isDated
        return told(to, isWithinDay ? "à" : "jusqu’à", date: "jusqu’au")
    }

    // MARK: The script

    func nextUpdateIsLate<Text>(_ time: TimePhrase<Text>) -> Text {
        "La mise à jour promise \(told(time, "pour", date: "pour le")) a {span} de retard"
    }

    // MARK: Sentences

    func headline(_ impact: Impact, isWatched: Bool, isUnderMaintenance: Bool, components: [String]) -> String {
        let what: String
        switch impact {
        case .none where isWatched && !isUnderMaintenance: what = "Service rétabli\u{A0}; nous restons attentifs"
        case .none: what = isUnderMaintenance ? "Maintenance en cours" : "Tous les services fonctionnent normalement"
        case .minor: what = "Fonctionnement dégradé"
        case .major: what = "Interruption partielle"
        case .critical: what = "Interruption majeure"
        }
        return headline(what, about: components)
    }

    func asOf<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Situation à", date: "Situation au") }
    func since<Text>(_ time: TimePhrase<Text>, _ duration: String) -> Text {
        "\(told(time, "Depuis", date: "Depuis le")), soit \(duration)"
    }
    func lasted<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>, _ duration: String) -> Text {
        "\(told(from, "De", date: "Du")) \(until(from, to)), soit \(duration)"
    }
    func nextUpdateBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Prochaine mise à jour \(told(time, "au plus tard à", date: "au plus tard le"))"
    }
    func nextUpdateWasDue<Text>(_ time: TimePhrase<Text>) -> Text {
        "La mise à jour promise \(told(time, "pour", date: "pour le")) est en retard"
    }
    func nextUpdateWasPromisedBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "La mise à jour suivante était promise \(told(time, "pour", date: "pour le"))"
    }
    func expectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Nous pensons que l’incident sera terminé \(told(time, "d’ici à", date: "d’ici au")). C’est une estimation."
    }
    func wasExpectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Nous pensions que l’incident serait terminé \(told(time, "à", date: "le")) au plus tard."
    }
    func takesLonger<Text>(_ time: TimePhrase<Text>) -> Text {
        "La fin était prévue \(told(time, "pour", date: "pour le"))\u{A0}; la maintenance se prolonge"
    }
    func builtAt<Text>(_ time: TimePhrase<Text>) -> Text { "Cette page a été générée \(told(time, "à", date: "le"))." }
    func daysAgo(_ days: Int) -> String {
        switch days {
        case ...0: text(.today)
        case 1: "Hier"
        default: "Il y a \(days) jours"
        }
    }

    func uptime(_ percent: Percent?, days: Int) -> String {
        guard let percent else { return "Pas encore de données" }
        let text = self.percent(percent)
        return days == 1 ? "\(text) de disponibilité aujourd’hui" : "\(text) de disponibilité sur \(days) jours"
    }

    func problemDays(_ days: Int) -> String { days == 0 ? "Aucun jour perturbé" : counted(days, "jour perturbé", "jours perturbés") }
    func moreAbout(_ component: String) -> String { labelled("En savoir plus", component) }

    func promiseRecord(kept: Int, of promised: Int, days: Int) -> String {
        let window = days == 1 ? "aujourd’hui" : "au cours des \(days) derniers jours"
        switch promised {
        case 0: return "Aucune mise à jour n’a été promise \(window)."
        case 1: return "La seule mise à jour promise \(window) \(kept == 0 ? "n’a pas été" : "a été") publiée à temps."
        default:
            let published =
                switch kept {
                case 0: "aucune n’a été publiée"
                case 1: "1 a été publiée"
                default: "\(kept) ont été publiées"
                }
            return "Sur les \(promised) mises à jour promises \(window), \(published) à temps."
        }
    }

    func problemDay(_ date: String, _ troubles: [(ComponentStatus, TimeSpan)]) -> String {
        let parts = troubles.map { "\(inText($0.0)) (\(duration($0.1)))" }
        return parts.isEmpty ? date : labelled(date, list(parts))
    }

    func uptimeFormula(_ weights: [(ComponentStatus, Int)]) -> String {
        let parts = weights.map { status, thousandths in
            let name = "«\u{A0}\(inText(status))\u{A0}»"
            switch thousandths {
            case 0: return "\(name) ne compte pas"
            case 1_000: return "\(name) compte entièrement"
            default: return "\(name) compte pour \(secondsOfMinute(thousandths, point: ",")) secondes par minute"
            }
        }
        return
            "La disponibilité est la part du temps pendant laquelle un service n’a pas été interrompu, arrondie à la valeur inférieure. Comme temps d’interruption, \(list(parts)). Chaque service indique le nombre de jours pris en compte."
    }

    func notShown<Text: PageText>(_ title: Text) -> Text { "\(title) ne peut pas être affiché pour le moment." }
    func partlyNotShown<Text: PageText>(_ title: Text) -> Text { "Une partie de \(title) ne peut pas être affichée pour le moment." }
    func withBreaks(_ duration: String) -> String { "\(duration), avec des interruptions" }
    func turned(to status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Ces travaux ont été déplacés à un autre moment."
        case .inProgress: "Les travaux prévus ont commencé."
        case .verifying: "Les travaux sont faits et en cours de vérification."
        case .completed: "Le temps prévu pour ces travaux est écoulé."
        }
    }
    func continued<Text: PageText>(_ title: Text) -> Text { "\(title) (suite)" }
    func earlierUpdates(_ count: Int) -> String { counted(count, "mise à jour précédente", "mises à jour précédentes") }
    func corrected<Text>(at time: TimePhrase<Text>) -> Text { "Rectificatif publié \(told(time, "à", date: "le"))" }
    func corrects<Text>(_ time: TimePhrase<Text>) -> Text { "Ce message corrige la mise à jour \(told(time, "de", date: "du"))" }
    func severityChange(from: Severity, to: Severity) -> String {
        labelled(to > from ? "Relevé" : "Abaissé", "\(inText(Impact(from))) → \(inText(Impact(to)))")
    }
    func historyTitle(_ month: String) -> String { labelled("Historique", month) }

    func monthTotals(incidents: Int, maintenance: Int, trouble: TimeSpan) -> String {
        var parts = [incidents == 0 ? "Aucun incident" : counted(incidents, "incident", "incidents")]
        if maintenance > 0 { parts.append(counted(maintenance, "maintenance", "maintenances")) }
        let total = parts.joined(separator: ", ")
        return trouble > .zero ? "\(total). Au moins un service a été perturbé pendant \(duration(trouble)) au total." : "\(total)."
    }

    func startedAt<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Depuis", date: "Depuis le") }

    func list(_ names: [String]) -> String {
        guard let last = names.last else { return "" }
        return names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) et \(last)"
    }

    func percent(_ percent: Percent?) -> String { percent?.text(point: ",", sign: "\u{A0}%") ?? "–" }
    func servicesWithProblems(_ count: Int) -> String {
        count == 0 ? "Aucun service perturbé" : counted(count, "service perturbé", "services perturbés")
    }

    func labelled(_ label: String, _ value: String) -> String { "\(label)\u{A0}: \(value)" }
    // MARK: The pages of incidents and planned work

    func shortDuration(_ span: TimeSpan) -> String { shortDuration(span, day: "j", hour: "h", minute: "min") }
    func afterStart(_ span: TimeSpan) -> String { "après \(shortDuration(span))" }
    func lastingFor(_ duration: String) -> String { "a duré \(duration)" }
    func workingAgain<Text>(since time: TimePhrase<Text>) -> Text {
        told(time, "De nouveau en service depuis", date: "De nouveau en service depuis le")
    }
    func updatesInTime(_ count: Int, grace: TimeSpan?) -> String {
        let when = grace.map { "\(duration($0)) au plus après" } ?? "au plus tard à"
        return "\(count) mises à jour, chacune \(when) l’heure promise"
    }
    func updatesLate(_ late: Int, of count: Int, most: TimeSpan) -> String {
        "\(count) mises à jour, dont \(late) plus tard que promis (\(late == 1 ? "" : "au plus ")\(duration(most)))"
    }
    func cameLate(by span: TimeSpan) -> String { "Publiée \(duration(span)) plus tard que promis" }
    func spell(_ what: String, _ span: TimeSpan) -> String { "\(what) (\(duration(span)))" }
    func lastsUntil<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Jusqu’à", date: "Jusqu’au") }
    func level(_ impact: Impact) -> String {
        switch impact {
        case .none: "Aucun"
        case .minor: "Faible"
        case .major: "Important"
        case .critical: "Critique"
        }
    }

    /// Zero is singular too.
    private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count < 2 ? one : many)" }

    func updateWasPromised<Text>(_ time: TimePhrase<Text>) -> Text {
        "Une mise à jour était promise \(told(time, "pour", date: "pour le"))."
    }
    func until<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "jusqu’à", date: "jusqu’au") }
    func moreIncidents(_ count: Int) -> String { counted(count, "autre incident", "autres incidents") }

    /// Only the first of a month is an ordinal.
    private func day(_ date: CivilDate) -> String { date.day == 1 ? "1er" : "\(date.day)" }

    /// A time with what leads to it. Dates have an article and hours have none: "pour 14:31 GMT", "pour le 20 novembre 2026 à 14:31 GMT".
    ///
    /// - Parameter hours: what stands before hours alone.
    private func told<Text>(_ time: TimePhrase<Text>, _ hours: String, date: String) -> Text {
        "\(time.isDated ? date : hours) \(time.words)"
    }

    private static let months = [
        "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre",
    ]
    private static let shortMonths = [
        "janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.",
    ]
    private static let weekdays = ["Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi", "Dimanche"]
}

// MARK: Under the headline

extension French {
    func more(_ count: Int) -> String { "\(count) autres" }
    func pageBegan(on day: CivilDate) -> String { "Cette page existe depuis le \(date(day))." }
    func lastDays(_ days: Int) -> String { days == 1 ? "Aujourd’hui" : "Les \(days) derniers jours" }

    func breadth(incidents: Int, affected: Int, of services: Int) -> String {
        let open = counted(incidents, "incident en cours", "incidents en cours")
        return affected == 0
            ? open : "\(open), \(counted(affected, "service", "services")) sur \(services) \(affected < 2 ? "concerné" : "concernés")"
    }

    func working(_ count: Int, of services: Int, _ names: String) -> String {
        labelled("\(counted(count, "service", "services")) sur \(services) \(count < 2 ? "fonctionne" : "fonctionnent") normalement", names)
    }

    func downtime(major: TimeSpan, partial: TimeSpan, degraded: TimeSpan) -> String {
        let parts = told([("interrompu", major), ("en partie interrompu", partial), ("fonctionnement dégradé", degraded)]) {
            "\($0) pendant \(shortDuration($1))"
        }
        return capitalised(((isNeverDown(major, partial) ? ["jamais interrompu"] : []) + parts).joined(separator: ", "))
    }
    func holdsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "Valable \(until(time)), sauf nouvelle annonce." }
}

// MARK: By e-mail and in chats

extension French {
    func startsIn(_ span: TimeSpan) -> String { "Commence dans \(duration(span))" }
}
