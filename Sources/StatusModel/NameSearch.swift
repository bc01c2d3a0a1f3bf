import Basics

/// Finds events by a part of their slug or title, however many there are: a part is looked for only where its rarest four letters stand.
struct NameSearch: Sendable {
    private let events: [StatusEvent]
    private let index = Deferred<Index>()

    init(_ events: [StatusEvent]) { self.events = events }

    private struct Index: Sendable {
        /// Of each event, its slug and its title in small letters.
        var names: [(slug: String, title: String)] = []
        var bySlug: [String: [Int]] = [:]
        var bySlugWithoutDate: [String: [Int]] = [:]
        var places = GramPlaces()

        init(_ events: [StatusEvent]) {
            names.reserveCapacity(events.count)
            for number in events.indices {
                let (slug, title) = (events[number].slug, events[number].title.lowercased())
                names.append((slug, title))
                bySlug[slug, default: []].append(number)
                if let short = slug.slugWithoutDate { bySlugWithoutDate[short, default: []].append(number) }
            }
            places = GramPlaces(of: names.map { [$0.slug, $0.title] })
        }
    }

    private var made: Index { index.value { Index(events) } }

    /// Those with a slug, in order.
    func called(_ slug: String) -> [Int] { made.bySlug[slug] ?? [] }

    /// Those with a slug that is this behind its date, in order.
    func called(withoutDate slug: String) -> [Int] { made.bySlugWithoutDate[slug] ?? [] }

    /// Those with a part of a slug or of a title, whatever its case, in order.
    func fitting(_ part: String) -> [Int] {
        let part = part.lowercased()
        // Of ".." or "-" nobody can tell what is meant.
        if events.isEmpty || !EventNames.isName(part) { return [] }
        let made = made
        return (made.places.thatMayHold(part) ?? Array(events.indices)).filter {
            made.names[$0].slug.contains(part) || made.names[$0].title.contains(part)
        }
    }
}

/// Where each four bytes stand, in which of many texts.
private struct GramPlaces: Sendable {
    private static let buckets = 1 << 16
    /// The numbers of the texts, by the four bytes' bucket.
    private var numbers: [Int32] = []
    /// Where each bucket begins among them, and where the last one ends.
    private var starts = [Int32](repeating: 0, count: buckets + 1)

    init() {}

    /// - Parameter texts: those of each number.
    init(of texts: [[String]]) {
        for text in texts.joined() { Self.forEachGram(of: text) { starts[$0 + 1] += 1 } }
        for bucket in 0..<Self.buckets { starts[bucket + 1] += starts[bucket] }
        numbers = [Int32](repeating: 0, count: Int(starts[Self.buckets]))
        var next = starts
        for (number, texts) in texts.enumerated() {
            for text in texts {
                Self.forEachGram(of: text) {
                    numbers[Int(next[$0])] = Int32(number)
                    next[$0] += 1
                }
            }
        }
    }

    /// The numbers of all texts that may hold a part, in order; nil where it is too short to tell.
    func thatMayHold(_ part: String) -> [Int]? {
        var rarest: Range<Int>?
        Self.forEachGram(of: part) { bucket in
            let places = Int(starts[bucket])..<Int(starts[bucket + 1])
            if places.count < rarest?.count ?? .max { rarest = places }
        }
        guard let rarest else { return nil }
        // They were put in by number.
        return numbers[rarest].reduce(into: []) { if $0.last != Int($1) { $0.append(Int($1)) } }
    }

    private static func forEachGram(of text: String, _ visit: (Int) -> Void) {
        var last: UInt32 = 0
        for (index, byte) in text.utf8.enumerated() {
            last = last << 8 | UInt32(byte)
            if index >= 3 { visit(Int((last &* 0x9E37_79B1) >> 16)) }
        }
    }
}

extension String {
    /// "card-payments" of "2026-11-20-card-payments"; nil of a slug that begins with no date.
    var slugWithoutDate: String? {
        var bytes = utf8[...]
        for length in [4, 2, 2] {
            let part = bytes.prefix { $0 != UInt8(ascii: "-") }
            guard part.count == length, part.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                part.endIndex < bytes.endIndex
            else { return nil }
            bytes = bytes[bytes.index(after: part.endIndex)...]
        }
        return String(bytes)
    }
}
