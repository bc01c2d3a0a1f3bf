import Basics
import Diagnostics
import StatusModel

extension UpptimeEvents {
    /// The page's components, those that are watched first, with the days of their history.
    mutating func components(_ files: UpptimeFiles) -> [ImportedComponent] {
        let monitors = monitors.all.filter { !$0.isGone } + monitors.all.filter(\.isGone)
        return monitors.map { component($0, files) }
    }

    private mutating func component(_ monitor: UpptimeMonitors.Monitor, _ files: UpptimeFiles) -> ImportedComponent {
        var component = ImportedComponent(key: monitor.key, name: monitor.name)
        component.wasAt = addresses("/history/", [monitor.key] + monitor.earlier, at: "monitor \(monitor.name)")
        let spells = spells[monitor.key] ?? []
        component.since = firstDay(monitor, spells, files.hasIssueList)
        if monitor.isGone {
            let ends = spells.map { Instant(seconds: $0.upperBound == now.seconds ? $0.lowerBound : $0.upperBound) }
            let last = (ends + [monitor.updated].compactMap(\.self)).max() ?? now
            component.until = last.civil(offset: 0).date
            remarks.add(.guessed, "watched no longer: its last day is that of its last check or issue", at: "monitor \(monitor.name)")
        }
        skipUntoldDays(&component, monitor, files, spells)
        if let since = component.since, let until = component.until, until < since { component.until = since }
        if monitor.status == "down" || monitor.status == "degraded", !monitor.isGone,
            !spells.contains(where: { $0.upperBound >= now.seconds })
        {
            remarks.add(
                .leftOut, "the last check found it \(monitor.status ?? ""), and no open issue says so: tell of it if it still is",
                at: "monitor \(monitor.name)")
        }
        return component
    }

    /// The day from which Upptime watched, or that of the first issue, if that is earlier; else today, as nothing is known of days before.
    private mutating func firstDay(_ monitor: UpptimeMonitors.Monitor, _ spells: [Range<Int>], _ hasIssues: Bool) -> CivilDate {
        let place = "monitor \(monitor.name)"
        let told = firstToldDay(spells)
        if let started = monitor.started?.civil(offset: 0).date {
            guard let told, told < started else { return started }
            remarks.add(.guessed, "an issue is older than what says since when it is watched: its history begins with the issue", at: place)
            return told
        }
        if let told {
            remarks.add(.guessed, "since when it is watched isn't said: its history begins with its first issue", at: place)
            return told
        }
        let way = hasIssues ? "" : "; once the issues are there, set 'since' in components.yml to the day of its first"
        remarks.add(.guessed, "since when it is watched isn't said: its history begins with the import\(way)", at: place)
        return now.civil(offset: 0).date
    }

    /// Begins a history after days that had trouble nobody can tell of, as far as nothing that is told gets lost by it.
    private mutating func skipUntoldDays(
        _ component: inout ImportedComponent, _ monitor: UpptimeMonitors.Monitor, _ files: UpptimeFiles, _ spells: [Range<Int>]
    ) {
        let slugs = Set([monitor.key] + monitor.earlier)
        let counted = files.summary.filter { slugs.contains($0.slug) }.flatMap(\.minutesDown)
        let minutes = UpptimeMinutes(counted, spells: spells)
        let told = firstToldDay(spells)
        let untold = minutes.untold.sorted { $0.day < $1.day }
        // Without issues nobody knows what they tell of.
        let skipped = files.hasIssueList ? untold.filter { day in told.map { day.day < $0 } ?? true } : []
        for (day, minutes) in skipped {
            remarks.add(
                .leftOut, "minutes down that no issue tells of: nobody knows when in the day, so the history begins after them",
                at: "monitor \(monitor.name), \(day.text): \(counted_(minutes))")
        }
        if let last = skipped.last?.day, let since = component.since, last >= since { component.since = last.adding(days: 1) }
        let shown = untold.dropFirst(skipped.count).map { "\($0.day.text) (\(counted_($0.minutes)))" }
        if !shown.isEmpty {
            remarks.add(
                .leftOut, "minutes down that no issue tells of, on days that look better than they were",
                at: "monitor \(monitor.name): \(shown.joined(separator: ", "))")
        }
        if !minutes.short.isEmpty {
            remarks.add(
                .leftOut, "more minutes down were counted than issues tell of, on days that look better than they were",
                at: "monitor \(monitor.name): \(minutes.short.sorted().map(\.text).joined(separator: ", "))")
        }
    }
}

private func firstToldDay(_ spells: [Range<Int>]) -> CivilDate? {
    spells.map(\.lowerBound).min().map { Instant(seconds: $0).civil(offset: 0).date }
}

private func counted_(_ minutes: Int) -> String { counted(minutes, "minute") }
