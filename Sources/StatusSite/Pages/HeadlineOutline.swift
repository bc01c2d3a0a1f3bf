import StatusHistory
import StatusModel

/// What stands under the headline: how far trouble reaches, what works all the same, what is planned, and whether promises are kept.
struct HeadlineOutline: TemplateView {
    /// "4 open incidents, 6 of 8 services affected"; empty where the headline says it already.
    let breadth: String
    /// What readers can rely on while something else is in trouble.
    let working: String
    /// Until when work goes on, while nothing else is wrong.
    let until: HTML
    /// The next planned work.
    let soon: Mention?
    /// The last incident, while there is none.
    let last: Mention?
    let record: String

    static let fields: [TemplateField<HeadlineOutline>] = [
        .text("breadth") { $0.breadth }, .text("working") { $0.working }, .html("until") { $0.until }, .view("soon") { $0.soon },
        .view("last") { $0.last },
        .text("record") { $0.record },
    ]

    init(_ site: Site, _ location: PageLocation) {
        let open = site.history.openIncidents
        // Nothing is said of what is not there yet.
        let today = site.today
        let services = site.history.currentComponents.filter { $0.component.since ?? today <= today }
        let affected = services.filter { $0.status.isTrouble }
        breadth =
            open.count > 1 || affected.count > 3
            ? site.language.breadth(incidents: open.count, affected: affected.count, of: services.count) : ""
        let working = services.filter { site.tone(of: $0) == .operational }.map(\.component.id)
        let names = affected.isEmpty || working.isEmpty ? [] : site.names(of: working, on: today)
        let listed = site.language.list(names, atMost: Self.most)
        self.working = names.isEmpty ? "" : site.language.working(working.count, of: services.count, listed)
        until = site.history.overall.impact == .none ? site.endOfWork : ""
        soon = site.maintenance.first { $0.isStillAhead && !$0.isCancelled }.map { work in
            Mention(
                label: site.label(.planned), title: work.maintenance.title.value,
                link: location.link(.maintenance(work.slug), site.settings),
                when: site.nearTime(work.window.lowerBound).words)
        }
        last = open.isEmpty ? site.lastProblem(location) : nil
        // Of a few promises a share says little.
        record = site.promises.promised < Self.fewestPromises ? "" : site.promiseRecord
    }

    private static let fewestPromises = 10
    /// Names of what works: more of them nobody reads.
    private static let most = 6

    /// Something that is only mentioned here, and told of on a page of its own.
    struct Mention: TemplateView {
        /// What it is, as the language leads up to it: "Planned:".
        let label: String
        let title: String
        let link: String
        let when: HTML

        static let fields: [TemplateField<Mention>] = [
            .text("label") { $0.label }, .text("title") { $0.title }, .text("link") { $0.link }, .html("when") { $0.when },
        ]
    }
}

extension Site {
    /// How many promised updates came in time, where site.yml asks for it and any was promised.
    var promiseRecord: String {
        let record = settings.showsPromiseRecord ? promises : PromiseRecord()
        return record.promised == 0 ? "" : language.promiseRecord(kept: record.kept, of: record.promised, days: promiseDays)
    }

    /// "Until 16:00 GMT · Everything else works"; empty where nothing is worked on, or it takes longer than was planned.
    fileprivate var endOfWork: HTML {
        guard history.overall.isUnderMaintenance else { return "" }
        let work = maintenance.filter(\.status.isUnderWay)
        if let late = work.first(where: \.isOverrun) { return overrun(of: late) }
        guard let last = work.map(\.window.upperBound).max() else { return "" }
        let others = history.currentComponents.filter { $0.status != .underMaintenance }
        let areOthersWell = !others.isEmpty && others.allSatisfy { tone(of: $0) == .operational } && history.openIncidents.isEmpty
        let end = language.lastsUntil(nearTime(last))
        return areOthersWell ? [end, HTML(escaping: language.text(.allElseWorks))].joined(separator: " · ") : end
    }

    /// What leads up to something that is in markup.
    fileprivate func label(_ phrase: Phrase) -> String {
        let words = language.labelled(language.text(phrase), "")
        return words.last == " " ? String(words.dropLast()) : words
    }

    fileprivate func lastProblem(_ location: PageLocation) -> HeadlineOutline.Mention? {
        guard let event = pastEvents.first(where: { $0.isIncident && !$0.isWithdrawn }), let extent = event.extent else { return nil }
        return HeadlineOutline.Mention(
            label: label(.lastProblem), title: event.title, link: location.link(event.page, settings),
            when: "\(language.date(zone.date(at: event.start))) · \(duration(extent))")
    }
}
