import StatusModel

/// The names that a page's own configuration makes known: what must not be published, and what customers know.
struct PageNames: Sendable {
    private let internalNames: PhraseMatcher
    private let publicNames: [String]
    private let allowed: PhraseMatcher

    init(_ page: StatusPage) {
        let pairs = page.components.flatMap { component in component.internalNames.map { ($0, component.name) } }
        internalNames = PhraseMatcher(pairs.map(\.0))
        publicNames = pairs.map(\.1)
        let groups = page.entries.compactMap { entry in
            if case .group(let group) = entry { return group.name }
            return nil
        }
        allowed = PhraseMatcher(page.vocabulary.allow + page.components.map(\.name) + groups)
    }

    /// Internal names in a text, each with the name customers know.
    func internalNames(in text: ArraySlice<UInt8>) -> [(range: Range<Int>, publicName: String)] {
        internalNames.matches(in: text).map { ($0.range, publicNames[$0.phrase]) }
    }

    /// Where names stand that customers know, so that no rule asks about their words.
    func allowedRanges(in text: ArraySlice<UInt8>) -> [Range<Int>] {
        allowed.matches(in: text).map(\.range)
    }
}
