import Diagnostics

/// What a machine prepared of a draft's first update. Never published: a person's own first update is made from it.
package struct DraftedUpdate: Sendable {
    package var components: [ComponentChange]
    package var text: Located<String>?
    package var place: Place

    package init(components: [ComponentChange], text: Located<String>?, place: Place) {
        (self.components, self.text, self.place) = (components, text, place)
    }
}

extension Incident {
    /// Stands where only a person can say what customers notice.
    package static let blankTitle = "[What customers notice]"

    /// Whether a person has yet to say what customers notice.
    package var hasBlankTitle: Bool { title.value.isStandIn }
}
