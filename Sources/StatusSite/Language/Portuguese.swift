import StatusModel

/// The interface in Portuguese, in words that are at home both in Portugal and in Brazil.
struct Portuguese: Language {
    let code = "pt"
    let direction = "ltr"

    func text(_ phrase: Phrase) -> String {
        switch phrase {
        case .skipToContent: "Ir para o conteúdo"
        case .support: "Suporte"
        case .currentStatus: "Estado atual"
        case .history: "Histórico"
        case .openIncidents: "O que acontece agora"
        case .maintenanceNow: "Manutenção em curso"
        case .maintenance: "Manutenção programada"
        case .components: "Serviços"
        case .affected: "Serviços afetados"
        case .started: "Início"
        case .ended: "Fim"
        case .duration: "Duração"
        case .severity: "Impacto"
        case .severityChanges: "Alterações de impacto"
        case .updates: "Atualizações"
        case .window: "Quando"
        case .noticed: "O que poderá notar"
        case .noIncidents: "Sem incidentes"
        case .noComponents: "Ainda não há serviços nesta página."
        case .today: "Hoje"
        case .allIncidents: "Todos os incidentes"
        case .months: "Meses"
        case .notFound: "Esta página não existe"
        case .notFoundText: "O endereço pode estar mal escrito, ou o que estava aqui mudou de lugar."
        case .correction: "Correção"
        case .review: "O que aprendemos"
        case .readReview: "Ler a análise deste incidente"
        case .calledOff: "Cancelada"
        case .previousWindow: "Antes do adiamento"
        case .planned: "Previsto"
        case .notEverythingShown: "Não é possível mostrar tudo"
        case .retired: "Retirado"
        case .subscribe: "Assinar"
        case .calendar: "Calendário"
        case .addToCalendar: "Adicionar ao calendário"
        case .fullPage: "Ver a página de status"
        case .noComponentNamed: "Nenhum serviço indicado"
        case .legend: "Como ler as barras"
        case .noData: "sem dados"
        case .noIncidentsThisMonth: "Sem incidentes nem manutenções neste mês."
        case .poweredBy: "Feito com Daymark"
        case .uptime: "Disponibilidade"
        case .problemDays: "Dias com problemas"
        case .noProblemDays: "Não houve dias com problemas neste período."
        case .incidentsAndMaintenance: "Incidentes e manutenções"
        case .noneOfComponent: "Não houve incidentes nem manutenções."
        case .allWorking: "Tudo funciona"
        case .howCounted: "Como calculamos"
        case .lastProblem: "Último problema"
        case .watched: "restabelecido"
        case .allElseWorks: "O restante funciona normalmente"
        case .noIncidentAfterAll: "Retirado: não houve nenhum incidente"
        case .minutesByMonth: "Minutos por mês"
        case .minutesByMonthText:
            "Minutos que cada serviço passou em cada estado. Cada minuto iniciado conta como um. Nada é contado antes de um serviço estar nesta página."
        case .minutesAsCSV: "Descarregar em CSV"
        case .service: "Serviço"
        case .observed: "Observado"
        case .lastYear: "Os últimos 12 meses"
        case .worstDay: "Pior dia"
        case .main: "Principal"
        case .everything: "Tudo"
        case .oneService: "Um só serviço"
        case .subscribeText: "Escolha o que quer acompanhar e copie a linha para o programa que usa. Não é preciso ter conta."
        case .byEmail: "Receber as atualizações por e-mail"
        case .byEmailForm: "Abre um formulário. Se também houver avisos por SMS, a escolha é feita lá."
        case .byEmailAnyway: "Por e-mail: indique este endereço a um serviço que envie feeds por e-mail"
        case .inSlack: "Slack: envie esta mensagem no canal"
        case .inReaders: "Microsoft Teams, Outlook e leitores de feeds: adicione este endereço"
        case .inCalendars: "As manutenções programadas no seu calendário"
        case .otherFormats: "Outros formatos"
        case .onYourPages: "Nas suas próprias páginas"
        case .badgeCode: "Um selo com o status"
        case .frameCode: "Uma moldura com o que acontece agora"
        case .bannerCode: "Uma barra no topo da sua página, só enquanto houver um problema ou uma manutenção"
        case .forPrograms: "Para programas"
        case .copy: "Copiar"
        case .copied: "Copiado"
        case .close: "Fechar"
        case .tellCustomers: "Avisar os seus próprios clientes"
        case .sendByEmail: "Enviar por e-mail"
        case .reload: "Recarregar"
        case .reloadToSee: "Recarregue para vê-la"
        case .newerPage: "Há uma versão mais recente desta página."
        case .pageIsOld:
            "Esta página foi gerada há {span} e não foi possível carregar outra mais recente. O que ela diz pode estar desatualizado."
        case .newSinceLastLook: "Novo desde a sua última visita"
        case .timeLeft: "em {span}"
        case .timesInOwnZone: "Horários no seu fuso, {zone}. O desta página é {page}."
        case .mayBeOutOfDate: "Estas informações podem estar desatualizadas."
        case .moved: "Reagendada"
        case .readOnPage: "Ler na página de status"
        case .restOnPage: "O restante está na página de status"
        case .stopEmails: "Deixar de receber estes e-mails"
        case .trial: "Isto é um teste. Nada aconteceu."
        case .internalPage: "Página interna: não é para clientes"
        case .internalShort: "Interno"
        }
    }

    // MARK: Names

    func name(_ status: ComponentStatus) -> String {
        switch status {
        case .operational: "Operacional"
        case .underMaintenance: "Em manutenção"
        case .degradedPerformance: "Desempenho reduzido"
        case .partialOutage: "Interrupção parcial"
        case .majorOutage: "Interrupção grave"
        }
    }

    func name(_ status: IncidentStatus) -> String {
        switch status {
        case .investigating: "Em investigação"
        case .identified: "Causa identificada"
        case .monitoring: "Em acompanhamento"
        case .resolved: "Resolvido"
        case .withdrawn: "Retirado"
        }
    }

    func name(_ status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Programada"
        case .inProgress: "Em curso"
        case .verifying: "Em verificação"
        case .completed: "Concluída"
        }
    }

    func inText(_ status: ComponentStatus) -> String { name(status).lowercased() }

    func inText(_ impact: Impact) -> String {
        switch impact {
        case .none: "sem impacto"
        case .minor: "impacto baixo"
        case .major: "impacto alto"
        case .critical: "impacto crítico"
        }
    }

    func month(_ date: CivilDate) -> String { "\(Self.months[date.month - 1]) de \(date.year)" }

    // MARK: Time

    func date(_ date: CivilDate) -> String { "\(date.day) de \(Self.months[date.month - 1]) de \(date.year)" }
    func shortDate(_ date: CivilDate) -> String { "\(date.day) de \(Self.months[date.month - 1].prefix(3))." }
    func weekdayDate(_ date: CivilDate) -> String { "\(Self.weekdays[date.weekday]), \(date.day) de \(Self.months[date.month - 1])" }

    func dateTime(_ time: CivilTime, _ clock: String) -> String { "\(date(time.date)), \(lead("às", to: time.hour)) \(clock)" }

    func duration(_ span: TimeSpan) -> String {
        let parts = span.parts
        if parts.isEmpty { return "menos de um minuto" }
        return parts.map { part in
            switch part.unit {
            case .day: counted(part.count, "dia", "dias")
            case .hour: counted(part.count, "hora", "horas")
            case .minute: counted(part.count, "minuto", "minutos")
            }
        }.joined(separator: " e ")
    }

    func durationSoFar(_ span: TimeSpan) -> String { "\(duration(span)) até agora" }
    func range<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>) -> Text { "\(from.words) \(told(to, "até às", date: "até"))" }

    // MARK: The script

    func nextUpdateIsLate<Text>(_ time: TimePhrase<Text>) -> Text {
        "A atualização prometida \(told(time, "para as", date: "para")) tem {span} de atraso"
    }

    // MARK: Sentences

    func headline(_ impact: Impact, isWatched: Bool, isUnderMaintenance: Bool, components: [String]) -> String {
        let what: String
        switch impact {
        case .none where isWatched && !isUnderMaintenance: what = "Serviço restabelecido; continuamos a acompanhar"
        case .none: what = isUnderMaintenance ? "Manutenção em curso" : "Todos os serviços funcionam normalmente"
        case .minor: what = "Desempenho reduzido"
        case .major: what = "Interrupção parcial"
        case .critical: what = "Interrupção grave"
        }
        return headline(what, about: components)
    }

    func asOf<Text>(_ time: TimePhrase<Text>) -> Text { "Situação \(told(time, "às", date: "em"))" }
    func since<Text>(_ time: TimePhrase<Text>, _ duration: String) -> Text { "\(told(time, "Desde as", date: "Desde")), há \(duration)" }
    func lasted<Text>(_ from: TimePhrase<Text>, _ to: TimePhrase<Text>, _ duration: String) -> Text {
        "\(told(from, "Das", date: "De")) \(told(to, "até às", date: "até")), durante \(duration)"
    }
    func nextUpdateBy<Text>(_ time: TimePhrase<Text>) -> Text { "Próxima atualização \(told(time, "até às", date: "até"))" }
    func nextUpdateWasDue<Text>(_ time: TimePhrase<Text>) -> Text {
        "A atualização prometida \(told(time, "para as", date: "para")) está atrasada"
    }
    func nextUpdateWasPromisedBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "A atualização seguinte foi prometida \(told(time, "para as", date: "para"))"
    }
    func expectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Prevemos que o incidente termine \(told(time, "até às", date: "até")). É uma estimativa."
    }
    func wasExpectedOverBy<Text>(_ time: TimePhrase<Text>) -> Text {
        "Prevíamos que o incidente terminasse \(told(time, "até às", date: "até"))."
    }
    func takesLonger<Text>(_ time: TimePhrase<Text>) -> Text {
        "O fim estava previsto \(told(time, "para as", date: "para")); está demorando mais"
    }
    func builtAt<Text>(_ time: TimePhrase<Text>) -> Text { "Esta página foi gerada \(told(time, "às", date: "em"))." }
    func daysAgo(_ days: Int) -> String {
        switch days {
        case ...0: text(.today)
        case 1: "Ontem"
        default: "Há \(days) dias"
        }
    }

    func uptime(_ percent: Percent?, days: Int) -> String {
        guard let percent else { return "Ainda sem dados" }
        let text = self.percent(percent)
        return days == 1 ? "\(text) de disponibilidade hoje" : "\(text) de disponibilidade em \(days) dias"
    }

    func problemDays(_ days: Int) -> String { days == 0 ? "Nenhum dia com problemas" : "\(counted(days, "dia", "dias")) com problemas" }
    func moreAbout(_ component: String) -> String { "Mais informações sobre \(component)" }

    func promiseRecord(kept: Int, of promised: Int, days: Int) -> String {
        let window = days == 1 ? "hoje" : "nos últimos \(days) dias"
        switch promised {
        case 0: return "Nenhuma atualização foi prometida \(window)."
        case 1: return "A única atualização prometida \(window) \(kept == 0 ? "não foi" : "foi") publicada a tempo."
        default:
            let published =
                switch kept {
                case 0: "nenhuma foi publicada"
                case 1: "1 foi publicada"
                default: "\(kept) foram publicadas"
                }
            return "Das \(promised) atualizações prometidas \(window), \(published) a tempo."
        }
    }

    func problemDay(_ date: String, _ troubles: [(ComponentStatus, TimeSpan)]) -> String {
        let parts = troubles.map { "\(inText($0.0)) (\(duration($0.1)))" }
        return parts.isEmpty ? date : "\(date): \(list(parts))"
    }

    func uptimeFormula(_ weights: [(ComponentStatus, Int)]) -> String {
        let parts = weights.map { status, thousandths in
            let name = "“\(inText(status))”"
            switch thousandths {
            case 0: return "\(name) não conta"
            case 1_000: return "\(name) conta por inteiro"
            default: return "\(name) conta \(secondsOfMinute(thousandths, point: ",")) segundos por minuto"
            }
        }
        return
            "A disponibilidade é a parte do tempo em que um serviço não esteve indisponível, arredondada para baixo. Do tempo em cada estado, \(list(parts)). Cada serviço indica o número de dias considerado."
    }

    func notShown<Text: PageText>(_ title: Text) -> Text { "\(title) não pode ser mostrado neste momento." }
    func partlyNotShown<Text: PageText>(_ title: Text) -> Text { "Uma parte de \(title) não pode ser mostrada neste momento." }
    func withBreaks(_ duration: String) -> String { "\(duration), com interrupções" }
    func turned(to status: MaintenanceStatus) -> String {
        switch status {
        case .scheduled: "Estes trabalhos passaram para outro momento."
        case .inProgress: "Os trabalhos previstos começaram."
        case .verifying: "Os trabalhos estão feitos e a ser verificados."
        case .completed: "O tempo previsto para estes trabalhos terminou."
        }
    }
    func continued<Text: PageText>(_ title: Text) -> Text { "\(title) (continuação)" }
    func earlierUpdates(_ count: Int) -> String { counted(count, "atualização anterior", "atualizações anteriores") }
    func corrected<Text>(at time: TimePhrase<Text>) -> Text { "Correção publicada \(told(time, "às", date: "em"))" }
    func corrects<Text>(_ time: TimePhrase<Text>) -> Text { "Esta mensagem corrige a atualização \(told(time, "das", date: "de"))" }
    func severityChange(from: Severity, to: Severity) -> String {
        labelled(to > from ? "Subiu" : "Desceu", "\(inText(Impact(from))) → \(inText(Impact(to)))")
    }
    func historyTitle(_ month: String) -> String { "Histórico: \(month)" }

    func monthTotals(incidents: Int, maintenance: Int, trouble: TimeSpan) -> String {
        var parts = [incidents == 0 ? "Nenhum incidente" : counted(incidents, "incidente", "incidentes")]
        if maintenance > 0 { parts.append(counted(maintenance, "manutenção", "manutenções")) }
        let total = parts.joined(separator: ", ")
        return trouble > .zero ? "\(total). Houve problemas durante \(duration(trouble)) no total." : "\(total)."
    }

    func startedAt<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Desde as", date: "Desde") }

    func list(_ names: [String]) -> String {
        guard let last = names.last else { return "" }
        return names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) e \(last)"
    }

    // MARK: The pages of incidents and planned work

    func shortDuration(_ span: TimeSpan) -> String { shortDuration(span, day: "d", hour: "h", minute: "min") }
    func afterStart(_ span: TimeSpan) -> String { "após \(shortDuration(span))" }
    func lastingFor(_ duration: String) -> String { "durou \(duration)" }
    func workingAgain<Text>(since time: TimePhrase<Text>) -> Text {
        told(time, "Restabelecido desde as", date: "Restabelecido desde")
    }
    func updatesInTime(_ count: Int, grace: TimeSpan?) -> String {
        let when = grace.map { "cada uma no máximo \(duration($0)) depois" } ?? "nenhuma depois"
        return "\(count) atualizações, \(when) da hora prometida"
    }
    func updatesLate(_ late: Int, of count: Int, most: TimeSpan) -> String {
        let came = late == 1 ? "1 chegou" : "\(late) chegaram"
        return "\(count) atualizações; \(came) mais tarde do que o prometido (\(late == 1 ? "" : "no máximo ")\(duration(most)))"
    }
    func cameLate(by span: TimeSpan) -> String { "Chegou \(duration(span)) mais tarde do que o prometido" }
    func spell(_ what: String, _ span: TimeSpan) -> String { "\(what) (\(duration(span)))" }
    func lastsUntil<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "Até às", date: "Até") }
    func level(_ impact: Impact) -> String {
        switch impact {
        case .none: "Nenhum"
        case .minor: "Baixo"
        case .major: "Alto"
        case .critical: "Crítico"
        }
    }

    func percent(_ percent: Percent?) -> String { percent?.text(point: ",") ?? "–" }
    func servicesWithProblems(_ count: Int) -> String {
        count == 0 ? "Nenhum serviço com problemas" : "\(counted(count, "serviço", "serviços")) com problemas"
    }
    func updateWasPromised<Text>(_ time: TimePhrase<Text>) -> Text {
        "Uma atualização foi prometida \(told(time, "para as", date: "para"))."
    }
    func until<Text>(_ time: TimePhrase<Text>) -> Text { told(time, "até às", date: "até") }
    func moreIncidents(_ count: Int) -> String { "mais " + counted(count, "incidente", "incidentes") }

    private func counted(_ count: Int, _ one: String, _ many: String) -> String { "\(count) \(count == 1 ? one : many)" }

    /// A time with what leads to it. Hours have an article and dates have none: "às 14:31", "à 01:31", "em 20 de novembro de 2026, às 14:31".
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
        "janeiro", "fevereiro", "março", "abril", "maio", "junho", "julho", "agosto", "setembro", "outubro", "novembro", "dezembro",
    ]
    private static let weekdays = [
        "Segunda-feira", "Terça-feira", "Quarta-feira", "Quinta-feira", "Sexta-feira", "Sábado", "Domingo",
    ]
}

// MARK: Under the headline

extension Portuguese {
    func more(_ count: Int) -> String { "mais \(count)" }
    func pageBegan(on day: CivilDate) -> String { "Esta página existe desde \(date(day))." }
    func lastDays(_ days: Int) -> String { days == 1 ? "Hoje" : "Os últimos \(days) dias" }

    func breadth(incidents: Int, affected: Int, of services: Int) -> String {
        let open = counted(incidents, "incidente em aberto", "incidentes em aberto")
        return affected == 0
            ? open : "\(open), \(affected) de \(counted(services, "serviço", "serviços")) \(affected == 1 ? "afetado" : "afetados")"
    }

    func working(_ count: Int, of services: Int, _ names: String) -> String {
        "\(count) de \(services) serviços \(count == 1 ? "funciona" : "funcionam") normalmente: \(names)"
    }

    func downtime(major: TimeSpan, partial: TimeSpan, degraded: TimeSpan) -> String {
        let parts = told([("fora do ar", major), ("em parte fora do ar", partial), ("com desempenho reduzido", degraded)]) {
            "\($0) por \(shortDuration($1))"
        }
        return capitalised(((isNeverDown(major, partial) ? ["nunca fora do ar"] : []) + parts).joined(separator: ", "))
    }
    func holdsUntil<Text>(_ time: TimePhrase<Text>) -> Text { "Válido \(until(time)), salvo nova publicação." }
}

// MARK: By e-mail and in chats

extension Portuguese {
    func startsIn(_ span: TimeSpan) -> String { "Começa em \(duration(span))" }
}
