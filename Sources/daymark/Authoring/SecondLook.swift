import Diagnostics
import Disk
import GitHistory
import StatusAuthoring
import StatusContent
import StatusModel

/// Looks again at an update that is committed, once what others pushed meanwhile has come in under it: the page is never taken back to a
/// phase that it has left because somebody had not seen that yet.
struct SecondLook {
    let desk: Authoring
    let commit: GitCommit
    let written: WrittenContent

    /// What is written now: the same, or drafted anew from what others have said.
    ///
    /// - Throws: exit code 1 where its author has to look at it.
    func result() throws -> WrittenContent {
        guard let update = written.update, let path = written.paths.last, update.draft.corrects == nil else { return written }
        let page = try pageBefore(update, path)
        guard let arrival = LateArrival(in: update.folder, page, since: desk.page) else { return written }
        if update.tellsAll { throw refusal(arrival.isUntold) }
        let draft = try drafted(update, page)
        if let reason = arrival.takesBack(to: draft.status) { throw refusal(reason) }
        if update.redraft == nil, desk.questions.areAsked, try !desk.questions.yes("Is yours still right as it is?", suggestion: true) {
            throw refusal(arrival.came)
        }
        if draft == update.draft { return written }
        return try replaced(update, by: draft, path)
    }

    /// What the page says without the update, up to its minute.
    private func pageBefore(_ update: WrittenUpdate, _ path: String) throws -> StatusPage {
        let files = try desk.contentFiles().filter { $0.path != path }
        return loadContent(files).judged.told(upTo: update.draft.at)
    }

    private func drafted(_ update: WrittenUpdate, _ page: StatusPage) throws -> UpdateDraft {
        do {
            return try update.redraft?(page) ?? update.draft
        } catch let error as AuthoringError {
            throw refusal(error.message)
        }
    }

    private func replaced(_ update: WrittenUpdate, by draft: UpdateDraft, _ path: String) throws -> WrittenContent {
        var new = written
        new.summary = update.summary(draft)
        new.update?.draft = draft
        do throws(GitFailure) {
            try commit.remove(path)
            let file = try add(draft, to: update.folder)
            try commit.amend(removed: path, added: file.path, message: new.summary + "\n\n" + draft.body)
            new.paths[new.paths.count - 1] = file.path
            printTalk("Others have written meanwhile: yours is drafted anew from what they said, as \(desk.shown(file.path)).\n")
        } catch {
            throw refusal(error.message)
        }
        if try desk.errors(in: new.paths) > 0 { throw refusal("what was drafted anew has errors") }
        return new
    }

    private func add(_ draft: UpdateDraft, to folder: String) throws(GitFailure) -> SourceFile {
        do throws(DiskError) { return try desk.files.add(draft, to: folder) } catch { throw GitFailure(message: error.message) }
    }

    private func refusal(_ reason: String) -> any Error {
        // What has errors behind theirs would stop the page for everybody.
        let mayStay = (try? Verdict(on: written.paths, desk.options.shared, desk.now))?.report.count(.error) == 0
        printTalk(
            "Not pushed: \(reason).\nYour update is committed here, behind theirs\(mayStay ? ". If it is right as it is, type 'git push'" : ", where it has errors"). "
                + "To take it back and write it anew, type:\n  git reset --keep HEAD~1\n")
        return findingsExitCode
    }
}
