// swift-tools-version: 6.1
import PackageDescription

let package = Package(
    name: "Daymark",
    platforms: [.macOS(.v15)],
    products: [.executable(name: "daymark", targets: ["daymark"])],
    traits: [
        .trait(name: "Preview", description: "`daymark preview`, the only command that needs a server and with it SwiftNIO."),
        .default(enabledTraits: ["Preview"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
    ],
    targets: [
        .systemLibrary(
            name: "CCommonMark", pkgConfig: "libcmark",
            providers: [.apt(["libcmark-dev"]), .brew(["cmark"])]),
        .systemLibrary(
            name: "CYAML", pkgConfig: "yaml-0.1",
            providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
        .systemLibrary(
            name: "CZlib", pkgConfig: "zlib",
            providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
        .systemLibrary(name: "CLinux"),
        .systemLibrary(name: "CEditLine", providers: [.apt(["libedit-dev"])]),

        .target(name: "Basics"),
        .target(name: "Diagnostics", dependencies: ["Basics"]),
        .target(name: "ZoneData"),
        .target(name: "StatusModel", dependencies: ["Basics", "Diagnostics", "ZoneData"]),
        .target(
            name: "StatusContent",
            dependencies: ["Basics", "CCommonMark", "CYAML", "Diagnostics", "StatusModel"]),
        .target(name: "StatusHistory", dependencies: ["Basics", "StatusModel"]),
        .target(name: "LexiconData"),
        .target(name: "StatusLint", dependencies: ["Basics", "Diagnostics", "LexiconData", "StatusHistory", "StatusModel"]),
        .target(
            name: "StatusCheck", dependencies: ["Diagnostics", "StatusContent", "StatusHistory", "StatusLint", "StatusModel"]),
        .target(
            name: "StatusAuthoring", dependencies: ["Basics", "Diagnostics", "StatusContent", "StatusHistory", "StatusModel"]),
        .target(name: "StatusImport", dependencies: ["Basics", "Diagnostics", "StatusContent", "StatusHistory", "StatusModel"]),
        .target(
            name: "SiteTemplates", path: "site-templates",
            resources: [
                "badge.js", "banner.js", "component.css", "component.html", "copy.js", "correction.html", "days.html", "embed.css",
                "embed.html", "embed.js", "entry.html", "foot.html", "formula.html", "future.js", "group.html", "head.html",
                "history.css", "history.html", "icons.html", "incident.html", "index.css", "index.html", "legend.html", "live.js",
                "maintenance.html", "moved.html", "not-found.html", "notice.html", "phases.css", "phases.html", "planned.html",
                "previews/degraded-performance.png", "previews/major-outage.png", "previews/operational.png",
                "previews/partial-outage.png", "previews/under-maintenance.png", "reader.js", "review.html", "right-to-left.css",
                "services.css", "services.html", "story.css", "strip.css", "strip.html", "style.css", "subscribe.css", "subscribe.html",
                "tell.html", "unreadable.html", "update.html", "uptime.css", "uptime.html", "way.html",
            ].map { .embedInCode($0) }),
        .target(
            name: "StatusSite",
            dependencies: ["Basics", "Diagnostics", "SiteTemplates", "StatusHistory", "StatusModel"]),
        .target(name: "StatusReports", dependencies: ["Basics", "Diagnostics", "StatusHistory", "StatusModel"]),
        .target(name: "StatusNotifications", dependencies: ["Basics", "Diagnostics", "StatusModel", "StatusSite"]),
        .target(name: "Disk", dependencies: ["Basics", "CLinux", "Diagnostics", "StatusContent", "StatusModel", "StatusSite"]),
        .target(name: "Processes", dependencies: ["Basics"]),
        .target(name: "GitHistory", dependencies: ["Basics", "Diagnostics", "Processes", "StatusContent", "StatusModel"]),
        .target(
            name: "PagePreview",
            dependencies: [
                "Basics", "Diagnostics", "Disk", "GitHistory", "StatusCheck", "StatusContent", "StatusHistory", "StatusModel",
                "StatusReports",
                "StatusSite",
                .product(name: "NIOCore", package: "swift-nio", condition: .when(traits: ["Preview"])),
                .product(name: "NIOHTTP1", package: "swift-nio", condition: .when(traits: ["Preview"])),
                .product(name: "NIOPosix", package: "swift-nio", condition: .when(traits: ["Preview"])),
            ]),
        .executableTarget(
            name: "daymark",
            dependencies: [
                "Basics", "CEditLine", "CLinux", "CZlib", "Diagnostics", "Disk", "GitHistory", "PagePreview", "Processes",
                "StatusAuthoring", "StatusCheck", "StatusContent", "StatusHistory", "StatusImport", "StatusLint", "StatusModel",
                "StatusNotifications", "StatusReports", "StatusSite",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        .testTarget(name: "BasicsTests", dependencies: ["Basics"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Basics", "Diagnostics"]),
        .testTarget(name: "DiskTests", dependencies: ["Basics", "Diagnostics", "Disk", "StatusContent", "StatusSite"]),
        .testTarget(name: "StatusContentTests", dependencies: ["Basics", "CCommonMark", "Diagnostics", "StatusContent", "StatusModel"]),
        .testTarget(
            name: "StatusHistoryTests",
            dependencies: ["Basics", "Diagnostics", "StatusHistory", "StatusLint", "StatusModel", "ZoneData"]),
        .testTarget(
            name: "StatusLintTests", dependencies: ["Basics", "Diagnostics", "StatusContent", "StatusHistory", "StatusLint", "StatusModel"]),
        .testTarget(
            name: "StatusSiteTests",
            dependencies: ["Basics", "Diagnostics", "StatusContent", "StatusHistory", "StatusLint", "StatusModel", "StatusSite"],
            exclude: ["Golden"]),
        .testTarget(name: "StatusNotificationsTests", dependencies: ["Basics", "StatusModel", "StatusNotifications"]),
        .testTarget(
            name: "StatusAuthoringTests",
            dependencies: ["Basics", "Diagnostics", "StatusAuthoring", "StatusContent", "StatusHistory", "StatusLint", "StatusModel"]),
        .testTarget(
            name: "CommandTests",
            dependencies: ["daymark", "Diagnostics", "Disk", "GitHistory", "PagePreview", "Processes", "StatusContent", "StatusModel"]),
        .testTarget(
            name: "StatusReportsTests",
            dependencies: ["Basics", "Diagnostics", "StatusAuthoring", "StatusHistory", "StatusLint", "StatusModel", "StatusReports"]),
        .testTarget(
            name: "StatusImportTests",
            dependencies: ["Basics", "Diagnostics", "StatusContent", "StatusHistory", "StatusImport", "StatusModel"]),
    ],
    swiftLanguageModes: [.v6]
)

// Regular expressions weigh as much as all rules, and their searches go by characters, not bytes: `Basics/Text/Search.swift` has ours.
for target in package.targets where target.type == .regular || target.type == .executable {
    target.swiftSettings = [.unsafeFlags(["-Xfrontend", "-disable-implicit-string-processing-module-import"])]
}
