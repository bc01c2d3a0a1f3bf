import StatusHistory

/// A year read back as plain words, part by part: every format draws the same ones.
package struct YearStory: Sendable {
    package let title: String
    /// What it is about, a sentence each.
    package let introduction: [String]
    package let parts: [Part]

    package struct Part: Sendable {
        package let title: String
        /// What the part says first, a sentence each.
        package var notes: [String] = []
        /// Whether the notes stand in a list.
        package var isList = false
        package var tables: [ReportTable] = []
        package var findings: [Findings] = []
        package var updates: [ShownUpdate] = []

        var isEmpty: Bool { notes.isEmpty && tables.isEmpty && findings.isEmpty && updates.isEmpty }
    }

    /// What rules found that are about one matter.
    package struct Findings: Sendable {
        package let title: String
        package let rules: [Rule]

        package struct Rule: Sendable {
            package let name: String
            /// What it asks.
            package let summary: String
            package let count: Int
            /// "12 of 40"
            package let incidents: String
            /// Words it was found in, with how often where more than once.
            package let quotes: [String]
        }
    }

    /// An update in its own words, with what is said of it.
    package struct ShownUpdate: Sendable {
        package let title: String
        /// Its paragraphs.
        package let words: [String]
        /// A sentence each: what it tells, what it leaves out, where else its words stand.
        package let remarks: [String]
        package let advice: [Advice]
    }

    /// What to write instead of what.
    package struct Advice: Sendable {
        package let words: String
        package let instead: String
        package let rule: String
    }
}
