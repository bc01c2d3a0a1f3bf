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
        let came = "'\(latest.id)' has just come in"
        if let status, let event = page.told(folder), !latest.isBehind(status, in: event.phases) {
            try confirm("\(came), and yours would take the page back to '\(status)'", isRefused: true)
        } else if isTyped {
            try confirm("\(came), and \(tellsAll ? "your last update" : "what you typed") may not know of it", isRefused: tellsAll)
        }
    }

    private func confirm(_ doubt: String, isRefused: Bool) throws {
        let wayOut = "read it, and type yours again if it is right all the same"
        guard questions.areAsked else {
            if isRefused { throw AuthoringError("\(doubt); \(wayOut)") }
            return
        }
        if try !questions.yes("\(doubt). Go on all the same?", suggestion: !isRefused) { throw AuthoringError("\(doubt); \(wayOut)") }
    }
}
