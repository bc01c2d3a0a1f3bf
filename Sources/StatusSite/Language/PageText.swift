/// What sentences are made of: `String`, which is only text, or `HTML`, which is finished markup.
///
/// A sentence is written once, as a literal with slots, and is right as both. A slot takes words and what the sentence itself is made of,
/// so that no markup gets into a text and no text into markup unescaped.
package protocol PageText: ExpressibleByStringInterpolation, Sendable, Equatable
where StringInterpolation: PageTextInterpolation, StringInterpolation.Finished == Self, StringLiteralType == String {}

/// The slots of a sentence.
package protocol PageTextInterpolation: StringInterpolationProtocol {
    associatedtype Finished

    mutating func appendInterpolation(_ words: String)
    mutating func appendInterpolation(_ finished: Finished)
}

extension String: PageText {}
extension DefaultStringInterpolation: PageTextInterpolation { package typealias Finished = String }

extension HTML: PageText {}
extension HTML.StringInterpolation: PageTextInterpolation { typealias Finished = HTML }
