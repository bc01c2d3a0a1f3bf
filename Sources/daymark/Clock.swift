import ArgumentParser
import Diagnostics
import Foundation
import StatusContent
import StatusModel

/// The one place that reads the clock: the flag, else SOURCE_DATE_EPOCH, else now.
func currentMoment(flag: String?) throws -> Instant {
    if let flag {
        do {
            return try readTime(flag)
        } catch {
            throw ValidationError("--now: \(error.message)")
        }
    }
    if let epoch = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"], !epoch.isEmpty {
        let isNumber = epoch.utf8.count <= 12 && epoch.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard isNumber, let seconds = Int(epoch), seconds <= 253_402_300_799 else {
            throw ValidationError("SOURCE_DATE_EPOCH is '\(displayableLine(epoch))'; it must be whole seconds since 1970, or unset")
        }
        return Instant(seconds: seconds)
    }
    return Instant(seconds: Int(Date().timeIntervalSince1970.rounded(.down)))
}
