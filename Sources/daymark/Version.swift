import StatusContent
import StatusModel

/// As it is released; what reports for programs say of their maker.
let programVersion = "0.2.0"

/// `daymark --version`: with what the page depends on and machines have differently.
var versionText: String {
    let zones = ZoneDatabase.current.inForce
    let tzdata = "tzdata \(zones.version() ?? "of unknown version") (\(zones.name))"
    return ([programVersion, tzdata] + contentLibraries).joined(separator: "\n")
}

/// Whether the words of the command line ask for the version and for nothing else, apart from where zones come from.
///
/// Looking up what a command takes costs more than the rest of such a run.
func asksOnlyForVersion(_ words: some Sequence<String>) -> Bool {
    var asks = false
    var isFolder = false
    for word in words {
        if isFolder {
            isFolder = false
        } else if word == "--version" {
            asks = true
        } else if word == "--zoneinfo" {
            isFolder = true
        } else if !word.hasPrefix("--zoneinfo=") {
            return false
        }
    }
    return asks && !isFolder
}

/// The folder that `--zoneinfo` names among the words of the command line.
func zoneFolder(in words: some Sequence<String>) -> String? {
    var isNext = false
    for word in words {
        if isNext { return word }
        if word == "--" { return nil }
        if word.hasPrefix("--zoneinfo=") { return String(word.dropFirst("--zoneinfo=".count)) }
        isNext = word == "--zoneinfo"
    }
    return nil
}
