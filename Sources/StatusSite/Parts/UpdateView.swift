import StatusModel

/// One message in a story, as a template shows it.
struct UpdateView: TemplateView {
    let id: String
    let tone: String
    let status: String
    let time: HTML
    let body: HTML
    let changes: String
    let promise: HTML
    let corrects: HTML
    let corrections: [CorrectionView]

    static let fields: [TemplateField<UpdateView>] = [
        .text("id") { $0.id }, .text("tone") { $0.tone }, .text("status") { $0.status }, .html("time") { $0.time },
        .html("body") { $0.body },
        .text("changes") { $0.changes }, .html("promise") { $0.promise }, .html("corrects") { $0.corrects },
        .list("corrections") { $0.corrections },
    ]
}

/// A correction beside what it corrects.
struct CorrectionView: TemplateView {
    let link: String
    let label: HTML
    let body: HTML

    static let fields: [TemplateField<CorrectionView>] = [
        .text("link") { $0.link }, .html("label") { $0.label }, .html("body") { $0.body },
    ]
}

/// A label and its value.
struct FactView: TemplateView {
    let label: String
    let value: HTML

    static let fields: [TemplateField<FactView>] = [.text("label") { $0.label }, .html("value") { $0.value }]
}

/// A link and its words.
struct LinkView: TemplateView {
    let link: String
    let label: String

    static let fields: [TemplateField<LinkView>] = [.text("link") { $0.link }, .text("label") { $0.label }]
}

extension Site {
    /// Updates as the page shows them, newest first.
    func views<Status>(_ updates: [Update<Status>], name: (Status) -> String, tone: (Status) -> ComponentStatus) -> [UpdateView] {
        updates.enumerated().map { index, update in
            let corrections = updates.corrections(of: update.id)
            let corrected = update.corrects.flatMap { corrects in updates.first { $0.id == corrects.value } }
            return UpdateView(
                id: update.id, tone: tone(update.status.value).rawValue, status: name(update.status.value), time: dateTime(update.at.value),
                body: HTML(trusted: update.body.html), changes: changes(update.components),
                promise: promise(of: update, isLatest: index == updates.count - 1),
                corrects: corrected.map { HTML(trusted: language.corrects(dateTime($0.at.value).text)) } ?? HTML(trusted: ""),
                corrections: corrections.map { correction in
                    CorrectionView(
                        link: "#update-" + correction.id,
                        label: HTML(trusted: language.corrected(at: time(correction.at.value, under: zone.date(at: update.at.value)).text)),
                        body: HTML(trusted: correction.body.html))
                })
        }.reversed()
    }

    /// What an update promises, or promised once another has come or the time has passed.
    private func promise<Status>(of update: Update<Status>, isLatest: Bool) -> HTML {
        guard let promise = update.nextUpdate?.value else { return HTML(trusted: "") }
        let time = time(promise, under: zone.date(at: update.at.value)).text
        return HTML(trusted: isLatest && promise >= now ? language.nextUpdateBy(time) : language.nextUpdateWasPromisedBy(time))
    }

    /// "Card payments (partial outage) and Website (operational)".
    func changes(_ changes: [ComponentChange]) -> String {
        language.list(changes.map { language.componentWithStatus(componentName($0.component.value), $0.status.value) })
    }

    func componentName(_ id: String) -> String { components.first { $0.id == id }?.name ?? id }
}

extension Array {
    /// What puts an update right, and what puts that right in turn, in the order they came.
    fileprivate func corrections<Status>(of id: String) -> [Update<Status>] where Element == Update<Status> {
        var corrected: Set = [id]
        return filter { update in
            guard let target = update.corrects?.value, corrected.contains(target) else { return false }
            corrected.insert(update.id)
            return true
        }
    }
}
