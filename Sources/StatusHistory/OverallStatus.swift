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
    /// The components that are as badly in trouble now as `impact` says, and where nothing is wrong those that are worked on: in page order,
    /// by id.
    package var troubled: [String]
}

extension History {
    /// What is wrong with some of the components, whatever else goes on. An incident that names no component is nobody's in particular.
    ///
    /// - Parameter ids: of the components.
    package func overall(of ids: Set<String>) -> OverallStatus {
        let own = currentComponents.filter { ids.contains($0.component.id) }
        let impact = own.map { Impact(worst: $0.status) }.max() ?? .none
        let isHidden = page.unreadable.contains { $0.mayBeFelt && !($0.components?.isDisjoint(with: ids) ?? false) }
        return OverallStatus(
            impact: impact, isWatched: openIncidents.contains { $0.isWatched && $0.worstStatuses.keys.contains(where: ids.contains) },
            isUnderMaintenance: own.contains { $0.status == .underMaintenance },
            isIncomplete: isHidden || page.unreadablePaths.contains("incidents"),
            troubled: own.about(impact))
    }
}

extension [ComponentHistory] {
    /// Those that are as bad as the whole of them; where nothing is wrong, those that are worked on.
    func about(_ impact: Impact) -> [String] {
        let isCalm = impact == .none
        return filter { isCalm ? $0.status == .underMaintenance : $0.status.isTrouble && Impact(worst: $0.status) == impact }
            .map(\.component.id)
    }
}
