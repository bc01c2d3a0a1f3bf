import Basics
import Diagnostics
import StatusContent
import StatusModel

/// What becomes of the list of components, before it is written.
package struct ComponentListChange: Sendable {
    package let new: SourceFile
    /// What the commit's first line says.
    package let summary: String
    /// For whoever asked for it.
    package let talk: String
}

/// The list of components that a page has, for those who change it.
package struct ComponentList {
    private let page: StatusPage
    private let file: SourceFile

    /// - Throws: `AuthoringError` where there is no list that can be read.
    package init(_ page: StatusPage) throws(AuthoringError) {
        guard let file = page.files.first(where: { $0.path == "components.yml" }) else {
            throw AuthoringError("there is no components.yml; make one that begins with '- id: website'")
        }
        (self.page, self.file) = (page, file)
    }

    /// The one that is meant by an id, a public name or a part of either.
    package func component(_ typed: String) throws(AuthoringError) -> Component {
        let id = try readStatement(typed.replacing("=", with: " "), page.components, usual: .operational).component
        return page.components.first { $0.id == id } ?? Component(id: id, name: id)
    }

    package func adding(_ name: String, group: String?, description: String?, since: CivilDate) throws(AuthoringError)
        -> ComponentListChange
    {
        let name = name.onOneLine
        try checkIsFree(name)
        let component = Component(id: try freeID(for: name), name: name, description: description?.onOneLine, since: since)
        let group = group?.onOneLine
        let byHand = ([group.map { "in the group '\($0)'" } ?? "at its end"] + component.lines).joined(separator: "; ")
        return try change(
            { $0.adding(component, to: group) }, "Component: \(name)", "Added '\(name)' as '\(component.id)', from \(since.text) on.",
            byHand)
    }

    /// A group that is there, however its letters are typed, or a new one. What looks like a slip is not taken for a new one.
    package func group(_ typed: String) throws(AuthoringError) -> String {
        let typed = typed.onOneLine
        if let same = groups.first(where: { $0.lowercased() == typed.lowercased() }) { return same }
        if let near = nearestName(to: typed, among: groups) {
            throw AuthoringError(
                "there is no group '\(typed)'; did you mean '\(near)'? To make a new one, give it a name that is less like it")
        }
        return typed
    }

    private var groups: [String] {
        page.entries.compactMap { if case .group(let group) = $0 { group.name } else { nil } }
    }

    package var groupQuestion: String {
        let known = groups.isEmpty ? "" : " There is \(listed(groups.map { "'\($0)'" }))."
        return "Which group does it belong to?\(known) Enter leaves it alone."
    }

    package func renaming(_ component: Component, to name: String) throws(AuthoringError) -> ComponentListChange {
        let name = name.onOneLine
        try checkIsFree(name, besides: component.id)
        return try change(
            { $0.renaming(component.id, to: name) }, "Component: \(component.name) is \(name)",
            "'\(component.name)' is '\(name)' now; its id stays '\(component.id)', and so do its addresses.",
            "'name: \(name)' for '\(component.id)'")
    }

    package func retiring(_ component: Component, on day: CivilDate) throws(AuthoringError) -> ComponentListChange {
        if let since = component.since, day < since {
            throw AuthoringError("\(day.text) is before its first day, \(since.text); name a later one")
        }
        return try change(
            { $0.retiring(component.id, on: day) }, "Component: \(component.name) ends on \(day.text)",
            "'\(component.name)' is on the page up to \(day.text). Its past, its page and its feeds stay.",
            "'until: \(day.text)' below '\(component.id)'")
    }

    /// The same service under another id, or under another name and the id that comes of it.
    ///
    /// - Parameter typed: an id, or a public name.
    package func replacing(_ component: Component, by typed: String) throws(AuthoringError) -> ComponentListChange {
        let typed = typed.onOneLine
        let isID = slugProblem(typed) == nil
        let id = isID ? typed : slug(from: typed)
        if let taken = page.components.first(where: { $0.id == id || $0.replaces.contains(id) }) {
            throw AuthoringError(
                id == component.id
                    ? "'\(id)' is its id already; 'daymark component rename' gives it another name"
                    : "'\(id)' is the id of '\(taken.name)'; where another service takes over, retire this one with 'daymark component retire \(component.id)'"
            )
        }
        if !isID { try checkIsFree(typed, besides: component.id) }
        let name = isID ? component.name : typed
        return try change(
            { $0.replacing(component.id, by: id, name: isID ? nil : typed) }, "Component: \(component.id) is \(id)",
            "'\(component.id)' is '\(id)' now, called '\(name)'. Its history counts on, and its old addresses lead to the new ones.",
            "'id: \(id)' and 'replaces: [\((component.replaces + [component.id]).joined(separator: ", "))]'")
    }

    private func change(
        _ edit: (ComponentListEdit) -> SourceFile?, _ summary: String, _ talk: String, _ byHand: String
    ) throws(AuthoringError) -> ComponentListChange {
        guard let list = ComponentListEdit(file) else {
            throw AuthoringError("components.yml has errors; put them right first, 'daymark lint' shows where")
        }
        guard let new = edit(list) else {
            throw AuthoringError("components.yml is laid out in a way that can't be changed safely; write by hand: \(byHand)")
        }
        return ComponentListChange(new: new, summary: summary, talk: talk)
    }

    /// - Throws: `AuthoringError` where readers would see two of one name, or not all of it.
    private func checkIsFree(_ name: String, besides id: String? = nil) throws(AuthoringError) {
        if name.isEmpty { throw AuthoringError("the name is empty; write what customers call it") }
        try checkNames(page: "", [StarterGroup(name: nil, components: [name])])
        let twin = page.components.first { $0.id != id && $0.until == nil && $0.name.lowercased() == name.lowercased() }
        if let twin { throw AuthoringError("'\(twin.id)' is called '\(twin.name)' already; give this one another name") }
    }

    private func freeID(for name: String) throws(AuthoringError) -> String {
        let taken = Set(page.components.flatMap { [$0.id] + $0.replaces })
        let id = slug(from: name)
        if !taken.contains(id) { return id }
        guard let number = (2...99).first(where: { !taken.contains("\(id)-\($0)") }) else {
            throw AuthoringError("'\(id)' and 98 more of that id are there; write the component into components.yml by hand")
        }
        return "\(id)-\(number)"
    }
}

/// Reads a day as people type it: `today`, `tomorrow`, `yesterday`, or `2026-11-30`.
///
/// - Throws: `AuthoringError` with the forms that there are.
package func readDay(_ text: String, today: CivilDate) throws(AuthoringError) -> CivilDate {
    switch text.onOneLine.lowercased() {
    case "today": return today
    case "tomorrow": return today.adding(days: 1)
    case "yesterday": return today.adding(days: -1)
    default:
        do throws(ValueError) { return try readDate(text.onOneLine) } catch {
            throw AuthoringError("'\(text)' is not a day; write it as \(today.text), or 'today'")
        }
    }
}
