import StatusAuthoring

/// Before something is written, what others have just said of the same thing is looked at.
extension Authoring {
    /// Asks whoever is there whether what they typed is still right, and elsewhere refuses what would take the page back. What is typed once
    /// more is meant so: by then it is no news.
    ///
    /// - Parameters:
    ///   - folder: of the incident or maintenance, relative to the content directory.
    ///   - status: the phase that was typed; nil where it goes on from what is there.
    ///   - isTyped: whether the text was typed, which can't know of theirs.
    ///   - tellsAll: whether it tells of all that was before it, as a last update does.
    /// - Throws: `AuthoringError` where it is not to be written.
    func lookAtNews(of folder: String, typed status: String?, isTyped: Bool, tellsAll: Bool = false) throws {
        guard let latest = news.items(of: folder).compactMap(\.step).last else { return }
        let doubt = NewsDoubt(latest, of: page.told(folder), typed: status, isTyped: isTyped, tellsAll: tellsAll)
        guard let doubt else { return }
        guard questions.areAsked else {
            if doubt.isRefused { throw doubt.refusal }
            return
        }
        if try !questions.yes(doubt.question, suggestion: !doubt.isRefused) { throw doubt.refusal }
    }
}
