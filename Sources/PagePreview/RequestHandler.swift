import Diagnostics
import Dispatch
import StatusContent
import StatusModel
import StatusSite

/// Answers requests: the site's files, made as they are asked for, and its pages with what the preview has to say.
struct RequestHandler: Sendable {
    let preview: Preview

    func reply(to request: PreviewRequest) -> PreviewReply {
        let snapshot = preview.latest
        let moment = ChosenMoment(request.query["now"], clock: preview.now, zone: snapshot.content.judged.settings.zone)
        let view = preview.view(snapshot, at: moment.now)
        let isLarge = snapshot.files.count > Self.mostFilesAtOnce
        if !isLarge { preview.judge(view) }
        defer { preview.judge(view) }
        let notices = snapshot.problems + (moment.problem.map { [$0] } ?? [])
        var answer = Answer(request: request, moment: moment, view: view, notices: notices)
        answer.patience = isLarge ? .milliseconds(0) : Self.patience
        return reply(to: answer)
    }

    /// One request with all that its reply depends on.
    private struct Answer {
        let request: PreviewRequest
        let moment: ChosenMoment
        let view: SnapshotAtMoment
        var notices: [String]
        var patience = DispatchTimeInterval.milliseconds(0)
    }

    /// More files than this are shown before they are judged.
    private static let mostFilesAtOnce = 1_000
    private static let patience = DispatchTimeInterval.milliseconds(150)

    private func reply(to answer: Answer) -> PreviewReply {
        guard let site = answer.view.site else {
            return fallback(answer, because: reasons(answer.view.snapshot, about: "site.yml"))
        }
        if let slug = ChecklistOfPreview.slug(of: answer.request.path) { return checklist(slug, site, answer) }
        let path = Self.file(answer.request.path)
        switch site.file(at: path) {
        case .failure(let error): return fallback(answer, because: [sentence(error.diagnostic, preview.places.templates ?? "")])
        case .success(let file?):
            if let old = asItWas(path, answer) { return old }
            preview.proved(answer.view.snapshot)
            return page(file, 200, answer)
        case .success(nil): return missing(path, site, answer)
        }
    }

    /// Nothing of the site: only a preview has it.
    private func checklist(_ slug: String?, _ site: Site, _ answer: Answer) -> PreviewReply {
        let checklists = ChecklistOfPreview(answer.view, content: preview.places.content)
        guard let page = checklists.page(slug) else { return missing(Self.file(answer.request.path), site, answer) }
        let path = "index.html"
        let bar = bar(answer, leftOut(answer.view.snapshot) + answer.notices, path)
        return PreviewReply(path: path, AnnotatedPage(page, path: path).bytes(with: bar, notes: []))
    }

    /// Of an incident or maintenance that can't be read, what it said before; nil for everything else, and where it never said anything.
    private func asItWas(_ path: String, _ answer: Answer) -> PreviewReply? {
        let snapshot = answer.view.snapshot
        let folder = path.split(separator: "/").prefix(2).joined(separator: "/") + "/"
        let isUnreadable = snapshot.content.page?.unreadable.contains { $0.isWhole && $0.page.path == folder } ?? false
        return isUnreadable ? lastGoodPage(path, answer, reasons(snapshot, about: folder)) : nil
    }

    /// A folder's address without its slash leads to the folder; what was left out is shown as it was; all else is not there.
    private func missing(_ path: String, _ site: Site, _ answer: Answer) -> PreviewReply {
        if case .success(_?) = site.file(at: path + "/index.html") {
            let query = answer.request.queryText.isEmpty ? "" : "?" + answer.request.queryText
            return PreviewReply(status: 302, text: "It is a folder.", location: Self.address(answer.request.path + "/") + query)
        }
        let snapshot = answer.view.snapshot
        let folder = path.split(separator: "/").prefix(2).joined(separator: "/") + "/"
        if snapshot.content.leftOut.contains(where: { $0.hasPrefix(folder) }),
            let old = lastGoodPage(path, answer, reasons(snapshot, about: folder))
        {
            return old
        }
        guard case .success(let file?) = site.file(at: "404.html") else {
            return PreviewReply(status: 404, text: "There is no such page.")
        }
        return page(file, 404, answer)
    }

    /// The page as it was when all could be read or, where it never was, why there is none.
    private func fallback(_ answer: Answer, because reasons: [String]) -> PreviewReply {
        let path = Self.file(answer.request.path)
        if let old = lastGoodPage(path, answer, reasons) { return old }
        let page = AnnotatedPage(Array(EmptyPage.text.utf8), path: path)
        return PreviewReply(status: 503, path: "index.html", page.bytes(with: bar(answer, reasons + answer.notices, path), notes: []))
    }

    private func lastGoodPage(_ path: String, _ answer: Answer, _ reasons: [String]) -> PreviewReply? {
        guard let good = preview.lastGood, good.number != answer.view.snapshot.number,
            case .success(let file?)? = preview.view(good, at: answer.moment.now).site?.file(at: path)
        else { return nil }
        guard Self.isAnnotated(path) else { return PreviewReply(path: path, file.bytes) }
        let notices = ["This is the last page that could be made, not what is on disk now."] + reasons + answer.notices
        return PreviewReply(path: path, AnnotatedPage(file.bytes, path: path).bytes(with: bar(answer, notices, path), notes: []))
    }

    private func page(_ file: SiteFile, _ status: Int, _ answer: Answer) -> PreviewReply {
        guard Self.isAnnotated(file.path) else { return PreviewReply(status: status, path: file.path, file.bytes) }
        let bar = bar(answer, leftOut(answer.view.snapshot) + answer.notices, file.path)
        let notes = PageNotes(file.path, of: answer.view.snapshot, bar.judgement.report.diagnostics)
        return PreviewReply(
            status: status, path: file.path,
            AnnotatedPage(file.bytes, path: file.path).bytes(with: bar, notes: notes.proses, head: notes.head))
    }

    private func bar(_ answer: Answer, _ notices: [String], _ path: String) -> PreviewBar {
        PreviewBar(
            judgement: answer.view.judgement(after: answer.patience), moment: answer.moment, notices: notices,
            path: Self.address(answer.request.path), page: path,
            version: PreviewVersion(launch: preview.launch, snapshot: answer.view.snapshot.number, now: answer.view.now.seconds),
            pages: answer.view.snapshot.pages, prefix: preview.places.content,
            checklist: ChecklistOfPreview(answer.view, content: preview.places.content).link(from: answer.request.path))
    }

    private func leftOut(_ snapshot: ContentSnapshot) -> [String] {
        let paths = snapshot.content.leftOut
        guard let first = paths.first else { return [] }
        let others = paths.count > 1 ? " and \(paths.count - 1) more" : ""
        return ["The page goes without '\(first)'\(others), which can't be read. It is published so only with --publish-anyway."]
    }

    /// What the reader found, for pages that can't be made because of it.
    ///
    /// - Parameter path: of a file, or with a slash behind it of a folder.
    private func reasons(_ snapshot: ContentSnapshot, about path: String) -> [String] {
        let found = Report(snapshot.diagnostics, fileCount: 0).diagnostics
        let errors = found.filter { $0.level == .error && $0.place.file.path.hasPrefix(path) }
        return errors.prefix(5).map { sentence($0, preview.places.content) }
    }

    private func sentence(_ diagnostic: Diagnostic, _ folder: String) -> String {
        let position = diagnostic.place.file.position(at: diagnostic.place.range.lowerBound)
        let prefix = folder.isEmpty || folder.hasSuffix("/") ? folder : folder + "/"
        return "\(prefix)\(diagnostic.place.file.path):\(position.line):\(position.column): \(diagnostic.message)"
    }

    private static func file(_ path: String) -> String { path.isEmpty || path.hasSuffix("/") ? path + "index.html" : path }

    /// Pages but for the one that is shown in frames elsewhere, which has no room.
    private static func isAnnotated(_ path: String) -> Bool { path.hasSuffix(".html") && !path.hasSuffix(PageAddress.embed.file) }

    /// A path as it stands in an address.
    static func address(_ path: String) -> String {
        "/"
            + path.utf8.map { byte in
                let isPlain =
                    byte < 0x80 && (Character(UnicodeScalar(byte)).isLetter || (0x2D...0x39).contains(byte) || byte == 0x5F || byte == 0x7E)
                return isPlain ? String(UnicodeScalar(byte)) : "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }.joined()
    }
}

/// What stands where no page was ever made.
private enum EmptyPage {
    static let text = """
        <!doctype html>
        <html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src; script-src">
        <meta name="color-scheme" content="light dark"><title>No page yet</title><link rel="icon" href="data:,"></head>
        <body><main><h1>There is no page yet</h1>
        <p>What stands in the way is said above. The page appears here as soon as that is put right.</p></main></body></html>

        """
}
