import ArgumentParser
import Basics
import Disk
import StatusModel

/// Takes the zone files of this machine for every time that is read or printed.
func useZonesOfThisMachine() { ZoneDatabase.current = .onThisMachine(variable: environmentVariable("TZDIR")) }

/// Takes those of the folder that `--zoneinfo` names.
///
/// - Throws: a usage error where it has none.
func useZones(in folder: String) throws {
    do {
        ZoneDatabase.current = try ZoneDatabase.inFolder(folder)
    } catch {
        throw ValidationError("--zoneinfo: \(error.message)")
    }
}
