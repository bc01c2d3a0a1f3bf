import Diagnostics

/// What `site.yml` says.
package struct SiteSettings: Sendable {
    package var name: String
    /// The page's address, without a slash at the end.
    package var url: String
    package var description: String?
    /// The address of the page for colleagues, without a slash at the end; nil where there is none.
    package var internalURL: String?
    /// The page's own zone: days and bars are days of this zone.
    package var zone: Zone
    package var language: PageLanguage
    /// Where site.yml names it.
    package var languagePlace: Place?
    /// Where customers find help.
    package var support: String?
    package var logo: Logo?
    /// `#rrggbb`.
    package var accent: Located<String>?
    /// How often the page is rebuilt.
    package var rebuildEvery: TimeSpan?
    /// Whether the history says how many promised updates came in time.
    package var showsPromiseRecord: Bool
    package var policy: Policy
    package var uptime: UptimeSettings
    package var lint: LintSettings
    /// Who reads the page, where `site.yml` says so: `vocabulary.yml` may say otherwise.
    package var audience: Vocabulary.Audience?
    /// Where customers sign up for updates by e-mail: a form of the company's own list, or a mail address.
    package var subscribe: String?
    /// Where `daymark notify` tells of what happened.
    package var channels: [NotificationChannel] = []
    /// By which another page's API knew this one.
    package var apiID: String?
    /// The name and the description as they were written.
    package var texts: [Located<String>] = []

    package init(
        name: String, url: String, description: String? = nil, zone: Zone = .utc, language: PageLanguage = .english, support: String? = nil,
        logo: Logo? = nil, accent: Located<String>? = nil, rebuildEvery: TimeSpan? = nil, showsPromiseRecord: Bool = false,
        policy: Policy = .standard,
        uptime: UptimeSettings = UptimeSettings(), lint: LintSettings = LintSettings()
    ) {
        self.name = name
        self.url = url
        self.description = description
        self.zone = zone
        self.language = language
        self.support = support
        self.logo = logo
        self.accent = accent
        self.rebuildEvery = rebuildEvery
        self.showsPromiseRecord = showsPromiseRecord
        self.policy = policy
        self.uptime = uptime
        self.lint = lint
    }
}

extension SiteSettings {
    /// The folder of the page's address below its host, without a slash at its end: empty for most pages, or `/status`.
    package var folder: String {
        let parts = url.split(separator: "/", omittingEmptySubsequences: true).dropFirst(2)
        return parts.map { "/" + $0 }.joined()
    }

    /// The host of the page's address, for names that must be the page's own.
    package var host: String {
        let address = url.split(separator: "/", omittingEmptySubsequences: true)
        return address.dropFirst().first.map { String($0.prefix { $0 != ":" }) } ?? url
    }
}

/// The picture that stands beside the site's name, or in its place.
package struct Logo: Sendable {
    package var light: Picture
    /// For dark pages; the other one where there is none.
    package var dark: Picture?
    /// Whether the name is in the picture, and so not beside it.
    package var hidesName: Bool

    package struct Picture: Sendable {
        package var bytes: [UInt8]
        package var media: Media

        package init(bytes: [UInt8], media: Media) { (self.bytes, self.media) = (bytes, media) }
    }

    package enum Media: String, Sendable {
        case svg = "image/svg+xml"
        case png = "image/png"
    }

    package init(light: Picture, dark: Picture? = nil, hidesName: Bool = false) {
        (self.light, self.dark, self.hidesName) = (light, dark, hidesName)
    }
}

/// How uptime is counted.
package struct UptimeSettings: Sendable {
    /// Days in the window, today included.
    package var days: Int
    /// How much of the time in each status counts as down, in thousandths: 0 not at all, 1,000 all of it.
    package var weights: [ComponentStatus: Int]
    /// Where `site.yml` gives them.
    package var weightPlaces: [ComponentStatus: Place] = [:]

    /// 90 days; a partial outage counts 0.3 and a major one in full.
    package init(days: Int = 90, weights: [ComponentStatus: Int] = [.partialOutage: 300, .majorOutage: 1_000]) {
        self.days = days
        self.weights = weights
    }

    package func weight(of status: ComponentStatus) -> Int { weights[status] ?? 0 }
}

/// How the content is judged.
package struct LintSettings: Sendable {
    /// What started before this day is exempt from all rules but `content/*`, `history/*` and `leak/*`.
    package var since: CivilDate?
    /// How long an update counts as fresh; older ones get warnings where fresh ones get errors.
    package var fresh: TimeSpan
    package var rules: [RuleSetting]
    /// Folders and files that were published and deleted on purpose, by path; `site.yml` says why.
    package var deleted: [String]
    /// For `site.yml`, and for files outside the folders of incidents and maintenance, which have no place for one.
    package var allowances: [Allowance] = []

    package init(since: CivilDate? = nil, fresh: TimeSpan = .hours(24), rules: [RuleSetting] = [], deleted: [String] = []) {
        self.since = since
        self.fresh = fresh
        self.rules = rules
        self.deleted = deleted
    }
}

/// What `site.yml` says about one rule. Whether the rule and its options exist is for the linter to say.
package struct RuleSetting: Sendable {
    package var rule: Located<String>
    /// `error`, `warning`, `note` or `off`.
    package var level: Located<String>?
    package var options: [Option]

    package struct Option: Sendable {
        package var name: Located<String>
        package var value: Located<String>

        package init(name: Located<String>, value: Located<String>) {
            self.name = name
            self.value = value
        }
    }

    package init(rule: Located<String>, level: Located<String>? = nil, options: [Option] = []) {
        self.rule = rule
        self.level = level
        self.options = options
    }
}
