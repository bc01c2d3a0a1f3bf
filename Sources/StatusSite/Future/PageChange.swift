import Basics

/// One difference between two pages, as the script applies it to what it was given.
enum PageChange: Equatable {
    /// - Parameters:
    ///   - path: from the page's part on, which child element each is.
    ///   - attributes: nil for one that goes.
    case attributes(path: [Int], [String: String?])
    /// - Parameters:
    ///   - first: which child node of the element, text counted too.
    ///   - count: how many of them go.
    ///   - markup: what comes in their place.
    case children(path: [Int], first: Int, count: Int, markup: String)

    /// What it weighs, near enough to choose by.
    var weight: Int {
        switch self {
        case .attributes(let path, let values):
            10 + path.count * 2 + values.reduce(0) { $0 + $1.key.utf8.count + ($1.value?.utf8.count ?? 4) + 6 }
        case .children(let path, _, _, let markup): 12 + path.count * 2 + markup.utf8.count
        }
    }
}

extension PageChange {
    /// What makes one part of a page of another.
    ///
    /// Changes are applied in order. Those within one element go from its end to its beginning, so that none moves what the next one names.
    static func changes(from old: PageTree.Element, to new: PageTree.Element, at path: [Int]) -> [PageChange] {
        if old.likeness == new.likeness { return [] }
        let attributes = attributeChanges(from: old, to: new)
        let own: [PageChange] = attributes.isEmpty ? [] : [.attributes(path: path, attributes)]
        // Of the body only the look changes: what is in it are parts of their own, or stays.
        return own + (old.counts && new.counts || old.name == "body" ? [] : childChanges(from: old, to: new, at: path))
    }

    private static func attributeChanges(from old: PageTree.Element, to new: PageTree.Element) -> [String: String?] {
        let before = Dictionary(old.attributes.map { ($0.name, old.likeness(of: $0)) }) { first, _ in first }
        var changes: [String: String?] = [:]
        for attribute in new.attributes where before[attribute.name] != new.likeness(of: attribute) {
            changes[attribute.name] = attribute.value.withoutEscapes
        }
        let names = Set(new.attributes.map(\.name))
        for attribute in old.attributes where !names.contains(attribute.name) { changes.updateValue(nil, forKey: attribute.name) }
        return changes
    }

    private static func childChanges(from old: PageTree.Element, to new: PageTree.Element, at path: [Int]) -> [PageChange] {
        gaps(old.children, new.children).reversed().flatMap { gap -> [PageChange] in
            let (from, to) = (old.children[gap.old], new.children[gap.new])
            let markup = to.reduce(into: []) { $0 += $1.source }.string
            let whole = PageChange.children(path: path, first: gap.old.lowerBound, count: from.count, markup: markup)
            guard let parts = partChanges(gap, old, new, path) else { return [whole] }
            return parts.reduce(0) { $0 + $1.weight } < whole.weight ? parts : [whole]
        }
    }

    /// The same one by one; nil where it isn't the same elements that stand there.
    private static func partChanges(_ gap: Gap, _ old: PageTree.Element, _ new: PageTree.Element, _ path: [Int]) -> [PageChange]? {
        guard gap.old.count == gap.new.count else { return nil }
        var changes: [PageChange] = []
        for (from, to) in zip(gap.old, gap.new).reversed() {
            switch (old.children[from], new.children[to]) {
            case (.element(let before), .element(let after)) where before.name == after.name:
                let index = old.children[..<from].count { if case .element = $0 { true } else { false } }
                changes += Self.changes(from: before, to: after, at: path + [index])
            case (.text(let before), .text(let after)):
                if before.elementsEqual(after) { continue }
                changes.append(.children(path: path, first: from, count: 1, markup: after.string))
            default: return nil
            }
        }
        return changes
    }

    private struct Gap {
        var old: Range<Int>
        var new: Range<Int>
    }

    /// Where two lists differ, by the longest list that is in both.
    private static func gaps(_ old: [PageTree.Node], _ new: [PageTree.Node]) -> [Gap] {
        let (a, b) = (old.map(\.likeness), new.map(\.likeness))
        let start = zip(a, b).prefix { $0 == $1 }.count
        let end = zip(a[start...].reversed(), b[start...].reversed()).prefix { $0 == $1 }.count
        let (rows, columns) = (a.count - end - start, b.count - end - start)
        if rows == 0, columns == 0 { return [] }
        if rows * columns == 0 { return [Gap(old: start..<start + rows, new: start..<start + columns)] }
        var longest = [[Int]](repeating: [Int](repeating: 0, count: columns + 1), count: rows + 1)
        for row in (0..<rows).reversed() {
            for column in (0..<columns).reversed() {
                longest[row][column] =
                    a[start + row] == b[start + column]
                    ? longest[row + 1][column + 1] + 1 : max(longest[row + 1][column], longest[row][column + 1])
            }
        }
        var (gaps, row, column, gap): ([Gap], Int, Int, (row: Int, column: Int)) = ([], 0, 0, (0, 0))
        func close() {
            if gap.row < row || gap.column < column {
                gaps.append(Gap(old: start + gap.row..<start + row, new: start + gap.column..<start + column))
            }
        }
        while row < rows, column < columns {
            if a[start + row] == b[start + column] {
                close()
                (row, column) = (row + 1, column + 1)
                gap = (row, column)
            } else if longest[row + 1][column] >= longest[row][column + 1] {
                row += 1
            } else {
                column += 1
            }
        }
        (row, column) = (rows, columns)
        close()
        return gaps
    }
}

extension String {
    /// An attribute's text, whose signs for markup are written out.
    fileprivate var withoutEscapes: String {
        contains("&")
            ? [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")].reduce(self) {
                $0.replacing($1.0, with: $1.1)
            }
            : self
    }
}
