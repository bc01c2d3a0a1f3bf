import Diagnostics

/// The words of this organisation and its customers.
package struct Vocabulary: Sendable {
    package enum Audience: String, Sendable, CaseIterable {
        case general, developer
    }

    package var audience: Audience
    /// Names customers know.
    package var allow: [String]
    /// The organisation's own words, and what to say instead.
    package var replace: [Replacement]
    /// Ways customers describe trouble.
    package var symptoms: [String]
    /// Suppliers.
    package var vendors: [String]
    /// Ticket prefixes customers do know.
    package var publicTickets: [String]
    /// Names that only colleagues know and that stand nowhere in the content.
    package var internalNames = InternalNameDigests()

    package struct Replacement: Sendable {
        package var phrase: String
        package var say: String

        package init(phrase: String, say: String) {
            self.phrase = phrase
            self.say = say
        }
    }

    package init(
        audience: Audience = .general, allow: [String] = [], replace: [Replacement] = [], symptoms: [String] = [], vendors: [String] = [],
        publicTickets: [String] = []
    ) {
        self.audience = audience
        self.allow = allow
        self.replace = replace
        self.symptoms = symptoms
        self.vendors = vendors
        self.publicTickets = publicTickets
    }
}
