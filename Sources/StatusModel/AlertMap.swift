import Diagnostics

/// What `alerts.yml` says: which alerts customers would feel, and in which words.
package struct AlertMap: Sendable {
    /// The first that fits an alert holds for it.
    package var entries: [AlertEntry]

    package init(entries: [AlertEntry] = []) { self.entries = entries }
}

/// What some alerts mean for customers.
package struct AlertEntry: Sendable {
    /// Labels that an alert has, each with one of these values.
    package var when: [(label: String, values: [String])]
    /// Customers' words.
    package var title: Located<String>?
    package var severity: Severity?
    package var components: [ComponentChange]
    /// The first update, where that is not drafted from wording.
    package var text: Located<String>?
    /// Whether nobody but colleagues ever notices.
    package var isIgnored: Bool

    package init(
        when: [(label: String, values: [String])], title: Located<String>? = nil, severity: Severity? = nil,
        components: [ComponentChange] = [], text: Located<String>? = nil, isIgnored: Bool = false
    ) {
        (self.when, self.title, self.severity, self.components, self.text) = (when, title, severity, components, text)
        self.isIgnored = isIgnored
    }

    package func fits(_ labels: [String: String]) -> Bool {
        when.allSatisfy { wanted in labels[wanted.label].map(wanted.values.contains) ?? false }
    }
}
