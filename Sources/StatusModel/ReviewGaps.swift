import Basics
import Diagnostics

/// Something in a review that is still to be written. A review with gaps is never published.
package struct ReviewGap: Sendable {
    package enum Kind: Sendable, Equatable {
        case notFinal
        case nothingWritten
        /// A heading with nothing below it.
        case emptySection
        /// "Money:" with nothing behind it.
        case blank
        /// "Why?", and no answer.
        case unanswered
        /// "TBD", or "Unknown" as all that a section says.
        case standIn
        /// A comment that asks something.
        case question
    }

    package var kind: Kind
    package var place: Place
}

extension Review {
    /// What is still to be written, in the order of the text.
    package var gaps: [ReviewGap] {
        var gaps: [ReviewGap] = []
        if status.value != .final { gaps.append(ReviewGap(kind: .notFinal, place: status.place)) }
        if !body.blocks.contains(where: { !$0.isHeading }) { gaps.append(ReviewGap(kind: .nothingWritten, place: status.place)) }
        gaps += body.blocks.indices.compactMap { index in
            kindOfGap(index).map { ReviewGap(kind: $0, place: body.blocks[index].place(of: 0..<body.blocks[index].text.count)) }
        }
        return gaps + questions.map { ReviewGap(kind: .question, place: Place(file, $0)) }
    }

    private func kindOfGap(_ index: Int) -> ReviewGap.Kind? {
        let block = body.blocks[index]
        let next = index + 1 < body.blocks.count ? body.blocks[index + 1] : nil
        if case .heading(let level) = block.kind {
            guard level > 1 else { return nil }
            guard let next else { return .emptySection }
            if case .heading(let following) = next.kind, following <= level { return .emptySection }
            return nil
        }
        if block.kind == .code { return nil }
        let text = String(decoding: block.text, as: UTF8.self)
        if text.isPlaceholder || (isAlone(index) || answersQuestion(index)) && text.isOpenQuestion || text.answersNothing {
            return .standIn
        }
        let isFollowed = next.map { goesOn(block, index, in: $0) } ?? false
        guard !isFollowed, let last = text.last(where: { !$0.isWhitespace }) else { return nil }
        if last == ":" || last == "：" { return .blank }
        return last == "?" && block.kind == .listItem && text.startsWithQuestionWord ? .unanswered : nil
    }

    /// Whether the block before it asks something, and nothing else.
    private func answersQuestion(_ index: Int) -> Bool {
        guard index > 0, !body.blocks[index - 1].isHeading else { return false }
        return body.blocks[index - 1].text.last { $0 > UInt8(ascii: " ") } == UInt8(ascii: "?")
    }

    /// Whether a block is all that its section says.
    private func isAlone(_ index: Int) -> Bool {
        let (before, after) = (index > 0 ? body.blocks[index - 1] : nil, index + 1 < body.blocks.count ? body.blocks[index + 1] : nil)
        return (before?.isHeading ?? true) && (after?.isHeading ?? true)
    }

    /// Whether the next block is what a colon or a question leads to.
    private func goesOn(_ block: ProseBlock, _ index: Int, in next: ProseBlock) -> Bool {
        switch next.kind {
        case .heading: false
        case .code: true
        case .paragraph: block.kind == .paragraph || next.isQuotation
        case .listItem:
            next.leadIn == index
                || block.kind == .listItem && !String(decoding: next.text, as: UTF8.self).startsWithQuestionWord
                    && String(decoding: block.text, as: UTF8.self).startsWithQuestionWord
        }
    }

    /// Where comments ask for something: they aren't published, but what they ask for is missing.
    private var questions: [Range<Int>] {
        var found: [Range<Int>] = []
        var rest = file.bytes[body.range.clamped(to: 0..<file.bytes.count)]
        while let start = rest.firstRange(ofBytes: commentStart), let end = rest[start.upperBound...].firstRange(ofBytes: commentEnd) {
            let text = String(decoding: rest[start.upperBound..<end.lowerBound], as: UTF8.self)
            if text.contains("?") || text.contains("…") || text.startsWithQuestionWord || text.isPlaceholder {
                found.append(start.lowerBound..<end.upperBound)
            }
            rest = rest[end.upperBound...]
        }
        return found
    }
}

extension ProseBlock {
    fileprivate var isHeading: Bool { if case .heading = kind { true } else { false } }
}

extension String {
    fileprivate var startsWithQuestionWord: Bool {
        let first = drop { !$0.isLetter }.prefix { $0.isLetter }.lowercased()
        return ["what", "why", "how", "who", "when", "where", "which"].contains(first)
    }
}

private let commentStart = Array("<!--".utf8)
private let commentEnd = Array("-->".utf8)
