import Basics
import StatusModel

/// What a text of cState tells, cut where `{{< track "2018-04-13 16:50:00" >}}` gives the time of what it stands behind.
struct CStateUpdates {
    struct Part {
        var text: [UInt8]
        var at: Instant
    }

    /// In the order of the text; empty where no time is told in it.
    private(set) var parts: [Part] = []
    /// All of the text, without what gives times.
    private(set) var text: [UInt8]
    private(set) var doubts: [String] = []

    /// - Parameters:
    ///   - bytes: the text without comments and other things that nobody saw.
    ///   - first: what is told as of days before it was copied from an example.
    init(_ bytes: [UInt8], in zone: Zone, from first: Instant?, upTo now: Instant) {
        var (pieces, times): ([[UInt8]], [Instant]) = ([[]], [])
        var rest = bytes[...]
        while let start = rest.firstRange(ofBytes: "{{<".utf8), let end = rest[start.upperBound...].firstRange(ofBytes: ">}}".utf8) {
            pieces[pieces.count - 1] += rest[..<start.lowerBound]
            let words = rest[start.upperBound..<end.lowerBound].string.trimmedOfWhiteSpace
            if words == "track" || words.hasPrefix("track ") || words.hasPrefix("track\"") {
                let quoted = String(words.dropFirst(5)).trimmedOfWhiteSpace.filter { $0 != "\"" && $0 != "'" && $0 != "`" }
                let time = CStateTime(quoted, in: zone)
                if let time, let first, time.moment < first - .days(1) {
                    doubts.append("a track of days before its date, as if copied: what it stands behind has no time of its own")
                } else if let time, time.moment <= now {
                    doubts += time.doubts
                    times.append(time.moment)
                    pieces.append([])
                } else {
                    doubts.append("a track without a time that is past and can be understood: what it stands behind has none of its own")
                }
            } else {
                pieces[pieces.count - 1] += rest[start.lowerBound..<end.upperBound]
            }
            rest = rest[end.upperBound...]
        }
        pieces[pieces.count - 1] += rest
        text = pieces.flatMap { $0 }
        cut(pieces, times)
    }

    /// Most texts have the time behind what it is of. One that begins with a time has it in front.
    private mutating func cut(_ pieces: [[UInt8]], _ times: [Instant]) {
        guard !times.isEmpty, let last = pieces.last else { return }
        let isInFront = pieces[0].isBlankText && !last.isBlankText
        if isInFront {
            parts = zip(pieces.dropFirst(), times).map { Part(text: $0, at: $1) }
            return
        }
        parts = zip(pieces, times).map { Part(text: $0, at: $1) }
        // What ends the paragraph of a time is of it, and so is all below the last one.
        for index in parts.indices.dropFirst() {
            let end = parts[index].text.firstRange(ofBytes: "\n\n".utf8)?.lowerBound ?? 0
            let rest = parts[index].text[..<end]
            if rest.isBlankText { continue }
            parts[index - 1].text += rest
            parts[index].text = Array(parts[index].text[end...])
        }
        if !last.isBlankText { parts[parts.count - 1].text += last }
    }
}

extension Collection<UInt8> {
    var isBlankText: Bool { allSatisfy(\.isSpace) }
}
