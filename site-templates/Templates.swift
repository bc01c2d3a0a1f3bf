/// The templates of this folder, built into the program. A new file is named here and in `Package.swift`.
package enum SiteTemplates {
    /// By file name.
    package static let files: [String: [UInt8]] = [
        "banner.js": PackageResources.banner_js,
        "component.html": PackageResources.component_html,
        "correction.html": PackageResources.correction_html,
        "days.html": PackageResources.days_html,
        "embed.css": PackageResources.embed_css,
        "embed.html": PackageResources.embed_html,
        "entry.html": PackageResources.entry_html,
        "foot.html": PackageResources.foot_html,
        "group.html": PackageResources.group_html,
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
        "phases.css": PackageResources.phases_css,
        "phases.html": PackageResources.phases_html,
        "planned.html": PackageResources.planned_html,
        "review.html": PackageResources.review_html,
        "services.css": PackageResources.services_css,
        "services.html": PackageResources.services_html,
        "story.css": PackageResources.story_css,
        "strip.css": PackageResources.strip_css,
        "strip.html": PackageResources.strip_html,
        "style.css": PackageResources.style_css,
        "unreadable.html": PackageResources.unreadable_html,
        "update.html": PackageResources.update_html,
        "uptime.css": PackageResources.uptime_css,
        "uptime.html": PackageResources.uptime_html,
    ]

    /// The pictures beside links, by the status that they show.
    package static let previews: [String: [UInt8]] = [
        "degraded-performance": PackageResources.degraded_performance_png,
        "major-outage": PackageResources.major_outage_png,
        "operational": PackageResources.operational_png,
        "partial-outage": PackageResources.partial_outage_png,
        "under-maintenance": PackageResources.under_maintenance_png,
    ]
}
