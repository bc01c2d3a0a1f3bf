import StatusModel

/// What the page as a whole says: the worse of what components show and what open incidents mean that customers still feel.
package struct OverallStatus: Sendable, Equatable {
    /// `none` where nothing is wrong, even while planned work goes on.
    package var impact: Impact
    /// Whether an incident is over for customers, but not yet called resolved.
    package var isWatched: Bool
    package var isUnderMaintenance: Bool
    /// Components in trouble now, in page order, by id.
    package var troubled: [String]
}
