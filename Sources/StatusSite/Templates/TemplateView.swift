/// What a template may show: a struct of texts, markup, flags, lists and further views, with nothing left to work out.
protocol TemplateView: Sendable {
    /// Every name that a template may use for this view.
    static var fields: [TemplateField<Self>] { get }
}

/// A name and how to get what it stands for.
struct TemplateField<View: Sendable>: Sendable {
    let name: String
    let kind: Kind

    enum Kind: Sendable {
        /// `{{name}}`, escaped.
        case text(@Sendable (View) -> String)
        /// `{{name}}`, as it is.
        case html(@Sendable (View) -> HTML)
        /// `{{#name}}…{{/name}}` where it is true, `{{^name}}…{{/name}}` where it isn't.
        case flag(@Sendable (View) -> Bool)
        /// `{{#name}}…{{/name}}` for each view, `{{^name}}…{{/name}}` where there are none.
        case views(any SectionField<View>)
    }

    static func text(_ name: String, _ get: @escaping @Sendable (View) -> String) -> TemplateField { .init(name: name, kind: .text(get)) }
    static func html(_ name: String, _ get: @escaping @Sendable (View) -> HTML) -> TemplateField { .init(name: name, kind: .html(get)) }
    static func flag(_ name: String, _ get: @escaping @Sendable (View) -> Bool) -> TemplateField { .init(name: name, kind: .flag(get)) }

    static func list<Element: TemplateView>(_ name: String, _ get: @escaping @Sendable (View) -> [Element]) -> TemplateField {
        .init(name: name, kind: .views(ViewsField(get: get)))
    }

    /// A view that may be missing; in a template it is a list of none or one.
    static func view<Nested: TemplateView>(_ name: String, _ get: @escaping @Sendable (View) -> Nested?) -> TemplateField {
        .init(name: name, kind: .views(ViewsField { view in get(view).map { [$0] } ?? [] }))
    }
}

/// A list of views of one type, without naming the type.
protocol SectionField<View>: Sendable {
    associatedtype View
    associatedtype Element: TemplateView

    var get: @Sendable (View) -> [Element] { get }
}

private struct ViewsField<View, Element: TemplateView>: SectionField {
    let get: @Sendable (View) -> [Element]
}
