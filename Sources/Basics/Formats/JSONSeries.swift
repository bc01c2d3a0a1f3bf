/// What stands in JSON texts that follow each other, as tools write the pages of a long answer. A list at the top counts as what is in it.
package struct JSONSeries: Sendable {
    package private(set) var values: [JSONValue] = []
    /// Why reading stopped, where it did before the end. Everything before that is there.
    package private(set) var fault: JSONFault?

    package init(_ bytes: [UInt8]) {
        var reader = JSONReader(bytes)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { reader.offset = 3 }
        do {
            reader.skipSpace()
            while reader.next != nil {
                try reader.element { values.append($0) }
                reader.skipSpace()
            }
        } catch {
            fault = error
        }
    }
}

extension JSONReader {
    /// One text, or each of its elements where it is a list.
    fileprivate mutating func element(_ take: (JSONValue) -> Void) throws(JSONFault) {
        guard next == UInt8(ascii: "[") else { return take(try value(depth: 0)) }
        try begin(1)
        if end(UInt8(ascii: "]")) { return }
        while true {
            take(try value(depth: 1))
            if try isOver(UInt8(ascii: "]"), "]") { return }
        }
    }
}
