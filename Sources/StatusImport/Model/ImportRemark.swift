/// Something about an import that whoever moves has to know.
package struct ImportRemark: Sendable, Equatable {
    package enum Kind: String, Sendable, CaseIterable {
        /// Could not be read at all, and is not there.
        case unreadable
        /// Was read and is not there, on purpose.
        case leftOut = "left-out"
        /// The source doesn't say it, and this was taken in its place.
        case guessed
        /// Says the same in another form.
        case rewritten
    }

    package let kind: Kind
    /// What, in one sentence without a place in it, so that the same of many is counted: "no time zone is given: read in the page's zone".
    package let message: String
    /// Where in the source, for people: `incident 69sb0f8lydp4`, `content/issues/a.md:3:5`, `summary.json`.
    package let place: String

    package init(_ kind: Kind, _ message: String, at place: String) { (self.kind, self.message, self.place) = (kind, message, place) }
}

/// The remarks of one import, in the order in which they were made.
package struct ImportRemarks: Sendable {
    package private(set) var all: [ImportRemark] = []

    package init() {}

    package mutating func add(_ remark: ImportRemark) { all.append(remark) }

    package mutating func add(_ kind: ImportRemark.Kind, _ message: String, at place: String) {
        all.append(ImportRemark(kind, message, at: place))
    }
}

/// Why nothing can be read of a source at all.
package struct ImportFault: Error {
    /// With the way out: "this is a Statusfy site; daymark imports from Statuspage, cState and Upptime".
    package let message: String

    package init(message: String) { self.message = message }
}
