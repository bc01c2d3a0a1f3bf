extension StatusPage {
    /// What readers may learn of: the page as it would be without the folders of internal incidents. Nil where it has none.
    package var withoutInternals: StatusPage? {
        let slugs = Set(incidents.filter(\.isInternal).map(\.slug) + unreadable.filter(\.isInternal).map(\.slug))
        if slugs.isEmpty { return nil }
        let isInternal = { (path: String) in
            let parts = path.split(separator: "/", maxSplits: 2)
            return parts.count > 1 && parts[0] == StatusEvent.Kind.incident.folder && slugs.contains(String(parts[1]))
        }
        var page = self
        page.incidents.removeAll { slugs.contains($0.slug) }
        page.unreadable.removeAll(where: \.isInternal)
        page.unreadablePaths.removeAll(where: isInternal)
        page.files.removeAll { isInternal($0.path) }
        page.strayTexts.removeAll { isInternal($0.body.file.path) }
        return page
    }
}
