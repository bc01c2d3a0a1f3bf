import StatusModel

/// The interface in Spanish, in words that are at home both in Spain and in America.
struct Spanish: Language {
    let code = "es"
    let direction = "ltr"

    func text(_ phrase: Phrase) -> String {
        switch phrase {
        case .skipToContent: "Ir al contenido"
        case .support: "Ayuda"
        case .currentStatus: "Estado actual"
        case .history: "Historial"
        case .openIncidents: "Qué ocurre ahora"
        case .maintenanceNow: "Mantenimiento en curso"
        case .maintenance: "Mantenimiento programado"
        case .components: "Servicios"
        case .affected: "Servicios afectados"
        case .started: "Inicio"
        case .ended: "Fin"
        case .duration: "Duración"
        case .severity: "Impacto"
        case .severityChanges: "Cambios de impacto"
        case .updates: "Actualizaciones"
        case .window: "Cuándo"
        case .noticed: "Qué podría notar"
        case .noIncidents: "Sin incidentes"
        case .noComponents: "Todavía no hay servicios en esta página."
        case .today: "Hoy"
        case .allIncidents: "Todos los incidentes"
        case .months: "Meses"
        case .notFound: "Esta página no existe"
        case .notFoundText: "Es posible que la dirección esté mal escrita o que el contenido se haya trasladado."
        case .correction: "Corrección"
        case .review: "Lo que hemos aprendido"
        case .readReview: "Leer el análisis de este incidente"
        case .calledOff: "Cancelado"
        case .previousWindow: "Antes de aplazarse"
        case .planned: "Previsto"
        case .notEverythingShown: "No se puede mostrar todo"
        case .retired: "Retirado"
        case .subscribe: "Suscribirse"
        case .calendar: "Calendario"
        case .addToCalendar: "Añadir al calendario"
        case .fullPage: "Ver la página de estado"
        case .noComponentNamed: "Ningún servicio indicado"
        case .legend: "Cómo leer las barras"
        case .noData: "sin datos"
        case .noIncidentsThisMonth: "Sin incidentes ni mantenimientos en este mes."
        case .poweredBy: "Hecho con Daymark"
        case .uptime: "Disponibilidad"
        case .problemDays: "Días con problemas"
        case .noProblemDays: "No hubo días con problemas en este periodo."
        case .incidentsAndMaintenance: "Incidentes y mantenimientos"
        case .noneOfComponent: "No hubo incidentes ni mantenimientos."
        case .allWorking: "Todo funciona"
        case .howCounted: "Cómo lo calculamos"
        case .lastProblem: "Último problema"
        case .watched: "restablecido"
        case .allElseWorks: "Todo lo demás funciona"
        case .noIncidentAfterAll: "Retirado: no hubo ningún incidente"
        case .minutesByMonth: "Minutos por mes"
        case .minutesByMonthText:
            "Minutos que cada servicio pasó en cada estado. Cada minuto empezado cuenta como uno. No se cuenta nada antes de que un servicio estuviera en esta página."
        case .minutesAsCSV: "Descargar en CSV"
        case .service: "Servicio"
        case .observed: "Observado"
        case .lastYear: "Los últimos 12 meses"
        case .worstDay: "Peor día"
        case .main: "Principal"
        case .everything: "Todo"
        case .oneService: "Un solo servicio"
        case .subscribeText: "Elija qué quiere seguir y copie la línea para el programa que usa. No hace falta ninguna cuenta."
        case .byEmail: "Recibir las actualizaciones por correo electrónico"
        case .byEmailForm: "Se abre un formulario. Si también hay avisos por SMS, se eligen allí."
        case .byEmailAnyway: "Por correo electrónico: dé esta dirección a un servicio que envíe fuentes RSS por correo"
        case .inSlack: "Slack: envíe este mensaje en el canal"
        case .inReaders: "Microsoft Teams, Outlook y lectores de RSS: añada esta dirección"
        case .inCalendars: "El mantenimiento programado en su calendario"
        case .otherFormats: "Otros formatos"
        case .onYourPages: "En sus propias páginas"
        case .badgeCode: "Una insignia con el estado"
        case .frameCode: "Un marco con lo que ocurre ahora"
        case .bannerCode: "Una barra sobre su página, solo mientras haya un problema o un mantenimiento"
        case .forPrograms: "Para programas"
        case .copy: "Copiar"
        case .copied: "Copiado"
        case .close: "Cerrar"
        case .tellCustomers: "Avisar a sus propios clientes"
        case .sendByEmail: "Enviar por correo electrónico"
        case .reload: "Recargar"
        case .reloadToSee: "Recargue para verla"
        case .newerPage: "Hay una versión más reciente de esta página."
        case .pageIsOld: "Esta página se generó hace {span} y no se pudo cargar otra más reciente. Su contenido puede estar desactualizado."
        case .newSinceLastLook: "Nuevo desde su última visita"
        case .timeLeft: "en {span}"
        case .timesInOwnZone: "Horas en su zona horaria, {zone}. La de esta página es {page}."
        case .mayBeOutOfDate: "Esta información puede estar desactualizada."
        case .moved: "Reprogramado"
        case .readOnPage: "Leer en la página de estado"
        case .restOnPage: "El resto está en la página de estado"
        case .stopEmails: "Dejar de recibir estos correos"
        case .trial: "Esto es una prueba. No ha ocurrido nada."
        case .internalPage: "Página interna: no es para clientes"
        case .internalShort: "Interno"
        }
    }

    // MARK: Names

    func name(_ status: ComponentStatus) -> String {
        switch status {
        case .operational: "En funcionamiento"
        case .underMaintenance: "En mantenimiento"
        case .degradedPerformance: "Rendimiento reducido"
        case .partialOutage: "Interrupción parcial"
        case .majorOutage: "Interrupción grave"
        }
    }

    func name(_ status: IncidentStatus) -> String {
        switch status {
        case .investigating: "En investigación"
        case .identified: "Causa identificada"
        case .monitoring: "En observación"
        case .resolved: "Resuelto"
        case .withdrawn: "Retirado"
        }
    }

    func name(_ status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Programado"
        case .inProgress: "En curso"
        case .verifying: "En verificación"
        case .completed: "Completado"
        }
    }

    func inText(_ status: ComponentStatus) -> String { name(status).lowercased() }

    func inText(_ impact: Impact) -> String {
        switch impact {
        case .none: "sin impacto"
        case .minor: "impacto bajo"
        case .major: "impacto alto"
        case .critical: "impacto crítico"
        }
    }

    func month(_ date: CivilDate) -> String { "\(Self.months[date.month - 1]) de \(date.year)" }

    // MARK: Time

    func date(_ date: CivilDate) -> String { "\(date.day) de \(Self.months[date.month - 1]) de \(date.year)" }
    func shortDate(_ date: CivilDate) -> String { "\(date.day) \(Self.shortMonths[date.month - 1])" }
    func weekdayDate(_ date: CivilDate) -> String { "\(Self.weekdays[date.weekday]), \(date.day) de \(Self.months[date.month - 1])" }

    func dateTime(_ time: CivilTime, _ clock: String) -> String { "\(date(time.date)) \(lead("a las", to: time.hour)) \(clock)" }

    func duration(_ span: TimeSpan) -> String {
        let parts = span.parts
        if parts.isEmpty { return "menos de un minuto" }
        return parts.map { "\($0.count) \(name(of: $0.unit, $0.count))" }.joined(separator: " y ")
    }

    private func name(of unit: TimeSpan.Unit, _ count: Int) -> String {
        switch unit {
        case .day: count == 1 ? "día" : "días"
        case .hour: count == 1 ? "hora" : "horas"
        case .minute: count == 1 ? "minuto" : "minutos"
        }
    }

    func durationSoFar(_ span: TimeSpan) -> String { "\(duration(span)) hasta ahora" }
    func range<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text {
        "\(from.words) \(told(to, "hasta las", date: "hasta el"))"
    }

    // MARK: The script

    func nextUpdateIsLate<Text>(_ time: TimePhrase<Text>) -> Text {
        "La actualización prometida \(told(time, "para las", date: "para el")) lleva {span} de retraso"
    }

    // MARK: Sentences

    func headline(_ impact: Impact, isWatched: Bool, isUnderMaintenance: Bool, components: [String]) -> String {
        let what: String
        switch impact {
        case .none where isWatched && !isUnderMaintenance: what = "Servicio restablecido; seguimos atentos"
        case .none: what = isUnderMaintenance ? "Mantenimiento en curso" : "Todos los servicios funcionan con normalidad"
        case .minor: what = "Rendimiento reducido"
        case .major: what = "Interrupción parcial"
        case .critical: what = "Interrupción grave"
        }
        return headline(what, about: components)
    }

    func asOf<Text>(_ time: TimePhrase<Text>) -> Text { "Situación \(told(time, "a las", date: "al"))" }
    func since<Text>(_ time: TimePhrase<Text>, _ duration: String) -> Text {
        "\(told(time, "Desde las", date: "Desde el")), hace \(duration)"
    }
    func lasted<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>, _ duration: String) -> Text {
        "\(told(from, "Desde las", date: "Desde el")) \(told(to, "hasta las", date: "hasta el")), durante \(duration)"
    }
    func nextUpdateBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Próxima actualización \(told(time, "a más tardar a las", date: "a más tardar el"))"
    }
    func nextUpdateWasDue<Text>(_ time: TimePhrase<Text>) -> Text {
        "La actualización prometida \(told(time, "para las", date: "para el")) lleva retraso"
    }
    func nextUpdateWasPromisedBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "La siguiente actualización estaba prometida \(told(time, "para las", date: "para el"))"
    }
    func expectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Prevemos que el incidente termine \(told(time, "antes de las", date: "antes del")). Es una estimación."
    }
    func wasExpectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Preveíamos que el incidente terminara \(told(time, "antes de las", date: "antes del"))."
    }
    func takesLonger<Text>(_ time: TimePhrase<Text>) -> Text { "Debía terminar \(told(time, "a las", date: "el")) y está tardando más" }
    func builtAt<Text>(_ time: TimePhrase<Text>) -> Text { "Esta página se generó \(told(time, "a las", date: "el"))." }
    func daysAgo(_ days: Int) -> String {
        switch days {
        case ...0: text(.today)
        case 1: "Ayer"
        default: "Hace \(days) días"
        }
    }

    func uptime(_ percent: Percent?, days: Int) -> String {
        guard let percent else { return "Aún sin datos" }
        let text = self.percent(percent)
        return days == 1 ? "\(text) de disponibilidad hoy" : "\(text) de disponibilidad en \(days) días"
    }

    func problemDays(_ days: Int) -> String { days == 0 ? "Ningún día con problemas" : "\(counted(days, "día", "días")) con problemas" }
    func moreAbout(_ component: String) -> String { "Más información sobre \(component)" }

    func promiseRecord(kept: Int, of promised: Int, days: Int) -> String {
        let window = days == 1 ? "hoy" : "en los últimos \(days) días"
        switch promised {
        case 0: return "No se prometió ninguna actualización \(window)."
        case 1: return "La única actualización prometida \(window) \(kept == 0 ? "no se publicó" : "se publicó") a tiempo."
        default:
            let published =
                switch kept {
                case 0: "ninguna se publicó"
                case 1: "1 se publicó"
                default: "\(kept) se publicaron"
                }
            return "De las \(promised) actualizaciones prometidas \(window), \(published) a tiempo."
        }
    }

    func problemDay(_ date: String, _ troubles: [(ComponentStatus, TimeSpan)]) -> String {
        let parts = troubles.map { "\(inText($0.0)) (\(duration($0.1)))" }
        return parts.isEmpty ? date : "\(date): \(list(parts))"
    }

    func uptimeFormula(_ weights: [(ComponentStatus, Int)]) -> String {
        let parts = weights.map { status, thousandths in
            let name = "«\(inText(status))»"
            switch thousandths {
            case 0: return "\(name) no cuenta"
            case 1_000: return "\(name) cuenta por completo"
            default: return "\(name) cuenta \(secondsOfMinute(thousandths, point: ",")) segundos por minuto"
            }
        }
        return
            "La disponibilidad es la parte del tiempo en que un servicio no estuvo interrumpido, redondeada hacia abajo. Como tiempo de interrupción, \(list(parts)). En cada servicio se indica el número de días considerados."
    }

    func notShown<Text: PageText>(_ title: Text) -> Text { "\(title) no se puede mostrar en este momento." }
    func partlyNotShown<Text: PageText>(_ title: Text) -> Text { "Una parte de \(title) no se puede mostrar en este momento." }
    func withBreaks(_ duration: String) -> String { "\(duration), con interrupciones" }
    func turned(to status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Estos trabajos se han trasladado a otro momento."
        case .inProgress: "Los trabajos previstos han comenzado."
        case .verifying: "Los trabajos están hechos y se están comprobando."
        case .completed: "El tiempo previsto para estos trabajos ha terminado."
        }
    }
    func continued<Text: PageText>(_ title: Text) -> Text { "\(title) (continuación)" }
    func earlierUpdates(_ count: Int) -> String { counted(count, "actualización anterior", "actualizaciones anteriores") }
    func corrected<Text>(at time: TimePhrase<Text>) -> Text { "Corrección publicada \(told(time, "a las", date: "el"))" }
    func corrects<Text>(_ time: TimePhrase<Text>) -> Text { "Este mensaje corrige la actualización \(told(time, "de las", date: "del"))" }
    func severityChange(from: Severity, to: Severity) -> String {
        labelled(to > from ? "Subió" : "Bajó", "\(inText(Impact(from))) → \(inText(Impact(to)))")
    }
    func historyTitle(_ month: String) -> String { "Historial: \(month)" }

    func monthTotals(incidents: Int, maintenance: Int, trouble: TimeSpan) -> String {
        var parts = [incidents == 0 ? "Ningún incidente" : counted(incidents, "incidente", "incidentes")]
        if maintenance > 0 { parts.append(counted(maintenance, "mantenimiento", "mantenimientos")) }
        let total = parts.joined(separator: ", ")
        return trouble > .zero ? "\(total). Al menos un servicio tuvo problemas durante \(duration(trouble)) en total." : "\(total)."
    }

    func startedAt<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Desde las", date: "Desde el") }

    func list(_ names: [String]) -> String {
        guard let last = names.last else { return "" }
        return names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) \(and(before: last)) \(last)"
    }

    // MARK: The pages of incidents and planned work

    func shortDuration(_ span: TimeSpan) -> String { shortDuration(span, day: "d", hour: "h", minute: "min") }
    func afterStart(_ span: TimeSpan) -> String { "tras \(shortDuration(span))" }
    func lastingFor(_ duration: String) -> String { "duró \(duration)" }
    func workingAgain<Text>(since time: TimePhrase<Text>) -> Text {
        "Funciona de nuevo \(told(time, "desde las", date: "desde el"))"
    }
    func updatesInTime(_ count: Int, grace: TimeSpan?) -> String {
        let when = grace.map { "\(duration($0)) después de" } ?? "a"
        return "\(count) actualizaciones, cada una como máximo \(when) la hora prometida"
    }
    func updatesLate(_ late: Int, of count: Int, most: TimeSpan) -> String {
        let came = late == 1 ? "1 llegó" : "\(late) llegaron"
        return "\(count) actualizaciones; \(came) más tarde de lo prometido (\(late == 1 ? "" : "hasta ")\(duration(most)))"
    }
    func cameLate(by span: TimeSpan) -> String { "Llegó \(duration(span)) más tarde de lo prometido" }
    func spell(_ what: String, _ span: TimeSpan) -> String { "\(what) (\(duration(span)))" }
    func lastsUntil<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Hasta las", date: "Hasta el") }
    func level(_ impact: Impact) -> String {
        switch impact {
        case .none: "Ninguno"
        case .minor: "Bajo"
        case .major: "Alto"
        case .critical: "Crítico"
        }
    }

    func percent(_ percent: Percent?) -> String { percent?.text(point: ",", sign: "\u{A0}%") ?? "–" }
    func servicesWithProblems(_ count: Int) -> String {
        count == 0 ? "Ningún servicio con problemas" : "\(counted(count, "servicio", "servicios")) con problemas"
    }
    func updateWasPromised<Text>(_ time: TimePhrase<Text>) -> Text {
        "Se prometió una actualización \(told(time, "para las", date: "para el"))."
    }
    func until<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "hasta las", date: "hasta el") }
    func moreIncidents(_ count: Int) -> String { counted(count, "incidente más", "incidentes más") }

    private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    /// "E" before the sound of "i", else "y"; "hie" and its like sound otherwise.
    private func and(before name: String) -> String {
        let start = name.prefix(3).lowercased()
        let soundsLikeI = ["i", "í", "hi", "hí"].contains { start.hasPrefix($0) } && !["hia", "hie", "hio"].contains(start)
        return soundsLikeI ? "e" : "y"
    }

    /// A time with what leads to it, whose article is another before a date: "a las 14:31", "a la 01:31", "el 20 de noviembre de 2026".
    ///
    /// - Parameter hours: what stands before hours alone, in the plural.
    private func told<Text>(_ time: TimePhrase<Text>, _ hours: String, date: String) -> Text {
        switch time {
        case .clock(let words, let hour): "\(lead(hours, to: hour)) \(words)"
        case .dated(let words): "\(date) \(words)"
        }
    }

    /// What stands before one o'clock is the same without its "s".
    private func lead(_ plural: String, to hour: Int) -> String { hour == 1 ? String(plural.dropLast()) : plural }

    private static let months = [
        "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
    ]
    private static let shortMonths = [
        "ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sept.", "oct.", "nov.", "dic.",
    ]
    private static let weekdays = ["Lunes", "Martes", "Miércoles", "Jueves", "Viernes", "Sábado", "Domingo"]
}

// MARK: Under the headline

extension Spanish {
    func more(_ count: Int) -> String { "\(count) más" }
    func pageBegan(on day: CivilDate) -> String { "Esta página existe desde el \(date(day))." }
    func lastDays(_ days: Int) -> String { days == 1 ? "Hoy" : "Los últimos \(days) días" }

    func breadth(incidents: Int, affected: Int, of services: Int) -> String {
        let open = counted(incidents, "incidente abierto", "incidentes abiertos")
        return affected == 0
            ? open : "\(open), \(affected) de \(counted(services, "servicio", "servicios")) \(affected == 1 ? "afectado" : "afectados")"
    }

    func working(_ count: Int, of services: Int, _ names: String) -> String {
        "\(count) de \(services) servicios \(count == 1 ? "funciona" : "funcionan") con normalidad: \(names)"
    }

    func downtime(major: TimeSpan, partial: TimeSpan, degraded: TimeSpan) -> String {
        let parts = told([("sin servicio", major), ("con servicio parcial", partial), ("con rendimiento reducido", degraded)]) {
            "\($0) durante \(shortDuration($1))"
        }
        return capitalised(((isNeverDown(major, partial) ? ["nunca interrumpido"] : []) + parts).joined(separator: ", "))
    }
    func holdsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "Válido \(until(time)), si no se publica nada nuevo." }
}

// MARK: By e-mail and in chats

extension Spanish {
    func startsIn(_ span: TimeSpan) -> String { "Empieza dentro de \(duration(span))" }
}
