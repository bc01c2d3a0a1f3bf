import Basics

/// Templates of one library that are ready, by name and type of view.
final class ReadyTemplates: Sendable {
    private struct Key: Hashable {
        let name: String
        let view: ObjectIdentifier
    }

    private let templates = Mutex<[Key: any Sendable]>([:])

    func template<View>(_ name: String, for view: View.Type) -> Template<View>? {
        templates.withLock { $0[Key(name: name, view: ObjectIdentifier(view))] as? Template<View> }
    }

    func keep<View>(_ template: Template<View>, _ name: String) {
        templates.withLock { $0[Key(name: name, view: ObjectIdentifier(View.self))] = template }
    }
}
