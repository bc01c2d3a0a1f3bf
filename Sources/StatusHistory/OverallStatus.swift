import StatusModel

/// What the page as a whole says: the worse of what components show and what open incidents mean that customers still feel.
package struct OverallStatus: Sendable, Equatable {
    /// `none` where nothing is wrong, even while planned work goes on.
    package var impact: Impact
    /// Whether everything works again of an incident that is not yet called resolved.
    package var isWatched: Bool
    package var isUnderMaintenance: Bool
    /// Whether there is an incident that can't be read, and that customers may feel.
    package var isIncomplete: Bool
    /// The components that are as badly in trouble now as `impact` says, in page order, by id.
    package var troubled: [String]
}
