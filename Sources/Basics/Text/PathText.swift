// Paths as text: no disk is asked and no link is followed.

/// A path from the root, without `.`, `..`, doubled slashes and a slash at its end.
///
/// - Parameter folder: where a path that does not begin at the root begins.
package func absolutePath(_ path: String, from folder: String) -> String {
    let slash = UInt8(ascii: "/")
    var parts: [Substring.UTF8View] = []
    for part in (path.utf8.first == slash ? path : folder + "/" + path).utf8.split(separator: slash) {
        switch Substring(part) {
        case ".": break
        case "..": _ = parts.popLast()
        default: parts.append(part)
        }
    }
    return "/" + parts.map { String(Substring($0)) }.joined(separator: "/")
}

/// The folder that a path lies in, and its name there: `a` and `b` of `a/b/`. What has no slash lies in `.`.
package func folderAndName(of path: String) -> (folder: String, name: String) {
    let slash = UInt8(ascii: "/")
    let bytes = Array(path.utf8)
    let name = bytes.reversed().drop { $0 == slash }.prefix { $0 != slash }.reversed()
    let above = bytes.reversed().drop { $0 == slash }.drop { $0 != slash }
    let folder = above.drop { $0 == slash }.reversed()
    return (folder.isEmpty ? above.isEmpty ? "." : "/" : Array(folder).string, Array(name).string)
}
