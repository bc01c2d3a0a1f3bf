import Basics

/// The page's content security policy with leave for the preview's own style, script, events and form, and for nothing else.
enum PreviewPolicy {
    static func admitting(_ policy: String) -> String {
        var directives = policy.split(separator: ";").map { $0.split(separator: " ").map(String.init) }.filter { !$0.isEmpty }
        add(ContentSecurity.source(PreviewAssets.style), to: "style-src", &directives)
        add(ContentSecurity.source(PreviewAssets.script), to: "script-src", &directives)
        add("'self'", to: "connect-src", &directives)
        add("'self'", to: "form-action", &directives)
        return directives.map { $0.joined(separator: " ") }.joined(separator: "; ")
    }

    private static func add(_ source: String, to name: String, _ directives: inout [[String]]) {
        guard let index = directives.firstIndex(where: { $0.first == name }) else { return directives.append([name, source]) }
        directives[index] = directives[index].filter { $0 != "'none'" } + [source]
    }
}
