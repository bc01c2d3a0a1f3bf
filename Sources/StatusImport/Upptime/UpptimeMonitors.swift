import Basics
import Diagnostics
import StatusModel

/// The monitors of a page: those that are watched, and those that only its past names.
struct UpptimeMonitors {
    struct Monitor {
        /// The slug that it has now.
        var key: String
        var name: String
        var tags: Set<String> = []
        var url: String?
        var isGone = false
        /// Slugs that it had before.
        var earlier: [String] = []
        /// When it was first and last heard of, by its own files.
        var started: Instant?
        var updated: Instant?
        var status: String?
    }

    private(set) var all: [Monitor] = []
    /// The place in `all` of every slug that is known.
    private var places: [String: Int] = [:]
    var remarks: ImportRemarks

    init(_ files: UpptimeFiles) {
        remarks = files.remarks
        let listed = files.settings?.monitors ?? files.summary.map { ListedMonitor(name: $0.name, slug: $0.slug, url: $0.url, tags: []) }
        for monitor in listed { add(monitor, files) }
        for (slug, history) in files.histories.sorted(by: { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }) where places[slug] == nil
        {
            addFolder(slug, history, files)
        }
    }

    /// Every address that is watched, to find it in what the bot writes.
    var addresses: Set<String> { Set(all.compactMap(\.url)) }

    /// The key of the monitor that has or had a slug.
    func key(ofSlug slug: String) -> String? { places[slug].map { all[$0].key } }
    func key(ofName name: String) -> String? { all.first { $0.name == name && !$0.isGone }?.key ?? all.first { $0.name == name }?.key }
    func isTag(_ label: String) -> Bool { all.contains { $0.tags.contains(label) } }

    /// Makes known a monitor that only issues name.
    mutating func addGone(_ slug: String, name: String, isGone: Bool) {
        places[slug] = all.count
        all.append(Monitor(key: slug, name: name, isGone: isGone))
    }

    private mutating func add(_ listed: ListedMonitor, _ files: UpptimeFiles) {
        let slug = slug(of: listed, files)
        if let known = places[slug] {
            remarks.add(
                .leftOut, "a monitor with the slug of another one: Upptime keeps one history for both",
                at: "monitor \(listed.name), \(all[known].name)")
            return
        }
        var monitor = Monitor(key: slug, name: listed.name, tags: Set(listed.tags), url: listed.url)
        if let history = files.histories[slug] { monitor.take(history) }
        places[slug] = all.count
        all.append(monitor)
    }

    /// The slug that somebody chose; else the one that Upptime's own files have for it; else the one that Upptime makes.
    private func slug(of listed: ListedMonitor, _ files: UpptimeFiles) -> String {
        if let chosen = listed.slug { return chosen }
        if let told = files.summary.last(where: { $0.name == listed.name }) { return told.slug }
        let made = upptimeSlug(of: listed.name)
        if files.histories[made] != nil || made.isEmpty == false && files.histories.isEmpty { return made }
        let sameAddress = files.histories.filter { $0.value.url != nil && $0.value.url == listed.url }
        if let only = sameAddress.first, sameAddress.count == 1, isAddressOfOne(listed.url, files) { return only.key }
        return made.isEmpty ? listed.name : made
    }

    private func isAddressOfOne(_ url: String?, _ files: UpptimeFiles) -> Bool {
        (files.settings?.monitors ?? []).count { $0.url == url } <= 1
    }

    /// A file of the folder `history` that no monitor claims: of one that got another name, or of one that is gone.
    private mutating func addFolder(_ slug: String, _ history: MonitorHistory, _ files: UpptimeFiles) {
        let name = nameInIssues(slug, files)
        if let place = place(of: history, name) {
            let hasSlugForName = all[place].isGone && all[place].name == all[place].key
            if hasSlugForName, let name { all[place].name = name }
            remarks.add(
                .guessed, "an older history has the address or the name of a monitor: taken for the same one",
                at: "history of \(slug), monitor \(all[place].name)")
            all[place].earlier.append(slug)
            all[place].take(history)
            places[slug] = place
            return
        }
        places[slug] = all.count
        var monitor = Monitor(key: slug, name: name ?? slug, url: history.url, isGone: files.settings != nil || !files.summary.isEmpty)
        monitor.take(history)
        all.append(monitor)
    }

    /// The one monitor that a history is surely of: by its address, where no two share it, or by its name.
    private func place(of history: MonitorHistory, _ name: String?) -> Int? {
        let same = all.indices.filter { all[$0].url != nil && all[$0].url == history.url }
        let watched = same.filter { !all[$0].isGone }
        if watched.count == 1 { return watched.first }
        if let name, let namesake = all.firstIndex(where: { $0.name == name }) { return namesake }
        guard watched.isEmpty, same.count == 1, let past = same.first else { return nil }
        return name == nil || all[past].name == all[past].key ? past : nil
    }

    private func nameInIssues(_ slug: String, _ files: UpptimeFiles) -> String? {
        if let told = files.summary.last(where: { $0.slug == slug }) { return told.name }
        let issues = files.issues.values.filter { $0.labels?.contains(slug) ?? false }.sorted { $0.number > $1.number }
        return issues.lazy.compactMap { UpptimeWords.told($0.title)?.name }.first
    }
}

extension UpptimeMonitors.Monitor {
    fileprivate mutating func take(_ history: MonitorHistory) {
        started = [started, history.started].compactMap(\.self).min()
        if status == nil || (updated ?? Instant(seconds: 0)) < (history.updated ?? Instant(seconds: 0)) {
            status = history.status ?? status
        }
        updated = [updated, history.updated].compactMap(\.self).max()
    }
}
