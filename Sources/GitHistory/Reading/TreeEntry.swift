/// A line of `git ls-tree -r -z`: `100644 blob ID<tab>PATH`.
enum TreeEntry {
    /// The blob of each file, by path; links and submodules are left out.
    static func parse(_ output: [UInt8]) -> [String: String] {
        var blobs: [String: String] = [:]
        for piece in output.piecesBeforeNUL {
            guard let tab = piece.firstIndex(of: UInt8(ascii: "\t")) else { continue }
            let fields = piece[..<tab].split(separator: UInt8(ascii: " "))
            guard fields.count == 3, fields[0].starts(with: Array("100".utf8)) else { continue }
            blobs[String(decoding: piece[(tab + 1)...], as: UTF8.self)] = String(decoding: fields[2], as: UTF8.self)
        }
        return blobs
    }
}
