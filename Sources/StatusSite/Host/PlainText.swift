import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// `status.txt`: the page in thirty lines of plain text at most, for terminals, for readers who like it so, and for the worst networks.
struct PlainText: Output {
    let formats = [OutputFormat(path: "status.txt", media: .text, use: .data)]

    func files(for site: Site) -> [SiteFile] { [SiteFile(path: "status.txt", text: text(site))] }

    private static let mostLines = 30

    private func text(_ site: Site) -> String {
        let language = site.language
        let head = [site.settings.name, site.headline, language.asOf(site.timeText(site.built, under: nil))]
        let record = site.promiseRecord
        let foot =
            (record.isEmpty ? [] : [record])
            + [
                language.labelled(language.text(.fullPage), site.address(.home)),
                language.labelled(language.text(.subscribe), site.address(ofFile: "updates.atom")),
            ]
        let room = Self.mostLines - head.count - foot.count - 2
        let body = Array([incidents(site), services(site), work(site)].filter { !$0.isEmpty }.joined(separator: [""]))
        let lines = head + [""] + body.prefix(room) + (body.isEmpty ? [] : [""]) + foot
        return lines.map { $0.replacing("\n", with: " ") + "\n" }.joined()
    }

    /// The worst two with what was said of them last, and the titles of some more.
    private func incidents(_ site: Site) -> [String] {
        let open = site.history.openIncidents
        let more = open.dropFirst(2).prefix(3).map {
            site.language.labelled(site.language.name($0.incident.status), $0.incident.title.value)
        }
        let left = open.count > 5 ? [site.language.labelled(site.language.text(.allIncidents), site.address(.history))] : []
        return open.prefix(2).flatMap { incident($0, site) } + more + left
    }

    private func incident(_ told: IncidentHistory, _ site: Site) -> [String] {
        let (language, incident, felt) = (site.language, told.incident, told.extent)
        let words = language.duration(felt.length, isGoingOn: false, hasBreaks: felt.hasBreaks)
        let start = site.nearTimeText(felt.start)
        let since = felt.end.map { language.lasted(start, site.nearTimeText($0), words) } ?? language.since(start, words)
        let affected = felt.isGoingOn ? site.affected(told) : site.affectedNames(told)
        let (latest, news) = (incident.updates.last, incident.latestNews)
        let promise = latest?.nextUpdate.map { promise in
            let time = site.nearTimeText(promise.value)
            return promise.value < site.now ? language.nextUpdateWasDue(time) : language.nextUpdateBy(time)
        }
        return [
            language.labelled(language.name(incident.status), incident.title.value), since,
            affected.isEmpty ? "" : language.labelled(language.text(.affected), affected), news?.body.plainText.firstWords ?? "",
            promise ?? "", site.address(.incident(incident.slug)),
        ].filter { !$0.isEmpty }
    }

    /// What does not work as usual, the worst first.
    private func services(_ site: Site) -> [String] {
        ComponentStatus.allCases.reversed().filter { $0 != .operational }.compactMap { status in
            let hit = site.history.currentComponents.filter { $0.status == status }.map(\.component.id)
            if hit.isEmpty { return nil }
            return site.language.labelled(
                site.language.name(status), site.language.list(site.names(of: hit, on: site.today)))
        }
    }

    /// What is under way, and what is next.
    private func work(_ site: Site) -> [String] {
        let now = site.maintenance.filter(\.status.isUnderWay).prefix(4).map { (Phrase.maintenanceNow, $0) }
        let next = site.maintenance.filter { $0.status == .scheduled }.prefix(1).map { (Phrase.maintenance, $0) }
        return (now + next).flatMap { phrase, told -> [String] in
            let (from, to) = (told.window.lowerBound, told.window.upperBound)
            let window =
                told.isOverrun
                ? site.language.takesLonger(site.nearTimeText(told.maintenance.ends.value))
                : site.language.range(site.nearTimeText(from), site.timeText(to, under: site.zone.date(at: from)))
            return [site.language.labelled(site.language.text(phrase), told.maintenance.title.value), window]
        }
    }
}
