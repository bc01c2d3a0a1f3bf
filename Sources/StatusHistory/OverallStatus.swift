import StatusModel

/// What the page as a whole says: the worse of what components show and what open incidents mean.
package struct OverallStatus: Sendable, Equatable {
    /// `none` where nothing is wrong, even while planned work goes on.
    package var impact: Impact
    package var isUnderMaintenance: Bool
    /// Components in trouble now, in page order, by id.
    package var troubled: [String]
}
