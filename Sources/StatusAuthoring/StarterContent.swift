import Diagnostics
import StatusContent
import StatusModel

/// A content directory to start from: settings, components, wording, and a worked example of an incident and of planned work.
package struct StarterContent {
    package var name: String
    /// Without a slash at the end.
    package var url: String
    package var zone: Zone
    /// Public names, in page order; at least one.
    package var components: [String]
    package var hasExample = true
    private let now: Instant

    package init(name: String, url: String, zone: Zone, components: [String], now: Instant) {
        (self.name, self.url, self.zone, self.components, self.now) = (name, url, zone, components, now)
    }

    package var files: [SourceFile] {
        let wording = shippedWordings.map { SourceFile(path: "incident-templates/\($0.name).md", text: $0.text) }
        let settings = [
            SourceFile(path: "site.yml", text: site), SourceFile(path: "components.yml", text: componentList),
            SourceFile(path: "vocabulary.yml", text: Self.vocabulary),
            SourceFile(path: ".gitattributes", text: Self.attributes),
        ]
        return settings + wording + (hasExample ? StarterExample(component: entries[0], zone: zone, now: now).files : [])
    }

    /// Ids with names; two names that make one id get numbers.
    private var entries: [Component] {
        components.reduce(into: []) { entries, name in
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
        rebuild-every: 5m                      # how often CI rebuilds the page
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
        "# What customers recognise, in page order. Groups and more: docs/content.md\n"
            + "# Nothing is claimed of the days before 'since'.\n"
            + entries.map { "- id: \($0.id)\n  name: \(yamlValue($0.name))\n  since: \(firstDay.text)\n" }.joined()
    }

    /// From when on the page can tell anything: today, or the day of the example.
    private var firstDay: CivilDate { zone.date(at: hasExample ? StarterExample.start(now) : now) }

    private static let vocabulary = """
        audience: general                      # or developer, if your readers are
        # allow: [iDEAL]                       # names that customers know
        # replace: {settlement run: nightly payout}
        # symptoms: [stuck on pending]         # how your customers describe trouble

        """
}
