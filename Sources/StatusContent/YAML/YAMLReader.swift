import CYAML
import Diagnostics

/// Reads the strict part of YAML that content files use: no aliases, anchors, tags, directives, second documents, duplicate keys
/// or keys that are not text.
///
/// - Parameter isForeign: whether another program's YAML is read, which may have anchors, aliases and tags.
/// - Returns: the document, an empty mapping where there is nothing in it, or nil where it can't be read; what is wrong has been reported.
package func readYAML(_ range: Range<Int>, of file: SourceFile, _ problems: Problems, isForeign: Bool = false) -> YAMLNode? {
    // What stands in its line could be meant as a line of its own. It was reported when the file was looked at.
    if !isForeign, file.invisibleCharacters.contains(where: { $0.isLineSeparator && range.contains($0.range.lowerBound) }) { return nil }
    var events = YAMLEvents(range, of: file)
    var reader = YAMLDocumentReader(problems: problems, isForeign: isForeign)
    do {
        let document = try reader.document(&events)
        return document ?? .mapping([], Place(file, range.lowerBound..<range.lowerBound))
    } catch {
        problems.add(.yaml, error.message, at: error.place, suggestion: error.suggestion)
        return nil
    }
}

/// What stops a document from being read.
struct YAMLError: Error {
    var message: String
    var place: Place
    var suggestion: String?
}

private struct YAMLDocumentReader {
    let problems: Problems
    let isForeign: Bool
    /// What aliases of a foreign document stand for.
    private var anchors: [String: YAMLNode] = [:]

    init(problems: Problems, isForeign: Bool) { (self.problems, self.isForeign) = (problems, isForeign) }

    /// Deeper than anything a content file needs, and shallow enough for any machine's stack.
    static let deepestNesting = 32

    mutating func document(_ events: inout YAMLEvents) throws(YAMLError) -> YAMLNode? {
        var document: YAMLNode?
        while true {
            let event = try events.next()
            switch event.kind {
            case .streamEnd: return document
            case .documentStart(let hasDirectives):
                if hasDirectives, !isForeign {
                    throw YAMLError(message: "'%' directives are not needed here; delete this line", place: event.place)
                }
                if document != nil {
                    throw YAMLError(message: "a second document starts here; keep one in a file and delete the '---'", place: event.place)
                }
                document = try node(try events.next(), &events, depth: 0)
            case .streamStart, .documentEnd, .scalar, .mappingStart, .mappingEnd, .sequenceStart, .sequenceEnd, .alias: continue
            }
        }
    }

    private mutating func node(_ event: YAMLEvents.Event, _ events: inout YAMLEvents, depth: Int) throws(YAMLError) -> YAMLNode {
        if depth > Self.deepestNesting {
            throw YAMLError(message: "nested more than \(Self.deepestNesting) deep; write it flatter", place: event.place)
        }
        if isForeign, let name = event.anchor {
            if event.kind == .alias, let node = anchors[name] { return node }
            let node = try plainNode(event, &events, depth: depth)
            anchors[name] = node
            return node
        }
        return try plainNode(event, &events, depth: depth)
    }

    private mutating func plainNode(
        _ event: YAMLEvents.Event, _ events: inout YAMLEvents, depth: Int
    ) throws(YAMLError) -> YAMLNode {
        if event.anchor != nil, event.kind != .alias, !isForeign {
            throw YAMLError(message: "anchors (&name) are not read here; write the value out", place: event.place)
        }
        if event.hasTag, !isForeign {
            throw YAMLError(
                message: "tags (!name) are not read here; write the plain value, in quotes if it starts with '!'", place: event.place)
        }
        switch event.kind {
        case .scalar(let text, let isQuoted):
            return .scalar(Located(isQuoted ? visible(text, writtenAt: event.place, problems) : text, event.place), isQuoted: isQuoted)
        case .mappingStart: return try mapping(from: event.place, &events, depth: depth)
        case .sequenceStart: return try sequence(from: event.place, &events, depth: depth)
        case .alias:
            throw YAMLError(
                message: "aliases (*name) are not read here; write the value out, in quotes if it starts with '*'", place: event.place)
        case .streamStart, .streamEnd, .documentStart, .documentEnd, .mappingEnd, .sequenceEnd:
            throw YAMLError(message: "a value is missing here", place: event.place)
        }
    }

    private mutating func mapping(from start: Place, _ events: inout YAMLEvents, depth: Int) throws(YAMLError) -> YAMLNode {
        var pairs: [YAMLPair] = []
        var seen = SeenKeys()
        while true {
            let event = try events.next()
            if event.kind == .mappingEnd { return .mapping(pairs, start.extended(to: event.place)) }
            guard case .scalar(let key, _) = try node(event, &events, depth: depth + 1) else {
                throw YAMLError(
                    message: "a key must be a single word, not \(event.kind == .mappingStart ? "a mapping" : "a list")", place: event.place)
            }
            let value = try node(try events.next(), &events, depth: depth + 1)
            if let first = seen.insert(key) {
                problems.add(
                    .duplicateKey, "'\(key.value)' is written twice; keep one", at: key.place,
                    notes: [Diagnostic.Note("first written here", at: first)])
                continue
            }
            pairs.append(YAMLPair(key: key, value: value))
        }
    }

    private mutating func sequence(from start: Place, _ events: inout YAMLEvents, depth: Int) throws(YAMLError) -> YAMLNode {
        var elements: [YAMLNode] = []
        while true {
            let event = try events.next()
            if event.kind == .sequenceEnd { return .sequence(elements, start.extended(to: event.place)) }
            elements.append(try node(event, &events, depth: depth + 1))
        }
    }
}

/// The keys of a mapping so far, by bytes: `==` on strings takes different spellings of é for one key.
private struct SeenKeys {
    private var few: [Located<String>] = []
    private var many: [[UInt8]: Place] = [:]

    /// Where the same key stood before; nil where it is new.
    mutating func insert(_ key: Located<String>) -> Place? {
        if let first = few.first(where: { $0.value.utf8.elementsEqual(key.value.utf8) }) { return first.place }
        if few.count < 16 {
            few.append(key)
            return nil
        }
        let bytes = Array(key.value.utf8)
        if let first = many[bytes] { return first }
        many[bytes] = key.place
        return nil
    }
}

extension Place {
    func extended(to other: Place) -> Place {
        Place(file, range.lowerBound..<max(range.upperBound, other.range.upperBound))
    }
}
