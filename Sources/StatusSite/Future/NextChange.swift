import Basics
import StatusHistory
import StatusModel

/// The next moment at which a site says something else though nobody writes anything.
package struct NextChange: Sendable {
    package let moment: Instant
    /// Files that a browser's script keeps right until the next build, such as pages.
    package let following: [String]
    /// Files that only a build changes: JSON, feeds, calendars, pictures and text.
    package let waiting: [String]
}

extension Site {
    /// Figures that only count on, such as for how long something has lasted, are no change.
    ///
    /// - Parameter onlyWaiting: whether only files count that can't follow the clock themselves.
    /// - Returns: nil where nothing changes for as far ahead as pages look.
    package func nextChange(onlyWaiting: Bool) -> Result<NextChange?, SiteError> {
        var (before, known) = (self, [String: String]())
        for foretold in future {
            let earlier: [String: String]
            switch before.comparable(known) {
            case .success(let files): earlier = files
            case .failure(let error): return .failure(error)
            }
            switch foretold.site.comparable([:]) {
            case .success(let later):
                known = later
                let changed = Set(earlier.keys).union(later.keys).filter { earlier[$0] != later[$0] }.sorted()
                let following = changed.filter(Self.followsTheClock)
                let waiting = changed.filter { !Self.followsTheClock($0) }
                if !waiting.isEmpty || !onlyWaiting && !following.isEmpty {
                    return .success(NextChange(moment: foretold.from, following: following, waiting: waiting))
                }
            case .failure(let error): return .failure(error)
            }
            before = foretold.site
        }
        return .success(nil)
    }

    private static func followsTheClock(_ path: String) -> Bool { path.hasSuffix(".html") || path.hasSuffix(".js") }

    /// Every file without what only counts on, by its path.
    ///
    /// - Parameter known: the same, where it is there already.
    private func comparable(_ known: [String: String]) -> Result<[String: String], SiteError> {
        if !known.isEmpty { return .success(known) }
        // The state of a moment, without what is to come.
        let site = isForetold ? self : foretold(at: now)
        return site.files().map { files in
            files.reduce(into: [:]) { $0[$1.path] = withoutFigures($1.bytes, at: $1.path) }
        }
    }
}

/// What a file says, but for the moment that it tells of and for numbers that grow by themselves.
private func withoutFigures(_ bytes: [UInt8], at path: String) -> String {
    let text = bytes.string
    if path.hasSuffix(".html"), path != PageAddress.uptime.file {
        // What is no tree of ours is compared as it is.
        return PageTree(bytes).map { $0.parts.map { String($0.likeness) }.joined(separator: " ") } ?? text
    }
    guard [".json", ".csv", "status.txt", ".js", ".html"].contains(where: path.hasSuffix) else { return text }
    if path.hasSuffix(".json"), !path.hasSuffix("status.json") { return text }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let standing = lines.filter { line in !countingKeys.contains { line.firstRange(of: $0) != nil } }
    return path.hasSuffix(".json")
        ? standing.joined(separator: "\n")
        : String(String.UnicodeScalarView(standing.joined(separator: "\n").unicodeScalars.filter { !("0"..."9").contains($0) }))
}

/// Lines of the status document whose figures grow from second to second.
private let countingKeys = ["\"built_at\"", "\"percent\"", "_seconds\"", "\"seconds\" :"]
