import StatusModel

extension ComponentStatus {
    /// The shape of this status; what it means stands beside it in words.
    var icon: HTML { "<svg class=\"icon\" aria-hidden=\"true\" focusable=\"false\"><use href=\"#\(rawValue)\"/></svg>" }
}
