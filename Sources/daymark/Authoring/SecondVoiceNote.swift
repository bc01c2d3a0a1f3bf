import GitHistory
import StatusHistory
import StatusModel

extension Authoring {
    /// Says it where somebody else has just written to an incident: customers are to hear one voice.
    func sayWhoSpoke(for incident: Incident) {
        if Readership.isPractice || incident.isInternal { return }
        guard let latest = incident.updates.last else { return }
        let policy = page.settings.policy(at: incident.started.value)
        // What was long ago needs no look at git.
        guard let pace = policy.pace(incident.severity(at: now), latest.status.value), now - latest.at.value < pace.target,
            let first = KnownRevisions(content: files.content, page.files, now: now).log?.firstCommit(of: latest.file.path),
            let author = gitAuthor(content: files.content),
            let apart = incident.secondVoice((author, now), after: (first.author, first.at), of: latest, policy)
        else { return }
        say("'\(first.author)' wrote \(apart.words) ago; \(incident.adviceOnVoices(at: now)).\n")
    }
}
