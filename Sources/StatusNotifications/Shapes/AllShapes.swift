import StatusModel

extension NotificationChannel.Kind {
    /// What channels of this kind are sent.
    package var shape: any NotificationShape {
        switch self {
        case .slack: SlackShape()
        case .teams: TeamsShape()
        case .discord: DiscordShape()
        case .mattermost: MattermostShape()
        case .googleChat: GoogleChatShape()
        case .ntfy: NtfyShape()
        case .webhook: WebhookShape()
        case .email: EmailShape()
        case .listmonk: ListmonkShape()
        }
    }
}
