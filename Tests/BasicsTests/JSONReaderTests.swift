import Basics
import Testing

@Suite struct JSONReaderTests {
    private func read(_ text: String) throws -> JSONValue { try JSONValue.read(Array(text.utf8)) }

    @Test func valuesAreAsTheyAreWritten() throws {
        let value = try read(#" {"b": [1, -2.50e3, "é\n\ud83d\ude00", true, null], "a": {}} "#)
        #expect(value["b"]?[0]?.int == 1)
        #expect(value["b"]?[1] == .number("-2.50e3"))
        #expect(value["b"]?[1]?.double == -2_500)
        #expect(value["b"]?[2]?.text == "é\n😀")
        #expect(value["b"]?[3]?.bool == true)
        #expect(value["b"]?[4]?.isNull == true)
        #expect(value["b"]?[5] == nil && value["b"]?[-1] == nil && value["c"] == nil && value["b"]?["a"] == nil)
        #expect(value.object?.members.map(\.name) == ["b", "a"])
    }

    @Test func namesAreComparedByTheirBytes() throws {
        let value = try read("{\"\u{E9}\": 1, \"e\u{301}\": 2}")
        #expect((value["\u{E9}"]?.int, value["e\u{301}"]?.int) == (1, 2))
    }

    @Test func aFaultSaysWhere() {
        let faults = [(#"{"a":1,"a":2}"#, 7), ("[1,]", 2), (#""\ud800""#, 1), ("", 0), ("[01]", 1), ("1 2", 2), ("\"a\u{1}\"", 2)]
        for (text, offset) in faults {
            #expect(throws: JSONFault.self, "\(text)") { _ = try read(text) }
            do { _ = try read(text) } catch { #expect((error as? JSONFault)?.offset == offset, "\(text)") }
        }
    }

    @Test func nothingGoesDeeperThanTheStack() throws {
        let deep = String(repeating: "[", count: 1_000_000)
        #expect(throws: JSONFault.self) { _ = try read(deep) }
        _ = try read(String(repeating: "[", count: 128) + String(repeating: "]", count: 128))
    }

    @Test func noBytesMakeItTrap() {
        var chance = SystemRandomNumberGenerator()
        let letters = Array("{}[]\",:\\u0de8-+.eE tfn1\u{0}\u{FF}".utf8)
        for _ in 0..<20_000 {
            let bytes = (0..<Int.random(in: 0..<24, using: &chance)).map { _ in letters.randomElement(using: &chance) ?? 0 }
            _ = try? JSONValue.read(bytes)
        }
    }
}
