import Basics
import Diagnostics
import StatusModel

/// Names that the page itself declares. How they are written is judged where they are declared; in an update nobody can say them otherwise,
/// and a page whose components have odd names must not refuse to speak of them.
struct DeclaredNames: Sendable {
    private let names: [[UInt8]]

    init(_ page: StatusPage) {
        let groups = page.entries.compactMap { entry in if case .group(let group) = entry { group.name } else { nil } }
        let all = Set(page.components.map(\.name) + groups + [page.settings.name])
        // Markdown has a backslash before what would be markup.
        names = all.union(all.map(\.asMarkdown)).map { Array($0.utf8) }
    }

    /// Whether a place lies inside one of the names, written out whole.
    func covers(_ place: Place) -> Bool {
        let text = place.file.bytes
        return names.contains { name in
            let first = max(0, place.range.upperBound - name.count)
            let last = min(place.range.lowerBound, text.count - name.count)
            guard first <= last, !place.range.isEmpty else { return false }
            return (first...last).contains { start in
                text[start..<start + name.count].elementsEqual(name) && isApart(text, start) && isApart(text, start + name.count)
            }
        }
    }

    /// Whether no word goes on over an offset.
    private func isApart(_ text: [UInt8], _ offset: Int) -> Bool {
        offset == 0 || offset == text.count || !(text[offset - 1].isWordByte && text[offset].isWordByte)
    }
}
