/// Why git did not do what an author asked for, and the way out.
package struct GitFailure: Error {
    package var message: String
    /// What to type to get out of it, on a line of its own.
    package var command: String?
    /// Whether a server says that nobody may push there.
    package var isForbidden: Bool

    package init(message: String, command: String? = nil, isForbidden: Bool = false) {
        (self.message, self.command, self.isForbidden) = (message, command, isForbidden)
    }
}
