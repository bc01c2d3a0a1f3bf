import Foundation
import Testing

@testable import Basics

/// Beside Foundation's encoder, which writes the same.
@Suite struct JSONTextTests {
    @Test(arguments: [true, false], [true, false]) func anyDocumentAsFoundationHasIt(isSnakeCase: Bool, isPretty: Bool) throws {
        var random = SystemRandomNumberGenerator()
        for _ in 0..<300 {
            let document = Document.random(using: &random)
            let encoder = JSONEncoder()
            encoder.outputFormatting =
                isPretty ? [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes] : [.sortedKeys, .withoutEscapingSlashes]
            if isSnakeCase { encoder.keyEncodingStrategy = .convertToSnakeCase }
            let expected = String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
            #expect(jsonText(document, isSnakeCase: isSnakeCase, isPretty: isPretty) == expected)
        }
    }

    @Test(arguments: [
        ("nextUpdateBy", "next_update_by"), ("aURLKey", "a_url_key"), ("APIKey", "api_key"), ("partOfX2", "part_of_x2"), ("id", "id"),
        ("a10", "a10"),
    ])
    func aNameIsCutAtItsCapitals(_ name: String, _ expected: String) { #expect(snakeCase(name) == expected) }

    @Test func whatATerminalObeysIsEscaped() { #expect(jsonText(["\u{9B}31m\u{202E}é"], isPretty: false) == "[\"\\u009b31m\\u202eé\"]\n") }
}

/// Every kind of value that a wire format of ours has, and more.
private struct Document: Encodable {
    var aFlag: Bool
    var wholeNumber: Int
    var small: UInt8
    var share: Double
    var text: String
    var list: [String]
    var lists: [[Int]]
    var byName: [String: Int]
    var perhapsThere: String?
    @OrNull var thereAnyway: Int?
    var inside: [Document]
    var a10 = 1
    var a2 = 2

    static func random(using random: inout some RandomNumberGenerator, depth: Int = 0) -> Document {
        let letters = [
            "a", "B", "é", "/", "\\", "\"", "\n", "\r", "\t", "\u{8}", "\u{C}", "\u{1}", "\u{1F}", "\u{7E}", "中", "🙂", "\u{301}", " ",
        ]
        func words(_ random: inout some RandomNumberGenerator) -> String {
            (0..<Int.random(in: 0..<6, using: &random)).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
        }
        func count(_ random: inout some RandomNumberGenerator) -> Range<Int> { 0..<Int.random(in: 0..<3, using: &random) }
        return Document(
            aFlag: .random(using: &random), wholeNumber: .random(in: Int.min...Int.max, using: &random),
            small: .random(in: 0...255, using: &random),
            share: Double(Int.random(in: -1_000...1_000, using: &random)) / 8, text: words(&random),
            list: count(&random).map { _ in words(&random) }, lists: count(&random).map { _ in count(&random).map { $0 } },
            byName: Dictionary(count(&random).map { ("someName\($0)", $0) }) { $1 },
            perhapsThere: Bool.random(using: &random) ? words(&random) : nil,
            thereAnyway: Bool.random(using: &random) ? 1 : nil,
            inside: depth > 1 ? [] : count(&random).map { _ in Document.random(using: &random, depth: depth + 1) })
    }
}
