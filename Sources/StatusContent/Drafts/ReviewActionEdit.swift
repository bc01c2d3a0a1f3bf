import Basics
import Diagnostics
import StatusModel

/// What becomes of one action of a review.
package enum ActionChange: Sendable, Equatable {
    case done(CivilDate)
    case dropped(why: String)
    case moved(to: CivilDate, why: String)

    /// Each key with what stands behind it afterwards.
    ///
    /// - Parameter isTold: whether the action says what its status is.
    fileprivate func values(isTold: Bool) -> [(key: ActionKey, value: String)] {
        switch self {
        case .done(let day): (isTold ? [(.status, "done")] : []) + [(.done, day.text)]
        case .dropped(let why): [(.status, "dropped"), (.why, why)]
        case .moved(let day, let why): [(.due, day.text), (.why, why)]
        }
    }

    /// For who writes it by hand: "'status: done' and 'done: 2026-11-30'".
    package var lines: String {
        listed(values(isTold: true).map { "'\($0.key.rawValue): \(yamlValue($0.value))'" })
    }

    func apply(to action: inout ReviewAction) {
        let nowhere = action.id.place
        switch self {
        case .done(let day): (action.status, action.done) = (.done, Located(day, nowhere))
        case .dropped(let why): (action.status, action.why) = (.dropped, Located(why, nowhere))
        case .moved(let day, let why): (action.due, action.why) = (Located(day, nowhere), Located(why, nowhere))
        }
    }
}

/// A change of one action where it stands in `review.md`: comments, quotes, order and layout of all else stay as they were.
package struct ReviewActionEdit {
    private let file: SourceFile
    private let review: Review
    private let faults: [String]
    private let actions: [YAMLNode]

    /// Nil where the file can't be read.
    package init?(_ file: SourceFile) {
        guard let (review, faults) = Self.read(file), let front = FrontMatter(of: file, Problems()),
            case .mapping(let pairs, _) = readYAML(front.yaml, of: file, Problems()),
            case .sequence(let actions, _) = pairs.first(where: { $0.key.value == ReviewKey.actions.rawValue })?.value
        else { return nil }
        (self.file, self.review, self.faults, self.actions) = (file, review, faults, actions)
    }

    /// Nil where the action is written in a way that can't be changed in place, or would not read back as it was meant.
    package func changing(_ id: String, _ change: ActionChange) -> SourceFile? {
        guard let written = written(id) else { return nil }
        var edits: [Edit] = []
        for (key, value) in change.values(isTold: written.pair(.status) != nil) {
            guard let edit = edit(key, value, in: written) else { return nil }
            // What is added at one place is one edit, in its order.
            if let same = edits.firstIndex(where: { $0.range == edit.range && $0.range.isEmpty }) {
                edits[same].text += edit.text
            } else {
                edits.append(edit)
            }
        }
        var bytes = file.bytes
        for edit in edits.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
            bytes.replaceSubrange(edit.range, with: Array(edit.text.utf8))
        }
        let new = SourceFile(path: file.path, bytes: bytes)
        return isRight(new, id, change) ? new : nil
    }

    // MARK: Where it stands

    private struct Edit {
        var range: Range<Int>
        var text: String
    }

    /// One action as it is written.
    private struct Written {
        var pairs: [YAMLPair]
        /// Whether it stands between braces.
        var isInFlow: Bool

        func pair(_ key: ActionKey) -> YAMLPair? { pairs.first { $0.key.value == key.rawValue } }
    }

    private func written(_ id: String) -> Written? {
        for case .mapping(let pairs, let place) in actions {
            let action = Written(pairs: pairs, isInFlow: file.bytes[place.range].first == UInt8(ascii: "{"))
            if case .scalar(let text, _) = action.pair(.id)?.value, text.value == id { return action }
        }
        return nil
    }

    private func edit(_ key: ActionKey, _ value: String, in action: Written) -> Edit? {
        guard let pair = action.pair(key) else {
            return addition("\(key.rawValue): \(yamlValue(value, inFlow: action.isInFlow))", to: action)
        }
        guard case .scalar(let old, let isQuoted) = pair.value, !pair.value.isEmpty else { return nil }
        let range = old.place.range
        // What was between quotes stays so, where the same can be said between them.
        let mark = file.bytes[range.lowerBound]
        let isSame = isQuoted && (mark == UInt8(ascii: "'") || mark == UInt8(ascii: "\"")) && !value.contains { "'\"\\".contains($0) }
        let quote = isSame ? String(UnicodeScalar(mark)) : ""
        return Edit(range: range, text: isSame ? quote + value + quote : yamlValue(value, inFlow: action.isInFlow))
    }

    /// Behind the status, the day that it is due on, or whatever else of it fits on its own line; in braces, one entry more.
    private func addition(_ text: String, to action: Written) -> Edit? {
        let anchors = [ActionKey.status, .due, .priority, .owner, .id].compactMap(action.pair).filter(isOnOneLine)
        guard let anchor = anchors.first else { return nil }
        let end = anchor.value.place.range.upperBound
        if action.isInFlow { return Edit(range: end..<end, text: ", " + text) }
        let start = anchor.key.place.range.lowerBound
        let line = file.line(around: end)
        guard let margin = margin(before: start) else { return nil }
        return Edit(range: line.upperBound..<line.upperBound, text: lineBreak(after: line) + margin + text)
    }

    private func isOnOneLine(_ pair: YAMLPair) -> Bool {
        guard case .scalar(let value, _) = pair.value, !pair.value.isEmpty else { return false }
        return file.line(around: pair.key.place.range.lowerBound) == file.line(around: value.place.range.upperBound)
    }

    /// What a line below a key begins with so that its own key stands below that one; nil where it is written with anything but spaces and
    /// the dashes of lists.
    private func margin(before key: Int) -> String? {
        let before = file.bytes[file.line(around: key).lowerBound..<key]
        guard before.allSatisfy({ $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) else { return nil }
        return String(repeating: " ", count: before.count)
    }

    private func lineBreak(after line: Range<Int>) -> String {
        let end = file.bytes[line.upperBound...].prefix(2)
        return end.first == UInt8(ascii: "\r") ? (end.last == UInt8(ascii: "\n") ? "\r\n" : "\r") : "\n"
    }

    // MARK: Whether it reads back as it was meant

    /// With what is wrong in it.
    private static func read(_ file: SourceFile) -> (Review, faults: [String])? {
        let problems = Problems()
        return readReview(file, problems).map { ($0, problems.diagnostics.map(\.message)) }
    }

    private func isRight(_ new: SourceFile, _ id: String, _ change: ActionChange) -> Bool {
        guard let (changed, faults) = Self.read(new), faults == self.faults else { return false }
        let wanted = review.actions.map { action in
            var action = action
            if action.id.value == id { change.apply(to: &action) }
            return action.said
        }
        return changed.actions.map(\.said) == wanted && changed.said == review.said && bodies(of: new) == bodies(of: file)
    }

    private func bodies(of file: SourceFile) -> ArraySlice<UInt8>? {
        FrontMatter(of: file, Problems()).map { file.bytes[$0.body] }
    }
}

extension ReviewAction {
    /// All that it says, wherever it stands.
    fileprivate var said: [String?] {
        [
            id.value, action.value, owner?.value, priority?.value, due?.value.text, doneWhen?.value, status.rawValue, done?.value.text,
            ticket?.value, why?.value,
        ]
    }
}

extension Review {
    /// All that its front matter says besides the actions.
    fileprivate var said: [String?] {
        [
            status.value.rawValue, owner?.value, due?.value.text, held?.value.text, finished?.value.text, followedUp?.value.text,
            isPublished ? "published" : nil,
        ] + allowances.flatMap { [$0.rule.value, $0.reason.value] }
    }
}
