import Basics
import Diagnostics
import StatusModel

/// What the preview says above a page: that it is one, what was found in all the content, and which moment it shows.
struct PreviewBar {
    let judgement: SnapshotAtMoment.Judgement
    let moment: ChosenMoment
    /// What keeps the page from being what is on disk.
    let notices: [String]
    /// The page's own address, without a query.
    let path: String
    /// The path of its file below the site's root.
    let page: String
    let version: PreviewVersion
    let pages: ConcernedPages
    /// What stands before a file's path, so that it is relative to the working directory.
    let prefix: String
    /// What responders owe, where the page is about an incident or one is open.
    let checklist: (address: String, text: String)?

    /// The list is for people; the linter prints all of it.
    private static let mostListed = 100

    var style: String { "<style>\(PreviewAssets.style)</style>" }

    /// A root of its own, so that the page's style and the bar's never meet. The script is only for what can't be done without.
    var markup: String {
        var version = version
        version.stage = judgement.stage
        return
            "<daymark-preview lang=\"en\" dir=\"ltr\" data-version=\"\(version.text)\" data-now=\"\(moment.now.seconds)\"><template shadowrootmode=\"open\">\(style)"
            + "<aside aria-label=\"Preview\"><p class=\"what\">Preview, not published</p>\(findings)\(time)\(way)\(banner)</aside></template></daymark-preview>"
            + "<script>\(PreviewAssets.script)</script>"
    }

    private var banner: String {
        notices.isEmpty ? "" : "<div class=\"banner\" role=\"status\">\(notices.map { "<p>\(escapedForMarkup($0))</p>" }.joined())</div>"
    }

    /// A form and no link: a page's link to its main part is known as such by being its first.
    private var way: String {
        guard let checklist else { return "" }
        let now =
            moment.asked == nil
            ? "" : "<input type=\"hidden\" name=\"now\" value=\"\(escapedForMarkup(String(moment.query.dropFirst(5))))\">"
        return
            "<form method=\"get\" action=\"\(escapedForMarkup(checklist.address))\">\(now)<button>\(escapedForMarkup(checklist.text))</button></form>"
    }

    // MARK: Findings

    private var findings: String {
        let report = judgement.report
        let parts = [Level.error, .warning, .note].compactMap { level in
            let count = report.count(level)
            return count == 0 ? nil : "<span class=\"\(level.rawValue)\">\(counted(count, level.rawValue))</span>"
        }
        if parts.isEmpty { return "<p class=\"found\">\(judgement.isLinted ? "Nothing to report" : "checking …")</p>" }
        let left = report.diagnostics.count - Self.mostListed
        let more = left > 0 ? "<p>\(left) more: run <code>daymark lint</code></p>" : ""
        let listed = report.diagnostics.prefix(Self.mostListed).enumerated()
            .map { entry(PreviewNote(number: $0.offset + 1, diagnostic: $0.element)) }
        return
            "<details id=\"found\"><summary>\(parts.joined(separator: ", "))\(judgement.isLinted ? "" : ", checking …")</summary><div class=\"drop\"><ol>\(listed.joined())</ol>\(more)</div></details>"
    }

    private func entry(_ note: PreviewNote) -> String {
        let start = note.diagnostic.place.file.position(at: note.range.lowerBound)
        let target = RequestHandler.address(pages.page(of: note.path).path)
        let path = "\(prefix.hasSuffix("/") ? prefix : prefix + "/")\(note.path):\(start.line):\(start.column)"
        return
            "<li><a href=\"\(escapedForMarkup(target + moment.query))#\(note.id)\"><b class=\"\(note.diagnostic.level.rawValue)\">\(note.diagnostic.level.rawValue)</b> "
            + "\(escapedForMarkup(note.diagnostic.message))</a><span class=\"place\">\(escapedForMarkup(path)) · \(escapedForMarkup(note.diagnostic.rule.text))</span></li>"
    }

    // MARK: Time

    /// Links and a form, which need no script.
    private var time: String {
        let link = { (query: String, text: String) in "<a href=\"\(escapedForMarkup(path + query))\">\(text)</a>" }
        let back = moment.asked == nil ? "" : link("", "Back to now")
        return
            "<details id=\"time\"><summary>\(moment.asked == nil ? "Now" : "As if it were"): \(escapedForMarkup(moment.text))</summary><div class=\"drop\"><p class=\"links\">"
            + link(ChosenMoment.query(moment.now + .hours(1)), "1 hour later") + link(ChosenMoment.query(moment.tomorrow), "Tomorrow")
            + back
            + "</p><form method=\"get\" action=\"\(escapedForMarkup(path))\"><label for=\"now\">Time in \(escapedForMarkup(moment.zone.identifier))</label> "
            + "<input id=\"now\" type=\"datetime-local\" name=\"now\" value=\"\(moment.fieldText)\" required> <button>Show</button></form></div></details>"
    }
}
