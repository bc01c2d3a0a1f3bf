import CYAML
import Diagnostics

/// libyaml's events, with byte offsets. The one file that touches libyaml.
struct YAMLEvents: ~Copyable {
    struct Event {
        var kind: Kind
        var place: Place
        /// The name that is given to a node (`&name`), or that an alias has (`*name`).
        var anchor: String?
        var hasTag = false
    }

    enum Kind: Equatable {
        case streamStart, streamEnd, documentEnd, mappingStart, mappingEnd, sequenceStart, sequenceEnd, alias
        case documentStart(hasDirectives: Bool)
        case scalar(String, isQuoted: Bool)
    }

    private let file: SourceFile
    private let range: Range<Int>
    private let parser: UnsafeMutablePointer<yaml_parser_t>
    private let input: UnsafeMutableBufferPointer<UInt8>
    /// The byte offset of every scalar, where the text is not all ASCII: libyaml counts scalars.
    private let scalarOffsets: [Int]?

    init(_ range: Range<Int>, of file: SourceFile) {
        self.file = file
        self.range = range
        let visible = VisibleText(range, of: file)
        let bytes = visible?.bytes ?? Array(file.bytes[range])
        input = .allocate(capacity: bytes.count)
        _ = input.initialize(from: bytes)
        parser = .allocate(capacity: 1)
        parser.initialize(to: yaml_parser_t())
        yaml_parser_initialize(parser)
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, input.baseAddress, input.count)
        scalarOffsets =
            visible.map { visible in visible.bytes.indices.filter { bytes[$0] & 0xC0 != 0x80 }.map(visible.offset) }
            ?? (isASCII(file.bytes[range]) ? nil : range.filter { file.bytes[$0] & 0xC0 != 0x80 })
    }

    deinit {
        yaml_parser_delete(parser)
        parser.deallocate()
        input.deallocate()
    }

    mutating func next() throws(YAMLError) -> Event {
        var event = yaml_event_t()
        guard yaml_parser_parse(parser, &event) == 1 else { throw parseError() }
        defer { yaml_event_delete(&event) }
        let place = Place(file, offset(event.start_mark)..<max(offset(event.start_mark), offset(event.end_mark)))
        switch event.type {
        case YAML_STREAM_START_EVENT: return Event(kind: .streamStart, place: place)
        case YAML_DOCUMENT_START_EVENT:
            let start = event.data.document_start
            let hasDirectives = start.version_directive != nil || start.tag_directives.start != start.tag_directives.end
            return Event(kind: .documentStart(hasDirectives: hasDirectives), place: place)
        case YAML_DOCUMENT_END_EVENT: return Event(kind: .documentEnd, place: place)
        case YAML_ALIAS_EVENT: return Event(kind: .alias, place: place, anchor: name(event.data.alias.anchor))
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            let text = String(decoding: UnsafeBufferPointer(start: scalar.value, count: scalar.length), as: UTF8.self)
            let kind = Kind.scalar(text, isQuoted: scalar.style != YAML_PLAIN_SCALAR_STYLE)
            return Event(kind: kind, place: place, anchor: name(scalar.anchor), hasTag: scalar.tag != nil)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            return Event(kind: .sequenceStart, place: place, anchor: name(start.anchor), hasTag: start.tag != nil)
        case YAML_SEQUENCE_END_EVENT: return Event(kind: .sequenceEnd, place: place)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            return Event(kind: .mappingStart, place: place, anchor: name(start.anchor), hasTag: start.tag != nil)
        case YAML_MAPPING_END_EVENT: return Event(kind: .mappingEnd, place: place)
        default: return Event(kind: .streamEnd, place: place)
        }
    }

    private func name(_ text: UnsafeMutablePointer<yaml_char_t>?) -> String? { text.map { String(cString: $0) } }

    private func offset(_ mark: yaml_mark_t) -> Int {
        let index = Int(mark.index)
        guard let scalarOffsets else { return min(range.lowerBound + index, range.upperBound) }
        return index < scalarOffsets.count ? scalarOffsets[index] : range.upperBound
    }

    private func parseError() -> YAMLError {
        let problem = parser.pointee.problem.map { String(cString: $0) } ?? "it can't be read"
        let context = parser.pointee.context.map { String(cString: $0) } ?? ""
        if context.contains("quoted scalar"), problem.contains("end of stream") || problem.contains("document indicator") {
            return YAMLError(unclosedQuoteAt: offset(parser.pointee.context_mark), in: file)
        }
        let start = offset(parser.pointee.context_mark)
        if context.contains("flow"), let comment = YAMLError(commentInFlowFrom: start, of: file, within: range) { return comment }
        return YAMLError(explaining: problem, at: offset(parser.pointee.problem_mark), in: file, within: range)
    }
}
