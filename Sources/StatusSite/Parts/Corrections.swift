import StatusModel

/// A correction beside what it corrects.
struct CorrectionView: TemplateView {
    let link: String
    let label: HTML
    let body: HTML

    static let fields: [TemplateField<CorrectionView>] = [
        .text("link") { $0.link }, .html("label") { $0.label }, .html("body") { $0.body },
    ]
}

/// Which updates of a story put which others right.
struct Corrections<Status: Sendable> {
    private var byID: [String: Update<Status>] = [:]
    private var corrections: [String: [Update<Status>]] = [:]

    init(_ updates: [Update<Status>]) {
        if !updates.contains(where: { $0.corrects != nil }) { return }
        byID = Dictionary(updates.map { ($0.id, $0) }) { first, _ in first }
        var targets: [String: [String]] = [:]
        for update in updates {
            guard let target = update.corrects?.value, target != update.id else { continue }
            // What puts a correction right stands beside what that corrected, too.
            let all = [target] + (targets[target] ?? [])
            targets[update.id] = all
            for one in all { corrections[one, default: []].append(update) }
        }
    }

    /// In the order they came.
    func of(_ update: Update<Status>) -> [Update<Status>] { corrections[update.id] ?? [] }

    func corrected(by update: Update<Status>) -> Update<Status>? { update.corrects.flatMap { byID[$0.value] } }
}

extension Site {
    /// - Parameters:
    ///   - page: the address of the page that tells the story; empty on that page itself.
    ///   - day: the day that its time stands under.
    func views<Status>(of corrections: [Update<Status>], at page: String = "", under day: CivilDate?) -> [CorrectionView] {
        corrections.map { correction in
            CorrectionView(
                link: "\(page)#update-\(correction.id)", label: language.corrected(at: time(correction.at.value, under: day)),
                body: HTML(correction.body))
        }
    }
}
