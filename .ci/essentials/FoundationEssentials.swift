// What swift-argument-parser takes of FoundationEssentials, and no more: `.ci/release` builds the program with this in its place. The
// whole of it, which brings Unicode's tables, calendars, property lists and regular expressions along, is a quarter of the program.
// The encoder behind it is the one of `Basics`. Where the argument parser wants something else one day, the release doesn't compile.

public protocol LocalizedError: Error {
    var errorDescription: String? { get }
}

public struct Data: Sendable {
    fileprivate let text: String
}

public final class JSONEncoder {
    public struct OutputFormatting: OptionSet, Sendable {
        public let rawValue: Int
        public init(rawValue: Int) { self.rawValue = rawValue }
        public static let prettyPrinted = Self(rawValue: 1)
        public static let sortedKeys = Self(rawValue: 2)
    }

    /// Keys are in order whether or not that is asked for.
    public var outputFormatting: OutputFormatting = []

    public init() {}

    public func encode(_ value: some Encodable) throws -> Data {
        var writer = JSONWriter(isPretty: outputFormatting.contains(.prettyPrinted), escapesSlashes: true)
        writer.write(JSONTree(value, spelling: { $0 }))
        return Data(text: writer.text)
    }
}

extension String {
    public enum Encoding { case utf8 }

    public init?(data: Data, encoding: Encoding) { self = data.text }
}
