import StatusModel

/// An address that something had before, here or on another page.
struct PageMove: Sendable {
    /// Below the site's root, without a slash in front, as links have it: `incidents/69sb0f8lydp4`, `components/cards/`.
    let path: String
    let target: PageAddress
    /// What is there now.
    let title: String

    /// The file that hosts serve there.
    var file: String {
        if path.hasSuffix(".html") { return path }
        return path.hasSuffix("/") ? path + "index.html" : path + "/index.html"
    }
}

extension Site {
    /// Where old addresses lead, in order and each once. An address that a page has now stays that page's.
    var moves: [PageMove] {
        let all =
            moves(ofComponents: components) + moves(ofEvents: incidents.map(\.incident.earlier), incidentTargets)
            + moves(ofEvents: maintenance.map { $0.maintenance.occurrence == nil ? $0.maintenance.earlier : EarlierNames() }, workTargets)
        var taken = Set<String>()
        return all.filter { !isTaken($0.file) && taken.insert($0.file).inserted }
    }

    private var incidentTargets: [(PageAddress, String)] { incidents.map { (.incident($0.slug), $0.incident.title.value) } }
    private var workTargets: [(PageAddress, String)] { maintenance.map { (.maintenance($0.slug), $0.maintenance.title.value) } }

    private func moves(ofComponents components: [Component]) -> [PageMove] {
        components.flatMap { component in
            let target = PageAddress.component(component.id)
            return (component.replaces.map { PageAddress.component($0).path } + component.wasAt.map { String($0.dropFirst()) }).map {
                PageMove(path: $0, target: target, title: name(of: component))
            }
        }
    }

    /// Statuspage has all events at `incidents/<id>`, planned work too.
    private func moves(ofEvents names: [EarlierNames], _ targets: [(PageAddress, String)]) -> [PageMove] {
        zip(names, targets).flatMap { names, target in
            let byID = names.id.map { ["\(StatusEvent.Kind.incident.folder)/\($0.value)"] } ?? []
            return (byID + names.wasAt.map { String($0.value.dropFirst()) }).map { PageMove(path: $0, target: target.0, title: target.1) }
        }
    }

    /// Whether a page of the site's own lies there.
    private func isTaken(_ file: String) -> Bool {
        let folder = file.secondFolder
        switch file {
        case _ where !file.utf8.contains(UInt8(ascii: "/")) || hasOwnFile(at: file): return true
        case PageAddress.incident(String(folder)).file: return incidents.contains { $0.slug == folder }
        case PageAddress.maintenance(String(folder)).file: return maintenance.contains { $0.slug == folder }
        case PageAddress.component(String(folder)).file: return components.contains { $0.id == folder }
        case PageAddress.month(String(folder)).file: return (try? readDate(folder + "-01")) != nil
        default:
            return Site.formats.contains {
                $0.path.matches(file)
                    && ![PageAddress.incident("*"), .maintenance("*"), .component("*")].map(\.file).contains($0.path.text)
            }
        }
    }
}
