/// The templates of this folder, built into the program. A new file is named here and in `Package.swift`.
package enum SiteTemplates {
    /// By file name.
    package static let files: [String: [UInt8]] = [
        "component.html": PackageResources.component_html,
        "days.html": PackageResources.days_html,
        "embed.css": PackageResources.embed_css,
        "embed.html": PackageResources.embed_html,
        "entry.html": PackageResources.entry_html,
        "foot.html": PackageResources.foot_html,
        "head.html": PackageResources.head_html,
        "history.css": PackageResources.history_css,
        "history.html": PackageResources.history_html,
        "icons.html": PackageResources.icons_html,
        "incident.html": PackageResources.incident_html,
        "index.css": PackageResources.index_css,
        "index.html": PackageResources.index_html,
        "legend.html": PackageResources.legend_html,
        "live.js": PackageResources.live_js,
        "maintenance.html": PackageResources.maintenance_html,
        "moved.html": PackageResources.moved_html,
        "not-found.html": PackageResources.not_found_html,
        "notice.html": PackageResources.notice_html,
        "planned.html": PackageResources.planned_html,
        "review.html": PackageResources.review_html,
        "services.css": PackageResources.services_css,
        "services.html": PackageResources.services_html,
        "story.css": PackageResources.story_css,
        "style.css": PackageResources.style_css,
        "unreadable.html": PackageResources.unreadable_html,
        "update.html": PackageResources.update_html,
    ]
}
