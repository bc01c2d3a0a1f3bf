import StatusModel

extension ComponentStatus {
    /// The shape of this status; what it means stands beside it in words.
    var icon: HTML { "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#\(rawValue)\"/></svg>" }

    /// The shape of a status in its own colour, where no words beside it say which it is.
    func icon(named language: any Language) -> HTML {
        "<svg class=\"icon \(rawValue)\" role=\"img\" aria-label=\"\(language.name(self))\"><use href=\"#\(rawValue)\"/></svg>"
    }
}
