import Diagnostics
import StatusContent
import StatusModel

/// What customers use, under one heading of the page; nil where it has none.
package struct StarterGroup: Sendable, Equatable {
    package var name: String?
    /// Public names, in page order.
    package var components: [String]

    package init(name: String?, components: [String]) { (self.name, self.components) = (name, components) }
}

/// A content directory to start from: settings, components, wording, and a worked example of an incident and of planned work.
package struct StarterContent {
    package var name: String
    /// Without a slash at the end.
    package var url: String
    package var zone: Zone
    /// In page order, with at least one component.
    package var groups: [StarterGroup]
    package var hasExample = true
    private let now: Instant

    package init(name: String, url: String, zone: Zone, groups: [StarterGroup], now: Instant) {
        (self.name, self.url, self.zone, self.groups, self.now) = (name, url, zone, groups, now)
    }

    /// The same with components that stand alone.
    package init(name: String, url: String, zone: Zone, components: [String], now: Instant) {
        self.init(name: name, url: url, zone: zone, groups: [StarterGroup(name: nil, components: components)], now: now)
    }

    /// The wording that updates are drafted from.
    package static var wording: [SourceFile] {
        shippedWordings.map { SourceFile(path: "incident-templates/\($0.name).md", text: $0.text) }
    }

    package var files: [SourceFile] {
        let settings = [
            SourceFile(path: "site.yml", text: site), SourceFile(path: "components.yml", text: componentList),
            SourceFile(path: "vocabulary.yml", text: Self.vocabulary),
            SourceFile(path: ".gitattributes", text: Self.attributes),
        ]
        return settings + Self.wording + (hasExample ? StarterExample(component: entries[0], zone: zone, now: now).files : [])
    }

    /// Ids with names; two names that make one id get numbers.
    private var entries: [Component] {
        groups.flatMap(\.components).reduce(into: []) { entries, name in
            let id = slug(from: name)
            let taken = entries.count { $0.id == id || $0.id.hasPrefix(id + "-") }
            entries.append(Component(id: taken == 0 ? id : "\(id)-\(taken + 1)", name: name))
        }
    }

    private var site: String {
        """
        name: \(yamlValue(name))
        url: \(yamlValue(url))
        time-zone: \(zone.identifier)
        language: en
        # support: https://help.example.com    # where customers find help
        # accent: "#0b5cad"                    # colour of links
        policy: standard                       # how often customers hear from you: daymark rules --policy

        """ + (hasExample ? Self.exampleNote : "")
    }

    private static let exampleNote = """
        lint:
          rules:
            # The example incident was written in one go. Delete these lines with it.
            history/backdated: off

        """

    private static let attributes = """
        # Two people who add to one log both have their lines in it.
        timeline.yml merge=union

        """

    private var componentList: String {
        var (list, rest) = ("", entries[...])
        for group in groups {
            if let name = group.name { list += "- group: \(yamlValue(name))\n  components:\n" }
            let margin = group.name == nil ? "" : "    "
            for entry in rest.prefix(group.components.count) {
                let lines = ["- id: \(entry.id)", "  name: \(yamlValue(entry.name))", "  since: \(firstDay.text)"]
                list += lines.map { margin + $0 + "\n" }.joined()
            }
            rest = rest.dropFirst(group.components.count)
        }
        return "# What customers recognise, in page order. More: 'daymark component', docs/content.md\n"
            + "# Nothing is claimed of the days before 'since'.\n" + list
    }

    /// From when on the page can tell anything: today, or the day of the example.
    private var firstDay: CivilDate { zone.date(at: hasExample ? StarterExample.start(now) : now) }

    private static let vocabulary = """
        audience: general                      # or developers, if your readers are
        # allow: [iDEAL]                       # names that customers know
        # replace: {settlement run: nightly payout}
        # symptoms: [stuck on pending]         # how your customers describe trouble

        """
}
