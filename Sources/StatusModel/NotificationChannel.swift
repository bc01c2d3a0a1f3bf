import Diagnostics

/// Where `daymark notify` tells of what happened, as `notify:` in `site.yml` has it.
package struct NotificationChannel: Sendable {
    /// What commands and messages call it.
    package var id: String
    package var kind: Kind
    /// The variable of the environment that holds its address. An address of a chat is as good as a password.
    package var secret: String
    /// The variable that holds the key that requests are signed with; only webhooks have one.
    package var signingKey: String?
    /// Only e-mail has these.
    package var sender: String?
    package var recipients: [String] = []
    /// Where who reads the e-mail can stop it: `https:` or `mailto:`. With one click, where that needs no more (RFC 8058).
    package var unsubscribe: String?
    package var unsubscribesByOneClick = false
    /// The numbers of the lists at Listmonk.
    package var lists: [Int] = []
    /// What it is told of; everything where nothing is said.
    package var kinds: [NotificationKind] = []
    package var severities: [Severity] = []
    /// Ids of components.
    package var services: [String] = []
    /// Who reads it, and so which briefs may go there. Everybody, where nothing is said.
    package var audience = BriefAudience.customers
    /// How long before planned work begins it is reminded of it.
    package var reminder = TimeSpan.hours(1)

    package enum Kind: String, Sendable, CaseIterable {
        case slack, teams, discord, mattermost
        case googleChat = "google-chat"
        case ntfy, webhook, email, listmonk
    }

    package init(id: String, kind: Kind, secret: String) { (self.id, self.kind, self.secret) = (id, kind, secret) }
}

/// What a notification is about.
package enum NotificationKind: String, Sendable, CaseIterable {
    case incident, update, correction, resolved, withdrawn
    case scheduled, moved, reminder, begun, completed
    case calledOff = "called-off"
    case notice, review
}
