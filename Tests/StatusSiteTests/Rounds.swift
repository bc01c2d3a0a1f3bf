import Foundation

/// The rounds that a long test makes: all of them, or one in `DAYMARK_ONE_ROUND_IN`, which `make test-sanitized` sets.
func rounds(_ all: Range<Int>) -> StrideTo<Int> {
    stride(from: all.lowerBound, to: all.upperBound, by: max(1, oneIn))
}

private let oneIn = ProcessInfo.processInfo.environment["DAYMARK_ONE_ROUND_IN"].flatMap(Int.init) ?? 1
