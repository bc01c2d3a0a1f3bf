import Foundation
import Testing

@testable import Basics

/// Whatever a type asks of its encoder, beside Foundation's, which writes the same.
@Suite struct AnyEncodableTests {
    private func expectAsFoundationHasIt(_ document: some Encodable, _ comment: Comment? = nil) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.keyEncodingStrategy = .convertToSnakeCase
        let expected = String(decoding: try encoder.encode(document), as: UTF8.self) + "\n"
        #expect(jsonText(document, isSnakeCase: true, isPretty: false) == expected, comment)
    }

    /// By name, in a list, and each by itself.
    @Test(arguments: extremes) fileprivate func everyKindOfNumber(numbers: Numbers) throws {
        try expectAsFoundationHasIt(numbers)
        try expectAsFoundationHasIt(InAList(numbers: numbers))
        try expectAsFoundationHasIt(numbers.alone)
    }

    /// A short fraction stays short, whatever it is kept in.
    @Test(arguments: [0.1, -2.5, 3, 0, 1e20, 1.0 / 3]) func fractions(value: Double) throws {
        try expectAsFoundationHasIt(Fractions(single: Float(value), double: value))
        try expectAsFoundationHasIt([Float(value)])
        #expect(jsonText(Float(0.1), isPretty: false) == "0.1\n")
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity]) func whatIsNoNumberIsNull(value: Double) {
        #expect(jsonText([value], isPretty: false) == "[null]\n")
        #expect(jsonText(["a": Float(value)], isPretty: false) == "{\"a\":null}\n")
    }

    @Test func containersInContainers() throws { try expectAsFoundationHasIt(Nest()) }

    @Test func classesWithAClassAbove() throws {
        try expectAsFoundationHasIt(Cat())
        try expectAsFoundationHasIt([Cat(), Cat()])
        try expectAsFoundationHasIt(CatInAList())
        try expectAsFoundationHasIt(CatByName())
    }

    /// The same value is written the same wherever it stands, as it can't ask where that is.
    @Test func noValueKnowsWhereItStands() {
        let told = #"{"byEncoder":0,"byName":0,"inList":[0,0],"said":0}"#
        #expect(jsonText(Place(), isPretty: false) == told + "\n")
        #expect(jsonText(["deep": [Place()]], isPretty: false) == "{\"deep\":[\(told)]}\n")
    }
}

// MARK: - Values

private let extremes = [
    Numbers(), Numbers(.max, .max, .max, .max, .max, .max, .max, .max, .max, .max),
    Numbers(.min, .min, .min, .min, .min, .min, .min, .min, .min, .min),
]

private struct Numbers: Encodable {
    var int = -1
    var int8: Int8 = -2
    var int16: Int16 = -3
    var int32: Int32 = -4
    var int64: Int64 = -5
    var uint: UInt = 1
    var uint8: UInt8 = 2
    var uint16: UInt16 = 3
    var uint32: UInt32 = 4
    var uint64: UInt64 = 5

    init() {}

    init(
        _ int: Int, _ int8: Int8, _ int16: Int16, _ int32: Int32, _ int64: Int64, _ uint: UInt, _ uint8: UInt8, _ uint16: UInt16,
        _ uint32: UInt32, _ uint64: UInt64
    ) {
        (self.int, self.int8, self.int16, self.int32, self.int64) = (int, int8, int16, int32, int64)
        (self.uint, self.uint8, self.uint16, self.uint32, self.uint64) = (uint, uint8, uint16, uint32, uint64)
    }

    var all: [any Encodable] { [int, int8, int16, int32, int64, uint, uint8, uint16, uint32, uint64, true, Float(0.5), 0.25, "text"] }
    var alone: [Alone] { all.map(Alone.init) }
}

/// Writes itself as one value.
private struct Alone: Encodable {
    var value: any Encodable

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch value {
        case let value as Int: try container.encode(value)
        case let value as Int8: try container.encode(value)
        case let value as Int16: try container.encode(value)
        case let value as Int32: try container.encode(value)
        case let value as Int64: try container.encode(value)
        case let value as UInt: try container.encode(value)
        case let value as UInt8: try container.encode(value)
        case let value as UInt16: try container.encode(value)
        case let value as UInt32: try container.encode(value)
        case let value as UInt64: try container.encode(value)
        case let value as Bool: try container.encode(value)
        case let value as Float: try container.encode(value)
        case let value as Double: try container.encode(value)
        default: try container.encode(value)
        }
    }
}

/// Writes itself as a list of values of different kinds.
private struct InAList: Encodable {
    var numbers: Numbers

    func encode(to encoder: any Encoder) throws {
        var list = encoder.unkeyedContainer()
        try list.encode(numbers.int)
        try list.encode(numbers.int8)
        try list.encode(numbers.int16)
        try list.encode(numbers.int32)
        try list.encode(numbers.int64)
        try list.encode(numbers.uint)
        try list.encode(numbers.uint8)
        try list.encode(numbers.uint16)
        try list.encode(numbers.uint32)
        try list.encode(numbers.uint64)
        try list.encode(true)
        try list.encode(Float(0.5))
        try list.encode(0.25)
        try list.encode("text")
        try list.encodeNil()
        try list.encode(list.count)
    }
}

private struct Fractions: Encodable {
    var single: Float
    var double: Double
}

/// Asks for each container that a container can make.
private struct Nest: Encodable {
    enum Key: String, CodingKey { case object, list, empty, ownName }

    func encode(to encoder: any Encoder) throws {
        var whole = encoder.container(keyedBy: Key.self)
        var object = whole.nestedContainer(keyedBy: Key.self, forKey: .object)
        try object.encodeNil(forKey: .empty)
        try object.encode("by its own name", forKey: .ownName)
        var list = whole.nestedUnkeyedContainer(forKey: .list)
        var first = list.nestedContainer(keyedBy: Key.self)
        try first.encode(1, forKey: .ownName)
        var second = list.nestedUnkeyedContainer()
        try second.encode(list.count)
        try list.encode(list.count)
    }
}

private class Animal: Encodable {
    let legCount = 4
}

private final class Cat: Animal {
    enum Key: CodingKey { case lifeCount }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(9, forKey: .lifeCount)
        try super.encode(to: container.superEncoder())
    }
}

private final class CatByName: Animal {
    enum Key: CodingKey { case lifeCount, theAnimal }

    override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(9, forKey: .lifeCount)
        try super.encode(to: container.superEncoder(forKey: .theAnimal))
    }
}

private final class CatInAList: Animal {
    override func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(9)
        try super.encode(to: container.superEncoder())
    }
}

/// Writes how deep it is told to stand, by everything that could tell.
private struct Place: Encodable {
    enum Key: CodingKey { case byEncoder, byName, inList, said }

    func encode(to encoder: any Encoder) throws {
        var whole = encoder.container(keyedBy: Key.self)
        try whole.encode(encoder.codingPath.count, forKey: .byEncoder)
        try whole.encode(encoder.userInfo.count, forKey: .said)
        try whole.encode(whole.codingPath.count, forKey: .byName)
        var list = whole.nestedUnkeyedContainer(forKey: .inList)
        try list.encode(list.codingPath.count)
        try list.encode(Inside())
    }

    private struct Inside: Encodable {
        func encode(to encoder: any Encoder) throws {
            var value = encoder.singleValueContainer()
            try value.encode(value.codingPath.count)
        }
    }
}
