/// How a number of updates read: counted by those who know words, so that a report can tell.
package struct WritingRecord: Sendable, Equatable {
    package var sentences = 0
    package var words = 0
    /// Updates of incidents that were going on.
    package var updates = 0
    /// How many of those begin with what customers notice.
    package var beginningWithImpact = 0

    package init() {}

    /// In tenths, rounded: 143 is 14.3. Nil without a sentence.
    package var tenthsOfWordsPerSentence: Int? { sentences == 0 ? nil : (words * 10 + sentences / 2) / sentences }
}
