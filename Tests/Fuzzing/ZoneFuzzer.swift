@testable import StatusModel

/// Any bytes as a zone file: the clocks of every year, or an error with words in it.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    do throws(ZoneFault) {
        let file = try ZoneFile(bytes)
        for (one, next) in zip(file.changes, file.changes.dropFirst()) { precondition(one.at < next.at, "changes") }
        let clock = ZoneClock(file)
        for seconds in stride(from: -62_135_596_800, through: 253_402_300_799, by: 7_000_000_003) {
            let setting = clock.setting(at: Instant(seconds: seconds))
            precondition(abs(setting.offset) <= 26 * 3_600 && !setting.name.isEmpty, "setting")
        }
    } catch {
        if case .damaged(let what) = error { precondition(!what.isEmpty) }
    }
    return 0
}
