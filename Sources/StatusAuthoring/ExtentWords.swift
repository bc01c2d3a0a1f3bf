import StatusHistory
import StatusModel

extension Extent {
    /// How long it lasted, as the page says it: "10 hours 58 minutes, with breaks".
    package var words: String { length.words + (hasBreaks ? ", with breaks" : "") }
}
