import Disk
import StatusAuthoring
import StatusContent
import StatusModel

/// Gives planned work another window, and tells readers.
struct WindowChanging {
    let work: Maintenance
    let window: Range<Instant>
    let words: MessageOptions
    let desk: Authoring

    func plan() throws -> Authoring.Plan {
        desk.isAbout(work.slug)
        let new = try NewWindow(window, of: work, desk.clock)
        let folder = new.folder
        let file = try new.file()
        desk.sayPlan(window)
        try desk.lookAtNews(of: "maintenance/" + work.folderName, typed: new.status.rawValue, isTyped: !words.message.isEmpty)
        try checkIsNotAhead(work.updates.last?.at.value, desk.clock)
        let facts = MaintenanceFacts(new.moved, with: [], as: new.status, now: desk.now)
        let values = facts.values(desk.page.componentsToldApart, desk.clock).merging(new.values) { $1 }
        let drafted = UpdateDraft(
            status: new.status.rawValue, at: desk.now, components: [], body: try desk.text(words, for: new.wordingName, nil, values))
        let draft = try desk.settled(drafted, in: folder, with: [file], anyway: words.publishAnyway)
        return (
            {
                if work.occurrence == nil {
                    try ReplacedFile(old: work.file, new: file).write(content: desk.files.content)
                } else {
                    try desk.files.addFolder(folder, [file])
                }
                let update = try desk.files.add(draft, to: folder)
                try desk.finish(
                    WrittenContent(
                        paths: [file.path, update.path], summary: new.summary, talk: new.talk,
                        update: WrittenUpdate(folder: folder, draft: draft) { _ in new.summary }))
            }, [file, desk.file(of: draft, in: folder)]
        )
    }
}
