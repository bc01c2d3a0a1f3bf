import Basics
import Diagnostics

/// A template made ready for one type of view. Every name in it is known to that type, in every branch: a mistyped name is an error when
/// the template is compiled, never an empty string on the page.
struct Template<View: TemplateView>: Sendable {
    private let steps: [Step]
    fileprivate typealias Step = @Sendable (View, inout [UInt8]) -> Void

    /// - Parameter name: the template's file name, such as `index.html`.
    /// - Throws: a diagnostic with file, line, column and the nearest known name.
    init(_ name: String, of library: TemplateLibrary) throws(TemplateError) {
        if let known = library.ready.template(name, for: View.self) {
            self = known
            return
        }
        var size = 0
        steps = try Self.compile(try library.source(name).nodes, library, [String(name.prefix { $0 != "." })], &size)
        library.ready.keep(self, name)
    }

    func render(_ view: View) -> [UInt8] {
        var output: [UInt8] = []
        for step in steps { step(view, &output) }
        return output
    }

    /// - Parameters:
    ///   - chain: the templates that include each other so far, the outermost first.
    ///   - size: how many pieces of templates there are so far, those that are included again counted again.
    private init(_ nodes: [TemplateSource.Node], _ library: TemplateLibrary, _ chain: [String], _ size: inout Int) throws(TemplateError) {
        steps = try Self.compile(nodes, library, chain, &size)
    }

    /// A page of ours has some hundred pieces. Templates that include templates that include templates grow by multiplication.
    private static var mostPieces: Int { 100_000 }

    fileprivate func run(_ view: View, _ output: inout [UInt8]) {
        for step in steps { step(view, &output) }
    }

    private static func compile(
        _ nodes: [TemplateSource.Node], _ library: TemplateLibrary, _ chain: [String], _ size: inout Int
    ) throws(TemplateError) -> [Step] {
        var steps: [Step] = []
        // What is the same in every view, until something comes that isn't.
        var same: [UInt8] = []
        func finishSame() {
            if same.isEmpty { return }
            steps.append { [same] _, output in output += same }
            same = []
        }
        size += nodes.count
        for node in nodes {
            switch node {
            case .text(let bytes): same += bytes
            case .phrase(let name): same.appendEscaped(try phrase(name, library.language))
            case .value(let name):
                finishSame()
                steps.append(try value(name))
            case .section(let name, let isInverted, let inner):
                finishSame()
                steps.append(try section(name, isInverted, inner, library, chain, &size))
            case .partial(let name):
                finishSame()
                let inner = chain + [name.value]
                if let problem = problem(with: inner) { throw TemplateError(problem, at: name.place) }
                guard size < mostPieces else {
                    throw TemplateError("with '\(name.value)' the page has more than \(mostPieces) pieces; include less", at: name.place)
                }
                steps += try compile(try library.source(name).nodes, library, inner, &size)
            }
        }
        finishSame()
        return steps
    }

    /// What is wrong with templates that include each other in this order; nil where nothing is.
    private static func problem(with chain: [String]) -> String? {
        let (name, way) = (chain.last ?? "", chain.joined(separator: " > "))
        if chain.dropLast().contains(name) { return "'\(name)' includes itself: \(way)" }
        if chain.count <= deepestInclusion + 1 { return nil }
        return "templates include each other more than \(deepestInclusion) deep here: \(way); put some of them together"
    }

    private static var deepestInclusion: Int { 16 }

    private static func value(_ name: Located<String>) throws(TemplateError) -> Step {
        switch try field(name).kind {
        case .text(let get): return { view, output in output.appendEscaped(get(view)) }
        case .html(let get): return { view, output in output += get(view).bytes }
        case .flag, .views:
            throw TemplateError("'\(name.value)' is not a text; write {{#\(name.value)}}…{{/\(name.value)}}", at: name.place)
        }
    }

    private static func phrase(_ name: Located<String>, _ language: any Language) throws(TemplateError) -> String {
        guard let phrase = Phrase(rawValue: name.value) else {
            let known = Phrase.allCases.map(\.rawValue)
            throw TemplateError("there is no phrase '\(name.value)'\(didYouMean(name.value, among: known))", at: name.place)
        }
        return language.text(phrase)
    }

    private static func section(
        _ name: Located<String>, _ isInverted: Bool, _ inner: [TemplateSource.Node], _ library: TemplateLibrary, _ chain: [String],
        _ size: inout Int
    ) throws(TemplateError) -> Step {
        switch try field(name).kind {
        case .flag(let get):
            let body = try Template(inner, library, chain, &size)
            return { view, output in if get(view) != isInverted { body.run(view, &output) } }
        case .views(let field): return try views(field, isInverted, inner, library, chain, &size)
        case .text(let get):
            // A text is a flag too: whether there is any.
            let body = try Template(inner, library, chain, &size)
            return { view, output in if get(view).isEmpty == isInverted { body.run(view, &output) } }
        case .html(let get):
            let body = try Template(inner, library, chain, &size)
            return { view, output in if get(view).isEmpty == isInverted { body.run(view, &output) } }
        }
    }

    private static func views<Field: SectionField<View>>(
        _ field: Field, _ isInverted: Bool, _ inner: [TemplateSource.Node], _ library: TemplateLibrary, _ chain: [String],
        _ size: inout Int
    ) throws(TemplateError) -> Step {
        let get = field.get
        if isInverted {
            let body = try Template(inner, library, chain, &size)
            return { view, output in if get(view).isEmpty { body.run(view, &output) } }
        }
        let body = try Template<Field.Element>(inner, library, chain, &size)
        return { view, output in for element in get(view) { body.run(element, &output) } }
    }

    private static func field(_ name: Located<String>) throws(TemplateError) -> TemplateField<View> {
        if let field = View.fields.first(where: { $0.name == name.value }) { return field }
        let known = View.fields.map(\.name)
        let nearest = nearestName(to: name.value, among: known)
        let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "here there are \(known.joined(separator: ", "))"
        throw TemplateError("unknown name '\(name.value)'; \(wayOut)", at: name.place, suggestion: nearest)
    }
}
