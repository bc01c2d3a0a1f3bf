import Basics
import Diagnostics
import StatusModel

/// No addresses, numbers or names of people.
struct LeakPersonal: Rule {
    func check(_ subject: TextSubject, _ context: RuleContext) -> [Finding] {
        if subject.isInternal { return [] }
        let own = context.words.ownDomains
        let people = Set(subject.people.map { wordHash($0) })
        return subject.sentences.flatMap { sentence -> [Finding] in
            let text = sentence.block.text
            var findings: [Finding] = []
            if people.isEmpty, sentence.signs.isDisjoint(with: [.digit, .at]) { return [] }
            for word in sentence.words where word.signs.contains(.at) && isForeignMail(text[word.range], own) {
                if sentence.isKnown(word.range) { continue }
                findings.append(
                    Finding(
                        "'\(text[word.range].string)' is somebody's address; give the support address instead",
                        at: sentence.place(word.range)))
            }
            let numbers = sentence.signs.contains(.digit) ? phoneNumbers(text, in: sentence.sentence.range) : []
            for number in numbers where !sentence.isKnown(number) {
                findings.append(
                    Finding(
                        "'\(text[number].string)' looks like a phone number; leave it out, or add it to 'allow' in vocabulary.yml",
                        at: sentence.place(number)))
            }
            for token in sentence.tokens where people.contains(token.word) {
                // A review begins with lines of the log, which has names in small letters. A short one may be any word: 'may', 'will'.
                let isName = text[token.range.lowerBound].isUppercase || (subject.isReview && token.range.count > 4)
                if !isName || sentence.isKnown(token.range) { continue }
                findings.append(
                    Finding("'\(sentence.string(token.range))' is a colleague's name; say 'we'", at: sentence.place(token.range)))
            }
            return findings
        }
    }

    private func isForeignMail(_ word: ArraySlice<UInt8>, _ own: [String]) -> Bool {
        let parts = word.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
        guard parts.count == 2, let name = parts.first, let domain = parts.last, !name.isEmpty else { return false }
        let address = domain.lowercasedString
        guard address.contains("."), !address.hasPrefix("."), !address.contains("/") else { return false }
        return !own.contains { address == $0 || address.hasSuffix("." + $0) }
    }

    /// `+44 20 7946 0000`, `(020) 7946 0000`: a plus or a zero first, nine digits or more with something between them.
    private func phoneNumbers(_ text: [UInt8], in range: Range<Int>) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let start = index
            guard isPhoneByte(text[index]), !text[index].isSpace else {
                index += 1
                continue
            }
            var (digits, groups, end) = (0, 0, index)
            var wasDigit = false
            while index < range.upperBound, isPhoneByte(text[index]) {
                if text[index].isDigit {
                    if !wasDigit { groups += 1 }
                    (digits, end) = (digits + 1, index + 1)
                }
                wasDigit = text[index].isDigit
                index += 1
            }
            let first = text[start..<max(end, start)].first { $0 != UInt8(ascii: "(") && !$0.isSpace }
            let isMarked = first == UInt8(ascii: "+") || first == UInt8(ascii: "0")
            if (9...15).contains(digits), groups > 1, isMarked, start == range.lowerBound || !text[start - 1].isWordByte {
                found.append(start..<end)
            }
            index = max(index, start + 1)
        }
        return found
    }

    private func isPhoneByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "+"), UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "-"): true
        default: byte.isDigit
        }
    }

    let documentation = RuleDocumentation(
        .leak, "personal", level: .warning, weight: 70,
        summary: "No mail addresses and phone numbers but the site's own, and no names of colleagues",
        rationale:
            "They end up in search engines and in the hands of those who call and pretend to be you. Addresses under your own domain "
            + "are fine.",
        source: "Practice: roles are never published.",
        good: [.update("Some card payments are failing. Write to help@harbourpay.example. It began at 14:02 UTC on 2026-11-20.")],
        bad: [
            .update("Some card payments are failing. Write to ↓ana.li@mail.com or call ↓+44 20 7946 0000."),
            Example([
                .init(
                    path: Example.incidentFolder + "incident.yml",
                    text: "title: Some card payments are failing\nseverity: SEV2\nstarted: 2026-11-20 14:02 UTC\nroles: {commander: ana}\n"),
                .init(
                    path: Example.updatePath,
                    text: Example.updateFrontMatter + "Some card payments are failing. ↓Ana is looking for the cause.\n"),
            ]),
            Example(
                [
                    .init(
                        path: Example.incidentFolder + "incident.yml",
                        text:
                            "title: Some card payments are failing\nseverity: SEV3\nstarted: 2026-11-20 14:02 UTC\nroles: {technical: chioma}\n"
                    ),
                    .init(
                        path: Example.updatePath,
                        text: Example.updateFrontMatter + "Some card payments are failing.\n"),
                    .init(
                        path: Example.incidentFolder + "review.md",
                        text: "---\nstatus: draft\npublish: true\n---\n## Timeline\n14:20 UTC: ↓chioma replaced a disk.\n"),
                ], now: "2026-11-20 14:31 UTC"),
        ])
}
