import StatusHistory

/// A share as pages tell it, with two decimals.
package struct Percent: Sendable, Equatable {
    /// 0 to 10,000.
    let hundredths: Int

    /// "99.95%"; "100%" for the whole alone.
    ///
    /// - Parameters:
    ///   - point: what stands before the decimals.
    ///   - sign: the sign, with the space before it where a language has one.
    func text(point: String = ".", sign: String = "%") -> String {
        if hundredths == 10_000 { return "100" + sign }
        let decimals = hundredths % 100
        return "\(hundredths / 100)\(point)\(decimals < 10 ? "0" : "")\(decimals)\(sign)"
    }
}

extension Uptime {
    /// Rounded down, so that it is the whole only where there was no downtime at all.
    var percent: Percent? { hundredthsOfPercent.map { Percent(hundredths: $0) } }
}
