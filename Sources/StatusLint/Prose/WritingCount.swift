import StatusHistory
import StatusModel

extension History {
    /// How the updates of the incidents that started in a period read. Nil where the page is in a language that the rules don't know.
    package func writing(in period: Period) -> WritingRecord? {
        guard page.settings.language == .english else { return nil }
        let phrases = PageWords(page).phrases
        let own = incidents.filter { !$0.incident.isWithdrawn && !$0.incident.isInternal && period.range.contains($0.extent.start) }
        return own.flatMap(\.incident.updates).reduce(into: WritingRecord()) { $0.count($1, phrases) }
    }
}

extension WritingRecord {
    fileprivate mutating func count(_ update: IncidentUpdate, _ phrases: PhraseTable) {
        let text = AnalysedText(update.body, phrases)
        sentences += text.sentences.count
        words += text.sentences.reduce(0) { $0 + $1.words.count }
        // What is over is told in another order.
        guard update.status.value != .resolved else { return }
        let said = TextSubject(text, date: update.at.value).sentences.filter { !$0.isCourtesy && !text.isTitle($0) }
        updates += 1
        if said.first?.statesImpact ?? false { beginningWithImpact += 1 }
    }
}

extension AnalysedText {
    fileprivate func isTitle(_ sentence: SentenceSubject) -> Bool {
        if case .heading = blocks[sentence.sentence.block].kind { true } else { false }
    }
}
