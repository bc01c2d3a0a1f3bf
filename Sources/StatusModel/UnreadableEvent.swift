/// An incident or a maintenance that is there, and that the page can't show, or not all of it, because a file of it can't be read.
package struct UnreadableEvent: Sendable, Equatable {
    package var kind: StatusEvent.Kind
    /// The folder's name.
    package var slug: String
    /// As it is written, or what the folder's name says where that can't be read either.
    package var title: String
    /// Whether nothing of it can be shown.
    package var isWhole: Bool
    /// Whether one of its files is named after its end.
    package var isOver: Bool
    /// Ids of the components that it may be about; nil where it may be about any.
    package var components: Set<String>?
    /// Whether readers are not to know of it.
    package var isInternal: Bool

    package init(
        kind: StatusEvent.Kind, slug: String, title: String, isWhole: Bool, isOver: Bool, components: Set<String>? = nil,
        isInternal: Bool = false
    ) {
        (self.kind, self.slug, self.title, self.isWhole, self.isOver) = (kind, slug, title, isWhole, isOver)
        (self.components, self.isInternal) = (components, isInternal)
    }

    /// Whether customers may be in trouble that the page says nothing of.
    package var mayBeFelt: Bool { kind == .incident && isWhole && !isOver }
}
