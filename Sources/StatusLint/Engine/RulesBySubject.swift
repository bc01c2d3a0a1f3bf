import StatusModel

/// The rules that are on, by what they inspect.
struct RulesBySubject: Sendable {
    let page: [ActiveRule<PageSubject>]
    let notice: [ActiveRule<NoticeSubject>]
    let file: [ActiveRule<FileSubject>]
    var incident: [ActiveRule<IncidentSubject>]
    var maintenance: [ActiveRule<MaintenanceSubject>]
    var event: [ActiveRule<StatusEvent>]
    let review: [ActiveRule<ReviewSubject>]
    /// Those that go by the clock, and not by its words.
    let reviewInTime: [ActiveRule<ReviewSubject>]
    let title: [ActiveRule<TitleSubject>]
    let update: [ActiveRule<UpdateSubject>]
    let text: [ActiveRule<TextSubject>]
    let sentence: [ActiveRule<SentenceSubject>]
    private let isInRepository: Bool

    init(_ rules: [any Rule], _ configuration: RuleConfiguration) {
        func opened<Kind: Rule>(_ rule: Kind) -> AnyObject? { ActiveRule<Kind.Subject>(rule, configuration) }
        let all = rules.compactMap { opened($0) }
        func active<Subject>(_ subject: Subject.Type) -> [ActiveRule<Subject>] { all.compactMap { $0 as? ActiveRule<Subject> } }
        page = active(PageSubject.self)
        notice = active(NoticeSubject.self)
        file = active(FileSubject.self)
        incident = active(IncidentSubject.self)
        maintenance = active(MaintenanceSubject.self)
        event = active(StatusEvent.self)
        review = active(ReviewSubject.self).filter { !$0.comesWithTime }
        reviewInTime = active(ReviewSubject.self).filter(\.comesWithTime)
        title = active(TitleSubject.self)
        update = active(UpdateSubject.self)
        text = active(TextSubject.self)
        sentence = active(SentenceSubject.self)
        isInRepository = configuration.isInRepository
    }

    /// Those that may find something else in the facts of an event as time passes: in a repository all, as any may ask git.
    var inTime: RulesBySubject {
        if isInRepository { return self }
        var some = self
        some.incident = incident.filter(\.comesWithTime)
        some.maintenance = maintenance.filter(\.comesWithTime)
        some.event = event.filter(\.comesWithTime)
        return some
    }
}
