import ArgumentParser
import Basics
import Disk
import StatusModel

/// Takes the zone files of this machine for every time that is read or printed.
func useZonesOfThisMachine() {
    if let zones = try? ZoneDatabase.onThisMachine(folder: nil, variable: zoneVariable) { ZoneDatabase.current = zones }
}

/// Takes those of the folder that `--zoneinfo` names.
///
/// - Throws: a usage error where it has none.
func useZones(in folder: String) throws {
    do {
        ZoneDatabase.current = try ZoneDatabase.onThisMachine(folder: folder, variable: zoneVariable)
    } catch {
        throw ValidationError("--zoneinfo: \(error.message)")
    }
}

private var zoneVariable: String? { environmentVariable("TZDIR") }
