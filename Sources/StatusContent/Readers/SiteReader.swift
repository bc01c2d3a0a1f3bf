import Basics
import Diagnostics
import StatusModel

/// What `site.yml` says, as far as it can be read.
struct ReadSettings {
    var settings: SiteSettings
    /// Whether nothing is missing that no page can do without.
    var isComplete: Bool
    var channels: [ReadChannel] = []

    /// What holds where nothing can be read.
    static let usual = ReadSettings(settings: SiteSettings(name: "", url: ""), isComplete: false)
}

enum SiteKey: String, ContentKeys {
    case name, url, id, description, timeZone = "time-zone", language, support, logo, accent, rebuildEvery = "rebuild-every",
        promiseRecord = "promise-record", policy, uptime, audience, lint, lintAllow = "lint-allow", subscribe, notify,
        internalURL = "internal-url"
}

enum UptimeKey: String, ContentKeys {
    case days, weights
}

enum LintKey: String, ContentKeys {
    case since, fresh, rules, deleted
}

/// Reads `site.yml`. What it lacks has been reported.
func readSite(_ file: SourceFile, assets: [String: SourceFile], _ problems: Problems) -> ReadSettings {
    guard isReadableText(file, atMost: ContentLimits.yaml, problems) else { return .usual }
    let node = readYAML(file.startAfterByteOrderMark..<file.bytes.count, of: file, problems)
    guard let fields = Fields(node, of: "site.yml", SiteKey.self, problems) else { return .usual }
    let name = fields.required(.name, such: "Harbour Pay Status", fields.words)
    let url = fields.required(.url, such: "https://status.example.com") { readWebAddress($0, fields, isBase: true) }
    let zone = fields.required(.timeZone, such: "Europe/London") { readZone($0, fields) }
    let language = readLanguage(fields)
    let description = fields.words(.description)
    var settings = SiteSettings(
        name: name?.value ?? "", url: url ?? "", description: description?.value, zone: zone ?? .utc,
        language: language?.value ?? .english, support: readSupport(fields), logo: readLogo(fields, assets),
        accent: fields.value(.accent, .wrongType, readColour), rebuildEvery: fields.duration(.rebuildEvery)?.value,
        showsPromiseRecord: fields.flag(.promiseRecord) ?? false,
        policy: readPolicy(fields.node(.policy), zone: zone ?? .utc, problems), uptime: readUptime(fields.node(.uptime), problems),
        lint: readLint(fields.node(.lint), problems))
    settings.subscribe = readSubscribe(fields)
    settings.internalURL = readInternalAddress(fields, besides: url)
    settings.apiID = fields.earlierID(.id)?.value
    settings.audience = readAudience(.audience, fields)
    settings.texts = [name, description].compactMap { $0 }
    settings.lint.allowances = fields.allowances(.lintAllow)
    settings.languagePlace = language?.place
    return ReadSettings(settings: settings, isComplete: name != nil && url != nil && zone != nil, channels: readChannels(fields))
}

/// Where the page for colleagues is: elsewhere than the one for customers.
private func readInternalAddress(_ fields: Fields<SiteKey>, besides url: String?) -> String? {
    guard let address = readWebAddress(.internalURL, fields, isBase: true) else { return nil }
    if address != url { return address }
    if let place = fields.text(.internalURL)?.place {
        fields.problems.add(
            .wrongType, "the internal page would take the place of the one for customers; give it an address of its own", at: place)
    }
    return nil
}

/// An http or https address, without the slash at its end.
///
/// - Parameter isBase: whether paths are put behind it, so that it can't have a query or fragment.
private func readWebAddress(_ key: SiteKey, _ fields: Fields<SiteKey>, isBase: Bool = false) -> String? {
    fields.value(key, .wrongType) { text throws(ValueError) in
        guard isWebAddress(text) else {
            throw ValueError(message: "'\(text)' is not a web address; write it with https:// in front")
        }
        let host = text.split(separator: "/", omittingEmptySubsequences: false).dropFirst(2).first?.prefix { $0 != "?" && $0 != "#" } ?? ""
        if host.contains("@") {
            throw ValueError(
                message: "'\(key.rawValue)' has a user name or password in it, which would be published; delete all up to the '@'")
        }
        if isBase, let end = text.firstIndex(where: { $0 == "?" || $0 == "#" }) {
            throw ValueError(
                message: "pages' addresses start with '\(key.rawValue)', so nothing may follow the '\(text[end])'; write '\(text[..<end])'")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }?.value
}

/// http or https, a host, and nothing that could end an attribute or a line.
package func isWebAddress(_ text: String) -> Bool {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return false }
    let rest = text.utf8.dropFirst(scheme.utf8.count)
    let forbidden = Array("\"'<>\\^`{|} ".utf8)
    return rest.first.map { $0 != UInt8(ascii: "/") } ?? false && rest.allSatisfy { $0 > 0x20 && $0 < 0x7F && !forbidden.contains($0) }
}

private func readSupport(_ fields: Fields<SiteKey>) -> String? {
    guard let text = fields.text(.support) else { return nil }
    return text.value.hasPrefix("mailto:") ? readMailAddress(text, fields) : readWebAddress(.support, fields)
}

/// Where customers give their mail address: a form of one's own list, or its own mail address.
private func readSubscribe(_ fields: Fields<SiteKey>) -> String? {
    guard let text = fields.text(.subscribe) else { return nil }
    if text.value.hasPrefix("mailto:") { return readMailAddress(text, fields) }
    guard let address = readWebAddress(.subscribe, fields) else { return nil }
    if address.hasPrefix("https://") { return address }
    fields.problems.add(
        .wrongType, "'subscribe' leads to a form that asks for mail addresses, so it has to be encrypted; write it with https://",
        at: text.place)
    return nil
}

private func readMailAddress(_ text: Located<String>, _ fields: Fields<SiteKey>) -> String? {
    let address = text.value.dropFirst("mailto:".count)
    let isPlain = address.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Array("\"'<>\\".utf8).contains($0) }
    if address.contains("@"), isPlain { return text.value }
    fields.problems.add(.wrongType, "'\(text.value)' is not a mail address; write it as mailto:help@example.com", at: text.place)
    return nil
}

func readZone<Key>(_ key: Key, _ fields: Fields<Key>) -> Zone? {
    fields.value(key, .time) { text throws(ValueError) in
        if let zone = Zone(identifier: text) { return zone }
        if let fault = Zone.fault(of: text) { throw ValueError(message: fault) }
        if let places = meanings(ofAbbreviation: text)?.filter({ Zone(identifier: $0) != nil }), !places.isEmpty {
            throw ValueError(
                message: "'\(text)' is not a time zone's full name; write \(places.map { "'\($0)'" }.joined(separator: " or "))")
        }
        let nearest = nearestName(to: text, among: Zone.knownIdentifiers)
        let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "write a place such as 'Europe/London', or 'UTC'"
        throw ValueError(message: "'\(text)' is not a time zone; \(wayOut)", suggestion: nearest)
    }?.value
}

private func readLanguage(_ fields: Fields<SiteKey>) -> Located<PageLanguage>? {
    fields.value(.language, .unknownValue) { text throws(ValueError) in
        guard let language = PageLanguage(rawValue: text) else {
            let there = PageLanguage.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
            throw ValueError(message: "there is no '\(text)' for the page's own words; write \(there), or delete the line")
        }
        return language
    }
}

private func readColour(_ text: String) throws(ValueError) -> String {
    let digits = text.utf8.dropFirst()
    let isHex: (UInt8) -> Bool = { ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x66) }
    guard text.hasPrefix("#"), digits.count == 6, digits.allSatisfy(isHex) else {
        throw ValueError(message: "'\(text)' is not a colour; write it as \"#0b5cad\", in quotes")
    }
    return text.lowercased()
}

private func readUptime(_ node: YAMLNode?, _ problems: Problems) -> UptimeSettings {
    var uptime = UptimeSettings()
    guard let fields = Fields(node, of: "uptime", UptimeKey.self, problems) else { return uptime }
    if let days = fields.value(.days, .wrongType, { text throws(ValueError) in try readWholeNumber(text, in: 1...366) }) {
        uptime.days = days.value
    }
    for pair in fields.pairs(.weights) {
        guard let status = fields.word(pair.key, of: ComponentStatus.self, for: "component status"),
            let text = fields.scalar(pair.value, of: pair.key.value),
            let weight = fields.converted(text, .wrongType, readThousandths)
        else { continue }
        if status.value == .operational, weight.value != 0 {
            problems.add(.wrongType, "'operational' can't count as downtime; leave it out", at: weight.place)
            continue
        }
        (uptime.weights[status.value], uptime.weightPlaces[status.value]) = (weight.value, weight.place)
    }
    return uptime
}

private func readLint(_ node: YAMLNode?, _ problems: Problems) -> LintSettings {
    var lint = LintSettings()
    guard let fields = Fields(node, of: "lint", LintKey.self, problems) else { return lint }
    lint.since = fields.date(.since)?.value
    lint.fresh = fields.duration(.fresh)?.value ?? lint.fresh
    lint.deleted = readDeleted(fields)
    lint.rules = fields.pairs(.rules).compactMap { pair in
        var setting = RuleSetting(rule: pair.key)
        guard case .mapping(let pairs, _) = pair.value else {
            // The level alone says as much: `plain/jargon: warning`.
            setting.level = fields.scalar(pair.value, of: pair.key.value)
            return setting.level == nil ? nil : setting
        }
        for option in pairs {
            guard let value = fields.scalar(option.value, of: option.key.value) else { continue }
            if option.key.value == "level" { setting.level = value } else { setting.options.append(.init(name: option.key, value: value)) }
        }
        return setting
    }
    return lint
}

/// `deleted: {incidents/2026-11-20-a-mistake: nothing was wrong}`. Without a reason it doesn't count.
private func readDeleted(_ fields: Fields<LintKey>) -> [String] {
    fields.pairs(.deleted).compactMap { pair in
        let reason = pair.value.isEmpty ? "" : fields.scalar(pair.value, of: pair.key.value)?.value
        guard let reason else { return nil }
        if !reason.allSatisfy(\.isWhitespace) { return pair.key.value }
        fields.problems.add(.missingKey, "'\(pair.key.value)' has no reason; write behind it why it was deleted", at: pair.key.place)
        return nil
    }
}
