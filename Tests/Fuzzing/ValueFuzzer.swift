import Diagnostics
import StatusModel

@testable import StatusContent

/// Any text as each kind of short value: a value within its bounds, or an error with words in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let text = String(decoding: UnsafeBufferPointer(start: start, count: min(count, 200)), as: UTF8.self)
    check { () throws(ValueError) in
        let time = try readTime(text)
        precondition(time.seconds >= 0 && time.seconds <= 253_402_300_799, "time")
        precondition(!time.civil(offset: 0).date.text.isEmpty)
    }
    check { () throws(ValueError) in _ = try readDate(text) }
    check { () throws(ValueError) in
        let span = try readDuration(text)
        precondition(span > .zero && span <= .days(366), "duration")
    }
    check { () throws(ValueError) in
        let share = try readThousandths(text)
        precondition((0...1_000).contains(share), "share")
    }
    check { () throws(ValueError) in
        let number = try readWholeNumber(text, in: 1...366)
        precondition((1...366).contains(number), "number")
    }
    precondition(slugProblem(slug(from: text)) == nil, "slug")
    if let name = UpdateFileName(text) { precondition(UpdateFileName(name.text) != nil, "file name") }
    if let problem = saltProblem(text) { precondition(!problem.isEmpty) }
    return 0
}

private func check(_ work: () throws(ValueError) -> Void) {
    do throws(ValueError) { try work() } catch { precondition(!error.message.isEmpty) }
}
