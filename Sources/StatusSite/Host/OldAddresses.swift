import StatusModel

// Where a component had another id before, feeds, badges and data lie at its old addresses too: programs that fetch them follow no page.

extension Site {
    /// Copies of what each component has below its address, but for its page, at the addresses that it had.
    func filesAtOldAddresses(_ files: [SiteFile]) -> [SiteFile] {
        page.successors.sorted { $0.key < $1.key }.flatMap { old, new in
            let (from, to) = (PageAddress.component(new), PageAddress.component(old))
            return files.filter { $0.path.hasPrefix(from.path) && $0.path != from.file }.map {
                $0.at(to.path + $0.path.dropFirst(from.path.count))
            }
        }
    }

    /// Where a file lies whose path has an id that its component had before; nil where it has none, and for a page, which is another one there.
    func newPath(ofFile path: String) -> String? {
        let parts = path.split(separator: "/", maxSplits: 2).map(String.init)
        guard parts.count == 3, parts[0] == "components", let new = page.successors[parts[1]],
            path != PageAddress.component(parts[1]).file
        else { return nil }
        return PageAddress.component(new).path + parts[2]
    }
}
