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
    /// - Throws: where a template can't be used.
    package func nextChange(onlyWaiting: Bool) throws(SiteError) -> NextChange? {
        // The state of this moment, without what is to come.
        var before = try foretold(at: now).standingFiles()
        for turn in future {
            let after = try turn.site.standingFiles()
            let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }.sorted()
            let (following, waiting) = (changed.filter(followsTheClock), changed.filter { !followsTheClock($0) })
            if !waiting.isEmpty || !onlyWaiting && !following.isEmpty {
                return NextChange(moment: turn.from, following: following, waiting: waiting)
            }
            before = after
        }
        return nil
    }

    /// Every file without what only counts on, by its path.
    private func standingFiles() throws(SiteError) -> [String: String] {
        try files().get().reduce(into: [:]) { $0[$1.path] = withoutFigures($1.bytes, at: $1.path) }
    }
}

/// Whether a script keeps the file of this path right by itself.
private func followsTheClock(_ path: String) -> Bool { path.hasSuffix(".html") || path.hasSuffix(".js") }

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
    let standing = lines.filter { line in !countingKeys.contains { line.firstRange(of: $0) != nil } }.joined(separator: "\n")
    if path.hasSuffix(".json") { return standing }
    return String(String.UnicodeScalarView(standing.unicodeScalars.filter { !("0"..."9").contains($0) }))
}

/// Lines of the status document whose figures grow from second to second.
private let countingKeys = ["\"built_at\"", "\"percent\"", "_seconds\"", "\"seconds\" :"]
