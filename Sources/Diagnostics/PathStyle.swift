/// How a content file is named for whoever reads a message: its path in the content directory with what stands before that.
package struct PathStyle: Sendable, Equatable, ExpressibleByStringLiteral {
    private let prefix: String

    /// - Parameter prefix: the content directory as the reader knows it, with a slash at its end: relative to the working directory for
    ///   people, to the repository for programs. Empty for paths as they are. Secrets in it are starred.
    package init(_ prefix: String) { self.prefix = withoutSecrets(prefix) }

    package init(stringLiteral prefix: String) { self.init(prefix) }

    package func shown(_ path: String) -> String { prefix + path }
    package func shown(_ file: SourceFile) -> String { shown(file.path) }
}
