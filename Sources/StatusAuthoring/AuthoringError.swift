/// Why something can't be written as asked: one phrase with the way out in it.
package struct AuthoringError: Error, Equatable {
    package var message: String

    package init(_ message: String) { self.message = message }
}
