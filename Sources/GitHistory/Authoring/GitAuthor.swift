/// Whom git takes for the author of what is committed in a folder; nil where nobody is named, or there is no git.
package func gitAuthor(content: String) -> String? {
    // "Ana Lee <ana@example.com> 1795187000 +0000"
    guard let identity = try? AuthorsGit(folder: content).said(["var", "GIT_AUTHOR_IDENT"]), let end = identity.firstRange(of: " <") else {
        return nil
    }
    return String(identity[..<end.lowerBound])
}
