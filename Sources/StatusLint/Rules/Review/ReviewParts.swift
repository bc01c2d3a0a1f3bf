import StatusModel

/// What Response is made of. Each may be called otherwise.
enum ResponsePart: CaseIterable {
    case well, slow

    var title: String {
        switch self {
        case .well: ResponseHeadings.well
        case .slow: ResponseHeadings.slow
        }
    }

    fileprivate var openings: [String] {
        switch self {
        case .well: ["what went well", "went well", "what worked", "what helped"]
        case .slow:
            [
                "what slowed", "what could be", "what could have", "what went badly", "what went wrong", "what did not go",
                "what didn't go",
                "what can be better", "what hindered", "what to improve",
            ]
        }
    }
}

extension ReviewSubject {
    /// Whether it is asked for what old reviews were not: it is still in review, or says on which day it was finished.
    var isAskedForParts: Bool { review.status.value == .inReview || review.finished != nil }

    /// Whether a part stands below Response, as a heading or as a line that leads to what follows it.
    func says(_ part: ResponsePart, below heading: Int) -> Bool {
        let blocks = blocks(below: heading)
        return blocks.contains { index in
            let block = text.blocks[index]
            let words = block.text.lowercasedString
            guard part.openings.contains(where: words.hasPrefix) else { return false }
            if case .heading = block.kind {
                guard blocks.contains(index + 1) else { return false }
                if case .heading = text.blocks[index + 1].kind { return false }
                return !String(decoding: text.blocks[index + 1].text, as: UTF8.self).isPlaceholder
            }
            // "What went well: all roles were filled at once", or a list below it.
            return words.contains(":") && (words.last != ":" || blocks.contains(index + 1))
        }
    }
}
