import StatusContent
import StatusModel

/// As it is released; what reports for programs say of their maker.
let programVersion = "0.1.0"

/// `daymark --version`: with what the page depends on and machines have differently.
var versionText: String {
    let zones = ZoneDatabase.current.first
    let tzdata = "tzdata \(zones.version ?? "of unknown version") (\(zones.name))"
    return ([programVersion, tzdata] + contentLibraries).joined(separator: "\n")
}
