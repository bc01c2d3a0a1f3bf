import Diagnostics

/// A template cut into text and tags.
struct TemplateSource: Sendable {
    indirect enum Node: Sendable {
        case text([UInt8])
        case value(Located<String>)
        /// `{{@name}}`: a phrase of the page's language.
        case phrase(Located<String>)
        case partial(Located<String>)
        case section(Located<String>, isInverted: Bool, [Node])
    }

    let nodes: [Node]

    /// Deeper than any page needs, and shallow enough for any machine's stack.
    private static let deepestNesting = 32

    /// - Throws: a diagnostic where a tag is broken, a section is not closed, or sections nest too deep.
    init(_ file: SourceFile) throws(TemplateError) {
        var scanner = Scanner(file: file)
        nodes = try scanner.nodes(until: nil, depth: 0)
    }

    /// Names of the templates that this one includes.
    var partials: [String] { Self.partials(nodes) }

    private static func partials(_ nodes: [Node]) -> [String] {
        nodes.flatMap { node -> [String] in
            switch node {
            case .partial(let name): [name.value]
            case .section(_, isInverted: _, let inner): partials(inner)
            case .text, .value, .phrase: []
            }
        }
    }

    private struct Scanner {
        let file: SourceFile
        var offset = 0

        init(file: SourceFile) { (self.file, offset) = (file, file.startAfterByteOrderMark) }

        mutating func nodes(until section: Located<String>?, depth: Int) throws(TemplateError) -> [Node] {
            if let section, depth > deepestNesting {
                throw TemplateError("sections are nested more than \(deepestNesting) deep here; write it flatter", at: section.place)
            }
            var nodes: [Node] = []
            while offset < file.bytes.count {
                let open = find("{", from: offset) ?? file.bytes.count
                if open > offset { nodes.append(.text(Array(file.bytes[offset..<open]))) }
                offset = open
                guard open < file.bytes.count else { break }
                guard let close = find("}", from: open + 2) else {
                    throw TemplateError("this tag is never closed; end it with }}", at: Place(file, open..<open + 2))
                }
                let tag = tag(open + 2..<close)
                offset = close + 2
                switch tag.sign {
                case nil: nodes.append(.value(tag.name))
                case UInt8(ascii: "@"): nodes.append(.phrase(tag.name))
                case UInt8(ascii: ">"): nodes.append(.partial(tag.name))
                case UInt8(ascii: "!"): continue
                case UInt8(ascii: "#"), UInt8(ascii: "^"):
                    let inner = try self.nodes(until: tag.name, depth: depth + 1)
                    nodes.append(.section(tag.name, isInverted: tag.sign == UInt8(ascii: "^"), inner))
                default:
                    if tag.name.value == section?.value { return nodes }
                    let wayOut = section.map { "'\($0.value)' is the section open here" } ?? "no section is open here"
                    throw TemplateError("'/\(tag.name.value)' closes nothing; \(wayOut)", at: tag.name.place)
                }
            }
            if let section {
                throw TemplateError("the section '\(section.value)' is never closed; write {{/\(section.value)}}", at: section.place)
            }
            return nodes
        }

        private func tag(_ range: Range<Int>) -> (sign: UInt8?, name: Located<String>) {
            var (start, end) = (range.lowerBound, range.upperBound)
            func skipSpaces() { while start < end, file.bytes[start] == 0x20 { start += 1 } }
            skipSpaces()
            let signs = Array("@>!#^/".utf8)
            let sign = start < end && signs.contains(file.bytes[start]) ? file.bytes[start] : nil
            if sign != nil { start += 1 }
            skipSpaces()
            while end > start, file.bytes[end - 1] == 0x20 { end -= 1 }
            return (sign, Located(file.text(in: start..<end), Place(file, start..<end)))
        }

        /// Where a sign stands twice.
        private func find(_ sign: Unicode.Scalar, from start: Int) -> Int? {
            let sign = UInt8(ascii: sign)
            return file.bytes.withUnsafeBufferPointer { bytes in
                var index = start
                while index + 1 < bytes.count {
                    if bytes[index] == sign, bytes[index + 1] == sign { return index }
                    index += 1
                }
                return nil
            }
        }
    }
}

/// What is wrong with a template, and where.
struct TemplateError: Error {
    var diagnostic: Diagnostic

    init(_ message: String, at place: Place, suggestion: String? = nil) {
        diagnostic = Diagnostic(rule: RuleID(.template, "page"), message, at: place, suggestion: suggestion)
    }
}
