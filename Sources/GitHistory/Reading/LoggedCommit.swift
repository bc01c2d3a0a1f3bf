/// A commit as `git log --raw -z` prints it.
struct LoggedCommit: Equatable {
    var id: String
    /// When it was written, which a rebase does not change: seconds since 1970.
    var seconds: Int
    /// When it was made as it is, which a rebase or an amendment does change.
    var madeAt: Int
    var author: String
    var changes: [LoggedChange]

    /// A start that no path and no entry has, then the id, the time, the name as `.mailmap` corrects it, and when it was made.
    static let format = "%x01%H%x02%at%x02%ct%x02%aN"

    /// Reads what git printed. What it can't make sense of is left out.
    ///
    /// - Parameter prefix: the folder that paths are relative to afterwards; what lies elsewhere is left out.
    static func parse(_ output: [UInt8], below prefix: [UInt8] = []) -> [LoggedCommit] {
        var commits: [LoggedCommit] = []
        var pieces = output.piecesBeforeNUL.makeIterator()
        while let piece = pieces.next() {
            let piece = piece.drop { $0 == UInt8(ascii: "\n") }
            if piece.first == 1 {
                if let commit = LoggedCommit(header: piece.dropFirst()) { commits.append(commit) }
            } else if piece.first == UInt8(ascii: ":"), let entry = RawEntry(piece), let path = pieces.next() {
                let second = entry.hasTwoPaths ? pieces.next() : nil
                guard !commits.isEmpty, let change = entry.change(path, second, below: prefix) else { continue }
                commits[commits.count - 1].changes.append(change)
            }
        }
        return commits
    }

    init(id: String, seconds: Int, madeAt: Int? = nil, author: String, changes: [LoggedChange] = []) {
        (self.id, self.seconds, self.madeAt, self.author, self.changes) = (id, seconds, madeAt ?? seconds, author, changes)
    }

    private init?(header: ArraySlice<UInt8>) {
        let parts = header.split(separator: 2, maxSplits: 3, omittingEmptySubsequences: false).map { String(decoding: $0, as: UTF8.self) }
        guard parts.count == 4, let seconds = Int(parts[1]), let madeAt = Int(parts[2]) else { return nil }
        // Nobody's clock is trusted so far that arithmetic on it could overflow.
        let times = [seconds, madeAt].map { min(max(0, $0), 253_402_300_799) }
        self.init(id: parts[0], seconds: times[0], madeAt: times[1], author: parts[3])
    }
}

/// What a commit did to a file. Blobs are named by their full id.
enum LoggedChange: Equatable {
    case written(path: String, blob: String)
    case renamed(from: String, to: String, blob: String)
    case deleted(path: String)
}

/// `:100644 100644 OLD NEW R086`, or with a colon for each parent of a merge.
private struct RawEntry {
    private let status: UInt8
    private let newMode: ArraySlice<UInt8>
    private let newBlob: String
    private let isMerge: Bool

    init?(_ piece: ArraySlice<UInt8>) {
        let fields = piece.drop { $0 == UInt8(ascii: ":") }
        let parents = fields.startIndex - piece.startIndex
        let parts = fields.split(separator: UInt8(ascii: " "))
        guard parts.count == 2 * parents + 3, let last = parts.last, let first = last.first else { return nil }
        newMode = parts[parents]
        newBlob = String(decoding: parts[2 * parents + 1], as: UTF8.self)
        isMerge = parents > 1
        status = first
    }

    var hasTwoPaths: Bool { !isMerge && (status == UInt8(ascii: "R") || status == UInt8(ascii: "C")) }

    func change(_ path: ArraySlice<UInt8>, _ second: ArraySlice<UInt8>?, below prefix: [UInt8]) -> LoggedChange? {
        guard path.starts(with: prefix), second?.starts(with: prefix) ?? true else { return nil }
        let path = String(decoding: path.dropFirst(prefix.count), as: UTF8.self)
        if newMode.allSatisfy({ $0 == UInt8(ascii: "0") }) { return .deleted(path: path) }
        guard newMode.starts(with: Array("100".utf8)) else { return nil }
        guard let second else { return .written(path: path, blob: newBlob) }
        let to = String(decoding: second.dropFirst(prefix.count), as: UTF8.self)
        return status == UInt8(ascii: "R") ? .renamed(from: path, to: to, blob: newBlob) : .written(path: to, blob: newBlob)
    }
}
