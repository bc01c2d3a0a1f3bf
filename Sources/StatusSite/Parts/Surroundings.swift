import StatusModel

extension ComponentStatus {
    /// What browsers draw around a page that looks like this: its background with a breath of the status.
    var surroundings: (light: String, dark: String) {
        switch self {
        case .operational: ("#e4edeb", "#152324")
        case .underMaintenance: ("#e6ebf5", "#19212c")
        case .degradedPerformance: ("#edebe5", "#20221e")
        case .partialOutage: ("#f1e9e6", "#221f1f")
        case .majorOutage: ("#f1e6e8", "#221d23")
        }
    }
}
