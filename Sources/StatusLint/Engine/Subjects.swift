import Basics
import Diagnostics
import StatusHistory
import StatusModel

/// The page as a whole.
package struct PageSubject: Sendable {
    package var history: History
}

/// A file as it was written, published or not.
package struct FileSubject: Sendable {
    package var file: SourceFile
}

/// An incident with its updates.
package struct IncidentSubject: Sendable {
    package let history: IncidentHistory
    /// Every wait between its updates, oldest first.
    package let silences: [Silence]

    init(_ history: IncidentHistory) { (self.history, silences) = (history, history.silences) }

    package var incident: Incident { history.incident }

    /// The update that the page shows as the latest.
    package var latest: IncidentUpdate? { incident.updates.last }
}

/// A planned maintenance with its updates.
package struct MaintenanceSubject: Sendable {
    package let history: MaintenanceHistory

    package var maintenance: Maintenance { history.maintenance }
}

/// Something that readers are told and that changes no status.
package struct NoticeSubject: Sendable {
    package let notice: Notice
}

/// A post-incident review with the incident it is about.
package struct ReviewSubject: Sendable {
    package let review: Review
    package let incident: Incident
    private let phrases: PhraseTable
    private let analysed = Deferred<AnalysedText>()

    init(_ review: Review, of incident: Incident, _ phrases: PhraseTable) {
        (self.review, self.incident, self.phrases) = (review, incident, phrases)
    }

    /// Its words, which not every rule looks at.
    package var text: AnalysedText { analysed.value { AnalysedText(review.body, phrases) } }
}

/// Something that is held to the policy of when it started.
protocol StartedSubject {
    var start: Instant { get }
}

extension IncidentSubject: StartedSubject {
    var start: Instant { incident.started.value }
}

extension MaintenanceSubject: StartedSubject {
    var start: Instant { maintenance.starts.value }
}

extension ReviewSubject: StartedSubject {
    var start: Instant { incident.started.value }
}

/// The words of one update, an incident's or a maintenance's.
package struct UpdateSubject: Sendable {
    enum Phase: Sendable {
        case investigating, identified, monitoring, resolved, withdrawn, maintenance
    }

    var text: AnalysedText
    var phase: Phase
    /// When it was published.
    var date: Instant
    /// The incident that it is about; nil for a maintenance's.
    var incident: Incident?
    /// Its number among the incident's updates.
    var index: Int
    /// What the updates before it said.
    var earlier: ArraySlice<AnalysedText>
    /// Whether what customers will notice was announced, and this only tells of the plan.
    var isAboutThePlan: Bool
    /// Its sentences with what they say, in order.
    let sentences: [SentenceSubject]

    init(
        _ text: AnalysedText, _ phase: Phase, date: Instant, incident: Incident? = nil, index: Int = 0,
        earlier: ArraySlice<AnalysedText> = [], isAboutThePlan: Bool = false
    ) {
        (self.text, self.phase, self.date, self.incident) = (text, phase, date, incident)
        (self.index, self.earlier, self.isAboutThePlan) = (index, earlier, isAboutThePlan)
        sentences = text.sentences.indices.map { SentenceSubject(text: text, index: $0, date: date) }
    }
}

/// A text that customers read, as a whole: an update, a title, a statement of impact, the reason of a change, a name or description.
package struct TextSubject: Sendable {
    let text: AnalysedText
    let sentences: [SentenceSubject]
    /// Those who responded to the incident that it is about.
    let people: [String]
    let isReview: Bool
    /// Whether nobody but colleagues reads it.
    let isInternal: Bool

    /// - Parameters:
    ///   - date: when it was or will be published.
    ///   - incident: what it is about.
    init(_ text: AnalysedText, date: Instant, about incident: Incident? = nil, isReview: Bool = false) {
        self.text = text
        self.isReview = isReview
        isInternal = incident?.isInternal ?? false
        people = incident?.people ?? []
        sentences = text.sentences.indices.map { SentenceSubject(text: text, index: $0, date: date) }
    }

    init(_ update: UpdateSubject) {
        (text, sentences) = (update.text, update.sentences)
        (people, isReview) = (update.incident?.people ?? [], false)
        isInternal = update.incident?.isInternal ?? false
    }
}

/// The title of an incident or maintenance.
package struct TitleSubject: Sendable {
    package var text: AnalysedText
    package var place: Place
    package var isMaintenance: Bool
    /// Nil for a maintenance's.
    var incident: Incident?
}

/// A sentence that customers read, in an update, a title or a statement of impact.
package struct SentenceSubject: Sendable {
    package let text: AnalysedText
    /// Index of the sentence in the text.
    package let index: Int
    /// When it was or will be published.
    package let date: Instant
    package let sentence: Sentence

    package init(text: AnalysedText, index: Int, date: Instant) {
        (self.text, self.index, self.date, sentence) = (text, index, date, text.sentences[index])
    }

    package var block: ProseBlock { text.blocks[sentence.block] }
    package var bytes: ArraySlice<UInt8> { block.text[sentence.range] }
    var words: ArraySlice<Word> { text.words[sentence.words] }
    var tokens: ArraySlice<Token> { text.tokens[sentence.tokens] }
    var matches: ArraySlice<PhraseMatch> { text.matches[sentence.matches] }
    var cues: CueSet { sentence.cues }
    var signs: SignSet { sentence.signs }
    /// The lexicon's terms that are meant as such.
    var terms: ArraySlice<Term> { text.terms[sentence.terms] }

    /// Where a stretch of the sentence's block was written.
    package func place(_ range: Range<Int>) -> Place { block.place(of: range) }

    func string(_ range: Range<Int>) -> String { block.text[range].string }

    /// Words of the sentence on one line.
    func line(_ range: Range<Int>) -> String { string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ") }

    /// Where phrases of a cue stand.
    func matches(of cue: Cue) -> [PhraseMatch] { cues.has(cue) ? matches.filter { $0.meaning == .cue(cue) } : [] }

    /// Whether a stretch stands between quotation marks, straight or typographic: what others wrote, such as text on a screen.
    func isQuoted(_ range: Range<Int>) -> Bool {
        let text = block.text
        let quote = UInt8(ascii: "\"")
        let before = text[sentence.range.lowerBound..<range.lowerBound]
        let after = text[range.upperBound..<max(range.upperBound, sentence.range.upperBound)]
        if before.reduce(0, { $0 + ($1 == quote ? 1 : 0) }) % 2 == 1, after.contains(quote) { return true }
        guard before.contains(0xE2) else { return false }
        let (opening, closing) = ("“".utf8, "”".utf8)
        guard let open = before.lastStart(of: opening) else { return false }
        return before[open...].lastStart(of: closing) == nil && after.lastStart(of: closing) != nil
    }

    /// Whether a name that customers know stands there, so that no rule asks about its words.
    func isKnown(_ range: Range<Int>) -> Bool {
        matches.contains { if case .known = $0.meaning { $0.range.overlaps(range) } else { false } }
    }
}

/// For rules that are checked elsewhere: there is none, so they never run.
package struct NoSubject: Sendable {
    private init() {}
}
