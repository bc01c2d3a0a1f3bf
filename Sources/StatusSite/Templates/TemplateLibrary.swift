import Basics
import Diagnostics
import SiteTemplates

/// The templates of `site-templates/`, as they are in the program or as somebody overrode them.
struct TemplateLibrary: Sendable {
    private let files: [String: SourceFile]
    private let overrides: [SourceFile]
    /// Templates that were made ready before. A site has some twenty states to come, and each makes every page anew.
    let ready = ReadyTemplates()
    let language: any Language

    /// - Parameter overrides: templates to use instead of the program's own, by file name.
    init(overrides: [SourceFile] = [], language: any Language) {
        var files = SiteTemplates.files.reduce(into: [String: SourceFile]()) { result, entry in
            result[entry.key] = SourceFile(path: entry.key, bytes: entry.value)
        }
        for file in overrides { files[file.path] = file }
        self.files = files
        self.overrides = overrides
        self.language = language
    }

    func source(_ name: String) throws(TemplateError) -> TemplateSource {
        guard let file = files[name] else {
            throw TemplateError("there is no template '\(name)'", at: .start(of: SourceFile(path: name, bytes: [])))
        }
        return try TemplateSource(file)
    }

    /// A partial: `{{> head}}` is `head.html`.
    func source(_ name: Located<String>) throws(TemplateError) -> TemplateSource {
        guard files[name.value + ".html"] != nil else {
            let known = files.keys.sorted().filter { $0.hasSuffix(".html") }.map { String($0.dropLast(5)) }
            throw TemplateError("there is no template '\(name.value).html'\(didYouMean(name.value, among: known))", at: name.place)
        }
        return try source(name.value + ".html")
    }

    /// - Throws: a diagnostic for a file that stands in for nothing, or that would end the element it is put into.
    func checkOverrides() throws(TemplateError) {
        for file in overrides where String(validating: file.bytes, as: UTF8.self) == nil {
            throw TemplateError("'\(file.path)' is not UTF-8; save it as UTF-8", at: .start(of: file))
        }
        for file in overrides {
            guard let marker = file.conflictMarkers.first else { continue }
            throw TemplateError(file.undecidedMerge(at: marker), at: Place(file, marker))
        }
        for file in overrides {
            guard let hidden = file.invisibleCharacters.first else { continue }
            throw TemplateError("\(hidden.name) stands here; \(hidden.wayOut)", at: Place(file, hidden.range))
        }
        var included: Set<String> = []
        for file in overrides where file.path.hasSuffix(".html") {
            included.formUnion(try TemplateSource(file).partials.map { $0 + ".html" })
        }
        for file in overrides where SiteTemplates.files[file.path] == nil && !included.contains(file.path) {
            let known = SiteTemplates.files.keys.sorted()
            let nearest = nearestName(to: file.path, among: known)
            let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "there are \(known.joined(separator: ", "))"
            throw TemplateError("'\(file.path)' stands in for no template; \(wayOut)", at: .start(of: file))
        }
        for file in overrides {
            guard let tag = file.path.endOfElement, let range = file.bytes.firstRange(ofBytes: tag.utf8) else { continue }
            throw TemplateError("'\(tag)' would end the element that this file is put into; leave it out", at: Place(file, range))
        }
    }

    /// A script. The program's own goes without its notes and its indentation, which weigh something and do nothing.
    func script(_ name: String) -> String {
        if isReplaced(name) { return text(name) }
        var script = ScriptText(text(name))
        return script.shortened()
    }

    /// A style sheet. The program's own goes without its line ends, each of which stands behind a sign that ends something.
    func style(_ name: String) -> String {
        isReplaced(name) ? text(name) : text(name).split(separator: "\n").joined()
    }

    private func isReplaced(_ name: String) -> Bool { overrides.contains { $0.path == name } }

    /// Another template as it is.
    func text(_ name: String) -> String { files[name].map { $0.text(in: $0.startAfterByteOrderMark..<$0.bytes.count) } ?? "" }
}

extension String {
    /// What would end the element that a style sheet or a script of this name is put into.
    fileprivate var endOfElement: String? { hasSuffix(".css") ? "</style" : hasSuffix(".js") ? "</script" : nil }
}
