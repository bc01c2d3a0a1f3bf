/// Reads a share such as `0.3` exactly, as thousandths: a number from 0 to 1 with at most three decimals.
package func readThousandths(_ text: String) throws(ValueError) -> Int {
    let shape = ValueError(message: "'\(text)' is not a share from 0 to 1; write it as 0.3")
    var scanner = ByteScanner(text)
    guard let whole = scanner.number(atMost: 1) else { throw shape }
    var thousandths = whole * 1_000
    if scanner.take(UInt8(ascii: ".")) {
        let before = scanner.rest.utf8.count
        guard let number = scanner.number(atMost: 3) else { throw shape }
        let digits = before - scanner.rest.utf8.count
        thousandths += number * (digits == 1 ? 100 : digits == 2 ? 10 : 1)
    }
    guard scanner.isAtEnd, thousandths <= 1_000 else { throw shape }
    return thousandths
}

/// Reads a whole number within bounds.
package func readWholeNumber(_ text: String, in bounds: ClosedRange<Int>) throws(ValueError) -> Int {
    var scanner = ByteScanner(text)
    guard let number = scanner.number(atMost: 9), scanner.isAtEnd, bounds.contains(number) else {
        throw ValueError(message: "'\(text)' is not a whole number from \(bounds.lowerBound) to \(bounds.upperBound)")
    }
    return number
}
