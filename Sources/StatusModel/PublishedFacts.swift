/// What one version of a file told readers, fact by fact, so that two versions can be compared and both be named. White space doesn't count,
/// nor how a time is spelled.
package struct PublishedFacts: Sendable, Equatable {
    package enum Key: Sendable, Hashable {
        case status, at, nextUpdate, expectedEnd, corrects
        case title, titleAfter, started, ended, severity, customerReported
        case starts, ends, announced, impact
        /// How planned work comes again.
        case rhythm, until, zone, except
        /// Of a review, and only of one that readers can see; of an incident, only of one that they can't.
        case publish
        /// What is said of one component: its status, or in `components.yml` the day it counts from.
        case component(String)
    }

    package enum Value: Sendable, Hashable {
        case text(String)
        case time(Instant)
    }

    /// What was left out, or could not be read, is not there.
    package var values: [Key: Value] = [:]
    /// What `moved` or `severity-changes` lists, each as one line of YAML.
    package var entries: [String] = []
    /// An update's text, or a published review's, with one space for any white space.
    package var words: [UInt8] = []

    package init() {}

    package func time(_ key: Key) -> Instant? { if case .time(let time)? = values[key] { time } else { nil } }
    package func text(_ key: Key) -> String? { values[key]?.text }
    /// How planned work comes again, to be compared.
    package var repetition: [Value?] { [Key.rhythm, .until, .zone, .except].map { values[$0] } }
}

extension PublishedFacts.Key {
    /// As content files write it.
    package var name: String {
        switch self {
        case .titleAfter: "title-after"
        case .nextUpdate: "next-update"
        case .expectedEnd: "expected-end"
        case .customerReported: "customer-reported"
        case .rhythm: "repeat"
        case .component(let id): "components: \(id)"
        default: "\(self)"
        }
    }
}

extension PublishedFacts.Value {
    /// As content files write it, times in UTC.
    package var text: String {
        switch self {
        case .text(let text): text
        case .time(let time): time.yamlText
        }
    }
}

extension Instant {
    /// As content files write a time: `2026-11-20 14:31 UTC`; with seconds where it has some.
    package var yamlText: String {
        let civil = civil(offset: 0)
        return civil.second == 0 ? "\(civil.date.text) \(civil.clockText) UTC" : internetText
    }
}

extension MaintenanceMove {
    /// As one line of YAML.
    package var yamlText: String { "{at: \(at.value.yamlText), starts: \(starts.value.yamlText), ends: \(ends.value.yamlText)}" }
}
