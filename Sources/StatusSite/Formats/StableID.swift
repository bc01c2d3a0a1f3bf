import Basics
import Diagnostics
import StatusModel

/// Names that machines remember: made from what a thing is called in the content, so that they are the same on every build.
package enum StableID {
    /// Twelve letters and digits, as Statuspage has them.
    ///
    /// - Parameters:
    ///   - kind: what is named: `incident`, `component`.
    ///   - name: how the content calls it, unique among its kind: a slug, an id.
    package static func text(_ kind: String, _ name: String) -> String {
        var number = leading(kind, name)
        let digits = Array("0123456789abcdefghijklmnopqrstuvwxyz")
        return String(
            (0..<12).map { _ in
                defer { number /= 36 }
                return digits[Int(number % 36)]
            })
    }

    /// Digits alone, up to fifteen: as the ids in Statuspage's feeds.
    static func number(_ kind: String, _ name: String) -> String { String(leading(kind, name) % 1_000_000_000_000_000) }

    private static func leading(_ kind: String, _ name: String) -> UInt64 {
        SHA256.hash(Array("\(kind)/\(name)".utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

extension SiteSettings {
    /// What the API calls the page.
    var statuspageID: String { apiID ?? StableID.text("page", url) }
}

extension Component {
    /// What the API calls it.
    var statuspageID: String { apiID ?? StableID.text("component", firstID) }
}
