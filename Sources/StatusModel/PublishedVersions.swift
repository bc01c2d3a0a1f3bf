/// The versions of one file that readers could see, and the one that is there now.
package struct PublishedVersions: Sendable {
    /// Every version, oldest first. The last is what is there now.
    private var all: [Version] = []

    package struct Version: Sendable {
        package var facts: PublishedFacts
        /// What brought it.
        package var revision: Revision
        /// Whether it was published, and stood long enough to be seen.
        fileprivate var isSeen: Bool
    }

    /// - Parameters:
    ///   - grace: how long a version may stand without being seen.
    ///   - isStrict: whether what was committed last counts as seen as soon as something else is on disk. Then nothing is found later that is
    ///     not found now.
    /// - Returns: nil where all versions say the same, so that nothing can have changed.
    package init?(of path: String, in log: RevisionLog, grace: TimeSpan, isStrict: Bool = false) {
        for revision in log.revisions(of: path) {
            guard let facts = revision.facts else { continue }
            let isPublished = log.isPublished(revision)
            if let last = all.last, last.facts == facts {
                all[all.count - 1].isSeen = last.isSeen || isPublished
            } else {
                all.append(Version(facts: facts, revision: revision, isSeen: isPublished))
            }
        }
        guard all.count > 1 else { return nil }
        for (index, next) in all.dropFirst().map(\.revision).enumerated() {
            let isLong = next.at - all[index].revision.at > grace || (isStrict && next.commit == nil)
            all[index].isSeen = all[index].isSeen && isLong
        }
    }

    package var present: PublishedFacts { all[all.count - 1].facts }

    /// What readers could see, oldest first. The last may be what is there now.
    package var seen: [Version] { all.filter(\.isSeen) }

    /// What readers know, oldest first: what was so when they were last told of a change, and what they could see later.
    package func known(told: Instant?) -> [Version] {
        guard let told, let start = all.lastIndex(where: { $0.revision.at <= told + Self.slack }) else { return seen }
        return [all[start]] + all[(start + 1)...].filter(\.isSeen)
    }

    /// A change that is committed this much later than readers were told of it still belongs to what they were told. The number is ours.
    private static let slack: TimeSpan = .minutes(60)

    /// The last revision that changed something.
    package func lastChange(of part: (PublishedFacts) -> some Equatable) -> Revision? {
        Array(zip(all, all.dropFirst())).last { part($0.facts) != part($1.facts) }?.1.revision
    }

    /// The revision that put something else in a version's place.
    package func end(of version: Version, _ part: (PublishedFacts) -> some Equatable) -> Revision? {
        guard let index = all.firstIndex(where: { $0.revision == version.revision }) else { return nil }
        return all[(index + 1)...].first { part($0.facts) != part(version.facts) }?.revision
    }
}

/// A fact that is not what it was when readers saw it.
package struct FactChange: Sendable {
    package var key: PublishedFacts.Key
    package var before: PublishedFacts.Value?
    package var now: PublishedFacts.Value?
    package var published: Revision
    package var changed: Revision
}

extension PublishedVersions {
    /// How a fact was changed after it was published; nil where it was not.
    ///
    /// - Parameters:
    ///   - told: when readers were last told of a change.
    ///   - countsAbsence: whether readers learned something from its being left out. Elsewhere a fact is first published when it is set.
    package func change(of key: PublishedFacts.Key, told: Instant?, countsAbsence: Bool = false) -> FactChange? {
        guard let version = known(told: told).first(where: { countsAbsence || $0.facts.values[key] != nil }) else { return nil }
        let (before, now) = (version.facts.values[key], present.values[key])
        guard before != now, let changed = lastChange(of: { $0.values[key] }) else { return nil }
        return FactChange(key: key, before: before, now: now, published: version.revision, changed: changed)
    }

    /// The components that any version speaks of, in byte order.
    package var componentKeys: [PublishedFacts.Key] {
        let ids = all.map(\.facts).flatMap(\.values.keys).compactMap { key in
            if case .component(let id) = key { id } else { nil }
        }
        return Set(ids).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map(PublishedFacts.Key.component)
    }
}
