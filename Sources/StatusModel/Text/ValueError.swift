/// Why a value could not be read: a message with the way out in it, and the text to write instead where there is one right choice.
package struct ValueError: Error, Equatable {
    package var message: String
    package var suggestion: String?

    package init(message: String, suggestion: String? = nil) { (self.message, self.suggestion) = (message, suggestion) }
}
