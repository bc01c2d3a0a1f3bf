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

    /// - Throws: a diagnostic where a tag is broken or a section is not closed.
    init(_ file: SourceFile) throws(TemplateError) {
        var scanner = Scanner(file: file)
        nodes = try scanner.nodes(until: nil)
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

        init(file: SourceFile) { self.file = file }

        mutating func nodes(until section: Located<String>?) throws(TemplateError) -> [Node] {
            var nodes: [Node] = []
            while offset < file.bytes.count {
                let open = find("{{", from: offset) ?? file.bytes.count
                if open > offset { nodes.append(.text(Array(file.bytes[offset..<open]))) }
                offset = open
                guard open < file.bytes.count else { break }
                guard let close = find("}}", from: open) else {
                    throw TemplateError("this tag is never closed; end it with }}", at: Place(file, open..<open + 2))
                }
                let tag = tag(open + 2..<close)
                offset = close + 2
                switch tag.sign {
                case nil: nodes.append(.value(tag.name))
                case UInt8(ascii: "@"): nodes.append(.phrase(tag.name))
                case UInt8(ascii: ">"): nodes.append(.partial(tag.name))
                case UInt8(ascii: "!"): continue
                case UInt8(ascii: "#"): nodes.append(.section(tag.name, isInverted: false, try self.nodes(until: tag.name)))
                case UInt8(ascii: "^"): nodes.append(.section(tag.name, isInverted: true, try self.nodes(until: tag.name)))
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

        private func find(_ text: String, from start: Int) -> Int? {
            let bytes = Array(text.utf8)
            guard start + bytes.count <= file.bytes.count else { return nil }
            return (start...file.bytes.count - bytes.count).first { file.bytes[$0..<$0 + bytes.count].elementsEqual(bytes) }
        }
    }
}

/// What is wrong with a template, and where.
struct TemplateError: Error {
    var diagnostic: Diagnostic

    init(_ message: String, at place: Place, suggestion: String? = nil) {
        diagnostic = Diagnostic(rule: "template", message, at: place, suggestion: suggestion)
    }
}
