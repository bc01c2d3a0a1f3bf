import StatusModel

extension OwedReview.Reason {
    /// Why a review is asked for, in a few words: "SEV2", "'expired certificate' came back", "SEV3 of 5 hours".
    package func words(_ severity: Severity) -> String {
        switch self {
        case .severity(let severity): severity.rawValue
        case .repeatedCause(let cause): "'\(cause)' came back"
        case .lasted(let length): "\(severity.rawValue) of \(length.words)"
        case .ownDay: severity.rawValue
        }
    }
}
