import Basics
import StatusModel

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#else
    import Darwin
#endif

/// The zone that this machine's own clock shows, where it can be told.
///
/// - Parameter variable: what TZ says.
package func zoneOfThisMachine(variable: String?) -> Zone? {
    let text = zoneBytes(of: "/etc/timezone", atMost: 256)?.string
    return zoneNames(variable: variable, link: FileIdentity.realPath(of: "/etc/localtime"), text: text).lazy
        .compactMap { Zone(identifier: $0) }.first
}

/// What may be its name, the likeliest first.
///
/// - Parameters:
///   - variable: what TZ says: a name, or the path of a zone file, and perhaps a colon before it.
///   - link: where /etc/localtime leads.
///   - text: what /etc/timezone says.
package func zoneNames(variable: String?, link: String?, text: String?) -> [String] {
    let named = variable.map { $0.hasPrefix(":") ? String($0.dropFirst()) : $0 }
    return [named.map { nameOfZoneFile($0) ?? $0 }, link.flatMap(nameOfZoneFile), text?.trimmedOfWhiteSpace]
        .compactMap { $0 }.filter { !$0.isEmpty }
}

/// `Europe/London` of `/usr/share/zoneinfo/posix/Europe/London`; nil for a path that is in no such folder.
private func nameOfZoneFile(_ path: String) -> String? {
    let parts = path.split(separator: "/")
    guard path.hasPrefix("/"), let folder = parts.lastIndex(where: { $0.hasPrefix("zoneinfo") }) else { return nil }
    return parts[(folder + 1)...].drop { ["posix", "right", "uclibc"].contains($0) }.joined(separator: "/")
}
