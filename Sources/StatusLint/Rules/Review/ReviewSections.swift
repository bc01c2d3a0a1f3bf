import Basics
import Diagnostics
import StatusModel

/// The parts of a review that rules look at.
extension ReviewSubject {
    /// How much a gap matters: nothing in a draft, everything once it is final.
    var levelOfGaps: Level? {
        switch review.status.value {
        case .draft: nil
        case .inReview: .warning
        case .final: .error
        }
    }

    /// The block that is a section's heading.
    func section(_ title: String) -> Int? {
        text.blocks.firstIndex { $0.kind == .heading(level: 2) && $0.text.lowercasedString == title }
    }

    /// The blocks between a heading and the next of its level.
    func blocks(below heading: Int) -> Range<Int> {
        let start = heading + 1
        let end = text.blocks[start...].firstIndex { $0.kind == .heading(level: 2) || $0.kind == .heading(level: 1) }
        return start..<(end ?? text.blocks.count)
    }

    /// Titles, in small letters, of sections with something in them, and not only with what keeps its place.
    var filledSections: Set<String> {
        Set(
            text.blocks.indices.filter { text.blocks[$0].kind == .heading(level: 2) && isFilled(below: $0) }
                .map { text.blocks[$0].text.lowercasedString })
    }

    private func isFilled(below heading: Int) -> Bool {
        blocks(below: heading).contains {
            let words = String(decoding: text.blocks[$0].text, as: UTF8.self)
            return !words.isPlaceholder && !words.isOpenQuestion
        }
    }

    /// Titles, in small letters, of all sections.
    var headings: Set<String> {
        Set(text.blocks.filter { $0.kind == .heading(level: 2) }.map { $0.text.lowercasedString })
    }

    /// Everybody whom the incident's record names.
    var people: Set<UInt64> { Set(incident.people.map { wordHash($0) }) }
}
