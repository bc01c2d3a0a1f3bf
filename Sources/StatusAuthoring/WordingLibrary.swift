import Basics
import Diagnostics
import StatusContent
import StatusModel

/// The page's own wording in `incident-templates/`, and the program's where the page has none.
package struct WordingLibrary: Sendable {
    private let own: [String: SourceFile]

    /// - Parameter files: the content directory's.
    package init(_ files: [SourceFile]) {
        let found = files.compactMap { file in Self.name(ofPath: file.path).map { ($0, file) } }
        own = Dictionary(found) { first, _ in first }
    }

    /// The wording for a status: the severity's own, such as `identified-sev1`, else the one for all.
    package func wording(for status: String, _ severity: Severity?) throws(WordingError) -> Wording {
        let names = (severity.map { ["\(status)-\($0.rawValue.lowercased())"] } ?? []) + [status]
        // The page's own `identified` counts for more than the program's `identified-sev1`.
        let file = names.lazy.compactMap { own[$0] }.first ?? names.lazy.compactMap(shippedWording).first
        return try Wording(file ?? SourceFile(path: "incident-templates/\(status).md", text: "{impact}\n"))
    }

    /// The wording of that name.
    ///
    /// - Throws: `AuthoringError` where there is none, with the nearest name.
    package func file(named name: String) throws(AuthoringError) -> SourceFile {
        if let file = own[name] ?? shippedWording(name) { return file }
        throw AuthoringError("there is no template '\(name)'\(didYouMean(name, among: names)); add incident-templates/\(name).md")
    }

    /// The page's own file of that name; nil where it has none.
    func ownFile(named name: String) -> SourceFile? { own[name] }

    /// Whether the page has wording of its own for a status.
    package func hasOwn(_ status: String) -> Bool { own.keys.contains { $0 == status || $0.hasPrefix(status + "-") } }

    /// The words that updates are drafted from, for each status the page's own or else the program's: the latter in their order, then what
    /// else the page has. Briefs are no updates.
    package var inForce: [(name: String, text: String)] {
        let shipped = shippedWordings.filter { wording in
            // The page's own `identified` counts for more than the program's `identified-sev1`.
            let status = wording.name.split(separator: "-sev").first.map(String.init) ?? wording.name
            return own[wording.name] != nil || status == wording.name || own[status] == nil
        }.map { wording in (wording.name, own[wording.name].map(Self.text) ?? wording.text) }
        let others = own.keys.filter { name in !name.hasPrefix("brief-") && !shippedWordings.contains { $0.name == name } }.sorted()
        return shipped + others.compactMap { name in own[name].map { (name, Self.text($0)) } }
    }

    private static func text(_ file: SourceFile) -> String { String(decoding: file.bytes, as: UTF8.self) }

    package var names: [String] { Set(own.keys).union(shippedWordings.map(\.name)).sorted() }

    private static func name(ofPath path: String) -> String? {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0] == "incident-templates", let name = parts.last, name.hasSuffix(".md"), name != "README.md" else {
            return nil
        }
        return String(name.dropLast(3))
    }
}

private func shippedWording(_ name: String) -> SourceFile? {
    shippedWordings.first { $0.name == name }.map { SourceFile(path: "incident-templates/\(name).md", text: $0.text) }
}
