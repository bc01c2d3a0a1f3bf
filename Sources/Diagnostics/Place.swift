/// A stretch of a content file.
package struct Place: Sendable, Hashable {
    package var file: SourceFile
    /// Byte offsets into `file.bytes`. Empty where something is missing rather than wrong.
    package var range: Range<Int>

    package init(_ file: SourceFile, _ range: Range<Int>) {
        self.file = file
        self.range = range
    }

    /// The first character of a file: for what concerns the file as a whole.
    package static func start(of file: SourceFile) -> Place { Place(file, 0..<0) }

    /// The words at this place.
    package var excerpt: String { file.text(in: range) }
}

/// A value and where its author wrote it.
package struct Located<Value: Sendable>: Sendable {
    package var value: Value
    package var place: Place

    @inlinable package init(_ value: Value, _ place: Place) {
        self.value = value
        self.place = place
    }
}

extension Located: Equatable where Value: Equatable {}
