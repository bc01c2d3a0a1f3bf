import Basics
import SiteTemplates
import StatusModel

/// The picture that chats show beside a link: one for each status, made beforehand by `.ci/previews`.
enum Preview {
    /// Where each lies. Its name changes with what is in it, since hosts and chats keep it for long.
    static let paths: [ComponentStatus: String] = ComponentStatus.allCases.reduce(into: [:]) { paths, status in
        let hash = SHA256.hash(bytes(of: status)).prefix(4).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
        paths[status] = "assets/\(status.rawValue)-\(hash).png"
    }

    static func path(of status: ComponentStatus) -> String { paths[status] ?? "" }
    static func bytes(of status: ComponentStatus) -> [UInt8] { SiteTemplates.previews[status.rawValue] ?? [] }
}

/// The pictures themselves. All are there always: a page that a chat read long ago names the one of its state then.
struct PreviewPictures: Output {
    let formats = ComponentStatus.allCases.map { OutputFormat(path: PathPattern(Preview.path(of: $0)), media: .png, use: .wellKnown) }

    func files(for site: Site) -> [SiteFile] {
        ComponentStatus.allCases.map { SiteFile(path: Preview.path(of: $0), bytes: Preview.bytes(of: $0)) }
    }
}
