import Disk
import StatusContent
import StatusModel

/// What a shell may complete from the content directory that is named on its line. Where that can't be read, it offers nothing.
enum ContentCompletion {
    @Sendable static func components(_ line: [String], _ index: Int, _ prefix: String) -> [String] {
        page(line)?.components.map(\.id) ?? []
    }

    @Sendable static func incidents(_ line: [String], _ index: Int, _ prefix: String) -> [String] {
        guard let incidents = page(line)?.incidents else { return [] }
        let open = incidents.filter(\.isOpen)
        return (open.isEmpty ? incidents : open).reversed().map(\.slug)
    }

    @Sendable static func maintenance(_ line: [String], _ index: Int, _ prefix: String) -> [String] {
        page(line)?.maintenance.reversed().map(\.slug) ?? []
    }

    @Sendable static func actions(_ line: [String], _ index: Int, _ prefix: String) -> [String] {
        page(line).map { page in
            page.incidents.reversed().flatMap { incident in
                (incident.review?.actions ?? []).filter { $0.status == .open }.map { "\(incident.slug)#\($0.id.value)" }
            }
        } ?? []
    }

    private static func page(_ line: [String]) -> StatusPage? {
        let named = line.firstIndex(of: "--content").map { line.index(after: $0) }.flatMap { line.indices.contains($0) ? line[$0] : nil }
        return (try? ContentFolder(named ?? "content")).map { $0.loaded().judged }
    }
}
