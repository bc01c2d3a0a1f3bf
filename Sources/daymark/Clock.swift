import ArgumentParser
import Basics
import Diagnostics
import StatusContent
import StatusModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The one place that reads the clock: the flag, else SOURCE_DATE_EPOCH, else now.
func currentMoment(flag: String?) throws -> Instant {
    if let flag {
        let moment: Instant
        do { moment = try readTime(flag) } catch { throw ValidationError("--now: \(error.message)") }
        guard moment < lastMoment else { throw ValidationError("--now: '\(displayableLine(flag))' is after 2100; check the year") }
        return moment
    }
    if let epoch = environmentVariable("SOURCE_DATE_EPOCH"), !epoch.isEmpty {
        let isNumber = epoch.utf8.count <= 12 && epoch.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber, let seconds = Int(epoch), seconds <= 253_402_300_799 else {
            throw ValidationError("SOURCE_DATE_EPOCH is '\(displayableLine(epoch))'; it must be whole seconds since 1970, or unset")
        }
        guard Instant(seconds: seconds) < lastMoment else {
            throw ValidationError("SOURCE_DATE_EPOCH is '\(epoch)', which is after 2100; it must be whole seconds since 1970, or unset")
        }
        return Instant(seconds: seconds)
    }
    var clock = timespec()
    clock_gettime(CLOCK_REALTIME, &clock)
    return Instant(seconds: Int(clock.tv_sec))
}

/// The start of 2101. A clock that is so wrong would keep every open incident going for all the months until then, each with a page.
private let lastMoment = Instant(seconds: 4_133_980_800)
