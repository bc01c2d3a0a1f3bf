import Basics
import Diagnostics
import StatusModel

/// Where a folder keeps what a site of cState is made of. It may be the site's, or one above or below.
struct CStateFolder {
    /// What stands before `content/…` in paths; nil where no such folder is there.
    private let root: String?
    /// Pages, in the order of their paths.
    let pages: [SourceFile]
    let configs: [SourceFile]
    /// A configuration that isn't read: its path.
    let otherConfig: String?
    /// That one, where it is in TOML.
    let tomlConfig: SourceFile?
    /// Parts of the site that only Hugo can show: their folders, with how many files.
    let ownParts: [(folder: String, count: Int)]
    /// Files that look like issues and lie outside of 'content', which Hugo doesn't read: their folders, with how many.
    let strayIssues: [(folder: String, count: Int)]

    init(_ files: [SourceFile]) {
        let roots = files.compactMap { file -> String? in
            guard !file.path.contains("themes/") else { return nil }
            if file.path.hasPrefix("content/") { return "" }
            return file.path.firstRange(of: "/content/issues/").map { String(file.path[..<$0.lowerBound]) + "/" }
        }
        let root = roots.min { ($0.utf8.count, $0) < ($1.utf8.count, $1) }
        self.root = root
        let base = root ?? ""
        let inside = files.filter { $0.path.hasPrefix(base) }.map { (file: $0, path: String($0.path.dropFirst(base.count))) }
        let markdown = inside.filter { $0.path.hasSuffix(".md") || $0.path.hasSuffix(".markdown") }
        pages = markdown.filter { root == nil ? !$0.path.contains("themes/") : $0.path.hasPrefix("content/") }.map(\.file)
            .filter { !$0.path.isListPage }.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
        let stray =
            root == nil ? [] : markdown.filter { !$0.path.hasPrefix("content/") && !$0.path.isPartOfTheme && $0.file.looksLikeIssue }
        strayIssues = Dictionary(grouping: stray) { folderAndName(of: $0.file.path).folder }.sorted { $0.key < $1.key }
            .map { ($0.key, $0.value.count) }
        let names = ["hugo", "config", "config/_default/hugo", "config/_default/config", "config/_default/params"]
        configs = names.flatMap { name in inside.filter { [name + ".yml", name + ".yaml"].contains($0.path) }.map(\.file) }
        let other = names.lazy.flatMap { name in inside.filter { [name + ".toml", name + ".json"].contains($0.path) } }.first?.file
        otherConfig = other?.path
        tomlConfig = other.flatMap { $0.path.hasSuffix(".toml") ? $0 : nil }
        ownParts = ["layouts", "i18n", "data", "static", "assets"].compactMap { folder in
            let count = inside.reduce(0) { $0 + ($1.path.hasPrefix(folder + "/") ? 1 : 0) }
            return count > 0 ? (folder, count) : nil
        }
    }

    /// The path below the folder of issues, without the ending; all of the path where that is unknown.
    private func name(of file: SourceFile) -> String {
        let path =
            file.path.firstRange(of: "issues/").map { String(file.path[$0.upperBound...]) }
            ?? String(file.path.dropFirst((root ?? "").count))
        let stem = path.hasSuffix(".markdown") ? path.dropLast(9) : path.dropLast(3)
        return String(stem.hasSuffix("/index") ? stem.dropLast(6) : stem)
    }

    /// Whether a file lies among the issues, or alone.
    func isIssue(_ file: SourceFile) -> Bool { file.path.contains("issues/") || root == nil }

    /// Its name, or one made of it where no address can have that.
    func id(of file: SourceFile) -> String {
        let name = name(of: file).split(separator: "/").joined(separator: "-")
        if earlierIDProblem(name) == nil { return name }
        return "\(slug(from: name.withoutMarks).prefix(60))-\(hexText(SHA256.hash(Array(name.utf8)).prefix(4)))"
    }

    /// The day that its name begins with.
    func day(of file: SourceFile) -> CivilDate? {
        let name = folderAndName(of: name(of: file)).name
        return try? readDate(String(name.prefix(10)))
    }

    /// `/issues/2018-04-13-example/`.
    func address(of file: SourceFile, slug: String?) -> String {
        let name = name(of: file)
        let folder = folderAndName(of: name).folder
        let last = slug ?? folderAndName(of: name).name
        return "/issues/" + urlized(folder == "." ? last : folder + "/" + last) + "/"
    }
}

extension String {
    /// Examples and templates of a theme's or of Hugo's.
    fileprivate var isPartOfTheme: Bool { hasPrefix("archetypes/") || contains("themes/") || contains("exampleSite/") }
    /// `_index.md`: a page of Hugo's that lists others.
    fileprivate var isListPage: Bool { hasSuffix("/_index.md") || self == "_index.md" }
}

extension SourceFile {
    fileprivate var looksLikeIssue: Bool {
        let front = CStateFrontMatter(of: self)
        return front.isThere && (front.text("section")?.lowercased() == "issue" || front.has("severity") || front.has("resolved"))
    }
}
