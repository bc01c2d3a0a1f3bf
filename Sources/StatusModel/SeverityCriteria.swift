extension Policy {
    /// When an incident has this severity, in a few words without a full stop: "many customers cannot use something important".
    package func meaning(of severity: Severity) -> String { duties[severity]?.means ?? severity.usualMeaning }

    /// Incidents of this severity to compare with, each in a few words.
    package func examples(of severity: Severity) -> [String] { duties[severity]?.examples ?? severity.usualExamples }

    /// What raises it to the next severity, besides time.
    package func raiseSigns(of severity: Severity) -> [String] { duties[severity]?.raiseWhen ?? severity.usualRaiseSigns }
}

extension Severity {
    /// As the four guides have it between them.
    fileprivate var usualMeaning: String {
        switch self {
        case .sev1: "all or most customers cannot use it, or data is lost or was shown to others"
        case .sev2: "many customers cannot use something important, or it is much worse than usual"
        case .sev3: "something minor is wrong for some customers, and there is a way around it"
        case .sev4: "hardly anybody notices, or only colleagues do; it does not belong on the page"
        }
    }

    /// Ours, after B's.
    fileprivate var usualExamples: [String] {
        switch self {
        case .sev1: ["Nobody can pay", "Nobody can sign in", "Customers see data of others", "Data is lost, or may be"]
        case .sev2: ["One in five payments fails", "One region is cut off", "Pages take five times as long", "Orders wait for hours"]
        case .sev3: ["Receipts arrive late", "Search leaves some results out", "One customer cannot export"]
        case .sev4: ["A logo is missing", "A page of the help is out of date", "A tool of our own is slow"]
        }
    }

    /// Doubt about data by D, the others by another public guide.
    fileprivate var usualRaiseSigns: [String] {
        switch self {
        case .sev1, .sev4: []
        case .sev2: ["twice as many customers are hit as before", "data may be lost or seen by others"]
        case .sev3:
            [
                "twice as many customers are hit as before", "customers who pay told you of it first",
                "data may be lost or seen by others: SEV1 at once",
            ]
        }
    }
}
