import Basics

/// A text to print or to write for others, in which what looks like a secret is starred.
package struct StarredText: Sendable, Equatable {
    package let text: String

    package init(_ text: String) { self.text = withoutSecrets(text) }

    /// A table as CSV. Each field is looked at by itself: what stands in the next one is no value of a key that ends this one.
    package init(csv rows: [[String]]) { text = rows.map { csvRow($0.map(withoutSecrets)) }.joined() }
}
