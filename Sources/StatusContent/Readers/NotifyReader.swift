import Basics
import Diagnostics
import StatusModel

enum NotifyKey: String, ContentKeys {
    case id, to, secret, signingKey = "signing-key", from, recipients, unsubscribe, oneClick = "one-click", lists, kinds, severities,
        services, reminder, audience
}

/// A channel of which nobody has looked yet whether the services are there that it names.
struct ReadChannel {
    var channel: NotificationChannel
    var services: [Located<String>]
}

/// Reads `notify`: the channels that `daymark notify` tells of what happened.
func readChannels(_ fields: Fields<SiteKey>) -> [ReadChannel] {
    var channels: [ReadChannel] = []
    for node in fields.list(.notify) {
        guard let read = readChannel(node, fields.problems) else { continue }
        if channels.contains(where: { $0.channel.id == read.channel.id }) {
            fields.problems.add(
                .duplicateID, "there are two channels '\(read.channel.id)'; give one of them another id", at: node.place)
            continue
        }
        channels.append(read)
    }
    return channels
}

private func readChannel(_ node: YAMLNode, _ problems: Problems) -> ReadChannel? {
    guard let fields = Fields(node, of: "a channel", NotifyKey.self, problems) else { return nil }
    let id = fields.required(.id, such: "ops-chat", fields.slug)
    let kind = fields.required(.to, such: "slack", readKind(fields))
    let secret = fields.required(.secret, such: "SLACK_WEBHOOK") { readVariable($0, fields) }
    guard let id, let kind, let secret else { return nil }
    var channel = NotificationChannel(id: id.value, kind: kind.value, secret: secret)
    channel.signingKey = fields.has(.signingKey) ? readVariable(.signingKey, fields) : nil
    channel.kinds = fields.texts(.kinds).compactMap { fields.word($0, of: NotificationKind.self, for: "kind of news")?.value }
    channel.severities = fields.texts(.severities).compactMap { fields.word($0, of: Severity.self, for: "severity")?.value }
    channel.reminder = fields.duration(.reminder)?.value ?? channel.reminder
    channel.audience = fields.word(.audience, of: BriefAudience.self)?.value ?? channel.audience
    refuseEmptyFilters(fields)
    readMail(fields, &channel)
    channel.lists = fields.texts(.lists).compactMap {
        fields.converted($0, .wrongType) { text throws(ValueError) in try readWholeNumber(text, in: 1...1_000_000_000) }?.value
    }
    refuseWhatItHasNot(fields, kind.value)
    if kind.value == .listmonk, channel.lists.isEmpty {
        _ = fields.required(.lists, such: "[1]") { fields.list($0) }
        return nil
    }
    let services = fields.texts(.services)
    return isComplete(channel, fields) ? ReadChannel(channel: channel, services: services) : nil
}

/// Whoever writes a filter that names nothing doesn't mean everything.
private func refuseEmptyFilters(_ fields: Fields<NotifyKey>) {
    for key in [NotifyKey.kinds, .severities, .services] where fields.isEmptyList(key) {
        guard let place = fields.keyPlace(key) else { continue }
        fields.problems.add(
            .wrongType, "'\(key.rawValue)' names nothing; write what the channel is told, or delete the line to tell it everything",
            at: place)
    }
}

private func readKind(_ fields: Fields<NotifyKey>) -> (NotifyKey) -> Located<NotificationChannel.Kind>? {
    { key in
        guard let text = fields.text(key) else { return nil }
        if text.value.contains("/") || text.value.contains("@") {
            refuseSecret(key, text.place, fields)
            return nil
        }
        return fields.word(text, of: NotificationChannel.Kind.self, for: "kind of channel")
    }
}

/// The name of a variable. Whatever else stands there may be the secret itself, so no message repeats it.
private func readVariable(_ key: NotifyKey, _ fields: Fields<NotifyKey>) -> String? {
    guard let text = fields.text(key) else { return nil }
    let bytes = Array(text.value.utf8)
    let isName = bytes.allSatisfy { $0.isUppercase || $0.isDigit || $0 == UInt8(ascii: "_") } && bytes.first?.isDigit == false
    if isName, bytes.count <= 64 { return text.value }
    refuseSecret(key, text.place, fields)
    return nil
}

private func refuseSecret(_ key: NotifyKey, _ place: Place, _ fields: Fields<NotifyKey>) {
    let what =
        key == .to
        ? "'to' takes a kind of channel, such as slack, and no address"
        : "'\(key.rawValue)' takes the name of a variable of the environment, in capitals such as SLACK_WEBHOOK"
    fields.problems.add(
        .wrongType,
        "\(what); an address or a password never stands here: keep it in a secret of your CI, and get a new one if this one was real",
        at: place)
}

private func readMail(_ fields: Fields<NotifyKey>, _ channel: inout NotificationChannel) {
    channel.sender = fields.value(.from, .wrongType, readSender)?.value
    channel.recipients = fields.texts(.recipients).compactMap { fields.converted($0, .wrongType, readAddress)?.value }
    channel.unsubscribe = fields.value(.unsubscribe, .wrongType, readWayOut)?.value
    channel.unsubscribesByOneClick = fields.flag(.oneClick) ?? false
    if channel.unsubscribesByOneClick, channel.unsubscribe?.hasPrefix("https://") != true, let place = fields.keyPlace(.oneClick) {
        fields.problems.add(
            .wrongType, "'one-click' needs an address to send the click to; write 'unsubscribe: https://…', or delete the line", at: place)
    }
}

/// Whether it has all that its kind needs.
private func isComplete(_ channel: NotificationChannel, _ fields: Fields<NotifyKey>) -> Bool {
    guard channel.kind == .email else { return true }
    let sender = channel.sender ?? fields.required(.from, such: "status@example.com", fields.text)?.value
    if channel.recipients.isEmpty { _ = fields.required(.recipients, such: "[list@example.com]", fields.list) }
    return sender != nil && !channel.recipients.isEmpty
}

/// What only other kinds of channels have would do nothing here.
private func refuseWhatItHasNot(_ fields: Fields<NotifyKey>, _ kind: NotificationChannel.Kind) {
    let owners: [(NotifyKey, [NotificationChannel.Kind])] = [
        (.signingKey, [.webhook]), (.from, [.email, .listmonk]), (.recipients, [.email]), (.unsubscribe, [.email]), (.oneClick, [.email]),
        (.lists, [.listmonk]),
    ]
    for (key, kinds) in owners where !kinds.contains(kind) {
        guard let place = fields.keyPlace(key) else { continue }
        let names = kinds.map(\.rawValue).joined(separator: " and ")
        fields.problems.add(
            .wrongType, "only \(names) has '\(key.rawValue)', and this channel is \(kind.rawValue); delete the line", at: place)
    }
}

extension [ReadChannel] {
    /// With the components of the groups that are named.
    func channels(among entries: [ComponentEntry], _ problems: Problems) -> [NotificationChannel] {
        var members: [String: [String]] = [:]
        for entry in entries {
            for component in entry.components { members[component.id] = [component.id] }
            if case .group(let group) = entry, !group.id.isEmpty { members[group.id] = group.components.map(\.id) }
        }
        return map { read in
            var channel = read.channel
            for name in read.services {
                if let ids = members[name.value] {
                    channel.services += ids.filter { !channel.services.contains($0) }
                    continue
                }
                let nearest = nearestName(to: name.value, among: members.keys.sorted())
                let wayOut = nearest.map { "did you mean '\($0)'?" } ?? "components.yml says which there are"
                problems.add(
                    .unknownComponent, "unknown service or group '\(name.value)'; \(wayOut)", at: name.place, suggestion: nearest)
                // A filter that is not there must not let everything through.
                channel.services.append(name.value)
            }
            return channel
        }
    }
}
