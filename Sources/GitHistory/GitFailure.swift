/// Why git did not do what an author asked for, and the way out.
package struct GitFailure: Error {
    package var message: String
    /// What to type to get out of it, on a line of its own.
    package var command: String?

    package init(message: String, command: String? = nil) { (self.message, self.command) = (message, command) }
}
