import Basics
import StatusModel

/// The site's logo, as the addresses of what is in the page itself.
struct LogoView: TemplateView {
    let light: String
    /// Empty where dark pages have the same.
    let dark: String
    /// The site's name where it is nowhere else.
    let text: String

    static let fields: [TemplateField<LogoView>] = [
        .text("light") { $0.light }, .text("dark") { $0.dark }, .text("text") { $0.text },
    ]

    init(_ logo: Logo, _ settings: SiteSettings) {
        light = logo.light.address
        dark = logo.dark?.address ?? ""
        text = logo.hidesName ? settings.name : ""
    }
}

extension Logo.Picture {
    fileprivate var address: String { "data:\(media.rawValue);base64,\(bytes.base64)" }
}
