import Basics
import Diagnostics
import Disk
import StatusNotifications

/// A published state on this machine: a site's folder, or its `api/daymark/v1/status.json` alone.
struct PublishedFile {
    let path: String

    init(_ named: String) {
        path = isFolder(named) ? (named.hasSuffix("/") ? named : named + "/") + "api/daymark/v1/status.json" : named
    }

    /// Nil where there is none.
    ///
    /// - Throws: `RunError` where there is something else.
    func state() throws -> PublishedState? {
        let bytes: [UInt8]?
        do { bytes = try bytesOfFile(path, atMost: 256 << 20) } catch { throw RunError(message: error.message) }
        guard let bytes else { return nil }
        do {
            return try PublishedState(JSONValue.read(bytes))
        } catch let fault as JSONFault {
            throw RunError(message: "'\(path)' is no published state: \(fault.text(in: SourceFile(path: path, bytes: bytes)))")
        } catch let fault as PublishedStateFault {
            throw RunError(message: "'\(path)' is no published state: \(fault.message)")
        }
    }
}
